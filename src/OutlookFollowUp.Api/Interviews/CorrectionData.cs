using System.ComponentModel.DataAnnotations;
using OutlookFollowUp.Api.Drafts;
using OutlookFollowUp.Api.FollowUps;
using OutlookFollowUp.Api.Web;
using OutlookFollowUp.Interviews;
using OutlookFollowUp.Interviews.Corrections;

namespace OutlookFollowUp.Api.Interviews;

/// <summary>What the user says about a process; which fields it needs depends on its kind.</summary>
/// <param name="With">For <c>merged</c>: the id of the other process.</param>
/// <param name="Items">For <c>split</c>: the ids of the messages and events that are a process of their own.</param>
/// <param name="Company">For <c>renamed</c>: the employer's name; absent where it is right as it is.</param>
/// <param name="Role">For <c>renamed</c>: the position's name; absent where it is right as it is.</param>
/// <param name="Person">For <c>person</c>: who.</param>
/// <param name="Part">For <c>person</c>: what they have to do with it; absent for nothing.</param>
/// <param name="Was">For <c>time</c>: the start under which the interview is listed; absent for one that is not listed.</param>
/// <param name="StartsAt">For <c>time</c>: the start; for <c>attendance</c>: the start under which it is listed.</param>
/// <param name="EndsAt">For <c>time</c>: the end.</param>
/// <param name="Attendance">For <c>attendance</c>: what became of the interview.</param>
/// <param name="State">For <c>outcome</c>: how the process stands.</param>
/// <param name="By">For <c>theyPromised</c>: the last day of the promised time.</param>
/// <param name="Thing">For <c>youPromised</c>: what.</param>
/// <param name="Action">For <c>doneElsewhere</c>, <c>dismissed</c> and <c>snoozed</c>: which action; absent where all are snoozed.</param>
/// <param name="To">For the same: the address or name of the person it is for; absent for everybody.</param>
/// <param name="Channel">For <c>doneElsewhere</c>: where.</param>
/// <param name="Until">For <c>snoozed</c>: until when.</param>
public sealed record CorrectionData(
    [property: Required] CorrectionKind? Kind,
    string? With,
    IReadOnlyList<string?>? Items,
    string? Company,
    string? Role,
    PersonData? Person,
    PersonPart? Part,
    DateTimeOffset? Was,
    DateTimeOffset? StartsAt,
    DateTimeOffset? EndsAt,
    AttendanceKind? Attendance,
    FollowUpState? State,
    DateOnly? By,
    string? Thing,
    FollowUpActionKind? Action,
    string? To,
    Channel? Channel,
    DateTimeOffset? Until)
{
    private const int LongestName = 200;

    /// <summary>The correction of a process, or what is wrong with it noted at its fields.</summary>
    internal Correction Read(Field at, string id, DateTimeOffset now, InterviewProcess process, Func<string, InterviewProcess?> find)
    {
        var facts = process.Facts;
        return at["kind"].Value(Kind) switch
        {
            CorrectionKind.NotAnInterview => new NotAnInterview(id, now, facts),
            CorrectionKind.Merged => new Merged(id, now, facts, Other(at["with"], process, find)),
            CorrectionKind.Split => new Split(id, now, facts, Moved(at["items"], process)),
            CorrectionKind.Renamed => Rename(at, id, now, facts),
            CorrectionKind.Person => new PersonCorrected(id, now, facts, at["person"].Read(Person, PersonData.Read), Part),
            CorrectionKind.Time => Move(at, id, now, process),
            CorrectionKind.Attendance =>
                new Attendance(id, now, facts, Listed(at["startsAt"], StartsAt, process), at["attendance"].Value(Attendance)),
            CorrectionKind.Outcome => new OutcomeCorrected(id, now, facts, Stand(at["state"])),
            CorrectionKind.TheyPromised => new TheyPromised(id, now, facts, at["by"].Value(By)),
            CorrectionKind.YouPromised => new YouPromised(id, now, facts, Name(at["thing"], Thing)),
            CorrectionKind.DoneElsewhere => Done(at, id, now, facts),
            CorrectionKind.Dismissed => new Dismissed(id, now, facts, at["action"].Value(Action), To),
            CorrectionKind.Snoozed => new Snoozed(id, now, facts, Action, To, Later(at["until"], now)),
            CorrectionKind.Closed => new Closed(id, now, facts),
            _ => new Reopened(id, now, facts),
        };
    }

    /// <summary>What was said, as it was sent; null for notes, which have a form of their own, and for what moves mails about.</summary>
    internal static CorrectionData? From(Correction correction, LocalTimes local) => correction switch
    {
        Renamed said => Of(CorrectionKind.Renamed) with { Company = said.Company, Role = said.Role },
        PersonCorrected said => Of(CorrectionKind.Person) with { Person = PersonData.From(said.Person), Part = said.Part },
        TimeCorrected said => Of(CorrectionKind.Time) with
        {
            Was = local[said.Was],
            StartsAt = local[said.StartsAt],
            EndsAt = local[said.EndsAt],
        },
        OutlookFollowUp.Interviews.Corrections.Attendance said =>
            Of(CorrectionKind.Attendance) with { StartsAt = local[said.StartsAt], Attendance = said.Was },
        OutcomeCorrected said => Of(CorrectionKind.Outcome) with { State = said.State },
        TheyPromised said => Of(CorrectionKind.TheyPromised) with { By = said.By },
        YouPromised said => Of(CorrectionKind.YouPromised) with { Thing = said.Thing },
        DoneElsewhere said => Of(CorrectionKind.DoneElsewhere) with { Action = said.Action, To = said.To, Channel = said.Channel },
        Dismissed said => Of(CorrectionKind.Dismissed) with { Action = said.Action, To = said.To },
        Snoozed said => Of(CorrectionKind.Snoozed) with { Action = said.Action, To = said.To, Until = local[said.Until] },
        _ => null,
    };

    private static CorrectionData Of(CorrectionKind kind) =>
        new(kind, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    private static IReadOnlyList<string> Nothing(Field at, string why)
    {
        at.Refuse(why);
        return [];
    }

    private IReadOnlyList<string> Other(Field at, InterviewProcess process, Func<string, InterviewProcess?> find) =>
        find(at.Text(With)) is { } other && other.Id != process.Id ? other.Facts : Nothing(at, "There is no other process of that id.");

    private IReadOnlyList<string> Moved(Field at, InterviewProcess process)
    {
        var items = at.Texts(Items);
        if (items.Count == 0 || items.Any(item => !process.Facts.Contains(item)))
            return Nothing(at, "Expected ids of messages and events of this process, at least one.");
        return items.Count < process.Facts.Count ? items : Nothing(at, "Something has to stay behind.");
    }

    private Renamed Rename(Field at, string id, DateTimeOffset now, IReadOnlyList<string> facts)
    {
        if (Company is null && Role is null)
            at["company"].Refuse("A new name of the company or of the role is needed.");
        return new(id, now, facts, Company is null ? null : Name(at["company"], Company), Role is null ? null : Name(at["role"], Role));
    }

    private static string Name(Field at, string? text)
    {
        var name = at.Text(text).Trim();
        if (name.Length is 0 or > LongestName)
            at.Refuse($"Expected a text of 1 to {LongestName} characters.");
        return name;
    }

    private TimeCorrected Move(Field at, string id, DateTimeOffset now, InterviewProcess process)
    {
        var (start, end) = (at["startsAt"].Value(StartsAt), at["endsAt"].Value(EndsAt));
        if (end < start || end - start > TimeSpan.FromDays(1))
            at["endsAt"].Refuse("An interview ends after its start, on the same day.");
        return new(id, now, process.Facts, Was is null ? null : Listed(at["was"], Was, process), start, end);
    }

    private static DateTimeOffset Listed(Field at, DateTimeOffset? start, InterviewProcess process)
    {
        var listed = at.Value(start);
        if (start is not null && !process.Rounds.Any(round => round.StartsAt == listed))
            at.Refuse("No interview of this process is listed under that start.");
        return listed;
    }

    private FollowUpState Stand(Field at)
    {
        var state = at.Value(State);
        if (state is not (FollowUpState.Waiting or FollowUpState.NextRound or FollowUpState.OnHold or FollowUpState.Offer
            or FollowUpState.Rejected or FollowUpState.Withdrawn))
            at.Refuse("Expected one of waiting, nextRound, onHold, offer, rejected, withdrawn.");
        return state;
    }

    // A message there may stand for a nudge at a casual company, never for the thanks (C6, C7, R8, R59).
    private DoneElsewhere Done(Field at, string id, DateTimeOffset now, IReadOnlyList<string> facts)
    {
        var (action, channel) = (at["action"].Value(Action), at["channel"].Value(Channel));
        if (action == FollowUpActionKind.ThankYou && channel is OutlookFollowUp.Interviews.Corrections.Channel.LinkedIn
            or OutlookFollowUp.Interviews.Corrections.Channel.Phone)
            at["channel"].Refuse("A call or a LinkedIn message does not stand for the thank-you; it is still worth a mail.");
        return new(id, now, facts, action, To, channel);
    }

    private DateTimeOffset Later(Field at, DateTimeOffset now)
    {
        var until = at.Value(Until);
        if (until <= now)
            at.Refuse("Expected a time that is still to come.");
        return until;
    }
}

/// <summary>What the user can say about a process.</summary>
public enum CorrectionKind
{
    NotAnInterview, Merged, Split, Renamed, Person, Time, Attendance, Outcome, TheyPromised, YouPromised, DoneElsewhere, Dismissed, Snoozed,
    Closed, Reopened,
}
