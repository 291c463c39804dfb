using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using OutlookFollowUp.Api.Drafts;
using OutlookFollowUp.Api.Web;

namespace OutlookFollowUp.Api.WriteBack;

/// <summary>A draft to put into the user's mailbox.</summary>
/// <param name="Key">The client's own name for it: asked for again with the same, the same draft is answered.</param>
/// <param name="ReplyTo">The id of the message that it answers; absent for the last one to or from these people in the interview.</param>
/// <param name="InterviewId">The interview that it belongs to.</param>
/// <param name="Subject">Absent for the one that Outlook gives a reply.</param>
public sealed record PlaceDraftRequest(
    [property: Required] string? Key,
    string? ReplyTo,
    string? InterviewId,
    [property: Required] IReadOnlyList<PersonData?>? To,
    IReadOnlyList<PersonData?>? Cc,
    [property: JsonConverter(typeof(MendedTextConverter))] string? Subject,
    [property: Required] BodyData? Body)
{
    private const int LongestKey = 100;
    private const int LongestSubject = 255;
    private const int MostRecipients = 50;

    internal static DraftToPlace Read(PlaceDraftRequest data, Field at)
    {
        var key = at["key"].Text(data.Key);
        if (data.Key is not null && (key.Length is 0 or > LongestKey || key.Any(letter => !char.IsAsciiLetterOrDigit(letter) && letter is not ('-' or '_' or '.' or ':' or '/'))))
            at["key"].Refuse($"Expected 1 to {LongestKey} letters, digits and marks of - _ . : /.");
        if (data.Subject is { Length: > LongestSubject } || data.Subject?.Any(char.IsControl) == true)
            at["subject"].Refuse($"Expected one line of at most {LongestSubject} characters.");
        var to = at["to"].List(data.To, ReadRecipient);
        if (data.To is { Count: 0 or > MostRecipients })
            at["to"].Refuse($"Expected 1 to {MostRecipients} people.");
        return new(key, data.ReplyTo, data.InterviewId, to, at["cc"].OptionalList(data.Cc, ReadRecipient), data.Subject,
            at["body"].Read(data.Body, BodyData.Read));
    }

    private static Person ReadRecipient(PersonData data, Field at)
    {
        if (!System.Net.Mail.MailAddress.TryCreate(data.Address, out _))
            at["address"].Refuse("Expected a mail address.");
        return new Person(data.Name ?? "", data.Address?.Trim());
    }
}

/// <summary>A draft to put into the user's mailbox, checked.</summary>
internal sealed record DraftToPlace(
    string Key, string? ReplyTo, string? InterviewId, IReadOnlyList<Person> To, IReadOnlyList<Person> Cc, string? Subject, MailBody Body);

/// <summary>A draft that lies in the user's mailbox, unsent.</summary>
/// <param name="WebLink">Where Outlook on the web opens it.</param>
/// <param name="ReplyTo">The message that it answers; absent where it begins a conversation.</param>
/// <param name="Why">Why it begins one.</param>
public sealed record PlaceDraftResponse(string Id, string? WebLink, string? ReplyTo, string? Why);
