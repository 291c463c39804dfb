using OutlookFollowUp.Api.Drafts;
using OutlookFollowUp.Api.SignIn;
using OutlookFollowUp.Api.Store;
using OutlookFollowUp.Api.Sync;
using OutlookFollowUp.Api.Web;
using OutlookFollowUp.Drafting;
using OutlookFollowUp.Interviews;
using OutlookFollowUp.Linting;

namespace OutlookFollowUp.Api.Drafting;

/// <summary>Writes drafts from what the user's mailbox knows.</summary>
internal sealed class DraftDesk(CurrentMailbox current, MailboxContext contexts, TemplateStore templates, TimeProvider clock)
{
    /// <summary>So many wordings are tried to find one unlike what was sent to others.</summary>
    private const int MostTried = 6;

    public async Task<StoredMailbox> OpenAsync(UserKey user, CancellationToken cancellation) => await current.ReadAsync(user, cancellation);

    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>Makes the draft that was asked for, or notes at the request's fields what cannot be meant.</summary>
    public async Task<ComposeResponse?> ComposeAsync(ComposeRequest request, Field at, StoredMailbox mailbox, CancellationToken cancellation)
    {
        var kind = at["kind"].Value(request.Kind);
        if (kind == DraftKind.Other)
            at["kind"].Refuse("Mail that has nothing to do with an interview is not drafted.");
        var process = FindProcess(request.InterviewId, at["interviewId"], mailbox);
        var person = process is null || request.Person is null ? null : FindPerson(request.Person, process, at["person"]);
        var answers = request.ReadAnswers(at["answers"]);
        var own = await OwnTemplateAsync(request, kind, at["template"], mailbox, cancellation);
        if (process is null || at.Errors.Count > 0)
            return null;

        var place = Destination.Of(kind, person, process, mailbox.Owner!, Now, mailbox.Settings.ToCadence());
        var occasion = FindOccasion(kind, place.To is [var to, ..] ? to : person ?? new(""), process, mailbox) with { Answers = answers, IsReply = place.AnswersThem };
        occasion = occasion with { Picked = ReadPoints(request, at["points"], occasion, process) };
        if (at.Errors.Count > 0)
            return null;
        return await WriteAsync(request, own, occasion, place, process, mailbox, cancellation);
    }

    /// <summary>The process of that id, as its user sees it.</summary>
    public static InterviewProcess? FindProcess(string? id, Field at, StoredMailbox mailbox)
    {
        var process = mailbox.Owner is null ? null : mailbox.Facts.Find(at.Text(id));
        if (process is null)
            at.Refuse("There is no interview process of that id.");
        return process;
    }

    /// <summary>Somebody of a process, by address or name.</summary>
    public static Person? FindPerson(string who, InterviewProcess process, Field at)
    {
        var person = process.Rounds.SelectMany(round => round.Interviewers).Append(process.Recruiter)
            .Concat(process.Mails.Where(mail => mail.IsHuman).Select(mail => mail.AnswerTo ?? mail.From)).OfType<Person>()
            .FirstOrDefault(person => person.HasAddress(who.Trim()) || string.Equals(person.Name, who.Trim(), StringComparison.OrdinalIgnoreCase));
        if (person is null)
            at.Refuse("Nobody of that address or name has to do with this interview.");
        return person;
    }

    public Occasion FindOccasion(DraftKind kind, Person reader, InterviewProcess process, StoredMailbox mailbox) =>
        OccasionFinder.Find(kind, reader, process, mailbox.Owner!, Now, mailbox.Settings.ToCadence()) with { Dialect = mailbox.Settings.Dialect };

    private static IReadOnlyList<TalkingPoint>? ReadPoints(ComposeRequest request, Field at, Occasion occasion, InterviewProcess process)
    {
        if (request.Points is null)
            return null;
        var known = OccasionFinder.Points(occasion, process);
        return at.OptionalList(request.Points, (data, field) => PickedData.Read(data, field, known));
    }

    private async Task<DraftTemplate?> OwnTemplateAsync(
        ComposeRequest request, DraftKind kind, Field at, StoredMailbox mailbox, CancellationToken cancellation)
    {
        if (request.Template is null)
            return null;
        var kept = await templates.FindAsync(mailbox.Id, request.Template, cancellation);
        if (kept is null || TemplateReader.Read(kept.Markdown).Template is not { } template)
            at.Refuse("There is no template of that id.");
        else if (!template.Kinds.Contains(kind) && !(kind == DraftKind.ThankYou && template.Kinds.Contains(DraftKind.LateThankYou)))
            at.Refuse("That template is for another kind of mail.");
        else
            return template;
        return null;
    }

    private async Task<ComposeResponse> WriteAsync(ComposeRequest request, DraftTemplate? own, Occasion occasion, Destination place,
        InterviewProcess process, StoredMailbox mailbox, CancellationToken cancellation)
    {
        var form = own?.Form ?? request.Form ?? DraftForm.Mail;
        var register = own?.Register ?? request.Register ?? (occasion.Interview.Culture == Culture.Casual ? Register.Casual : Register.Formal);
        var length = own?.Length ?? request.Length ?? DraftLength.Full;
        var template = own ?? (form == DraftForm.Mail ? TemplateBook.Find(occasion.Kind, register, form, request.Answer ?? OfferAnswer.Acknowledge) : null);
        var start = request.Way ?? Math.Max(0, occasion.Place) + FirstWay(process.Id);
        var (draft, way, verdict) = (default(Composition)!, start, Verdict.Send);
        var context = await contexts.ContextAsync(mailbox, Draft(new("", "", ""), occasion, place), cancellation);
        context = context with { Interviews = [.. context.Interviews.Select(interview => WithAnswered(interview, occasion))] };
        for (var tried = 0; tried < MostTried; tried++)
        {
            way = start + tried;
            draft = template is null ? NoteComposer.Compose(form, register, occasion, length) : Composer.Compose(template, occasion, length, way);
            var review = Linter.Check(Draft(draft, occasion, place), context, mailbox.Settings.ToLintOptions());
            verdict = review.Verdict;
            if (request.Way is not null || form != DraftForm.Mail || !review.Findings.Any(finding => finding.Rule == "copied-text"))
                break;
        }

        var isMail = form == DraftForm.Mail;
        return new(process.Id, occasion.Kind, form, register, length, way, [.. place.To.Select(PersonData.From)], [],
            isMail ? place.Subject ?? draft.Subject : "", draft.Text, draft.Html, draft.Questions, draft.StillToAttach, ComposeResponse.Place(place, form),
            NoteCheck.Limit(form, length), Objection(form, occasion, process, mailbox), isMail ? verdict : Verdict.Send);
    }

    private string? Objection(DraftForm form, Occasion occasion, InterviewProcess process, StoredMailbox mailbox) =>
        NoteCheck.Objection(form, occasion.Reader, process, mailbox.Owner!, Now);

    private static Draft Draft(Composition draft, Occasion occasion, Destination place) => new(
        new(occasion.User.Name, occasion.User.Addresses is [var own, ..] ? own : null), place.To, place.Subject ?? draft.Subject, MailBody.Text(draft.Text))
    {
        Kind = occasion.Kind,
        ConversationId = place.ConversationId,
        InReplyTo = place.MailId,
        Attachments = [.. draft.StillToAttach.Select(thing => new Attachment(thing))],
    };

    /// <summary>What was answered just now is known of this interview from now on.</summary>
    private static Interview WithAnswered(Interview interview, Occasion occasion) =>
        interview.Id == occasion.Interview.Id && occasion.Answers.TryGetValue("topic", out var topic)
            ? interview with { Topics = [.. interview.Topics, topic] } : interview;

    /// <summary>Two employers get different words, and each the same words again.</summary>
    private static int FirstWay(string processId)
    {
        var sum = 0;
        foreach (var unit in processId)
            sum = (sum * 31 + unit) % 997;
        return sum;
    }
}
