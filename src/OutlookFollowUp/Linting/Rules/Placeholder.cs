using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting.Rules;

/// <summary>A template field left unfilled.</summary>
internal sealed class Placeholder : Rule
{
    private const int LongestGreeting = 80;

    /// <summary>No template has more, and the reader of the findings has seen enough.</summary>
    private const int MostFields = 50;

    public override string Id => "placeholder";

    public override Severity Severity => Severity.Error;

    public override string Summary => "A field of a template that was never filled in.";

    public override string Why => "Nothing says \"you are one of many\" as plainly as a field that still waits for the reader's name.";

    public override string Source => "R14, R30";

    public override IReadOnlyList<Example> Examples =>
    [
        Example.Flags("Dear [|[Interviewer's Name]|],\n\nThank you.", becomes: "Dear Priya Shah,\n\nThank you."),
        Example.Flags("I would be glad to join [|[Company]|] soon.", becomes: "I would be glad to join Acme soon."),
        Example.Flags("The [|{{job_title}}|] position interests me.", becomes: "The Data Analyst position interests me."),
        Example.Flags("I enjoyed talking about [|[specific topic discussed]|]."),
        Example.Flags("Thank you for meeting me on [|<Date>|] about the rota."),
        Example.Flags("I hope that [|XXX|] goes well."),
        Example.Flags("As we said, [|INSERT TOPIC HERE|] matters to me."),
        Example.Flags("[|TODO|]: say something about the rota."),
        Example.Flags("[|Lorem ipsum|] dolor sit amet."),
        Example.Flags("Thank you for the tour.\n\nBest,\n[|[Your Name]|]", becomes: "Thank you for the tour.\n\nBest,\nJane Doe"),
        Example.Flags("Thank you for the tour.") with { Subject = "Thank you - [|%JOB_TITLE%|]" },
        Example.Flags("<p>Thank you, [|&lt;First Name&gt;|].</p>") with { IsHtml = true },
        Example.Flags("I am free on [|____|] if that helps."),
        Example.Flags("Lunch at seven, [|[name]|]?") with { Kind = DraftKind.Other },
        Example.Flags("I am free on [|TBD|] if that helps."),
        Example.Flags("Thank you.") with { Subject = "Thank you - [|TBD|]" },
        Example.Flags("[|Dear [..],|]\n\nThank you."),
        Example.Flags("[|Dear ,|]\n\nThank you."),
        Example.Flags("[|Hi Name,|]\n\nThank you."),
        Example.Flags("I would be glad to join the ward at [|(company)|]."),
        Example.Flags("Thank you for the talk about [|(insert topic)|]."),
        Example.Flags("I would be glad to join [|COMPANY_NAME|]."),
        Example.Flags("I would be glad to work at [|COMPANY|] in May."),
        Example.Flags("I would be glad to join [|COMPANY NAME|] in May."),
        Example.Flags("Thank you for today. [|(add something about the rota here)|]"),
        Example.Flags("I bring [|XX|] years of night shifts."),
        Example.Flags("I would be glad to work at [|XYZ Company|] in May."),
        Example.Flags("Thank you for the interview on [|xx/xx/xxxx|]."),
        Example.Flags("Dear [|##FirstName##|],\n\nThank you."),
        Example.Flags("I am free at [|__|] on Monday."),
        Example.Flags("The potluck is at [|[TIME]|] in our yard.") with { Kind = DraftKind.Other },
        Example.Fine("Dear Priya,\n\nThank you."),
        Example.Fine("The strain [target: 12%] and the load [value: 3 kN] are in the table, with the peak [time: 10:30]."),
        Example.Fine("The column [address] is empty, and so is [Value]."),
        Example.Fine("The date is TBD, the room still TBC, and the speaker (TBA) is ill."),
        Example.Fine("You said that \"the [...] rota is calm\", and it is."),
        Example.Fine("Priya Shah (hiring manager) and Tom (team lead) showed me the role (nights)."),
        Example.Fine("Hi,\n\nThank you."),
        Example.Fine("Hey :\nthank you for the tour."),
        Example.Fine("Hi - thank you for the tour."),
        Example.Fine("WE ARE AT THE COMPANY DINNER NOW."),
        Example.Fine("The method __init__ and the #1 rule ~ and the #2 rule are known, and PATH is set."),
        Example.Fine("- [ ] buy flour\n- [x] buy salt"),
        Example.Fine("The paper [1] says that loads [sic] take an hour."),
        Example.Fine("I would query SELECT [Total] FROM {view} WHERE x < 5 and y > 3."),
        Example.Fine("My size is XXL, and Super Bowl XXX was my first."),
        Example.Fine("An INSERT INTO statement would do, or INSERT triggers."),
        Example.Fine("My TODO list is short, and the date is TBD on your side.") with { Subject = "[External] Thank you" },
        Example.Fine("Write to <jane.doe@mailbox.example> or see <https://mailbox.example/name>."),
        Example.Fine("Thank you.\n\n__________\nJane"),
    ];

    internal override bool SpeaksIn(DraftKind kind) => true;

    internal override IEnumerable<Finding> Check(Reading reading)
    {
        Passage[] passages = [reading.Subject, reading.Body, .. Signature(reading)];
        return passages.SelectMany(passage => TemplateFields.In(passage.Text).Take(MostFields).Select(field => Flag(reading, passage, field)));
    }

    /// <summary>The signature of a template has fields too: a telephone number that is all X.</summary>
    private static IEnumerable<Passage> Signature(Reading reading) =>
        TemplateFields.In(reading.Mail.Signature.Text).Count > 0 ? [new(DraftPart.Body, reading.Mail.Signature, reading.Phrases)] : [];

    private Finding Flag(Reading reading, Passage passage, TextSpan field)
    {
        var shown = passage[field];
        var filled = Filled(reading, passage, field);
        Fix[] fixes = filled is null ? [] : [passage.Replace($"Write “{filled}”", field, filled)];
        return Found($"“{shown}” is a template field that was never filled in; write the real words in its place.", passage, field, fixes);
    }

    /// <summary>What belongs there, where that is beyond doubt.</summary>
    private static string? Filled(Reading reading, Passage passage, TextSpan field)
    {
        var name = string.Join(' ',
            Matching.Mentions.WordsOf(TemplateFields.Inside(passage[field]))
                .Where(word => word is not ("insert" or "the" or "'s" or "here")));
        var isGreeting = IsGreeting(passage.Text.AsSpan(0, field.Start));
        return name switch
        {
            "your name" or "your full name" or "my name" => NonEmpty(reading.Context.User.Name),
            "company" or "company name" or "employer" or "organization" or "organisation" => reading.Interview?.Company,
            "position" or "position title" or "role" or "job title" or "job" => reading.Interview?.Role,
            "name" or "interviewer name" or "interviewer" or "recipient" or "recipient name" or "hiring manager"
                or "hiring manager name" when isGreeting =>
                    reading.Draft.To is [var only] ? NonEmpty(only.Name) : null,
            _ => null,
        };
    }

    /// <summary>Whether nothing but a greeting stands before it in its line.</summary>
    private static bool IsGreeting(ReadOnlySpan<char> before)
    {
        var near = before[Math.Max(0, before.Length - LongestGreeting)..];
        var lineStart = near.LastIndexOf('\n') + 1;
        return (lineStart > 0 || near.Length == before.Length)
            && near[lineStart..].ToString().Trim().ToLowerInvariant() is "dear" or "hi" or "hello" or "hey" or "good morning" or "good afternoon"
                or "good evening";
    }

    private static string? NonEmpty(string name) => name.Length == 0 ? null : name;
}
