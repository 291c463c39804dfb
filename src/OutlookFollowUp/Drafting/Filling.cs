using System.Text;
using OutlookFollowUp.Linting.Usage;
using OutlookFollowUp.Spelling;

namespace OutlookFollowUp.Drafting;

/// <summary>Puts values in their slots, so that what they join reads as if written in one go.</summary>
internal static class Filling
{
    /// <summary>Markdown in which no value can be markup.</summary>
    public static string Markdown(IReadOnlyList<Piece> pieces, SlotValues values) => Fill(pieces, values, Escaped);

    /// <summary>One line of plain text.</summary>
    public static string Plain(IReadOnlyList<Piece> pieces, SlotValues values) =>
        Fill(pieces, values, value => value.ReplaceLineEndings(" ")).Trim(' ', '–', '-', ':', ',') is { Length: > 0 } line ? Capitalised(line) : "";

    private static string Fill(IReadOnlyList<Piece> pieces, SlotValues values, Func<string, string> write)
    {
        var text = new StringBuilder();
        for (var at = 0; at < pieces.Count; at++)
        {
            if (!pieces[at].IsSlot)
            {
                Join(text, pieces[at].Text);
                continue;
            }

            var value = values[pieces[at].Text] ?? "";
            var next = at + 1 < pieces.Count && !pieces[at + 1].IsSlot ? pieces[at + 1].Text : "";
            if (value.Length > 0)
            {
                MendArticle(text, value);
                text.Append(write(BeforeNext(StartsSentence(text) ? Capitalised(value) : value, next)));
            }
        }

        return text.ToString();
    }

    /// <summary>Where a slot stayed empty, the space before it goes with it.</summary>
    private static void Join(StringBuilder text, string next)
    {
        while (text.Length > 0 && next.Length > 0 && (text[^1] == ' ' ? next[0] is ' ' or ',' or '.' or '?' or ':' : text[^1] == '–' && next[0] == ':'))
            text.Length--;
        text.Append(next);
    }

    /// <summary>No second full stop, and no "Trainee position position".</summary>
    private static string BeforeNext(string value, string next)
    {
        if (next.StartsWith('.') && value[^1] is '.' or '!' or '?')
            return value[..^1];
        var space = value.LastIndexOf(' ');
        return space > 0 && next.Length > 1 && next[0] == ' '
            && next.AsSpan(1).StartsWith(value.AsSpan(space + 1), StringComparison.OrdinalIgnoreCase)
            && (next.Length == value.Length - space || !char.IsLetter(next[value.Length - space])) ? value[..space] : value;
    }

    /// <summary>"a" and "an" by the sound that follows.</summary>
    private static void MendArticle(StringBuilder text, string value)
    {
        var end = text.Length - 1;
        if (end < 1 || text[end] != ' ')
            return;
        var isAn = end >= 2 && text[end - 1] == 'n' && text[end - 2] is 'a' or 'A';
        var start = isAn ? end - 2 : end - 1;
        if (text[start] is not ('a' or 'A') || (start > 0 && char.IsLetter(text[start - 1])))
            return;
        var sound = FirstSound.Of(value.Split(' ')[0]);
        if (sound == Sound.Vowel && !isAn)
            text.Insert(end, 'n');
        else if (sound == Sound.Consonant && isAn)
            text.Remove(end - 1, 1);
    }

    private static bool StartsSentence(StringBuilder text)
    {
        var end = text.Length;
        while (end > 0 && char.IsWhiteSpace(text[end - 1]))
            end--;
        return end == 0 || (end < text.Length && text[end - 1] is '.' or '!' or '?');
    }

    /// <summary>A word that no dictionary has in small letters, such as dbt, is written so on purpose.</summary>
    private static string Capitalised(string value)
    {
        var first = value.Split(' ', ',', '.')[0];
        return char.IsLower(value[0]) && Speller.For(Dialect.AmericanEnglish).IsWord(first) ? char.ToUpperInvariant(value[0]) + value[1..] : value;
    }

    /// <summary>Each mark that could mean something is written as itself; the person's own lines stay lines.</summary>
    private static string Escaped(string value)
    {
        var text = new StringBuilder(value.Length + 8);
        foreach (var unit in value)
        {
            if (unit == '\n')
                text.Append(text.Length > 0 && text[^1] == '\n' ? "\n" : "\\\n");
            else if (char.IsAsciiLetterOrDigit(unit) || unit > 0x7F || unit == ' ')
                text.Append(unit);
            else
                text.Append('\\').Append(unit);
        }

        return text.Replace("\\\n\n", "\n\n").ToString();
    }
}
