using OutlookFollowUp.Spelling;

namespace OutlookFollowUp.Linting.Rules;

/// <summary>A misspelt word; never a name, company, product or term known from the context.</summary>
internal sealed class Typo : Rule
{
    public override string Id => "typo";

    public override Severity Severity => Severity.Warning;

    public override string Summary => "A misspelt word.";

    public override string Why => "A slip that a spell check would have caught reads as a mail that was not worth a second look.";

    public override string Source => "R28";

    public override IReadOnlyList<Example> Examples =>
    [
        Example.Flags("I [|realy|] liked the tour.", becomes: "I really liked the tour."),
        Example.Flags("I [|beleive|] that the rota works.", becomes: "I believe that the rota works."),
        Example.Flags("Thank you for the [|oppurtunity|] to see it.", becomes: "Thank you for the opportunity to see it."),
        Example.Flags("The weekend shifts are hard to [|schedul|].", becomes: "The weekend shifts are hard to schedule."),
        Example.Flags("[|Unfortunatly|] the tour was short.", becomes: "Unfortunately the tour was short."),
        Example.Flags("I could start on [|Wendesday|].", becomes: "I could start on Wednesday."),
        Example.Flags("I could start on [|monday|].", becomes: "I could start on Monday."),
        Example.Flags("I [|dont|] mind nights.", becomes: "I don't mind nights."),
        Example.Flags("<p>It was a well-<b>[|organisd|]</b> tour.</p>", becomes: "<p>It was a well-<b>organised</b> tour.</p>") with { IsHtml = true, Dialect = Dialect.BritishEnglish },
        Example.Flags("The tour was good.") with { Subject = "Thank you for the [|intervew|]" },
        Example.Flags("The lock chart is easy to [|maintane|].", becomes: "The lock chart is easy to maintain."),
        Example.Flags("I have [|allready|] seen the kiln.", becomes: "I have already seen the kiln."),
        Example.Flags("Thank you.\n\nKind [|regrads|],\nJane", becomes: "Thank you.\n\nKind regards,\nJane"),
        Example.Flags("I hope [|everthing|] in the lab runs again.", becomes: "I hope everything in the lab runs again."),
        Example.Flags("We spoke about the two open [|postions|].", becomes: "We spoke about the two open positions."),
        Example.Fine("The phagocytic cells were new to me, and the therapsid on the stairs is splendid."),
        Example.Fine("The yoghurt set well without gelatine, and so did the yoghurts of the other bench."),
        Example.Fine("You asked how I would anaesthetize a goat, and what colourization costs."),
        Example.Fine("A bartack at each corner and thinset under the tiles: both hold for years."),
        Example.Fine("The resorptive zone was smaller than the periapical film had promised."),
        Example.Fine("The winder has a new spoolbar, and a good spoolbar is half the work."),
        Example.Fine("The heat exchanger behind the kiln is older than the kiln."),
        Example.Fine("Christy showed me the kiln. I liked the tour."),
        Example.Fine("Thank you for the tour.\n\nMed venlig hilsen,\nJane"),
        Example.Fine("Thank you for the tour.\n\nDistinti saluti,\nJane"),
        Example.Fine("Thank you for the opportunity."),
        Example.Fine("Moses Kariuki showed me the Okafor yard in Müritz.") with { To = [new("Okafor", "okafor@acme.example")] },
        Example.Fine("The PLCs speak OPCUA, and my NCCCO card is valid."),
        Example.Fine("We use dbtCloud, GitLab, k8s and an i7 with 16GB."),
        Example.Fine("See https://acme.example/realy and write to realy@acme.example."),
        Example.Fine("Ich freue mich auf die Arbeit bei Ihnen und danke Ihnen herzlich."),
        Example.Fine("The colour of the organisation's centre is grey."),
        Example.Fine("What is the per diem on the night shift?"),
        Example.Fine("You call it \"schlepp\" on the ramp."),
        Example.Fine("The luffer is new, the old luffer stands in the yard, and a third luffer is on its way."),
    ];

    internal override bool SpeaksIn(DraftKind kind) => true;

    internal override IEnumerable<Finding> Check(Reading reading)
    {
        foreach (var passage in (Passage[])[reading.Subject, reading.Body])
        {
            foreach (var (span, meant) in Misspellings.In(passage, reading))
                yield return Found($"“{passage[span]}” is misspelt.", passage, span,
                    [.. meant.Select(word => passage.Replace(word, span, word))]);
        }
    }
}
