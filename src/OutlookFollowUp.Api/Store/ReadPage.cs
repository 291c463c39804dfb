namespace OutlookFollowUp.Api.Store;

/// <summary>A page of a round in the form in which it is kept.</summary>
/// <param name="Contacts">The people in it, each with an address.</param>
/// <param name="Leads">The keys of other mail that it makes worth reading.</param>
internal sealed record ReadPage(
    IReadOnlyList<ReadItem> Items, IReadOnlyList<string> RemovedIds, IReadOnlyList<Person> Contacts, IReadOnlySet<string> Leads, string Link,
    bool IsLast);

/// <summary>A mail or an appointment in the form in which it is kept.</summary>
internal sealed record ReadItem(string Id)
{
    public string? Conversation { get; init; }

    public string? Sender { get; init; }

    public long Look { get; init; }

    public bool IsPromising { get; init; }

    /// <summary>Whether the text was read now; else what was known stays where the look is the same.</summary>
    public bool IsRead { get; init; }

    /// <summary>The facts as JSON; null where it has nothing to do with an interview.</summary>
    public string? Facts { get; init; }
}

/// <summary>What is known of the mail on a page before the page is saved.</summary>
/// <param name="Looks">The looks of the mails that are known, and whether their texts were read, by their ids.</param>
/// <param name="Leads">Those of the mails' keys under which mail is worth reading.</param>
internal sealed record KnownMail(IReadOnlyDictionary<string, (long Look, bool IsRead)> Looks, IReadOnlySet<string> Leads);
