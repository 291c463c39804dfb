using System.Text;
using OutlookFollowUp.Drafting;
using OutlookFollowUp.Interviews.Corrections;

namespace OutlookFollowUp.Api.Interviews;

/// <summary>The notes as a section of a page.</summary>
internal static class DebriefPage
{
    public static string Of(Debrief debrief)
    {
        var text = new StringBuilder();
        Append(text, "What went well", debrief.WentWell);
        Append(text, "What to do better", debrief.Improve);
        Append(text, "Insights", debrief.Insights);
        return SafeMarkdown.ToHtml(text.ToString());
    }

    private static void Append(StringBuilder text, string title, string markdown)
    {
        if (!string.IsNullOrWhiteSpace(markdown))
            text.Append("### ").Append(title).Append("\n\n").Append(markdown).Append("\n\n");
    }
}
