using OutlookFollowUp.Api.Store;
using OutlookFollowUp.Interviews;

namespace OutlookFollowUp.Api.Sync;

/// <summary>Which conversations and senders are worth reading, as everything that was read of a mailbox says together.</summary>
internal sealed class Trail
{
    private const char Conversation = 'c';
    private const char Sender = 's';

    private const int LongestName = 300;

    private readonly HashSet<string> _leads = new(StringComparer.Ordinal);

    public IReadOnlySet<string> Leads => _leads;

    /// <summary>The keys under which leads are kept.</summary>
    public static IEnumerable<string> Keys(MailHandles handles)
    {
        if (Kept(handles).Conversation is { } conversation)
            yield return Conversation + conversation;
        if (Kept(handles).Sender is { } sender)
            yield return Sender + sender;
    }

    /// <summary>The handles in the form in which they are kept: what comes with a mail may be no text, or very long.</summary>
    public static MailHandles Kept(MailHandles handles) => new(Kept(handles.Conversation), Kept(handles.Sender));

    private static string? Kept(string? name) =>
        name is null ? null : StoreText.Storable(name.Length <= LongestName ? name : name[..LongestName]);

    public static IReadOnlySet<string> Keys(IEnumerable<MailHandles> handles) =>
        handles.SelectMany(Keys).ToHashSet(StringComparer.Ordinal);

    public static IReadOnlyList<string> ConversationsIn(IEnumerable<string> leads) => Names(leads, Conversation);

    public static IReadOnlyList<string> SendersIn(IEnumerable<string> leads) => Names(leads, Sender);

    /// <summary>
    /// Begins with the mail that is promising by itself and with the calendar, and goes on where those lead, until nothing new is found.
    /// </summary>
    public static Trail Through(IReadOnlyList<ItemRow> items, MailboxOwner owner)
    {
        var trail = new Trail();
        var mails = items.Where(item => item is { Kind: ItemKind.Mail, Facts: not null })
            .Select(item => (Item: item, Facts: StoreJson.Read<MailFacts>(item.Facts!))).ToList();
        foreach (var item in items.Where(item => item is { Kind: ItemKind.Appointment, Facts: not null }))
            trail._leads.UnionWith(Keys(FirstLook.TrailOf(StoreJson.Read<AppointmentFacts>(item.Facts!), owner)));
        for (var before = -1; before < trail._leads.Count;)
        {
            before = trail._leads.Count;
            foreach (var (_, facts) in mails.Where(mail => trail.Reaches(mail.Item)))
                trail._leads.UnionWith(Keys(FirstLook.TrailOf(facts, owner, Keys(new MailHandles(facts.ConversationId, null)).Any(trail._leads.Contains))));
        }

        return trail;
    }

    /// <summary>Whether a mail is worth reading.</summary>
    public bool Reaches(ItemRow mail) => mail.IsPromising || Keys(new MailHandles(mail.Conversation, mail.Sender)).Any(_leads.Contains);

    private static List<string> Names(IEnumerable<string> leads, char kind) =>
        [.. leads.Where(lead => lead[0] == kind).Select(lead => lead[1..])];
}
