namespace OutlookFollowUp.Text;

/// <summary>Reads a plain text body: line ends become one, what nobody sees is left out.</summary>
internal static class PlainReader
{
    public static void Read(FlatText text)
    {
        ReadOnlySpan<char> source = text.Source;
        var i = 0;
        while (i < source.Length)
        {
            var plain = source[i..].IndexOfAnyExceptInRange(' ', '~');
            var next = plain < 0 ? source.Length : i + plain;
            text.Verbatim(i, next - i);
            i = next < source.Length ? next + ReadSpecial(text, source, next) : next;
        }
    }

    private static int ReadSpecial(FlatText text, ReadOnlySpan<char> source, int at)
    {
        switch (source[at])
        {
            case '\r' or '\n' or '\v' or '\f' or '\u2028':
                var length = source[at] == '\r' && at + 1 < source.Length && source[at + 1] == '\n' ? 2 : 1;
                text.Break(at, length, isMarkup: false);
                return length;
            case '\u00A0':
                text.Character(' ', at, 1);
                return 1;
            default:
                var visible = source[at] == '\t' ? 1 : Invisible.VisibleLength(source[at..]);
                text.Verbatim(at, visible);
                return Math.Max(visible, 1);
        }
    }
}
