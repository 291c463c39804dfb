using OutlookFollowUp.Drafting.Wording;
using OutlookFollowUp.Interviews;
using OutlookFollowUp.Interviews.Corrections;
using OutlookFollowUp.Linting;
using OutlookFollowUp.Linting.Matching;

namespace OutlookFollowUp.Drafting;

/// <summary>Something concrete to write about, and where it comes from.</summary>
/// <param name="Id">Which one it is; the same for as long as its source is.</param>
/// <param name="Text">As it was noted or written.</param>
/// <param name="Slot">The slot it fills; null when the person's own words have to.</param>
public sealed record TalkingPoint(string Id, PointKind Kind, string Text, string? Slot)
{
    /// <summary>The field of the debrief it was noted in; null when it stands in a mail.</summary>
    public string? DebriefField { get; init; }

    /// <summary>The words of the mail; null when it was noted.</summary>
    public Evidence? Evidence { get; init; }

    /// <summary>The person who said it, by address or name, where that is known.</summary>
    public string? Person { get; init; }
}

/// <summary>What a point is about.</summary>
public enum PointKind { Topic, Promise, Doubt, Question, TheirWord }

/// <summary>Finds what there is to say, from notes and mail alone.</summary>
public static class TalkingPoints
{
    /// <summary>More than this nobody takes up in one mail.</summary>
    public const int Most = 5;

    /// <summary>What people say of a process that an answer may take up.</summary>
    private static readonly SignalKind[] TheirWords = [SignalKind.Offer, SignalKind.NextRound, SignalKind.Pending, SignalKind.OnHold, SignalKind.Rejection];

    /// <summary>Up to five points for one addressee, their own first.</summary>
    public static IReadOnlyList<TalkingPoint> For(Occasion occasion, IEnumerable<ProcessMail> mails)
    {
        var topics = TopicsOf(occasion);
        return
        [
            .. FromMail(occasion, mails).Concat(topics.Take(2)).Concat(PromisesOf(occasion)).Concat(DoubtsOf(occasion)).Concat(topics.Skip(2)).Take(Most),
        ];
    }

    /// <summary>Everything that notes give, for a draft for which nothing was picked.</summary>
    internal static IReadOnlyList<TalkingPoint> Noted(Occasion occasion) =>
        [.. TopicsOf(occasion), .. DoubtsOf(occasion), .. PromisesOf(occasion)];

    /// <summary>What the user promised and has not sent.</summary>
    internal static IEnumerable<TalkingPoint> PromisesOf(Occasion occasion) =>
        occasion.Interview.Promised.Select((thing, at) => Noted("promised", at, PointKind.Promise, thing, "promise", null));

    /// <summary>The doubts that the addressee voiced; where there was but one interviewer, nobody else did.</summary>
    private static IEnumerable<TalkingPoint> DoubtsOf(Occasion occasion) =>
        (occasion.Debrief?.Concerns ?? [.. occasion.Interview.Concerns.Select(text => new Noted(text))])
            .Select((concern, at) => (concern, Point: Noted("concerns", at, PointKind.Doubt, concern.Text, "concern", concern.Person)))
            .Where(each => each.concern.Person is { } by ? Names(by, occasion.Reader) : occasion.Interview.Interviewers.Count < 2)
            .Select(each => each.Point);

    /// <summary>
    /// What was talked about with the addressee: what is noted under their name; then what is noted under nobody's, dealt out among the
    /// interviewers so that each gets something of their own.
    /// </summary>
    internal static IReadOnlyList<TalkingPoint> TopicsOf(Occasion occasion)
    {
        var topics = (occasion.Debrief?.Topics ?? [.. occasion.Interview.Topics.Select(text => new Noted(text))])
            .Select((topic, at) => Noted("topics", at, PointKind.Topic, topic.Text, "topic", topic.Person)).ToList();
        if (occasion.Place < 0)
            return topics;
        var own = topics.Where(topic => topic.Person is { } person && Names(person, occasion.Reader)).ToList();
        var free = topics.Where(topic => topic.Person is null || !occasion.Interview.Interviewers.Any(other => Names(topic.Person, other))).ToList();
        var panel = Math.Max(1, occasion.Interview.Interviewers.Count);
        var dealt = free.Select((topic, at) => (topic, Turn: (at - occasion.Place + panel * free.Count) % panel)).OrderBy(each => each.Turn)
            .Select(each => each.topic);
        return [.. own, .. dealt];
    }

    /// <summary>Whether an address or name, or a part of the name, is that person's.</summary>
    internal static bool Names(string who, Person person)
    {
        if (person.HasAddress(who.Trim()))
            return true;
        var (noted, known) = (NameWords.Of(who).Select(BareSpelling.Of).ToList(), NameWords.Of(person.Name).Select(BareSpelling.Of).ToList());
        return noted.Count > 0 && noted.TrueForAll(known.Contains);
    }

    private static TalkingPoint Noted(string field, int at, PointKind kind, string text, string slot, string? person) =>
        new($"{field}.{at}", kind, text, slot) { DebriefField = field, Person = person };

    /// <summary>What their last mail asks or says.</summary>
    private static IEnumerable<TalkingPoint> FromMail(Occasion occasion, IEnumerable<ProcessMail> mails)
    {
        if (occasion.Kind is DraftKind.ThankYou or DraftKind.LateThankYou
            || mails.LastOrDefault(mail => mail.IsHuman && !mail.IsSent && mail.At <= occasion.Now) is not { } last)
            yield break;
        foreach (var signal in last.Signals.Where(signal => signal.Kind == SignalKind.Question || TheirWords.Contains(signal.Kind)).Take(2))
        {
            yield return new($"mail.{signal.Kind}", signal.Kind == SignalKind.Question ? PointKind.Question : PointKind.TheirWord, signal.Quote, "message")
            {
                Evidence = new(signal.Quote) { MailId = last.IsNoted ? null : last.MailId },
                Person = CalledBy.InOrder(last.From.Name),
            };
        }
    }
}
