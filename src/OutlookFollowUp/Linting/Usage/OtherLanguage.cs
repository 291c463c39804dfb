using OutlookFollowUp.Spelling;
using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting.Usage;

/// <summary>Whether a sentence is in another language, where none of our grammar holds.</summary>
internal static class OtherLanguage
{
    private static readonly HashSet<string> SmallWords = new(StringComparer.Ordinal)
    {
        "der", "und", "ist", "nicht", "ich", "sie", "wir", "mit", "auf", "für", "das", "ein", "eine", "bei", "ihnen", "zu", "dem", "den",
        "le", "la", "les", "et", "est", "dans", "pour", "nous", "vous", "une", "au", "aux", "je", "que", "qui", "avec", "sur", "des", "du",
        "el", "los", "las", "por", "para", "con", "una", "y", "en", "es", "del", "il", "di", "che", "per", "sono", "della", "il", "lo",
        "het", "een", "van", "ik", "voor", "och", "att", "det", "som", "jeg", "ikke", "og", "på", "til", "af", "não", "uma", "com", "os", "ao",
    };

    /// <summary>Two of its small words, or a third of words that are none.</summary>
    public static bool IsSpokenIn(TextSpan sentence, Prose prose, Speller speller)
    {
        int words = 0, strange = 0, small = 0;
        var (first, last) = (prose.TokensIn(sentence).Start.Value, prose.TokensIn(sentence).End.Value);
        foreach (var token in prose.TokenSpan[first..last])
        {
            if (token.Kind != TokenKind.Word)
                continue;
            words++;
            var text = prose.Text.AsSpan(token.Span.Start, token.Span.Length);
            small += SmallWords.Contains(prose.Folded(token).ToString()) ? 1 : 0;
            strange += token.Span.Length > 1 && !char.IsUpper(text[0]) && !speller.IsWord(text) ? 1 : 0;
        }

        return small >= 2 || (strange >= 2 && strange * 3 >= words);
    }
}
