using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;
using OutlookFollowUp.Linting;
using OutlookFollowUp.Linting.Phrases;

namespace OutlookFollowUp.Interviews;

/// <summary>
/// The phrases that mail is read by, all in one automaton that runs once over a sentence. Marks inside a sentence are passed over.
/// </summary>
internal static class StatementPhrases
{
    private static readonly PhraseMatcher Matcher = PhraseMatcher.Of(Declared());

    public static bool IsIn(this PhraseSet phrases, Statement statement) => statement.Phrases.ContainsKey(phrases);

    public static bool IsIn(this PhraseSet phrases, string text) => phrases.IsIn(new Statement(text));

    public static Statement? FindIn(this PhraseSet phrases, IEnumerable<Statement> statements)
    {
        foreach (var statement in statements)
        {
            if (phrases.IsIn(statement))
                return statement;
        }

        return null;
    }

    /// <summary>How many phrases stand in a sentence without overlapping.</summary>
    public static int CountIn(this PhraseSet phrases, Statement statement)
    {
        var (count, last) = (0, -1);
        foreach (var hit in statement.Phrases.GetValueOrDefault(phrases, []).Where(hit => hit.FirstWord > last))
            (count, last) = (count + 1, hit.LastWord);
        return count;
    }

    /// <summary>The phrases in a sentence in plain form, by their sets.</summary>
    public static IReadOnlyDictionary<PhraseSet, IReadOnlyList<PhraseHit>> In(string plain)
    {
        List<Word> words = new(plain.Length / 4);
        for (var start = 0; start < plain.Length; start++)
        {
            if (!char.IsLetterOrDigit(plain[start]))
                continue;
            var end = EndOfWord(plain, start);
            Add(plain.AsSpan(start, end - start), words);
            start = end;
        }

        return Matcher.Find(CollectionsMarshal.AsSpan(words));
    }

    private static int EndOfWord(string plain, int at)
    {
        while (at < plain.Length && (char.IsLetterOrDigit(plain[at])
            || plain[at] == '\'' && at + 1 < plain.Length && char.IsLetterOrDigit(plain[at + 1])))
            at++;
        return at;
    }

    private static void Add(ReadOnlySpan<char> word, List<Word> words)
    {
        if (Ascii.IsValid(word) && !word.Contains('\'') && word is not "cannot")
        {
            Add(Matcher.Vocabulary.Find(word), char.IsAsciiDigit(word[0]), words);
            return;
        }

        foreach (var part in Words.Split(BareSpelling.Of(word.ToString())))
            Add(Matcher.Vocabulary.Find(part), isNumber: false, words);
    }

    private static void Add(int number, bool isNumber, List<Word> words) => words.Add(new("", default, words.Count, 0, isNumber, number));

    // A set that stands anywhere beside the readers is one of theirs; a list of them would only have to be kept.
    private static IEnumerable<PhraseSet> Declared() => typeof(StatementPhrases).Assembly.GetTypes()
        .Where(type => type.Namespace == typeof(StatementPhrases).Namespace)
        .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
        .Where(field => field.FieldType == typeof(PhraseSet))
        .Select(field => (PhraseSet)field.GetValue(null)!);
}
