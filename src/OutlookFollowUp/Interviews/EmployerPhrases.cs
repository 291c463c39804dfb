namespace OutlookFollowUp.Interviews;

/// <summary>Finds an employer that a text names where no domain tells: "interview with Globex", "my client, Harbour Foods".</summary>
internal static class EmployerPhrases
{
    private static readonly string[] Introductions = ["at", "client", "client,", "bei", "join", "joining", "@", "chez"];

    private static readonly string[] NotCompanies = ["zoom", "teams", "microsoft", "google", "skype", "webex", "slack", "linkedin",
        "indeed", "i", "we", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "best", "kind", "regards", "me",
        "hr", "the", "our", "you", "your"];

    public static string? In(IEnumerable<Statement> statements, string subject) =>
        statements.Select(statement => In(statement.Text, "client", "client,")).FirstOrDefault(name => name is not null)
        ?? In(subject, "at", "with", "@", "bei")
        ?? statements.Where(InboundPhrases.Job.IsIn).Concat(statements.Where(InboundPhrases.Interview.IsIn))
            .Select(statement => In(statement.Text, Introductions)).FirstOrDefault(name => name is not null);

    private static string? In(string text, params string[] introductions)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i + 1 < words.Length; i++)
        {
            if (!introductions.Contains(words[i].ToLowerInvariant())
                && !introductions.Contains(words[i].ToLowerInvariant().TrimEnd(',', '-')))
                continue;
            var end = i + 1;
            while (end < words.Length && end - i <= 5
                && (NameRuns.IsCapitalised(words[end].TrimStart('"', '(')) && !char.IsDigit(words[end][0])
                    || end > i + 1 && words[end] is "&" or "and" or "of" && end + 1 < words.Length
                        && NameRuns.IsCapitalised(words[end + 1])))
            {
                end++;
                if (words[end - 1][^1] is ',' or '.' or ':' or ';' or '?' or '!' or ')')
                    break;
            }

            var name = string.Join(' ', words[(i + 1)..end]).Trim(',', '.', ':', ';', '?', '!', '(', ')', '"', '\'', '*');
            if (name.EndsWith("'s", StringComparison.Ordinal) || name.EndsWith("’s", StringComparison.Ordinal))
                name = name[..^2];
            if (name.Length > 2 && !NotCompanies.Contains(name.Split(' ')[0].ToLowerInvariant()) && !RoleNames.SoundsLikeRole(name))
                return name;
        }

        return null;
    }
}
