using OutlookFollowUp.Linting.Dialects;
using OutlookFollowUp.Spelling;
using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting.Rules;

/// <summary>British and American spellings in one mail.</summary>
internal sealed class DialectMix : Rule
{
    private const int MostFindings = 8;
    private const int MostWords = 200;

    public override string Id => "dialect-mix";

    public override Severity Severity => Severity.Suggestion;

    public override string Summary => "British and American spellings in one mail.";

    public override string Why => "Either is right. Both together look as if two people had written the mail.";

    public override string Source => "R28";

    public override IReadOnlyList<Example> Examples =>
    [
        Example.Flags("The [|colour|] of the center is gray.", becomes: "The color of the center is gray."),
        Example.Flags("The colour of the [|center|] is fine.", becomes: "The colour of the centre is fine.") with { Dialect = Dialect.BritishEnglish },
        Example.Flags("I [|analysed|] the behavior of the loads.", becomes: "I analyzed the behavior of the loads."),
        Example.Flags("I would [|organise|] the ward and prioritize the labs.", becomes: "I would organize the ward and prioritize the labs."),
        Example.Flags("The colour, the flavour and the odour of the sauce are my [|favorite|] things.",
            becomes: "The colour, the flavour and the odour of the sauce are my favourite things."),
        Example.Flags("I [|travelled|] for the pediatric ward.", becomes: "I traveled for the pediatric ward."),
        Example.Flags("My driving [|licence|] and my labor card are valid.", becomes: "My driving license and my labor card are valid."),
        Example.Flags("<p><b>[|Colour|]</b> is one thing. The fiber is another.</p>", becomes: "<p><b>Color</b> is one thing. The fiber is another.</p>") with { IsHtml = true },
        Example.Flags("The ward was calm, and I would enjoy the labor there.", becomes: "Thank you for the pediatric placement") with
        {
            Subject = "Thank you for the [|paediatric|] placement",
        },
        Example.Fine("The colour of the organised centre is grey, and I analysed it."),
        Example.Fine("The color of the organized center is gray, and I analyzed it."),
        Example.Fine("The colour of the centre was recognized.") with { Dialect = Dialect.BritishEnglish },
        Example.Fine("The colour of the centre was recognized."),
        Example.Fine("The color of the World Health Organisation and of the Centre Pompidou."),
        Example.Fine("The behavior of the Labour party is one thing."),
        Example.Fine("I would enjoy the labor, the dialogue, the catalogue and the judgment of the theatre program, if it is not cancelled."),
        Example.Fine("I exercise, supervise, advertise and compromise, and my color is gray."),
        Example.Fine("The analyses of the fiber are done, and I practice daily."),
        Example.Fine("The laboratory meter reads fine, and the colour is right."),
        Example.Fine("The program of the centre is full.") with { Dialect = Dialect.BritishEnglish },
        Example.Fine("I liked the colour trial, and the fiber.") with { Interviews = [Sample.Interview with { Topics = ["the colour trial"] }] },
        Example.Fine("You wrote \"the colour is right\", and the color is right."),
        Example.Fine("The colour of the center is gray.") with { Kind = DraftKind.Other },
    ];

    internal override IEnumerable<Finding> Check(Reading reading)
    {
        var found = Spellings(reading, reading.Subject).Concat(Spellings(reading, reading.Body)).Take(MostWords).ToList();
        if (found.Count < 2)
            yield break;

        foreach (var odd in Odd(reading, found).Take(MostFindings))
        {
            var other = found.First(each => IsBritish(each) != IsBritish(odd));
            yield return Found(Message(odd, other), odd.Passage, odd.Span,
                odd.Passage.Replace($"Write “{Shaped(odd)}”", odd.Span, Shaped(odd)));
        }
    }

    private static string Message(Sighting odd, Sighting other)
    {
        var (own, others) = IsBritish(odd) ? ("British", "American") : ("American", "British");
        return $"“{odd.Passage[odd.Span]}” is {own} and “{other.Passage[other.Span]}” {others}; keep to one, and write “{Shaped(odd)}”.";
    }

    private static bool IsBritish(Sighting sighting) => sighting.Variant.Side is Side.British or Side.Ise;

    /// <summary>
    /// Which words are out of place: those against the writer's dialect, unless nearly all are. American is also what nobody has set.
    /// </summary>
    private static IEnumerable<Sighting> Odd(Reading reading, List<Sighting> found)
    {
        var hasIse = found.Exists(each => each.Variant.Side == Side.Ise);
        var isAmerican = found.Exists(each => each.Variant.Side == Side.American);
        var british = found.Where(IsBritish).ToList();
        var american = found.Where(each => each.Variant.Side == Side.American || (each.Variant.Side == Side.Ize && (hasIse || isAmerican))).ToList();
        if (british.Count == 0 || american.Count == 0)
            return [];
        if (reading.Options.Dialect == Dialect.BritishEnglish || british.Count > 2 * american.Count)
            return american.Where(each => each.Variant.Side == Side.American || hasIse);
        return british;
    }

    private static IEnumerable<Sighting> Spellings(Reading reading, Passage passage)
    {
        foreach (var word in passage.Words)
        {
            if (word.Folded.Length > 3 && !word.IsNumber && SpellingPairs.Of(word.Folded) is { } variant && IsOwn(reading, passage, word))
                yield return new(passage, word.Span, variant);
        }
    }

    /// <summary>Whether the writer chose the spelling: it is no name, nobody's quoted words and not in the context so.</summary>
    private static bool IsOwn(Reading reading, Passage passage, in Word word)
    {
        var shown = passage[word.Span];
        if (shown.Length != word.Folded.Length || reading.Lexicon.Knows(word.Folded) || IsQuoted(passage.Text, word.Span))
            return false;

        var isCapital = char.IsUpper(shown[0]);
        var isShouted = isCapital && char.IsUpper(shown[1]);
        return !isShouted && (!isCapital || (passage.Prose.StartsSentence(word.Token) && !IsBeforeName(passage, word.Span)));
    }

    private static bool IsBeforeName(Passage passage, TextSpan span) =>
        span.End + 1 < passage.Text.Length && passage.Text[span.End] == ' ' && char.IsUpper(passage.Text[span.End + 1]);

    private static bool IsQuoted(string text, TextSpan span)
    {
        var line = text.AsSpan(0, span.Start);
        line = line[(line.LastIndexOf('\n') + 1)..];
        return line.Count('"') % 2 == 1 || line.Count('“') > line.Count('”');
    }

    /// <summary>The other side's spelling in the letter case of this one.</summary>
    private static string Shaped(Sighting sighting) => char.IsUpper(sighting.Passage.Text[sighting.Span.Start])
        ? char.ToUpperInvariant(sighting.Variant.Other[0]) + sighting.Variant.Other[1..] : sighting.Variant.Other;

    /// <summary>A word that only one side writes so.</summary>
    private sealed record Sighting(Passage Passage, TextSpan Span, Variant Variant);
}
