using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting;

/// <summary>One sentence of the message proper, without greeting and closing, and how much of it is concrete.</summary>
/// <param name="Concrete">How many words name a thing that most such mails do not name; a number counts as one.</param>
internal sealed record Substance(TextSpan Span, IReadOnlyList<Word> Words, int Concrete)
{
    /// <summary>The sentences of the body between greeting and closing.</summary>
    public static IReadOnlyList<Substance> Sentences(Reading reading) => reading.Message.Sentences;

    /// <summary>Stems that name something, over the whole message, each once.</summary>
    public static IReadOnlySet<string> ConcreteStems(Reading reading) => reading.Message.ConcreteStems;
}
