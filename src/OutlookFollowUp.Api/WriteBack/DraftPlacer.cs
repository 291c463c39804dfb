using System.Security.Cryptography;
using System.Text;
using OutlookFollowUp.Api.SignIn;
using OutlookFollowUp.Api.Store;
using OutlookFollowUp.Api.Sync;
using OutlookFollowUp.Graph;
using OutlookFollowUp.Interviews;

namespace OutlookFollowUp.Api.WriteBack;

/// <summary>
/// Puts a draft into the conversation that it belongs to, once for each key, whatever happens in between. Nothing is ever sent.
/// </summary>
internal sealed class DraftPlacer(PlacedDraftStore store, GraphAccess graph, TimeProvider clock)
{
    /// <summary>The draft; null while another request makes it.</summary>
    /// <exception cref="GraphBusyException">Graph wants us to wait.</exception>
    /// <exception cref="GraphException">Graph refuses.</exception>
    public async Task<PlaceDraftResponse?> PlaceAsync(
        UserKey user, StoredMailbox mailbox, DraftToPlace draft, CancellationToken cancellation)
    {
        if (await store.BeginAsync(mailbox.Id, draft.Key, clock.GetUtcNow(), cancellation) is not { } row)
            return null;
        if (row.DraftId is null)
        {
            try
            {
                using var connected = graph.Open(user, GraphScopes.Drafts);
                await MakeAsync(row, mailbox, draft, connected.Drafts, cancellation);
            }
            catch (Exception failure) when (failure is GraphBusyException or GraphException or HttpRequestException)
            {
                await store.AbandonAsync(row, cancellation);
                throw;
            }
        }

        return new(row.DraftId!, row.WebLink, row.ReplyTo, row.Why);
    }

    private async Task MakeAsync(
        PlacedDraftRow row, StoredMailbox mailbox, DraftToPlace draft, GraphDrafts drafts, CancellationToken cancellation)
    {
        var head = new DraftHead(MessageIdOf(mailbox, draft.Key), draft.Subject, draft.To, draft.Cc);
        var (replyTo, why) = Destination(mailbox, draft);
        var placed = (await drafts.FindAsync(head.InternetMessageId, cancellation)).OrBusy();
        if (placed is null && replyTo is not null)
        {
            placed = (await drafts.ReplyAsync(replyTo, head, cancellation)).OrBusy();
            if (placed is null)
                (replyTo, why) = (null, "The message to answer is no longer in the mailbox.");
        }

        placed ??= (await drafts.AddAsync(head with { Subject = draft.Subject ?? "" }, cancellation)).OrBusy();
        (await drafts.WriteAsync(placed.Id, DraftBody.Above(DraftBody.Clean(draft.Body), placed.Content, placed.IsHtml), cancellation)).OrBusy();
        (row.DraftId, row.WebLink, row.ReplyTo, row.Why) = (placed.Id, placed.WebLink, replyTo, why);
        await store.SaveAsync(row, cancellation);
    }

    /// <summary>The message to answer, else why there is none: an answer goes to people who have been in the conversation.</summary>
    private static (string? ReplyTo, string? Why) Destination(StoredMailbox mailbox, DraftToPlace draft)
    {
        if (draft.ReplyTo is not null)
            return (draft.ReplyTo, null);
        if (draft.InterviewId is null)
            return (null, "No interview and no message to answer was named.");
        if (mailbox.Facts.Find(draft.InterviewId) is not { } process)
            return (null, "There is no such interview.");
        var last = process.Mails.LastOrDefault(mail => !mail.IsNoted && draft.To.Any(person => Concerns(mail, person)));
        return last is not null
            ? (last.MailId, null)
            : (null, $"There is no mail to or from {draft.To[0].Address} in this interview to answer.");
    }

    private static bool Concerns(ProcessMail mail, Person person) => mail.IsSent
        ? mail.To.Any(to => to.HasAddress(person.Address))
        : mail.From.HasAddress(person.Address) || mail.AnswerTo?.HasAddress(person.Address) == true;

    /// <summary>An Internet message id in the user's own domain, the same for the same key: it says nothing about us.</summary>
    private static string MessageIdOf(StoredMailbox mailbox, string key)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{mailbox.Id:N}\n{key}")));
        var domain = mailbox.Owner?.User.Addresses.Select(address => new Person("", address).Domain).FirstOrDefault(domain => domain.Length > 0);
        return $"<{hash[..32]}@{domain ?? "mail.invalid"}>";
    }
}
