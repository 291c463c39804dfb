using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting;

/// <summary>Where one rule speaks, for asking many times whether it speaks about these words as well.</summary>
internal sealed class PlacesOfRule
{
    private readonly HashSet<Place> _same;
    private readonly Dictionary<DraftPart, (int[] Starts, int[] FarthestEnds)> _spans;

    public PlacesOfRule(IEnumerable<Place> places)
    {
        _same = [.. places.Select(Key)];
        _spans = _same.Where(place => place.Span is not null).GroupBy(place => place.Part)
            .ToDictionary(part => part.Key, part => InOrder([.. part.Select(place => place.Span!.Value).OrderBy(span => span.Start)]));
    }

    /// <summary>Whether it speaks of the same words, or of some that these overlap; or of the same quote, where there is no span.</summary>
    public bool Touch(Place place)
    {
        if (_same.Contains(Key(place)))
            return true;
        if (place.Span is not { } span || !_spans.TryGetValue(place.Part, out var spans))
            return false;

        var before = Array.BinarySearch(spans.Starts, span.End);
        before = before < 0 ? ~before : before;
        while (before > 0 && spans.Starts[before - 1] == span.End)
            before--;
        return before > 0 && spans.FarthestEnds[before - 1] > span.Start;
    }

    private static Place Key(Place place) => place.Span is null ? place : place with { Quote = null };

    private static (int[] Starts, int[] FarthestEnds) InOrder(TextSpan[] spans)
    {
        var farthest = 0;
        return (Array.ConvertAll(spans, span => span.Start), Array.ConvertAll(spans, span => farthest = Math.Max(farthest, span.End)));
    }
}
