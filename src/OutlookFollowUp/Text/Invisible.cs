using System.Buffers;

namespace OutlookFollowUp.Text;

/// <summary>Characters that take part in no word and that nobody sees: soft hyphens, zero-width spaces, direction marks, NUL.</summary>
internal static class Invisible
{
    public const string All = "\0\u00AD\u034F\u061C\u180E\u200B\u200C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2061\u2062\u2063\u2064"
        + "\u2066\u2067\u2068\u2069\uFEFF";

    private static readonly SearchValues<char> Values = SearchValues.Create(All);

    public static bool Contains(char unit) => Values.Contains(unit);
}
