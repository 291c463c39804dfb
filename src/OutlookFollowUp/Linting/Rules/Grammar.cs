using OutlookFollowUp.Linting.Usage;

namespace OutlookFollowUp.Linting.Rules;

/// <summary>A repeated word, a wrong article, a real word in the wrong place, a wrong form of a word.</summary>
internal sealed class Grammar : Rule
{
    public override string Id => "grammar";

    public override Severity Severity => Severity.Warning;

    public override string Summary => "A word is there twice, is the wrong one although it is a word, or has the wrong form.";

    public override string Why => "A spell check passes such words, because each of them exists. The reader stops at them all the same.";

    public override string Source => "R28";

    public override IReadOnlyList<Example> Examples =>
    [
        Example.Flags("Thank you for [|the the|] tour of the ward.", becomes: "Thank you for the tour of the ward."),
        Example.Flags("It was [|a|] honest talk, and [|an|] useful one.", becomes: "It was an honest talk, and a useful one."),
        Example.Flags("I hold [|a|] MBA and led [|an|] one-off audit.", becomes: "I hold an MBA and led a one-off audit."),
        Example.Flags("I spoke to your [|manger|] about the night shifts.", becomes: "I spoke to your manager about the night shifts."),
        Example.Flags("I look forward to hearing [|form|] you.", becomes: "I look forward to hearing from you."),
        Example.Flags("I liked the kitchen and [|it's|] own herb garden.", becomes: "I liked the kitchen and its own herb garden."),
        Example.Flags("Please let me know if [|your|] interested in a trial lesson.", becomes: "Please let me know if you're interested in a trial lesson."),
        Example.Flags("The teachers showed me [|there|] own plans.", becomes: "The teachers showed me their own plans."),
        Example.Flags("The rota is better [|then|] I expected.", becomes: "The rota is better than I expected."),
        Example.Flags("I should [|of|] brought my knives.", becomes: "I should have brought my knives."),
        Example.Flags("I did not want to [|loose|] my place on the crane course.", becomes: "I did not want to lose my place on the crane course."),
        Example.Flags("Thank you for the [|informations|] about the loads.", becomes: "Thank you for the information about the loads."),
        Example.Flags("I look forward to [|hear|] from you.", becomes: "I look forward to hearing from you."),
        Example.Flags("We [|discussed about|] the audit.", becomes: "We discussed the audit."),
        Example.Flags("I [|am agree|] with the plan.", becomes: "I agree with the plan."),
        Example.Flags("I [|have went|] to sea for nine years."),
        Example.Flags("She gave me good [|advise|] about the bar exam.", becomes: "She gave me good advice about the bar exam."),
        Example.Flags("The role of a [|principle|] engineer is what I want.", becomes: "The role of a principal engineer is what I want."),
        Example.Flags("The ward has [|be|] busy since May.", becomes: "The ward has been busy since May."),
        Example.Flags("I spoke to the chefs about [|there|] menu.", becomes: "I spoke to the chefs about their menu."),
        Example.Flags("I wrote to you about my new [|roll|] as a nurse.", becomes: "I wrote to you about my new role as a nurse."),
        Example.Flags("I took the day [|of|] on Friday.", becomes: "I took the day off on Friday."),
        Example.Flags("choir at [|the the|] hall") with { Kind = DraftKind.Other },
        Example.Flags("The tour was good.") with { Subject = "Thank you for [|the the|] tour" },
        Example.Fine("I had had a long day, and all that that means, but it was very very good."),
        Example.Fine("Bye bye, and no no, it is not the end. I log in in the morning."),
        Example.Fine("Thank you for the tour.\nThe rota is fine. Fine it is.\n\nIs it? It is."),
        Example.Fine("An hour, a university, an MBA, a SQL course, an SQL course, an honest one-off, a one-off, an 8-week course, a European, an NDA and a UK firm."),
        Example.Fine("A historic house and an historic house, a herb garden, an herb garden, plan a and plan b."),
        Example.Fine("Its garden is small, but it's your own, and you're told whose it is by who's there."),
        Example.Fine("There are more than two, and then there were none; they're too far to see."),
        Example.Fine("The effect on sales affects us all. We effect change, and her affect was flat."),
        Example.Fine("Loose ends are easy to lose. The school principal acts on principle."),
        Example.Fine("The application form you sent came from Orkney."),
        Example.Fine("You called it \"the the\" problem, and \"informations\" was on the sign."),
        Example.Fine("The lamb slept in a manger of hay, said the vet."),
        Example.Fine("I look forward to work and to the meeting, and I am agreed with the foreman."),
        Example.Fine("He could have asked, she might have come, and of course I would have gone."),
        Example.Fine("Ich habe die die Pläne gelesen, die die Kollegen mir gaben, und freue mich auf das Gespräch."),
        Example.Fine("It is every one of the reasons why the staff's work matters, and people's time is what counts."),
        Example.Fine("What matters to the people is rest, and working with children is a joy."),
        Example.Fine("I suggest that he have the keys, and insist that she be there."),
        Example.Fine("Please advise me on the rota; your advice was good."),
        Example.Fine("The members off sick were missed; a point off the price and a week off work were fair."),
        Example.Fine("The people I know were kind, and on the day of the audit there were people there in the office."),
        Example.Fine("A ready wit, a fist fight, the statue of the queen, a bread roll, a fine sight, and the personnel officer."),
        Example.Fine("On one thing I beg to differ: we need two clear days. Is order to be kept in the ward?"),
        Example.Fine("I passed the exam in the past year and drove past the site."),
    ];

    internal override bool SpeaksIn(DraftKind kind) => true;

    internal override IEnumerable<Finding> Check(Reading reading)
    {
        foreach (var passage in (Passage[])[reading.Subject, reading.Body])
        {
            foreach (var slip in GrammarSlips.In(passage, reading))
            {
                yield return Found(slip.Message, passage, slip.Span,
                    [.. slip.Meant.Select(meant => passage.Replace(Label(meant), slip.Removed ?? slip.Span, meant))]);
            }
        }
    }

    private static string Label(string meant) => meant.Length == 0 ? "Remove it" : $"Write “{meant}”";
}
