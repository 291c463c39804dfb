namespace OutlookFollowUp.Interviews;

/// <summary>Splits plain text into the words that dates and times are made of.</summary>
internal static class TimeWords
{
    /// <summary>
    /// Words, numbers with what is glued to them (11:30, 3rd, 3pm, 7/10, 2026-10-07, £20) and dashes; other marks are dropped.
    /// </summary>
    public static IReadOnlyList<string> Split(string plain)
    {
        plain = plain.Replace("a.m.", "am", StringComparison.Ordinal).Replace("p.m.", "pm", StringComparison.Ordinal)
            .Replace("a.m", "am", StringComparison.Ordinal).Replace("p.m", "pm", StringComparison.Ordinal);
        var words = new List<string>();
        for (var i = 0; i < plain.Length;)
        {
            var start = i;
            if (char.IsLetter(plain[i]))
                i = EndOfWord(plain, i);
            else if (char.IsDigit(plain[i]) || plain[i] is '£' or '$' or '€' && i + 1 < plain.Length && char.IsDigit(plain[i + 1]))
                i = EndOfNumber(plain, i);
            else
                i++;

            var word = plain[start..i];
            if (word is "-" or "–" or "—")
                words.Add("-");
            else if (char.IsLetterOrDigit(word[^1]) || word.Length > 1)
                words.Add(word);
        }

        return words;
    }

    private static int EndOfWord(string text, int i)
    {
        while (i < text.Length && (char.IsLetter(text[i]) || text[i] == '\'' && i + 1 < text.Length && char.IsLetter(text[i + 1])))
            i++;
        return i;
    }

    private static int EndOfNumber(string text, int i)
    {
        i++;
        while (i < text.Length)
        {
            var next = i + 1 < text.Length ? text[i + 1] : ' ';
            if (char.IsDigit(text[i]) || text[i] is ':' or '.' or '/' or ',' && char.IsDigit(next) && char.IsDigit(text[i - 1]))
                i++;
            else if (text[i] == '-' && IsIsoDate(text, i))
                i += 6;
            else
                break;
        }

        while (i < text.Length && char.IsLetterOrDigit(text[i]))
            i++;
        // "2026-10-07t14:00" goes on after its letter.
        return i < text.Length && text[i] == ':' && i + 1 < text.Length && char.IsDigit(text[i + 1]) ? EndOfNumber(text, i) : i;
    }

    private static bool IsIsoDate(string text, int dash) => dash >= 4 && dash + 5 < text.Length + 0
        && char.IsDigit(text[dash - 4]) && char.IsDigit(text[dash + 1]) && char.IsDigit(text[dash + 2])
        && text[dash + 3] == '-' && char.IsDigit(text[dash + 4]) && char.IsDigit(text[dash + 5]);
}
