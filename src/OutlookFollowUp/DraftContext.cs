using OutlookFollowUp.Interviews;

namespace OutlookFollowUp;

/// <summary>Everything known at the moment a draft is about to be sent. The check is a pure function of the draft and this.</summary>
public sealed record DraftContext(DateTimeOffset Now, TimeZoneInfo TimeZone, Candidate User)
{
    /// <summary>Every interview process known, not only the draft's.</summary>
    public IReadOnlyList<Interview> Interviews { get; init; } = [];

    /// <summary>The mail of the draft's conversation, oldest first.</summary>
    public IReadOnlyList<Mail> Thread { get; init; } = [];

    /// <summary>Other mail that the user sent and that bears on the draft.</summary>
    public IReadOnlyList<Mail> Sent { get; init; } = [];

    /// <summary>What earlier mail says, by its id, where its text is gone.</summary>
    public IReadOnlyDictionary<string, MailFacts> Facts { get; init; } = new Dictionary<string, MailFacts>(StringComparer.Ordinal);

    /// <summary>People the user has written to or heard from.</summary>
    public IReadOnlyList<Person> Contacts { get; init; } = [];

    /// <summary>How long the user waits, and when thanks count as late.</summary>
    public Cadence Cadence { get; init; } = Cadence.Default;
}
