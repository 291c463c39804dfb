using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting;

/// <summary>Tells words that are quoted, and so are somebody else's, from the writer's own.</summary>
internal static class Quotation
{
    /// <summary>Whether a span of a sentence stands between quotation marks in it.</summary>
    public static bool Holds(string text, TextSpan span, TextSpan sentence)
    {
        var before = text.AsSpan(sentence.Start, Math.Max(0, span.Start - sentence.Start));
        var after = text.AsSpan(span.End, Math.Max(0, sentence.End - span.End));
        return (before.Count('"') % 2 == 1 && after.Contains('"')) || (before.Count('“') > before.Count('”') && after.Contains('”'))
            || (before.Count('«') > before.Count('»') && after.Contains('»')) || (before.Contains('‘') && after.Contains('’'));
    }
}
