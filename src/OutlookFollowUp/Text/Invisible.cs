namespace OutlookFollowUp.Text;

/// <summary>Characters that take part in no word and that nobody sees: soft hyphens, zero-width spaces, direction marks, NUL.</summary>
internal static class Invisible
{
    public static bool Contains(char unit) =>
        unit is '\0' or '\u00AD' or '\u034F' or '\u061C' or '\u180E' or (>= '\u200B' and <= '\u200F' and not '\u200D')
        or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069') or '\uFEFF';

    /// <summary>How many units from the start on are visible, none of them ASCII and none a space.</summary>
    public static int VisibleLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && text[length] >= 0x80 && !Contains(text[length]) && text[length] is not ('\u00A0' or '\u2028'))
            length++;
        return length;
    }
}
