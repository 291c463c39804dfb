namespace OutlookFollowUp.Text;

/// <summary>Finds the line that a mail program writes over the mail it quotes: "On 3 March 2026 at 09:12, Priya Shah wrote:".</summary>
internal static class Attribution
{
    private const int Longest = 300;

    /// <summary>
    /// How many lines from that one on say who wrote what follows, as "On 3 March 2026 at 09:12, Priya Shah wrote:"; 0 where none does.
    /// </summary>
    public static int Length(MailLines lines, int line)
    {
        var start = lines[line].Start;
        for (var count = 1; count <= 3 && line + count <= lines.Count; count++)
        {
            var words = lines.Words(line + count - 1);
            if (words.IsEmpty || lines[line + count - 1].End - start > Longest)
                return 0;
            if (words[^1] == ':')
                return IsAttribution(lines.Between(line, line + count - 1)) ? count : 0;
            if (count == 1 && !MayWrap(words))
                return 0;
        }

        return 0;
    }

    private static bool IsAttribution(ReadOnlySpan<char> words)
    {
        Span<char> buffer = stackalloc char[Longest];
        Folding.Fold(words, buffer);
        var folded = buffer[..words.Length];
        folded.Replace('\n', ' ');
        foreach (var (lead, verb) in HistoryWords.Attributions)
        {
            if (folded.StartsWith(lead, StringComparison.Ordinal) && folded.LastIndexOf(verb) is var at and > 0
                && NamesWriter(folded, at, verb, hasLead: lead.Length > 0))
                return true;
        }

        return false;
    }

    /// <summary>
    /// Whether a date, a time or an address says that a mail program wrote the line, and not somebody who says "you wrote:".
    /// </summary>
    private static bool NamesWriter(ReadOnlySpan<char> folded, int verb, string verbText, bool hasLead)
    {
        var before = folded[..verb];
        if (EndsWithWord(before, "you") || EndsWithWord(before, "we") || EndsWithWord(before, "i") || EndsWithWord(before, "they"))
            return false;

        var hasAddress = folded.Contains('@');
        var isAtEnd = folded.Length - verb - verbText.Length <= 2;
        return hasAddress || (hasLead && HasDate(folded)) || (!isAtEnd && HasTime(folded));
    }

    private static bool EndsWithWord(ReadOnlySpan<char> text, string word) =>
        text.EndsWith(word, StringComparison.Ordinal) && (text.Length == word.Length || text[^(word.Length + 1)] == ' ');

    private static bool HasDate(ReadOnlySpan<char> text)
    {
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]) && text[i + 1] is '/' or '.' or '-')
                return true;
            if (text[i] is '1' or '2' && i + 3 < text.Length && text[i..(i + 2)] is "19" or "20"
                && char.IsAsciiDigit(text[i + 2]) && char.IsAsciiDigit(text[i + 3]))
                return true;
        }

        return HasTime(text);
    }

    private static bool HasTime(ReadOnlySpan<char> text)
    {
        for (var i = 1; i + 2 < text.Length; i++)
        {
            if (text[i] == ':' && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]) && char.IsAsciiDigit(text[i + 2]))
                return true;
        }

        return false;
    }

    /// <summary>
    /// Whether a line may be the start of an attribution that goes on below: it begins like one and holds a digit or an address.
    /// </summary>
    private static bool MayWrap(ReadOnlySpan<char> words)
    {
        if (words.IndexOfAnyInRange('0', '9') < 0 && !words.Contains('@'))
            return false;

        Span<char> start = stackalloc char[8];
        var length = Math.Min(words.Length, start.Length);
        Folding.Fold(words[..length], start);
        foreach (var (lead, _) in HistoryWords.Attributions)
        {
            if (lead.Length > 0 && start[..length].StartsWith(lead, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
