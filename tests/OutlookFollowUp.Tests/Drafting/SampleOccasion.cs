using OutlookFollowUp.Drafting;
using OutlookFollowUp.Linting;

namespace OutlookFollowUp.Tests.Drafting;

/// <summary>An occasion to write, made up, with the mail that went before it.</summary>
internal sealed record SampleOccasion(Occasion Occasion, OfferAnswer Answer)
{
    public static Candidate Jane { get; } =
        new("Jane Doe", ["jane.doe@mailbox.example"], new Employer("Woodgrove Bank", ["woodgrove.example"]));

    public IReadOnlyList<Mail> Thread { get; init; } = [];

    public IReadOnlyList<Mail> Sent { get; init; } = [];

    public string Subject { get; init; } = "";

    /// <summary>What a person would answer to each question, by its slot.</summary>
    public static IReadOnlyDictionary<string, string[]> Answers { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["topic"] = ["how you moved the payroll to one ledger", "The night shift on the dementia ward", "your plans for the second greenhouse and its ferns", "dbt migration"],
        ["answer"] = ["I have led a team of six since spring, and none of them has left.", "i took the advanced course in May and use it every day"],
        ["answerBy"] = ["March 27", "the end of next week"],
        ["start"] = ["April 6", "the first of September"],
        ["reason"] = ["I have accepted a position closer to my family.", "Another employer's offer came first, and I gave them my word."],
        ["news"] = ["I passed the second part of my exam on Friday.", "since we spoke I have finished the course on cold chains"],
        ["information"] = ["The load test that we spoke of took four minutes in the end, not forty.", "My references are Ada Fell and Ravi Menon; both expect your call."],
        ["message"] = ["I am free on Tuesday after ten, and all of Thursday.", "My notice period is four weeks, to the end of a month."],
        ["told"] = ["\"The Data Warehouse Toolkit\", third edition.", "Ada Fell, who ran the depot before me"],
    };

    public DraftReview Check(Composition draft, bool isHtml, bool isAttached = true) => Linter.Check(
        new Draft(new("Jane Doe", Jane.Addresses[0]), [Occasion.Reader], Thread.Count > 0 ? "Re: " + Thread[^1].Subject : draft.Subject,
            isHtml ? MailBody.Html(draft.Html) : MailBody.Text(draft.Text))
        {
            Kind = Occasion.Kind,
            InReplyTo = Thread.Count > 0 ? "theirs" : null,
            Attachments = isAttached ? [.. draft.StillToAttach.Select(thing => new Attachment(thing + ".pdf", "application/pdf", 90_000))] : [],
        },
        Context);

    public DraftContext Context => new(Occasion.Now, Occasion.TimeZone, Jane) { Interviews = [Occasion.Interview], Thread = Thread, Sent = Sent };

    public Composition Compose(Register register, DraftLength length, int way) =>
        Composer.Compose(TemplateBook.Find(Occasion.Kind, register, DraftForm.Mail, Answer), Occasion, length, way);

    /// <summary>The same with the person's answers to what was asked.</summary>
    public SampleOccasion Answered(IEnumerable<DraftQuestion> questions, int which, bool withOptional) => this with
    {
        Occasion = Occasion with
        {
            Answers = questions.Where(question => withOptional || !question.IsOptional)
                .ToDictionary(question => question.Slot, question => Answers[question.Slot][which % Answers[question.Slot].Length], StringComparer.Ordinal),
        },
    };
}
