using OutlookFollowUp.Linting.Matching;
using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting;

/// <summary>One sentence of the message proper, without greeting and closing, and how much of it is concrete.</summary>
/// <param name="Concrete">How many words name a thing that most such mails do not name; a number counts as one.</param>
internal sealed record Substance(TextSpan Span, IReadOnlyList<Word> Words, int Concrete)
{
    /// <summary>The sentences of the body between greeting and closing.</summary>
    public static IReadOnlyList<Substance> Sentences(Reading reading)
    {
        var known = KnownBeforehand(reading);
        var prose = reading.Body.Prose;
        var from = prose.Greeting?.Span.End ?? 0;
        var to = prose.Closing is { } closing ? closing.Span.Start : reading.Body.Text.Length;
        return
        [
            .. reading.Body.Words.Where(word => word.Span.Start >= from && word.Span.End <= to)
                .GroupBy(word => word.Sentence)
                .Select(words =>
                    new Substance(prose.Sentences.Count > words.Key ? prose.Sentences[words.Key] : default, [.. words],
                        CountConcrete(words, known))),
        ];
    }

    /// <summary>Stems that name something, over the whole message, each once.</summary>
    public static IReadOnlySet<string> ConcreteStems(Reading reading)
    {
        var known = KnownBeforehand(reading);
        return Sentences(reading).SelectMany(sentence => sentence.Words).Where(word => IsConcrete(word, known))
            .Select(word => Stem.Of(word.Folded)).ToHashSet(StringComparer.Ordinal);
    }

    private static int CountConcrete(IEnumerable<Word> words, IReadOnlySet<string> known) =>
        words.Where(word => IsConcrete(word, known)).Select(word => word.Folded).Distinct(StringComparer.Ordinal).Count();

    private static bool IsConcrete(Word word, IReadOnlySet<string> known) =>
        word.Folded.Length > 2 && word.Folded[0] != '\'' && !CommonWords.InSuchMail.Contains(word.Folded)
        && !CommonWords.InSuchMail.Contains(Singular(word.Folded)) && !known.Contains(word.Folded);

    private static string Singular(string folded) => folded[^1] == 's' ? folded[..^1] : folded;

    /// <summary>Names, company and role were known before the interview: they prove nothing about it.</summary>
    private static HashSet<string> KnownBeforehand(Reading reading)
    {
        var known = reading.Recipients.Select(recipient => recipient.Person.Name)
            .Append(reading.Context.User.Name).Append(reading.Draft.From.Name)
            .Append(reading.Interview?.Company ?? "").Append(reading.Interview?.Role ?? "")
            .Concat(reading.Interview?.People().Select(person => person.Name) ?? []);
        return known.SelectMany(Mentions.WordsOf).ToHashSet(StringComparer.Ordinal);
    }
}
