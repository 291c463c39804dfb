using OutlookFollowUp.Linting.Marks;

namespace OutlookFollowUp.Linting.Rules;

/// <summary>Spacing, doubled or missing marks, a sentence without its capital.</summary>
internal sealed class Punctuation : Rule
{
    public override string Id => "punctuation";

    public override Severity Severity => Severity.Suggestion;

    public override string Summary => "A space, a mark or a capital is missing, or there is one too many.";

    public override string Why => "None of them matters alone. Together they say how much care the reader may expect of your work.";

    public override string Source => "R28";

    public override IReadOnlyList<Example> Examples =>
    [
        Example.Flags("Hello [|Priya,thank|] you for the tour.", becomes: "Hello Priya, thank you for the tour."),
        Example.Flags("The rota is [|fine.Thank|] you for it.", becomes: "The rota is fine. Thank you for it."),
        Example.Flags("Thank you for the [|tour ,|] and for the rota.", becomes: "Thank you for the tour, and for the rota."),
        Example.Flags("Thank you for the [|tour ,|]and for the rota.", becomes: "Thank you for the tour, and for the rota."),
        Example.Flags("Is the rota [|fixed ?|]", becomes: "Is the rota fixed?"),
        Example.Flags("Thank you for the [|tour,,|] and for the rota.", becomes: "Thank you for the tour, and for the rota."),
        Example.Flags("Thank you for the [|tour..|] The rota is fine.", becomes: "Thank you for the tour. The rota is fine."),
        Example.Flags("Thank you for [|the  rota|].", becomes: "Thank you for the rota."),
        Example.Flags("Thank you for the tour. [|the|] rota is fine.", becomes: "Thank you for the tour. The rota is fine."),
        Example.Flags("Dear Priya,\n\n[|thank|] you for the tour of the ward.\n\nJane", becomes: "Dear Priya,\n\nThank you for the tour of the ward.\n\nJane"),
        Example.Flags("Thank you, [|i|] liked the kitchen.", becomes: "Thank you, I liked the kitchen."),
        Example.Flags("When do you expect to [|decide.|]", becomes: "When do you expect to decide?"),
        Example.Flags("Dear Priya,\n\nThank you for the tour. The ward was calm.\n\nI would be glad to start in [|May|]\n\nBest,\nJane",
            becomes: "Dear Priya,\n\nThank you for the tour. The ward was calm.\n\nI would be glad to start in May.\n\nBest,\nJane"),
        Example.Flags("Thank you for the tour [|(and|] for the rota."),
        Example.Flags("You called it [|\"calm|] and I agree."),
        Example.Flags("The rota [|( the|] one of four weeks) is fine.", becomes: "The rota (the one of four weeks) is fine."),
        Example.Flags("<div>Thank you for the <b>[|tour</b> ,|] and for the rota.</div>", becomes: "<div>Thank you for the <b>tour</b>, and for the rota.</div>") with { IsHtml = true },
        Example.Flags("<div>Dear Priya,</div><div><br></div><div>[|thank|] you for the tour of the ward.</div>", becomes: "<div>Dear Priya,</div><div><br></div><div>Thank you for the tour of the ward.</div>") with { IsHtml = true },
        Example.Fine("Thank you for the tour. The rota, i.e. the one of four weeks, is fine."),
        Example.Fine("I know .NET, Node.js, 1,200 rows, 6:45 a.m. and https://acme.example/a,b?c=d."),
        Example.Fine("Well... I would. It is fine… is it not?"),
        Example.Fine("Hi Priya, thank you for the tour."),
        Example.Fine("dbt migrations are what I do. dbt is fine."),
        Example.Fine("We pay approx. forty a day, min. wage aside, in the U.S. market."),
        Example.Fine("Thank you for the tour.  The rota is fine."),
        Example.Fine("Was it fun? (Yes!) It was: a) the rota, b) the loads, and 1) the ward."),
        Example.Fine("The board is 6\" wide and the employee(s) know it."),
        Example.Fine("Could you let me know by Friday. I would be grateful."),
        Example.Fine("Dear Priya,\n\nThank you for the tour. It was fine. I would bring:\n\n- my knives\n- my own flour\n\nBest,\nJane"),
        Example.Fine("Dear Priya,\n\nThank you for the tour. It was fine.\n\nMy portfolio is at https://jane.example\n\nBest,\nJane"),
        Example.Fine("Chère Priya,\n\nMerci pour la visite ! Le planning me convient , et les lots aussi : je commence quand vous voulez.\n\nJane"),
        Example.Fine("Thank you for the tour :) and for the rota ;) it was fine."),
        Example.Fine("Phase i and phase ii are done, and \"x,y\" are (a,b)."),
        Example.Fine("Thank you for the tour.\n\nbest,\njane"),
        Example.Fine("Have a good weekend. Is all I can say."),
        Example.Fine("choir at seven ,ok") with { Kind = DraftKind.Other },
    ];

    internal override IEnumerable<Finding> Check(Reading reading)
    {
        foreach (var passage in (Passage[])[reading.Subject, reading.Body])
        {
            if (!reading.Body.IsEnglish || !passage.IsEnglish || !HasLetters(passage))
                continue;

            var slips = SpacingSlips.In(passage, reading).ToList();
            if (passage == reading.Body)
                slips.AddRange(SentenceSlips.In(passage, reading).Where(slip => !slips.Exists(other => other.Span.Overlaps(slip.Span))));
            foreach (var slip in slips)
                yield return Found(slip.Message, passage, slip.Span, slip.Mended is { } mended ? [Mend(passage, slip, mended)] : []);
        }
    }

    private static bool HasLetters(Passage passage) => passage.Words.Count > 0;

    /// <summary>Only what changes is edited, so that tags around it stay where they are.</summary>
    private static Fix Mend(Passage passage, Slip slip, string mended)
    {
        var shown = passage[slip.Span];
        var same = 0;
        while (same < shown.Length && same < mended.Length && shown[same] == mended[same])
            same++;
        var tail = 0;
        while (tail < shown.Length - same && tail < mended.Length - same && shown[^(tail + 1)] == mended[^(tail + 1)])
            tail++;
        return passage.Replace($"Write “{mended}”", new(slip.Span.Start + same, shown.Length - same - tail), mended[same..^tail]);
    }
}
