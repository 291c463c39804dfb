using OutlookFollowUp.Drafting.Wording;
using OutlookFollowUp.Interviews;

namespace OutlookFollowUp.Drafting;

/// <summary>Where a draft belongs: to whom, and in which conversation, or why in none.</summary>
/// <param name="Reason">Why there, in a sentence for the person.</param>
public sealed record Destination(IReadOnlyList<Person> To, string Reason)
{
    /// <summary>The mail that it answers; null for a mail of its own.</summary>
    public string? MailId { get; init; }

    public string? ConversationId { get; init; }

    /// <summary>The conversation's subject with its prefix; null where the mail has its own.</summary>
    public string? Subject { get; init; }

    /// <summary>Whether the mail that it answers is theirs.</summary>
    public bool AnswersThem { get; init; }

    /// <summary>Finds it at a moment.</summary>
    /// <param name="person">Whom the user wants to write to; null for whoever is next.</param>
    public static Destination Of(DraftKind kind, Person? person, InterviewProcess process, MailboxOwner owner, DateTimeOffset now,
        Cadence cadence)
    {
        var standing = new Standing(now, owner, process);
        var occasion = OccasionMail(kind, standing);
        var wanted = person ?? Addressee(kind, standing, occasion, cadence);
        if (wanted is null)
            return new([], "Nobody is known yet whom this could go to.");
        if (wanted.Address is null)
            return ViaRecruiter(wanted, standing, cadence);
        if (kind == DraftKind.Reconnect)
            return new([wanted], "After so long a mail of its own is easier to place than an old conversation.");

        var last = occasion is not null && IsWith(occasion, wanted) ? occasion
            : standing.Mails.LastOrDefault(mail => !mail.IsNoted && mail.Meeting is null && IsWith(mail, wanted) && (mail.IsSent || mail.IsHuman));
        return last is null
            ? new([wanted], $"{Named(wanted)} and you have not written to each other yet, so this is a mail of its own.")
            : new([wanted], $"It goes on from {(last.IsSent ? "your" : "their")} mail “{last.Subject}”.")
            {
                MailId = last.MailId,
                ConversationId = last.ConversationId,
                Subject = "Re: " + WithoutPrefix(last.Subject),
                AnswersThem = !last.IsSent,
            };
    }

    /// <summary>The mail that calls for this one.</summary>
    private static ProcessMail? OccasionMail(DraftKind kind, Standing standing) => kind switch
    {
        DraftKind.ReplyToOffer or DraftKind.ReplyToRejection or DraftKind.FeedbackRequest =>
            standing.Outcome is { Mail: { IsNoted: false } mail } ? mail : null,
        DraftKind.Reply => standing.Answers.LastOrDefault(mail => !mail.IsNoted && mail.Says(SignalKind.Question))
            ?? standing.Answers.LastOrDefault(mail => !mail.IsNoted),
        _ => null,
    };

    private static Person? Addressee(DraftKind kind, Standing standing, ProcessMail? occasion, Cadence cadence)
    {
        if (occasion?.AnswerTo is { } writer)
            return writer;
        var open = new ActionFinder(standing, cadence).Open;
        var purpose = kind == DraftKind.LateThankYou ? DraftKind.ThankYou : kind;
        var action = open.FirstOrDefault(action => KindOf(action.Kind) == purpose);
        var people = standing.Interviewers;
        var reachable = people.FirstOrDefault(person => person.Address is not null);
        var first = people is [var one, ..] ? one : null;
        if (action is { To: [var wanted, ..] })
            return wanted;
        return kind is DraftKind.ThankYou or DraftKind.LateThankYou
            ? first ?? standing.Process.Recruiter
            : standing.Answers.LastOrDefault(mail => mail.AnswerTo is not null)?.AnswerTo ?? reachable ?? standing.Process.Recruiter ?? first;
    }

    /// <summary>What one writes for an open action; null where one does not write a mail.</summary>
    public static DraftKind? KindOf(FollowUpActionKind action) => action switch
    {
        FollowUpActionKind.ThankYou => DraftKind.ThankYou,
        FollowUpActionKind.SendPromised => DraftKind.AdditionalInformation,
        FollowUpActionKind.Nudge => DraftKind.StatusInquiry,
        FollowUpActionKind.SecondNudge => DraftKind.SecondNudge,
        FollowUpActionKind.AnswerThem or FollowUpActionKind.NoShow => DraftKind.Reply,
        FollowUpActionKind.ReplyToOffer or FollowUpActionKind.DecideOffer => DraftKind.ReplyToOffer,
        FollowUpActionKind.ReplyToRejection => DraftKind.ReplyToRejection,
        FollowUpActionKind.AskFeedback => DraftKind.FeedbackRequest,
        FollowUpActionKind.Reconnect => DraftKind.Reconnect,
        _ => null,
    };

    private static Destination ViaRecruiter(Person wanted, Standing standing, Cadence cadence) =>
        standing.Process.Recruiter is { Address: not null } recruiter
            ? Of(DraftKind.ThankYou, recruiter, standing.Process, standing.Owner, standing.Now, cadence) with
            {
                Reason = $"No address of {Named(wanted)} is known; {Named(recruiter)} can pass it on.",
            }
            : new([], $"No address of {Named(wanted)} is known, and nobody who could pass it on.");

    private static bool IsWith(ProcessMail mail, Person person) => mail.IsSent
        ? mail.To.Any(to => to.HasAddress(person.Address)) : person.HasAddress(mail.AnswerTo?.Address) || person.HasAddress(mail.From.Address);

    private static string Named(Person person) => CalledBy.InOrder(person.Name) is { Length: > 0 } name ? name : person.Address ?? "They";

    private static string WithoutPrefix(string subject)
    {
        var core = subject.Trim();
        while (core.IndexOf(':', StringComparison.Ordinal) is var colon and > 0 and <= 4
            && core[..colon].ToLowerInvariant() is "re" or "fw" or "fwd" or "aw" or "wg" or "sv" or "antw")
            core = core[(colon + 1)..].TrimStart();
        return core;
    }
}
