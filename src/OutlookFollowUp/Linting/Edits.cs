namespace OutlookFollowUp.Linting;

/// <summary>Applies fixes as an add-in does: by the offsets given, the last first.</summary>
internal static class Edits
{
    public static Draft Apply(Draft draft, params IEnumerable<Fix> fixes)
    {
        var edits = fixes.SelectMany(fix => fix.Edits).Distinct().ToList();
        return draft with
        {
            Subject = Apply(draft.Subject, edits.Where(edit => edit.Part == DraftPart.Subject)),
            Body = draft.Body with { Content = Apply(draft.Body.Content, edits.Where(edit => edit.Part == DraftPart.Body)) },
        };
    }

    private static string Apply(string text, IEnumerable<Edit> edits) => edits
        .OrderByDescending(edit => edit.Span.Start)
        .Aggregate(text, (current, edit) => string.Concat(current.AsSpan(0, edit.Span.Start), edit.Text, current.AsSpan(edit.Span.End)));
}
