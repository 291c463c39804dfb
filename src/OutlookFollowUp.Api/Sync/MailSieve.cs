using System.Buffers.Binary;
using System.Security.Cryptography;
using OutlookFollowUp.Api.Store;
using OutlookFollowUp.Graph;
using OutlookFollowUp.Interviews;

namespace OutlookFollowUp.Api.Sync;

/// <summary>Reads the texts of the mail on a page that could matter, and passes over the rest.</summary>
internal sealed class MailSieve(SyncStore store)
{
    public async Task<ReadPage> ReadAsync(SyncRun run, FolderOutline folder, MailPage page, CancellationToken cancellation)
    {
        var glances = page.Mails.Select(mail => Glance(mail, run.Owner)).ToList();
        var keys = glances.SelectMany(glance => Trail.Keys(glance.Handles)).ToHashSet(StringComparer.Ordinal);
        var known = await store.KnownAsync(run.Lease, [.. glances.Select(glance => glance.Item.Id)], keys, cancellation);
        var wanted = glances.Where(glance => IsWanted(glance, known)).Select(glance => glance.Item.Id).ToHashSet(StringComparer.Ordinal);
        var whole = page.IsWhole || wanted.Count == 0
            ? page.Mails
            : (await run.Mailbox.ReadWholeAsync(wanted.ToDictionary(id => id, _ => folder.Kind, StringComparer.Ordinal), cancellation)).OrBusy();
        var facts = whole.Where(mail => wanted.Contains(mail.Id))
            .ToDictionary(mail => mail.Id, mail => MailReader.Read(mail, run.Owner), StringComparer.Ordinal);
        return new ReadPage(
            [.. glances.Where(glance => !wanted.Contains(glance.Item.Id) || facts.ContainsKey(glance.Item.Id))
                .Select(glance => WithFacts(glance.Item, facts))],
            page.RemovedIds,
            [.. page.Mails.SelectMany(mail => PeopleIn(mail, run.Owner))],
            Trail.Keys(facts.Values.OfType<MailFacts>().SelectMany(mail => FirstLook.TrailOf(mail, run.Owner, IsOnTrail(mail, known)))),
            page.Link, page.IsLast);
    }

    private static (ReadItem Item, MailHandles Handles) Glance(Mail mail, MailboxOwner owner)
    {
        var handles = Trail.Kept(FirstLook.HandlesOf(mail, owner));
        return (new(mail.Id)
        {
            Conversation = handles.Conversation,
            Sender = handles.Sender,
            Look = LookOf(mail, owner),
            IsPromising = FirstLook.IsPromising(mail, owner),
        }, handles);
    }

    // A mark as read, a flag or a category comes as a change, too: the text is the same as long as the mail looks the same.
    private static bool IsWanted((ReadItem Item, MailHandles Handles) glance, KnownMail known) =>
        !(known.Looks.TryGetValue(glance.Item.Id, out var seen) && seen.IsRead && seen.Look == glance.Item.Look)
        && (glance.Item.IsPromising || Trail.Keys(glance.Handles).Any(known.Leads.Contains));

    private static ReadItem WithFacts(ReadItem item, Dictionary<string, MailFacts?> facts) =>
        facts.TryGetValue(item.Id, out var found)
            ? item with { IsRead = true, Facts = found is null ? null : StoreJson.Write(found) } : item;

    private static bool IsOnTrail(MailFacts facts, KnownMail known) =>
        Trail.Keys(new MailHandles(facts.ConversationId, null)).Any(known.Leads.Contains);

    /// <summary>A number that is another one when the mail, its reader or the readers' program has changed.</summary>
    private static long LookOf(Mail mail, MailboxOwner owner)
    {
        var json = StoreJson.Write((object[])[MailFacts.Version, owner, mail with { Headers = new Dictionary<string, string>(StringComparer.Ordinal), Attachments = [], Calendar = [] }]);
        return BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(json)));
    }

    /// <summary>Whom the user wrote to or heard from.</summary>
    private static IEnumerable<Person> PeopleIn(Mail mail, MailboxOwner owner) =>
        (mail.Folder == MailFolder.Sent ? mail.To.Concat(mail.Cc).Concat(mail.Bcc) : [mail.From])
        .Where(person => !string.IsNullOrEmpty(person.Address) && !owner.User.Owns(person.Address));
}
