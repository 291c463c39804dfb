using OutlookFollowUp.Linting.Phrases;
using OutlookFollowUp.Linting.Tone;
using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting.Rules;

/// <summary>Padding and hedging that shorter words replace.</summary>
internal sealed class Wordiness : Rule
{
    public override string Id => "wordiness";

    public override Severity Severity => Severity.Suggestion;

    public override string Summary => "Padding and hedging.";

    public override string Why => "The reader has a minute. Words that say nothing take it from the words that do.";

    public override string Source => "R24";

    public override IReadOnlyList<Example> Examples =>
    [
        Example.Flags("I was late [|due to the fact that|] the ferry stood still.", becomes: "I was late because the ferry stood still."),
        Example.Flags("[|In order to|] learn the rota, I came early.", becomes: "To learn the rota, I came early."),
        Example.Flags("[|I just wanted to|] ask about the rota.", becomes: "I want to ask about the rota."),
        Example.Flags("[|At this point in time|] I work nights.", becomes: "Now I work nights."),
        Example.Flags("I [|have the ability to|] weld overhead.", becomes: "I can weld overhead."),
        Example.Flags("[|Please be advised that|] I start at five.", becomes: "I start at five."),
        Example.Flags("I have a question [|with regard to|] the rota, and I [|might possibly|] swap.", becomes: "I have a question about the rota, and I might swap."),
        Example.Flags("[|In spite of the fact that|] it rained, [|the majority of|] guests came [|on a daily basis|].",
            becomes: "Although it rained, most guests came daily."),
        Example.Fine("Because the ferry stood still, I was late."),
        Example.Fine("I would like to ask about the rota, and whether Tuesday suits you."),
        Example.Fine("What kind of like-new pumps do you buy?"),
        Example.Fine("I can weld overhead, and I would be glad to learn more about pipes."),
        Example.Fine("With best regards from the night shift."),
        Example.Fine("The notice \"in order to open, press\" made me smile."),
        Example.Fine("The order to open came from the bridge."),
        Example.Fine("I wanted to thank you in person, and the fact that you waited for me was kind."),
        Example.Fine("Due to the fact that it rains, stay in.") with { Kind = DraftKind.Other },
    ];

    internal override IReadOnlyList<PhraseSet> Phrases => [WordyPhrases.All, WordyPhrases.Needed];

    internal override IEnumerable<Finding> Check(Reading reading)
    {
        var body = reading.Body;
        var hits = body.Hits(WordyPhrases.All).Where(hit => IsSpare(reading, hit));
        return hits.Select(hit => Flag(body, hit));
    }

    private static bool IsSpare(Reading reading, PhraseHit hit)
    {
        var body = reading.Body;
        return !body.Hits(WordyPhrases.Needed, hit.Span).Any()
            && !Quotation.Holds(body.Text, hit.Span, body.SentenceAt(hit.Span.Start)) && !body.Text.AsSpan(hit.Span.Start, hit.Span.Length).Contains('\n');
    }

    private Finding Flag(Passage body, PhraseHit hit)
    {
        var words = body[hit.Span];
        if (string.IsNullOrEmpty(hit.Note))
            return Found($"“{words}” is padding; say it directly.", body, hit.Span);
        if (hit.Note == "-")
            return Found($"“{words}” says nothing; leave it out.", body, hit.Span, Removal(body, hit.Span));

        var shorter = char.IsUpper(words[0]) ? char.ToUpperInvariant(hit.Note[0]) + hit.Note[1..] : hit.Note;
        return Found($"“{words}” says no more than “{shorter}”.", body, hit.Span, body.Replace($"Write “{shorter}”", hit.Span, shorter));
    }

    /// <summary>Takes the words away with the space or comma behind them, and gives their capital to the next word.</summary>
    private static Fix[] Removal(Passage body, TextSpan span)
    {
        var text = body.Text;
        var end = span.End;
        while (end < text.Length && text[end] is ' ' or ',')
            end++;
        if (end >= text.Length || !char.IsLetter(text[end]) || !char.IsUpper(text[span.Start]))
            return [];

        return [body.Replace("Leave it out", TextSpan.Between(span.Start, end + 1), char.ToUpperInvariant(text[end]).ToString())];
    }
}
