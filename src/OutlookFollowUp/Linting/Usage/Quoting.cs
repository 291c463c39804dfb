using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting.Usage;

/// <summary>Words that stand in quotation marks are spoken of, or somebody else's.</summary>
internal static class Quoting
{
    private const int Near = 120;

    /// <summary>Whether a quotation opens before these words on their line and closes behind them.</summary>
    public static bool IsAround(string text, TextSpan span)
    {
        var before = text.AsSpan(Math.Max(0, span.Start - Near), Math.Min(Near, span.Start));
        before = before[(before.LastIndexOf('\n') + 1)..];
        var after = text.AsSpan(span.End, Math.Min(Near, text.Length - span.End));
        after = after.IndexOf('\n') is var end and >= 0 ? after[..end] : after;
        return (before.Count('"') % 2 == 1 && after.Contains('"')) || (before.LastIndexOf('“') > before.LastIndexOf('”') && after.Contains('”'))
            || (before.LastIndexOf('«') > before.LastIndexOf('»') && after.Contains('»')) || (before.EndsWith("'") && after.StartsWith("'"))
            || (before.EndsWith("‘") && after.StartsWith("’")) || (before.EndsWith("`") && after.Contains('`'));
    }
}
