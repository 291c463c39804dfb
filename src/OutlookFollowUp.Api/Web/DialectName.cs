using OutlookFollowUp.Spelling;

namespace OutlookFollowUp.Api.Web;

/// <summary>A dialect as the contract names it.</summary>
internal static class DialectName
{
    public static string Of(Dialect dialect) => dialect == Dialect.BritishEnglish ? "en-GB" : "en-US";

    /// <summary>Reads an optional dialect; null when it is left out, or refused.</summary>
    public static Dialect? Read(string? name, Field at)
    {
        switch (name)
        {
            case "en-US":
                return Dialect.AmericanEnglish;
            case "en-GB":
                return Dialect.BritishEnglish;
            case not null:
                at.Refuse("Expected one of en-US, en-GB.");
                break;
        }

        return null;
    }
}
