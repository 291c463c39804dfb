using System.Text.Json.Serialization;

namespace OutlookFollowUp.Interviews.Corrections;

/// <summary>
/// Something the user said about an interview process. It wins over what mail and calendar say, and no later sync undoes it.
/// </summary>
/// <param name="Id">Unique within the mailbox.</param>
/// <param name="At">When it was said; of two that contradict each other the later holds.</param>
/// <param name="Facts">
/// The mails and appointments that the process held then, by their ids: by them it is found again, whatever it is called by now.
/// </param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(NotAnInterview), "notAnInterview")]
[JsonDerivedType(typeof(Merged), "merged")]
[JsonDerivedType(typeof(Split), "split")]
[JsonDerivedType(typeof(Renamed), "renamed")]
[JsonDerivedType(typeof(PersonCorrected), "person")]
[JsonDerivedType(typeof(TimeCorrected), "time")]
[JsonDerivedType(typeof(Attendance), "attendance")]
[JsonDerivedType(typeof(OutcomeCorrected), "outcome")]
[JsonDerivedType(typeof(TheyPromised), "theyPromised")]
[JsonDerivedType(typeof(YouPromised), "youPromised")]
[JsonDerivedType(typeof(DoneElsewhere), "doneElsewhere")]
[JsonDerivedType(typeof(Dismissed), "dismissed")]
[JsonDerivedType(typeof(Snoozed), "snoozed")]
[JsonDerivedType(typeof(Closed), "closed")]
[JsonDerivedType(typeof(Reopened), "reopened")]
[JsonDerivedType(typeof(Debriefed), "debriefed")]
public abstract record Correction(string Id, DateTimeOffset At, IReadOnlyList<string> Facts);

/// <summary>This was never an interview of the user's own.</summary>
public sealed record NotAnInterview(string Id, DateTimeOffset At, IReadOnlyList<string> Facts) : Correction(Id, At, Facts);

/// <summary>This process and another are one.</summary>
/// <param name="Other">Mails and appointments of the other, by their ids.</param>
public sealed record Merged(string Id, DateTimeOffset At, IReadOnlyList<string> Facts, IReadOnlyList<string> Other)
    : Correction(Id, At, Facts);

/// <summary>Some of its mails and appointments are a process of their own, and what follows in their conversations goes with them.</summary>
/// <param name="Moved">Those mails and appointments, by their ids.</param>
public sealed record Split(string Id, DateTimeOffset At, IReadOnlyList<string> Facts, IReadOnlyList<string> Moved)
    : Correction(Id, At, Facts);

/// <summary>The employer or the role is called otherwise; null leaves a name as it was found.</summary>
public sealed record Renamed(string Id, DateTimeOffset At, IReadOnlyList<string> Facts, string? Company, string? Role)
    : Correction(Id, At, Facts);

/// <summary>What somebody has to do with the process.</summary>
/// <param name="Part">Null when they have nothing to do with it.</param>
public sealed record PersonCorrected(string Id, DateTimeOffset At, IReadOnlyList<string> Facts, Person Person, PersonPart? Part)
    : Correction(Id, At, Facts);

/// <summary>An interview began or ended at another time, or was not known at all.</summary>
/// <param name="Was">The start under which it was listed; null for an interview that only the user knows of.</param>
public sealed record TimeCorrected(
    string Id, DateTimeOffset At, IReadOnlyList<string> Facts, DateTimeOffset? Was, DateTimeOffset StartsAt, DateTimeOffset EndsAt)
    : Correction(Id, At, Facts);

/// <summary>Whether an interview took place.</summary>
/// <param name="StartsAt">The start under which it is listed.</param>
public sealed record Attendance(string Id, DateTimeOffset At, IReadOnlyList<string> Facts, DateTimeOffset StartsAt, AttendanceKind Was)
    : Correction(Id, At, Facts);

/// <summary>What became of a planned interview.</summary>
public enum AttendanceKind
{
    Held,
    NotHeld,

    /// <summary>The user was there and nobody of theirs came.</summary>
    NobodyCame,
}

/// <summary>How the process stands, whatever their mails seemed to say until then.</summary>
public sealed record OutcomeCorrected(string Id, DateTimeOffset At, IReadOnlyList<string> Facts, FollowUpState State)
    : Correction(Id, At, Facts);

/// <summary>What they promised without writing it.</summary>
/// <param name="By">The last day of the promised time, by their calendar.</param>
public sealed record TheyPromised(string Id, DateTimeOffset At, IReadOnlyList<string> Facts, DateOnly By) : Correction(Id, At, Facts);

/// <summary>What the user promised to send without writing it.</summary>
public sealed record YouPromised(string Id, DateTimeOffset At, IReadOnlyList<string> Facts, string Thing) : Correction(Id, At, Facts);

/// <summary>An action was done where the mailbox cannot see it.</summary>
/// <param name="To">The address or name of the person it was done for; null for everybody.</param>
public sealed record DoneElsewhere(
    string Id, DateTimeOffset At, IReadOnlyList<string> Facts, FollowUpActionKind Action, string? To, Channel Channel)
    : Correction(Id, At, Facts);

/// <summary>Where something was done that the mailbox does not show.</summary>
public enum Channel { Mail, Phone, LinkedIn, InPerson, Letter }

/// <summary>An action that is open now is not wanted.</summary>
/// <param name="To">The address or name of the person it is for; null for everybody.</param>
public sealed record Dismissed(string Id, DateTimeOffset At, IReadOnlyList<string> Facts, FollowUpActionKind Action, string? To)
    : Correction(Id, At, Facts);

/// <summary>What is open now is not to be shown before another time.</summary>
/// <param name="Action">Null for everything that is open.</param>
public sealed record Snoozed(
    string Id, DateTimeOffset At, IReadOnlyList<string> Facts, FollowUpActionKind? Action, string? To, DateTimeOffset Until)
    : Correction(Id, At, Facts);

/// <summary>The user has let it go.</summary>
public sealed record Closed(string Id, DateTimeOffset At, IReadOnlyList<string> Facts) : Correction(Id, At, Facts);

/// <summary>The user takes it up again.</summary>
public sealed record Reopened(string Id, DateTimeOffset At, IReadOnlyList<string> Facts) : Correction(Id, At, Facts);

/// <summary>What the user noted down after an interview.</summary>
public sealed record Debriefed(string Id, DateTimeOffset At, IReadOnlyList<string> Facts, Debrief Debrief) : Correction(Id, At, Facts);
