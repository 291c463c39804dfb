using OutlookFollowUp.Linting.Matching;

namespace OutlookFollowUp.Linting.Rules;

/// <summary>The mail addresses nobody.</summary>
internal sealed class MissingGreeting : Rule
{
    private const int LongestGreeting = 48;

    public override string Id => "missing-greeting";

    public override Severity Severity => Severity.Warning;

    public override string Summary => "The mail addresses nobody.";

    public override string Why => "A mail without the reader's name reads as if it had gone to many.";

    public override string Source => "R26";

    public override IReadOnlyList<Example> Examples =>
    [
        Example.Flags("Thank you for showing me the rota today.\n\nBest,\nJane"),
        Example.Flags("I wanted to thank you for the interview this afternoon. The ward seemed calm even at noon.\n\nKind regards,\nJane Doe"),
        Example.Flags("It was good to see the kitchen at work this morning, and I am grateful for the hour.\n\nRegards,\nJane"),
        Example.Flags("I am writing to ask where things stand with the Data Analyst position.\n\nBest,\nJane") with { Kind = DraftKind.StatusInquiry },
        Example.Flags("I am delighted to accept your offer and can start on the first of May.\n\nBest,\nJane") with { Kind = DraftKind.ReplyToOffer },
        Example.Flags("<div>Thank you for the tour of the plant this morning.</div><div><br></div><div>Jane</div>") with { IsHtml = true },
        Example.Fine("Dear Priya,\n\nThank you for the tour.\n\nBest,\nJane"),
        Example.Fine("Hello,\n\nThank you for the tour.\n\nBest,\nJane"),
        Example.Fine("Priya - thank you for the tour.\n\nJane"),
        Example.Fine("Thank you, Priya, for the tour of the shed.\n\nJane"),
        Example.Fine("Ms Shah:\n\nThank you for the tour.\n\nJane Doe"),
        Example.Fine("To whom it may concern,\n\nThank you for the tour.\n\nJane Doe"),
        Example.Fine("Good afternoon Ms. Shah\n\nThank you for the tour.\n\nJane Doe"),
        Example.Fine("Pani Shah,\n\nthank you for the tour.\n\nJane Doe"),
        Example.Fine("プリヤ様\n\nThank you for the tour.\n\nJane Doe"),
        Example.Fine("12 March 2026\n\nDear Ms. Shah,\n\nThank you for the tour.\n\nJane Doe"),
        Example.Fine("Tuesday at ten works for me. See you then.") with { Kind = DraftKind.Reply },
        Example.Fine("Wonderful, and thank you for the answer about the rota.") with
        {
            Now = Sample.At(2026, 3, 3, 20),
            Thread = [Sample.FromPriya(Sample.At(2026, 3, 3, 19), "Rota", "Hi Jane, the rota is four weeks. Priya")],
        },
        Example.Fine("<p>Dear&nbsp;Priya,</p><p>Thank you.</p>") with { IsHtml = true },
        Example.Fine("Choir is at seven.") with { Kind = DraftKind.Other },
    ];

    internal override IEnumerable<Finding> Check(Reading reading)
    {
        if (reading.Body.Words.Count == 0 || !reading.Body.IsEnglish || IsLivelyConversation(reading) || HasGreeting(reading))
            yield break;

        yield return Found("The mail starts without addressing anybody; open with the reader's name.", DraftPart.Body) with
        {
            Severity = reading.Culture == Culture.Casual ? Severity.Suggestion : Severity.Warning,
            Fixes = Greeted(reading) is { } greeting ? [Fix(reading.Body, greeting)] : [],
        };
    }

    /// <summary>Where mail goes to and fro, people drop greeting and name.</summary>
    internal static bool IsLivelyConversation(Reading reading)
    {
        if (reading.Kind == DraftKind.Reply)
            return true;

        var since = reading.Context.Thread.Where(mail => !reading.Context.User.Owns(mail.From.Address)).Select(mail => mail.SentAt)
            .DefaultIfEmpty(DateTimeOffset.MinValue).Max();
        var isAnswer = reading.Kind is not (DraftKind.ThankYou or DraftKind.LateThankYou) || since > reading.Interview?.EndsAt;
        return isAnswer && since > reading.Context.Now - TimeSpan.FromDays(2) && reading.Kind is not DraftKind.ReplyToOffer
            and not DraftKind.ReplyToRejection;
    }

    private static bool HasGreeting(Reading reading)
    {
        var body = reading.Body;
        if (body.Prose.Greeting is not null)
            return true;

        var line = body.Text.AsSpan()[..(body.Text.IndexOf('\n', StringComparison.Ordinal) is var end and >= 0 ? end : body.Text.Length)].TrimEnd();
        var isShortLine = line.Length <= LongestGreeting && line.Length < body.Text.Length
            && (line[^1] is ',' or ':' or '!' or '-' or '–' or '—' || !char.IsPunctuation(line[^1]));
        return isShortLine || NamesReader(reading);
    }

    /// <summary>"Thank you, Priya, for…" addresses somebody, too.</summary>
    private static bool NamesReader(Reading reading)
    {
        var names = reading.Recipients.Select(recipient => recipient.Person.Name)
            .Concat(reading.Interview?.People().Select(person => person.Name) ?? [])
            .SelectMany(Mentions.WordsOf).Where(word => word.Length > 1).ToHashSet(StringComparer.Ordinal);
        names.ExceptWith(Mentions.WordsOf($"{reading.Interview?.Company} {reading.Interview?.Role}"));
        return reading.Body.Words.TakeWhile(word => word.Sentence < 2).Any(word => names.Contains(word.Folded));
    }

    private static string? Greeted(Reading reading)
    {
        if (reading.Draft.To is not [var only] || only.Address is null
            || reading.Interview?.People().FirstOrDefault(person => person.HasAddress(only.Address)) is not { Name.Length: > 1 } known)
            return null;

        return reading.Culture == Culture.Casual ? $"Hi {known.Name.Split(' ')[0]}," : $"Dear {known.Name},";
    }

    private static Fix Fix(Passage body, string greeting) =>
        new($"Begin with “{greeting}”", [.. body.Edits(new(0, 0), greeting + "\n\n")]);
}
