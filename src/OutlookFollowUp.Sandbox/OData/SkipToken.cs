using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace OutlookFollowUp.Sandbox.OData;

/// <summary>A place in a list, in a form that nobody is tempted to compute with.</summary>
internal static class SkipToken
{
    public static string Write(int start) =>
        Base64Url.EncodeToString(Encoding.ASCII.GetBytes("skip " + start.ToString(CultureInfo.InvariantCulture)));

    public static int Read(string token)
    {
        if (Base64Url.IsValid(token) && Encoding.ASCII.GetString(Base64Url.DecodeFromChars(token)) is var text
            && text.StartsWith("skip ", StringComparison.Ordinal)
            && int.TryParse(text.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out var start))
            return start;
        throw GraphException.BadRequest("Badly formed token.");
    }
}
