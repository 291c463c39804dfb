using OutlookFollowUp.Linting.Phrases;

namespace OutlookFollowUp.Interviews;

/// <summary>What stands under a mail: the sender's title and employer.</summary>
internal sealed record SignatureBlock(string? Title, string? Company)
{
    private static readonly PhraseSet RecruiterTitle = new(
        "(recruiter|recruiting|recruitment|talent|hr|human resources|staffing|personnel|resourcing|hiring coordinator|interview coordinator|recruitment coordinator|people (partner|operations|team|coordinator|advisor|adviser|manager|and culture|culture)|candidate experience|headhunter)", "(pa|ea|assistant|secretary) to", "(executive|personal|administrative|team) assistant", "talent", "personal(abteilung|referentin|referent)", "school (secretary|administrator)", "office administrator",
        "(rekryterare|rekruterare|recruteur|recruteuse|reclutador|reclutadora|recluta|selezionatore|personalchef|personalleiter|personalleiterin|werving|rekrytering|rekruttering|rekrutterer)", "(chargée|chargé|responsable) ..6 recrutement", "people and? (crew|culture|talent)", "(head|director|vp) of people");

    /// <summary>Whether a title is that of somebody who arranges interviews for others.</summary>
    public static bool IsRecruiter(string? title) => title is not null && RecruiterTitle.IsIn(Statement.ToPlain(title));

    /// <summary>Reads the last lines of a mail, from the one with the sender's name on.</summary>
    public static SignatureBlock Read(string authored, string signature, string senderName)
    {
        var lines = authored.Split('\n').Concat(signature.Split('\n')).Select(line => line.Trim().Trim('*', '|', '_'))
            .Where(line => line.Length > 0).ToList();
        var tail = lines.Skip(Math.Max(0, lines.Count - 9)).ToList();
        var at = tail.FindLastIndex(line => line.Length < 90 && StartsWithName(line, senderName));
        if (at < 0)
            return new(null, null);
        var block = new List<string>();
        var rest = tail[at][Math.Min(tail[at].Length, NameLength(tail[at], senderName))..];
        foreach (var line in tail.Skip(at + 1).Take(3).Prepend(rest))
            block.AddRange(line.Split([",", "|", " - ", " – ", " at ", "·", "(", ")"],
                StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        block = [.. block.Where(part =>
            part.Length is > 1 and < 60 && !part.Contains('@', StringComparison.Ordinal) && !part.Any(char.IsDigit)
            && !part.Contains("://", StringComparison.Ordinal))];
        var title = block.Find(part => RoleNames.SoundsLikeRole(part) || IsRecruiter(part));
        var parts = block.Where(part => part != title && NameRuns.IsCapitalised(part) && part.Split(' ').Length <= 6).ToList();
        // Only an employer bears a legal form; else it is the first line that is neither a title nor a department of recruiters.
        var company = parts.Find(part => LegalForms.Without(part) != part.TrimEnd(','))
            ?? parts.Find(part => !RoleNames.SoundsLikeRole(part) && !IsRecruiter(part) && !part.EndsWith('.'));
        return new(title, company);
    }

    private static bool StartsWithName(string line, string senderName) => senderName.Length > 1 && NameLength(line, senderName) > 0;

    private static int NameLength(string line, string senderName)
    {
        if (line.StartsWith(senderName, StringComparison.OrdinalIgnoreCase))
            return senderName.Length;
        var first = senderName.Split(' ')[0];
        return line.StartsWith(first, StringComparison.OrdinalIgnoreCase)
            && (line.Length == first.Length || !char.IsLetter(line[first.Length]) && line.Split(' ').Length <= 6) ? first.Length : 0;
    }
}
