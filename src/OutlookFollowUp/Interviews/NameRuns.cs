using System.Collections.Frozen;
using System.Globalization;

namespace OutlookFollowUp.Interviews;

/// <summary>Runs of capitalised words in a text: what names of people, companies and positions are made of.</summary>
internal static class NameRuns
{
    private static readonly FrozenSet<string> Connectors = ["of", "and", "&", "de", "la", "van", "von", "der", "den", "du", "the", "for", "del",
        "di", "da", "bin", "al", "et", "y", "le", "für", "und", "to", "in"];

    /// <summary>The runs, each as its words; a run may hold small connecting words but neither begins nor ends with one.</summary>
    public static IEnumerable<IReadOnlyList<string>> In(string text)
    {
        var run = new List<string>();
        foreach (var word in Words(text))
        {
            if (IsCapitalised(word.Text) || run.Count > 0 && Connectors.Contains(word.Text))
            {
                // "St. Jude's" goes on; "Acme's" belongs to what follows.
                var isSaints = word.IsPossessive && run.Count > 0 && run[^1] is "St" or "St." or "Saint";
                run.Add(isSaints ? word.Text + "'s" : word.Text);
                if (!word.EndsHere || isSaints)
                    continue;
            }

            if (Trimmed(run) is { Count: > 0 } found)
                yield return found;
            run = [];
        }

        if (Trimmed(run) is { Count: > 0 } last)
            yield return last;
    }

    public static bool IsCapitalised(string word) => word.Length > 0
        && (char.IsUpper(word[0]) || char.IsDigit(word[0]) || CharUnicodeInfo.GetUnicodeCategory(word[0]) == UnicodeCategory.OtherLetter);

    /// <summary>Words with letters, digits and inner marks; a word ends its run where a mark or line break follows it.</summary>
    public static IEnumerable<(string Text, bool EndsHere, bool IsPossessive)> Words(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            if (!IsWordUnit(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length
                && (IsWordUnit(text[i])
                    || i + 1 < text.Length && IsWordUnit(text[i + 1]) && text[i] is '\'' or '’' or '-' or '.' && i + 1 < text.Length
                        && IsWordUnit(text[i + 1])))
                i++;
            // "St. Jude" and "A/S" are one word more than they look.
            if (i < text.Length && text[i] == '.' && text[start..i] is "St" or "Ste" or "Mt" || IsDanish(text, start, i))
                i += text[i] == '.' ? 1 : 2;
            var word = text[start..i];
            var possessive = word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal);
            yield return (possessive ? word[..^2] : word, possessive || i >= text.Length || EndsRun(text, i), possessive);
        }
    }

    private static bool IsDanish(string text, int start, int end) => end - start == 1 && text[start] == 'A' && end + 1 < text.Length
        && text[end] == '/' && text[end + 1] == 'S' && (end + 2 == text.Length || !char.IsLetter(text[end + 2]));

    // Only spaces and "&" keep a run together: "Head of Live) and Kit" is two runs.
    private static bool EndsRun(string text, int i)
    {
        while (i < text.Length && text[i] == ' ')
            i++;
        return i < text.Length && !IsWordUnit(text[i]);
    }

    private static bool IsWordUnit(char unit) => char.IsLetterOrDigit(unit) || unit == '&';

    private static List<string> Trimmed(List<string> run)
    {
        var end = run.Count;
        while (end > 0 && Connectors.Contains(run[end - 1]))
            end--;
        return run[..end];
    }
}
