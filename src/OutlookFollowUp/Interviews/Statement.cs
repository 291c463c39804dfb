using System.Text;
using OutlookFollowUp.Linting.Phrases;
using OutlookFollowUp.Text;

namespace OutlookFollowUp.Interviews;

/// <summary>One sentence or line of a mail, as written and in the plain form that phrases are looked for in.</summary>
internal sealed class Statement
{
    private const int LongestQuote = 200;

    private static readonly string[] Tags = [", ok?", ", okay?", ", alright?", ", right?"];

    private IReadOnlyList<string>? _words;
    private IReadOnlyDictionary<PhraseSet, IReadOnlyList<PhraseHit>>? _phrases;

    public Statement(string text)
    {
        Text = text;
        Plain = ToPlain(text);
    }

    public string Text { get; }

    public string Plain { get; }

    /// <summary>The plain words, numbers and dashes in order.</summary>
    public IReadOnlyList<string> Words => _words ??= TimeWords.Split(Plain);

    /// <summary>What is said in it, by the sets of phrases that say so.</summary>
    public IReadOnlyDictionary<PhraseSet, IReadOnlyList<PhraseHit>> Phrases => _phrases ??= StatementPhrases.In(Plain);

    /// <summary>Whether it asks something: "we will let you know by Friday, ok?" does not.</summary>
    public bool IsQuestion => Text.Contains('?', StringComparison.Ordinal)
        && !(Array.Exists(Tags, tag => Plain.EndsWith(tag, StringComparison.Ordinal))
            && (" " + Plain).Contains(" we will ", StringComparison.Ordinal));

    /// <summary>The words to keep as evidence.</summary>
    public string Quote => Shorten(Text);

    public static string Shorten(string text) => text.Length <= LongestQuote ? text : text[..(LongestQuote - 1)].TrimEnd() + "…";

    /// <summary>Lower case, straight apostrophes, one space between words.</summary>
    public static string ToPlain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var unit in Normalised.Of(text, NormalizationForm.FormKC))
        {
            if (char.IsWhiteSpace(unit))
            {
                if (plain.Length > 0 && plain[^1] != ' ')
                    plain.Append(' ');
            }
            else if (!char.IsControl(unit) && unit is not ('\u200b' or '\u200c' or '\u200d' or '\u00ad' or '\ufeff'))
            {
                plain.Append(unit is '’' or '‘' or '´' or '`' ? '\'' : unit is '‑' or '−' ? '-' : char.ToLowerInvariant(unit));
            }
        }

        return plain.ToString().TrimEnd();
    }

    /// <summary>The sentences of a text; a line break ends one unless the line was merely wrapped.</summary>
    public static IReadOnlyList<Statement> Split(string text)
    {
        var statements = new List<Statement>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !EndsAt(text, i))
                continue;
            var end = Math.Min(i + 1, text.Length);
            if (text[start..end].Trim() is { Length: > 0 } sentence)
                statements.Add(new(sentence));
            start = end;
        }

        return statements;
    }

    /// <summary>Sentences without the position they are about: an interview for the Story Producer is none for the story.</summary>
    public static IEnumerable<Statement> WithoutRole(IEnumerable<Statement> statements, string? role) =>
        role is null || !RoleNames.SoundsLikeRole(role) ? statements : Without(role, statements);

    /// <summary>Sentences without a name: "Quill Press: interview" is no press interview.</summary>
    public static IEnumerable<Statement> Without(string? name, IEnumerable<Statement> statements) => name is null ? statements
        : statements.Select(statement => statement.Text.Contains(name, StringComparison.Ordinal)
            ? new(statement.Text.Replace(name, "", StringComparison.Ordinal)) : statement);

    private static bool EndsAt(string text, int i) => text[i] switch
    {
        '\n' => !IsWrapped(text, i),
        '!' or '?' => i + 1 < text.Length && char.IsWhiteSpace(text[i + 1]),
        '.' => i + 1 < text.Length && char.IsWhiteSpace(text[i + 1]) && !EndsAbbreviation(text, i),
        _ => false,
    };

    // A line of 60 characters or more that goes on in lower case was wrapped by a program, not ended by a person.
    private static bool IsWrapped(string text, int i)
    {
        var lineStart = i == 0 ? 0 : text.LastIndexOf('\n', i - 1) + 1;
        return i - lineStart >= 60 && i + 1 < text.Length && (char.IsLower(text[i + 1]) || char.IsDigit(text[i + 1]))
            && text[i - 1] is not ('.' or '!' or '?' or ':');
    }

    private static string FirstWord(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        return text[..end].ToString();
    }

    private static bool EndsAbbreviation(string text, int i)
    {
        var start = i;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] == '.'))
            start--;
        var word = text[start..i].ToLowerInvariant();
        if (word is "mr" or "mrs" or "ms" or "dr" or "prof" or "st" or "e.g" or "i.e" or "approx" or "ca" or "jr" or "sr")
            return true;
        // "21. April" is a date in many countries.
        if (start == i && i > 0 && char.IsAsciiDigit(text[i - 1]) && (i < 3 || !char.IsLetterOrDigit(text[i - 3]))
            && DateWords.IsDayOrMonth(FirstWord(text.AsSpan(i + 1).TrimStart())))
            return true;
        // "D. Ross" and "p.m. on Friday" go on; "see you at 3 p.m. Best" ends.
        var next = text.AsSpan(i + 1).TrimStart();
        var goesOnInLowerCase = next.Length > 0 && char.IsLower(next[0]);
        return word is "a.m" or "p.m" or "no" or "inc" or "ltd" or "co" or "tel" ? goesOnInLowerCase
            : word.Length == 1 && start < i && char.IsUpper(text[start]) && word != "i";
    }
}
