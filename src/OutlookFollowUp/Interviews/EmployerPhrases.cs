using System.Collections.Frozen;
using OutlookFollowUp.Names;

namespace OutlookFollowUp.Interviews;

/// <summary>Finds an employer that a text names where no domain tells: "interview with Globex", "my client, Harbour Foods".</summary>
internal static class EmployerPhrases
{
    private static readonly string[] Introductions = ["at", "client", "client,", "bei", "join", "joining", "@", "chez", "of"];

    /// <summary>After a name, what an employer does: "Dunmore &amp; Vale want to meet you".</summary>
    private static readonly FrozenSet<string> Deeds =
        ["want", "wants", "would", "invite", "invites", "is", "are", "has", "have", "will", "asked", "asks", "liked", "loved"];

    private static readonly FrozenSet<string> NotCompanies = ["zoom", "teams", "microsoft", "google", "skype", "webex", "slack", "linkedin",
        "indeed", "i", "we", "best", "kind", "regards", "me", "hr", "the", "our", "you", "your", "docusign", "calendly", "hirevue", "they",
        "he", "she", "it", "there", "this", "that", "good", "great", "congratulations", "thank", "thanks", "dear", "hi", "hello", "hey",
        "please", "no", "yes", "mr", "mrs", "ms", "dr", "everyone", "everybody", "both", "two", "new"];

    private static readonly string[] Delimiters = [" - ", " – ", " — ", " | ", ": ", " / ", ", ", " (", ")", " x ", " <> ", " + "];

    /// <param name="notNames">Who is no employer: the user, the sender, an agency.</param>
    /// <param name="isMachine">Whether a machine wrote it, to which an "interview with" is one with an employer.</param>
    public static string? In(
        IEnumerable<Statement> statements, string subject, IReadOnlyCollection<string> notNames, bool isMachine = false)
    {
        var list = statements as IReadOnlyList<Statement> ?? [.. statements];
        string? First(IEnumerable<string?> names) => names.FirstOrDefault(name => name is not null && !IsNone(name, notNames));
        return First(list.Select(statement => After(statement.Text, "client", "client,")))
            ?? First([After(subject, "at", "with", "@", "bei", "chez")])
            ?? First([Possessor(subject)])
            ?? First(list.Where(InboundPhrases.Job.IsIn).Concat(list.Where(InboundPhrases.Interview.IsIn))
                .Select(statement => After(statement.Text, Introductions)))
            ?? (isMachine ? First(list.Select(statement => InterviewWith(statement.Text))) : null)
            ?? First(Segments(subject))
            ?? First(list.Select(statement => Doer(statement.Text)).Prepend(Doer(subject)));
    }

    /// <summary>The parts of a subject line that could be an employer's name: "Osprey Title" of "Osprey Title - video interview".</summary>
    private static IEnumerable<string> Segments(string subject) =>
        from part in subject.Split(Delimiters, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        let words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        where subject.Length > part.Length && words.Length <= 6 && part.Length > 2
            && !part.Any(char.IsDigit) && words.All(word => NameRuns.IsCapitalised(word) || word is "&" or "of" or "and" or "de")
            && !words.Any(EmployerNoise.Ends) && !RoleNames.SoundsLikeRole(part)
        select LegalForms.Without(part);

    // "Your Tessellate interviews are confirmed"
    private static string? Possessor(string subject)
    {
        var words = subject.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var end = Array.FindIndex(words, word => word.StartsWith("interview", StringComparison.OrdinalIgnoreCase));
        var start = Array.FindIndex(words, word => word.Equals("your", StringComparison.OrdinalIgnoreCase)) + 1;
        if (start == 0 || end <= start || end - start > 5)
            return null;
        var name = words[start..end];
        return Array.TrueForAll(name, word => NameRuns.IsCapitalised(word) || word is "&" or "of") && !name.Any(EmployerNoise.Ends)
            && !RoleNames.SoundsLikeRole(string.Join(' ', name)) ? LegalForms.Without(string.Join(' ', name)) : null;
    }

    // "your interview with Halden Press for Junior Editor"
    private static string? InterviewWith(string text) =>
        text.IndexOf("interview with ", StringComparison.OrdinalIgnoreCase) is >= 0 and var at
        && After(text[at..], "with") is { } name && !GivenNames.IsKnown(name.Split(' ')[0]) ? name : null;

    // "Dunmore & Vale want to meet you", "on behalf of Pearl Quay"
    private static string? Doer(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var end = NameEnd(words, 0);
        return end > 0 && end < words.Length && Deeds.Contains(words[end]) && Named(words, 0, end) is { } name
            && !DateWords.IsDayOrMonth(name.Split(' ')[0]) ? name : null;
    }

    private static string? After(string text, params string[] introductions)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i + 1 < words.Length; i++)
        {
            var word = words[i].ToLowerInvariant();
            if (word == "of" && !(i > 0 && words[i - 1] == "behalf")
                || !introductions.Contains(word) && !introductions.Contains(word.TrimEnd(',', '-')))
                continue;
            if (Named(words, i + 1, NameEnd(words, i + 1)) is { } name)
                return name;
        }

        return null;
    }

    private static int NameEnd(string[] words, int start)
    {
        var end = start;
        while (end < words.Length && end - start <= 5
            && (NameRuns.IsCapitalised(words[end].TrimStart('"', '(')) && !char.IsDigit(words[end][0])
                || end > start && words[end] is "&" or "and" or "of" && end + 1 < words.Length && NameRuns.IsCapitalised(words[end + 1])
                    && !NotCompanies.Contains(Bare(words[end + 1]))))
        {
            end++;
            if (words[end - 1][^1] is ',' or '.' or ':' or ';' or '?' or '!' or ')')
                break;
        }

        return end;
    }

    private static string? Named(string[] words, int start, int end)
    {
        var name = string.Join(' ', words[start..end]).Trim(',', ':', ';', '?', '!', '(', ')', '"', '\'', '*');
        name = name.EndsWith("Co.", StringComparison.Ordinal) ? name : name.TrimEnd('.');
        if (name.EndsWith("'s", StringComparison.Ordinal) || name.EndsWith("’s", StringComparison.Ordinal))
            name = name[..^2];
        return name.Length > 2 && !NotCompanies.Contains(Bare(name.Split(' ')[0])) && !RoleNames.SoundsLikeRole(name)
            && !DateWords.IsDayOrMonth(name.Split(' ')[0]) ? LegalForms.Without(name) : null;
    }

    private static bool IsNone(string name, IReadOnlyCollection<string> notNames) => notNames.Any(other =>
        other.Equals(name, StringComparison.OrdinalIgnoreCase) || name.StartsWith(other + " ", StringComparison.OrdinalIgnoreCase)
        || other.StartsWith(name + " ", StringComparison.OrdinalIgnoreCase));

    private static string Bare(string word) => word.Trim(',', '.', ':', ';', '?', '!').ToLowerInvariant().Split('\'', '’')[0];
}
