namespace OutlookFollowUp.Interviews;

/// <summary>What applicants promise to send, by name, so that the draft check can ask for it.</summary>
internal static class PromisedThings
{
    /// <summary>The longer name of a thing stands before the shorter.</summary>
    private static readonly string[] Names =
    [
        "portfolio", "work samples", "writing samples", "writing sample", "work sample", "samples", "sample", "references", "reference",
        "cv", "resume", "résumé", "certificates", "certificate", "certification", "transcripts", "transcript", "diploma", "licence", "license",
        "case study", "slides", "presentation", "article", "report", "drawings", "sketches", "sketch", "photos", "photographs", "spreadsheet",
        "proposal", "recording", "documents", "document", "forms", "form",
    ];

    /// <summary>The thing named in a promise, such as "portfolio"; null when it names none of these.</summary>
    public static string? In(string promise)
    {
        var words = $" {string.Join(' ', TimeWords.Split(Statement.ToPlain(promise)))} ";
        return Array.Find(Names, name => words.Contains($" {name} ", StringComparison.Ordinal));
    }
}
