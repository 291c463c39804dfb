using System.Collections.Frozen;
using System.Text;
using OutlookFollowUp.Linting.Phrases;
using OutlookFollowUp.Text;

namespace OutlookFollowUp.Interviews;

/// <summary>Finds the employer's name in a mail and compares names with each other and with mail domains.</summary>
internal static class CompanyNames
{
    private static readonly FrozenSet<string> GenericWords =
        ["group", "technologies", "technology", "the", "international", "global", "holdings", "holding", "uk", "usa", "gmbh", "and", "und",
            "of"];

    private static readonly PhraseSet AgencyWords = new(
        "(recruit|recruitment|recruiting|recruiters|staffing|personnel|resourcing|headhunters|headhunting|talent|search|executive search|selection|personalberatung|zeitarbeit|placements|consultants|personalvermittlung|employment agency|appointments)");

    private static readonly PhraseSet ClientWords = new("(my|our|the|a) client", "on behalf of (my|our|a|the) client", "client is");

    /// <summary>Whether a name or domain sounds like an agency's, which recruits for others.</summary>
    public static bool SoundsLikeAgency(string name) => AgencyWords.IsIn(Statement.ToPlain(name.Replace('-', ' ')))
        || Array.Exists(AgencyEndings, ending => name.Length > ending.Length + 2 && name.EndsWith(ending, StringComparison.Ordinal))
        || Array.Exists(AgencyBeginnings, start => name.Length > start.Length + 2 && name.StartsWith(start, StringComparison.Ordinal));

    private static readonly string[] AgencyBeginnings = ["talent", "recruit", "staffing", "headhunt"];

    private static readonly string[] AgencyEndings =
        ["search", "recruit", "recruitment", "recruiting", "recruiters", "staffing", "personnel", "resourcing", "placements", "headhunters",
            "talent", "selection"];

    public static bool SpeaksOfClient(IEnumerable<Statement> statements) => ClientWords.FindIn(statements) is not null;

    /// <summary>Letters and digits only, in lower case, without legal forms: what a domain label would be.</summary>
    public static string Squeeze(string name)
    {
        var words = Words(name);
        while (words.Count > 1 && LegalForms.Contains(words[^1]))
            words.RemoveAt(words.Count - 1);
        if (words.Count > 1 && words[0] == "the")
            words.RemoveAt(0);
        return string.Concat(words);
    }

    /// <summary>The part of a domain that names its owner: "acme" in mail.acme.co.uk.</summary>
    public static string Label(string domain)
    {
        var parts = domain.Split('.');
        if (parts.Length < 2)
            return domain;
        var at = parts.Length - 2;
        if (at > 0 && parts[at] is "co" or "com" or "org" or "net" or "ac" or "gov" or "nhs" or "edu" or "ltd" or "plc" or "sch")
            at--;
        return parts[at];
    }

    /// <summary>The domain that an employer registered, without the sub-domains it mails from.</summary>
    public static string Registered(string domain)
    {
        var label = Label(domain);
        var at = ("." + domain).LastIndexOf("." + label + ".", StringComparison.Ordinal);
        return at < 0 ? domain : domain[at..];
    }

    /// <summary>
    /// Whether two names stand for one employer: equal without legal forms and at most one generic word, or one the start of the other.
    /// </summary>
    public static bool Same(string a, string b)
    {
        var (x, y) = (Core(a), Core(b));
        if (x.Count == 0 || y.Count == 0)
            return false;
        if (string.Concat(x) == string.Concat(y))
            return true;
        var (shorter, longer) = x.Count <= y.Count ? (x, y) : (y, x);
        // "Tidewell" for Tidewell Events; but "Health" alone joins nobody.
        return longer.Count <= shorter.Count + 2 && longer.Take(shorter.Count).SequenceEqual(shorter) && string.Concat(shorter).Length >= 5
            && !IsCommonWord(shorter[0]);
    }

    /// <summary>Whether a name fits a domain: tidewell-events.example for "Tidewell Events", "Tidewell" or "Tidewell Events Ltd".</summary>
    public static bool Fits(string name, string domain) => Rank(name, domain) > 0;

    /// <summary>How well a name says whose domain it is: the more words, the better, if they are all that the domain stands for.</summary>
    public static int Rank(string name, string domain)
    {
        if (SenderDirectory.IsShared(domain))
            return 0;
        var label = Squeeze(Label(domain).Replace('-', ' '));
        var best = 0;
        foreach (var words in Foldings(name))
        {
            var squeezed = string.Concat(words);
            var isWhole = squeezed == label || DomainLabels.Covered(words, label) > 0;
            var isEnd = label.Length >= 5 && squeezed.EndsWith(label, StringComparison.Ordinal);
            if (isWhole || isEnd)
                best = Math.Max(best, 10 + 2 * Math.Min(6, words.Count(word => word != "the")) + (words[0] == "the" ? 1 : 0));
            else if (DomainLabels.IsPart(squeezed, label) && !IsCommonWord(squeezed)
                || label.Length >= 5 && squeezed.StartsWith(label, StringComparison.Ordinal))
                best = Math.Max(best, 1);
        }

        return best;
    }

    /// <summary>Words as a domain would spell them.</summary>
    public static List<string> Folded(IEnumerable<string> words, bool german) =>
        [.. Words(string.Join(' ', words)).Select(word => DomainLabels.Fold(word, german))];

    private static IEnumerable<List<string>> Foldings(string name)
    {
        var words = Words(LegalForms.Without(name));
        yield return [.. words.Select(word => DomainLabels.Fold(word))];
        if (!name.All(char.IsAscii))
            yield return [.. words.Select(word => DomainLabels.Fold(word, german: true))];
    }

    /// <summary>The employer behind the display name of a shared sender: "Tidewell Events Recruiting", "Acme @ icims".</summary>
    public static string? InDisplayName(string name)
    {
        var at = name.IndexOfAny(['@', '|', '(']);
        var words = (at > 0 ? name[..at] : name).Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        while (words.Count > 0 && EmployerNoise.Senders.Contains(words[^1].ToLowerInvariant().Trim(',', '-')))
            words.RemoveAt(words.Count - 1);
        if (words.FindIndex(word => word is "at" or "from" or "@" or "via") is var split and > 0)
            words = words[split] == "via" ? words[..split] : words[(split + 1)..];
        return words.Count > 0 ? LegalForms.Without(string.Join(' ', words)) : null;
    }

    /// <summary>A domain's label made readable, for want of anything better.</summary>
    public static string FromDomain(string domain) => string.Join(' ',
        Label(domain).Split('-', StringSplitOptions.RemoveEmptyEntries).SelectMany(Parts).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    // "harwoodlogistics" ends with what the house does.
    private static string[] Parts(string label) =>
        Array.Find(Trades, trade => label.Length > trade.Length + 2 && label.EndsWith(trade, StringComparison.Ordinal)) is { } trade
            ? [label[..^trade.Length], trade] : [label];

    private static readonly string[] Trades =
        ["logistics", "systems", "solutions", "hospital", "hospitals", "school", "schools", "bank", "foods", "group", "labs", "media", "energy",
            "health", "healthcare", "tech", "technologies", "software", "studios", "studio", "design", "partners", "consulting", "services",
            "clinic", "college", "hotel", "hotels", "kitchen", "bakery", "farms", "solar", "transport", "freight", "dental", "pharma", "robotics",
            "analytics", "insurance", "capital", "ventures", "legal", "university", "academy", "museum", "library", "gallery", "brewery",
            "restaurant", "restaurants", "trading", "holdings", "construction", "builders", "architects", "motors", "airways", "airlines",
            "shipping", "textiles", "ferries", "trust", "theatre", "council", "digital", "interactive", "games", "press", "books", "security",
            "networks", "electric", "engineering", "industries", "international", "properties", "retail", "stores", "market", "cosmetics"];

    private static List<string> Core(string name)
    {
        var words = Words(name);
        while (words.Count > 1 && LegalForms.Contains(words[^1]))
            words.RemoveAt(words.Count - 1);
        if (words.Count > 1 && GenericWords.Contains(words[^1]))
            words.RemoveAt(words.Count - 1);
        if (words.Count > 1 && words[0] == "the")
            words.RemoveAt(0);
        return words;
    }

    private static List<string> Words(string name)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var unit in Normalised.Of(name, NormalizationForm.FormKC).Replace("&", " and ", StringComparison.Ordinal) + " ")
        {
            if (char.IsLetterOrDigit(unit))
            {
                word.Append(char.ToLowerInvariant(unit));
            }
            else if (unit is not ('\'' or '’' or '.') && word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        return words;
    }

    public static bool IsCommonWord(string word) =>
        word is "health" or "north" or "south" or "east" or "west" or "royal" or "national" or "green" or "united"
        or "first" or "american" or "british" or "european" or "general" or "global" or "digital" or "smart" or "central" or "city"
        or "saint" or "university" or "college" or "school" or "hotel" or "house" or "events" or "interview" or "thank" or "thanks"
        or "please";
}
