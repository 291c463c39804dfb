using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using OutlookFollowUp.Api.Web;

namespace OutlookFollowUp.Api.Drafts;

/// <summary>Everything known at the moment the draft is about to be sent.</summary>
public sealed record ContextData(
    DateTimeOffset? Now,
    string? TimeZone,
    [property: Required] UserData? User,
    IReadOnlyList<InterviewData?>? Interviews,
    IReadOnlyList<MessageData?>? Thread,
    IReadOnlyList<MessageData?>? Sent,
    IReadOnlyList<PersonData?>? Contacts)
{
    internal static DraftContext Read(ContextData data, Field at, TimeProvider clock) => new(
        data.Now ?? clock.GetUtcNow(), Zones.Read(data.TimeZone, at["timeZone"]) ?? TimeZoneInfo.Utc,
        at["user"].Read(data.User, UserData.Read))
    {
        Interviews = at["interviews"].OptionalList(data.Interviews, InterviewData.Read),
        Thread = at["thread"].OptionalList(data.Thread, MessageData.Read),
        Sent = at["sent"].OptionalList(data.Sent, MessageData.Read),
        Contacts = at["contacts"].OptionalList(data.Contacts, PersonData.Read),
    };
}

/// <summary>One interview process: a role at an employer, the people, and what was said.</summary>
public sealed record InterviewData(
    [property: Required] string? Id,
    [property: Required] string? Company,
    [property: Required] IReadOnlyList<string?>? Domains,
    [property: Required] string? Role,
    [property: Required] DateTimeOffset? StartsAt,
    [property: Required] DateTimeOffset? EndsAt,
    string? TimeZone,
    [property: JsonConverter(typeof(RoundConverter))] int? Round,
    [property: Required] InterviewMedium? Medium,
    [property: Required] IReadOnlyList<PersonData?>? Interviewers,
    PersonData? Recruiter,
    IReadOnlyList<string?>? Topics,
    IReadOnlyList<string?>? Promised,
    IReadOnlyList<string?>? Concerns,
    DateOnly? DecisionBy,
    Culture? Culture,
    InterviewStatus? Status)
{
    internal static Interview Read(InterviewData data, Field at)
    {
        if (data.EndsAt < data.StartsAt)
            at["endsAt"].Refuse("An interview ends after it starts.");
        Zones.Read(data.TimeZone, at["timeZone"]);
        return new Interview(
            at["id"].Text(data.Id), at["company"].Text(data.Company), at["role"].Text(data.Role),
            at["startsAt"].Value(data.StartsAt), at["endsAt"].Value(data.EndsAt))
        {
            Domains = at["domains"].Texts(data.Domains),
            TimeZone = data.TimeZone,
            Round = data.Round,
            Medium = at["medium"].Value(data.Medium),
            Interviewers = at["interviewers"].List(data.Interviewers, PersonData.Read),
            Recruiter = data.Recruiter is null ? null : PersonData.Read(data.Recruiter, at["recruiter"]),
            Topics = at["topics"].OptionalTexts(data.Topics),
            Promised = at["promised"].OptionalTexts(data.Promised),
            Concerns = at["concerns"].OptionalTexts(data.Concerns),
            DecisionBy = data.DecisionBy,
            Culture = data.Culture ?? OutlookFollowUp.Culture.Formal,
            Status = data.Status,
        };
    }
}

/// <summary>One mail of a conversation, in plain text.</summary>
public sealed record MessageData(
    string? Id,
    [property: Required] PersonData? From,
    [property: Required] IReadOnlyList<PersonData?>? To,
    IReadOnlyList<PersonData?>? Cc,
    [property: Required] DateTimeOffset? SentAt,
    [property: Required] string? Subject,
    [property: Required] string? Body)
{
    internal static Mail Read(MessageData data, Field at) => new(
        at["from"].Read(data.From, PersonData.Read),
        at["to"].List(data.To, PersonData.Read),
        at["sentAt"].Value(data.SentAt),
        at["subject"].Text(data.Subject),
        MailBody.Text(at["body"].Text(data.Body)))
    {
        Id = data.Id ?? "",
        Cc = at["cc"].OptionalList(data.Cc, PersonData.Read),
    };
}
