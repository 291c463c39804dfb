using OutlookFollowUp.Api.SignIn;
using OutlookFollowUp.Api.Store;
using OutlookFollowUp.Api.Sync;
using OutlookFollowUp.Interviews;
using OutlookFollowUp.Linting;

namespace OutlookFollowUp.Api.Drafts;

/// <summary>What the user's own mailbox knows that bears on a draft.</summary>
internal sealed class MailboxContext(CurrentMailbox current, MailboxStore store, TimeProvider clock)
{
    /// <summary>The context of a draft, and how its user wants it checked.</summary>
    public async Task<(DraftContext Context, LintOptions Chosen)> ForAsync(UserKey user, Draft draft, CancellationToken cancellation)
    {
        var mailbox = await current.ReadAsync(user, cancellation);
        return (await ContextAsync(mailbox, draft, cancellation), mailbox.Settings.ToLintOptions());
    }

    /// <summary>Until the mailbox was read, no more than who writes and when.</summary>
    public async Task<DraftContext> ContextAsync(StoredMailbox mailbox, Draft draft, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        if (mailbox.Owner is not { } owner)
            return new DraftContext(now, TimeZoneInfo.Utc, new Candidate(draft.From.Name, draft.From.Address is { } own ? [own] : []));

        var cadence = mailbox.Settings.ToCadence();
        return new DraftContext(now, owner.TimeZone, owner.User)
        {
            Cadence = cadence,
            Interviews = [.. mailbox.Facts.Processes.Select(process => FollowUpList.ToInterview(process, owner, now, cadence)).OfType<Interview>()],
            Thread = [.. Mails(mailbox, facts => IsOfConversation(facts, draft))],
            Sent = [.. Mails(mailbox, facts => facts.IsSent && !IsOfConversation(facts, draft))],
            Facts = mailbox.Facts.Mails.GroupBy(facts => facts.MailId, StringComparer.Ordinal)
                .ToDictionary(copies => copies.Key, copies => copies.First(), StringComparer.Ordinal),
            Contacts = await store.ContactsAsync(mailbox.Id, cancellation),
        };
    }

    private static bool IsOfConversation(MailFacts facts, Draft draft) =>
        draft.ConversationId is not null && string.Equals(facts.ConversationId, draft.ConversationId, StringComparison.Ordinal);

    /// <summary>Mail as far as it is remembered: who, when and about what, without its text.</summary>
    private static IEnumerable<Mail> Mails(StoredMailbox mailbox, Func<MailFacts, bool> wanted) => mailbox.Facts.Mails
        .Where(wanted)
        .OrderBy(facts => facts.SentAt).ThenBy(facts => facts.MailId, StringComparer.Ordinal)
        .Select(facts => new Mail(facts.From, facts.To, facts.SentAt, facts.Subject, MailBody.Empty)
        {
            Id = facts.MailId,
            ConversationId = facts.ConversationId,
            InternetMessageId = facts.InternetMessageId,
            Folder = facts.IsSent ? MailFolder.Sent : MailFolder.Inbox,
            Cc = facts.Cc,
        });
}
