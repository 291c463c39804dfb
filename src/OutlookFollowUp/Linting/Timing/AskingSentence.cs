using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting.Timing;

/// <summary>The sentence in which a mail asks how things stand.</summary>
internal static class AskingSentence
{
    public static TextSpan? In(Passage body)
    {
        var asks = body.Hits(IntentPhrases.StatusQuestion);
        var hits = asks.Count > 0 ? asks : body.Hits(IntentPhrases.FollowingUp);
        return hits is [var first, ..] ? body.SentenceAt(first.Span.Start) : null;
    }
}
