using OutlookFollowUp.Api.Web;
using OutlookFollowUp.Interviews.Corrections;

namespace OutlookFollowUp.Api.Interviews;

/// <summary>What the user noted after an interview. Everything may be left out; texts are Markdown.</summary>
/// <param name="Topics">What was talked about, and with whom.</param>
/// <param name="Promised">What the user promised to send.</param>
/// <param name="AnswerBy">The last day by which they said they would answer.</param>
/// <param name="NoContact">Whether they asked not to be contacted until then.</param>
/// <param name="InvitedToCall">Who said that a call is welcome, by address or name.</param>
/// <param name="KnowsPostalAddress">Whether an address for a handwritten note is known.</param>
public sealed record DebriefData(
    string? WentWell,
    string? Improve,
    string? Insights,
    IReadOnlyList<NotedData?>? Topics,
    IReadOnlyList<NotedData?>? Concerns,
    IReadOnlyList<string?>? Promised,
    DateOnly? AnswerBy,
    Culture? Culture,
    bool? NoContact,
    string? InvitedToCall,
    bool? KnowsPostalAddress)
{
    private const int LongestText = 20_000;
    private const int MostNotes = 50;

    internal Debrief Read(Field at) => new()
    {
        WentWell = Text(at["wentWell"], WentWell),
        Improve = Text(at["improve"], Improve),
        Insights = Text(at["insights"], Insights),
        Topics = Few(at["topics"], at["topics"].OptionalList(Topics, NotedData.Read)),
        Concerns = Few(at["concerns"], at["concerns"].OptionalList(Concerns, NotedData.Read)),
        Promised = Few(at["promised"], at["promised"].OptionalTexts(Promised)),
        AnswerBy = AnswerBy,
        Culture = Culture,
        NoContact = NoContact ?? false,
        InvitedToCall = string.IsNullOrWhiteSpace(InvitedToCall) ? null : InvitedToCall.Trim(),
        KnowsPostalAddress = KnowsPostalAddress ?? false,
    };

    internal static DebriefData From(Debrief debrief) => new(
        debrief.WentWell, debrief.Improve, debrief.Insights, [.. debrief.Topics.Select(NotedData.From)],
        [.. debrief.Concerns.Select(NotedData.From)], debrief.Promised, debrief.AnswerBy, debrief.Culture, debrief.NoContact,
        debrief.InvitedToCall, debrief.KnowsPostalAddress);

    private static string Text(Field at, string? text)
    {
        if (text?.Length > LongestText)
            at.Refuse($"At most {LongestText} characters.");
        return text ?? "";
    }

    private static IReadOnlyList<T> Few<T>(Field at, IReadOnlyList<T> notes)
    {
        if (notes.Count > MostNotes)
            at.Refuse($"At most {MostNotes} notes.");
        return notes;
    }
}

/// <summary>A note about something said, and who said it.</summary>
/// <param name="Person">Their address or name; absent when it was nobody in particular.</param>
public sealed record NotedData([property: System.ComponentModel.DataAnnotations.Required] string? Text, string? Person)
{
    private const int Longest = 500;

    internal static Noted Read(NotedData data, Field at)
    {
        var text = at["text"].Text(data.Text).Trim();
        if (text.Length > Longest)
            at["text"].Refuse($"At most {Longest} characters.");
        return new(text, string.IsNullOrWhiteSpace(data.Person) ? null : data.Person.Trim());
    }

    internal static NotedData From(Noted noted) => new(noted.Text, noted.Person);
}
