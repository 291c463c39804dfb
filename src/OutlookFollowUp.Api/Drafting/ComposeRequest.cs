using System.ComponentModel.DataAnnotations;
using OutlookFollowUp.Api.Web;
using OutlookFollowUp.Drafting;

namespace OutlookFollowUp.Api.Drafting;

/// <summary>What to write, to whom and how; what is left out is taken from the interview.</summary>
/// <param name="InterviewId">The process, by its id in the list.</param>
/// <param name="Kind">A thank-you that is late is written as one.</param>
/// <param name="Person">The address or name of the addressee; absent for whoever is next.</param>
/// <param name="Register">Absent for how this employer writes, formal where that is not known.</param>
/// <param name="Form">A mail when absent.</param>
/// <param name="Answer">For <c>replyToOffer</c>: which answer; <c>acknowledge</c> when absent.</param>
/// <param name="Points">What to take up, by the ids of the points; absent for what the notes suggest.</param>
/// <param name="Answers">What the person answered, by the names of the questions' slots.</param>
/// <param name="Template">The id of a template of the user's own.</param>
/// <param name="Way">Other words for the same: each number gives another wording. Absent for one unlike what was sent to others.</param>
public sealed record ComposeRequest(
    [property: Required] string? InterviewId,
    [property: Required] DraftKind? Kind,
    string? Person,
    Register? Register,
    DraftLength? Length,
    DraftForm? Form,
    OfferAnswer? Answer,
    IReadOnlyList<PickedData?>? Points,
    IReadOnlyDictionary<string, string?>? Answers,
    string? Template,
    int? Way)
{
    private const int LongestAnswer = 4000;

    internal IReadOnlyDictionary<string, string> ReadAnswers(Field at)
    {
        var read = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, answer) in Answers ?? new Dictionary<string, string?>(StringComparer.Ordinal))
        {
            if (Slots.Find(name) is not { Question: not null })
                at[name].Refuse("There is no such question.");
            else if (answer?.Length > LongestAnswer)
                at[name].Refuse($"At most {LongestAnswer} characters.");
            else if (answer is not null)
                read[name] = answer;
        }

        return read;
    }
}

/// <summary>A point to take up.</summary>
/// <param name="Text">Other words for it; absent for those it has.</param>
public sealed record PickedData([property: Required] string? Id, string? Text)
{
    private const int Longest = 500;

    internal static TalkingPoint Read(PickedData data, Field at, IReadOnlyList<TalkingPoint> known)
    {
        if (data.Text?.Length > Longest)
            at["text"].Refuse($"At most {Longest} characters.");
        var point = known.FirstOrDefault(point => point.Id == at["id"].Text(data.Id));
        if (point is null)
            at["id"].Refuse("There is no such point.");
        return (point ?? new("", PointKind.Topic, "", null)) is var found && string.IsNullOrWhiteSpace(data.Text) ? found : found with { Text = data.Text! };
    }
}
