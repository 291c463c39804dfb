using System.Collections.Frozen;
using System.Text;

namespace OutlookFollowUp.Interviews;

/// <summary>Finds the employer's name in a mail and compares names with each other and with mail domains.</summary>
internal static class CompanyNames
{
    private static readonly FrozenSet<string> LegalForms =
        ["ltd", "limited", "inc", "llc", "llp", "plc", "gmbh", "ag", "kg", "se", "sa", "sas", "sarl", "bv", "nv", "ab", "as", "oy", "aps",
            "spa", "srl", "co", "corp", "corporation", "company", "pty", "pte", "ug", "ev"];

    private static readonly FrozenSet<string> GenericWords =
        ["group", "technologies", "technology", "the", "international", "global", "holdings", "holding", "uk", "usa", "gmbh", "and", "und",
            "of"];

    private static readonly FrozenSet<string> SenderWords =
        ["recruiting", "recruitment", "careers", "career", "hiring", "talent", "jobs", "hr", "team", "people", "notifications",
            "notification", "via", "no-reply", "noreply", "at", "from", "acquisition", "interviews", "scheduling", "workday", "human",
            "resources", "human resources"];

    private static readonly PhraseSet AgencyWords = new(
        "(recruit|recruitment|recruiting|recruiters|staffing|personnel|resourcing|headhunters|headhunting|talent|search|executive search|selection|personalberatung|zeitarbeit|placements|consultants|personalvermittlung|employment agency|appointments)");

    private static readonly PhraseSet ClientWords = new("(my|our|the|a) client", "on behalf of (my|our|a|the) client", "client is");

    /// <summary>Whether a name or domain sounds like an agency's, which recruits for others.</summary>
    public static bool SoundsLikeAgency(string name) => AgencyWords.IsIn(Statement.ToPlain(name.Replace('-', ' ')));

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
    public static bool Fits(string name, string domain)
    {
        if (SenderDirectory.IsShared(domain))
            return false;
        var label = Squeeze(Label(domain).Replace('-', ' '));
        var squeezed = Squeeze(name);
        if (squeezed.Length == 0)
            return false;
        return label == squeezed || squeezed.Length >= 5 && label.StartsWith(squeezed, StringComparison.Ordinal)
            || label.Length >= 5 && squeezed.StartsWith(label, StringComparison.Ordinal)
            || label.Length >= 5 && squeezed.EndsWith(label, StringComparison.Ordinal)
            || label.Length is >= 2 and <= 5 && Initials(name) == label || IsShortened(name, label);
    }

    // shandonsurgery for "Shandon Street Surgery", northgatehs for "Northgate High".
    private static bool IsShortened(string name, string label)
    {
        var words = Words(name);
        if (words.Count < 2 || words[0].Length < 4 || !label.StartsWith(words[0], StringComparison.Ordinal))
            return false;
        var at = words[0].Length;
        var used = 1;
        foreach (var word in words.Skip(1))
        {
            if (label.AsSpan(at).StartsWith(word, StringComparison.Ordinal))
                (at, used) = (at + word.Length, used + 1);
        }

        var initials = string.Concat(words.Skip(1).Select(word => word[0]));
        return at == label.Length && used > 1
            || label.Length - words[0].Length <= 4 && label.AsSpan(words[0].Length).StartsWith(initials, StringComparison.Ordinal);
    }

    /// <summary>
    /// How well a name says whose domain it is: the whole of it in several words, more than it, it alone, or a part of it.
    /// </summary>
    public static int Rank(string name, string domain)
    {
        var label = Squeeze(Label(domain).Replace('-', ' '));
        var squeezed = Squeeze(name);
        var isLong = name.Contains(' ', StringComparison.Ordinal);
        if (squeezed == label)
            return isLong ? 4 : 2;
        return isLong && Words(name).Count <= 5 && !SenderWords.Contains(Words(name)[^1])
            && (squeezed.StartsWith(label, StringComparison.Ordinal) || squeezed.EndsWith(label, StringComparison.Ordinal)
                || IsShortened(name, label)) ? 3 : 1;
    }

    /// <summary>The words in a text that name the owner of a domain, as they are written there: the longest that fit.</summary>
    public static string? InText(string text, string domain)
    {
        if (SenderDirectory.IsShared(domain))
            return null;
        string? best = null;
        var bestScore = 0;
        var label = Squeeze(Label(domain).Replace('-', ' '));
        foreach (var words in NameRuns.In(text))
        {
            for (var first = 0; first < words.Count; first++)
            {
                if (!MayBegin(words[first], label))
                    continue;
                for (var count = 1; count <= Math.Min(6, words.Count - first); count++)
                {
                    var name = string.Join(' ', words.Skip(first).Take(count)).TrimEnd('.', ',');
                    var score = Score(name, label);
                    if (score > bestScore)
                        (best, bestScore) = (name, score);
                }
            }
        }

        return best;
    }

    /// <summary>The employer behind the display name of a shared sender: "Tidewell Events Recruiting", "Acme @ icims".</summary>
    public static string? InDisplayName(string name)
    {
        var at = name.IndexOfAny(['@', '|', '(']);
        var words = (at > 0 ? name[..at] : name).Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        while (words.Count > 0 && SenderWords.Contains(words[^1].ToLowerInvariant().Trim(',', '-')))
            words.RemoveAt(words.Count - 1);
        if (words.FindIndex(word => word is "at" or "from" or "@" or "via") is var split and > 0)
            words = words[split] == "via" ? words[..split] : words[(split + 1)..];
        return words.Count > 0 ? string.Join(' ', words) : null;
    }

    /// <summary>A domain's label made readable, for want of anything better.</summary>
    public static string FromDomain(string domain) => string.Join(' ',
        Label(domain).Split('-', StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    // Every name that scores begins with the label's first letter, but for an article before it; most words do not.
    private static bool MayBegin(string word, string label) => label.Length > 0
        && (!char.IsAscii(word[0]) || char.ToLowerInvariant(word[0]) == label[0] || word[0] == '&' || word.ToLowerInvariant() is "the" or "of" or "and");

    private static int Score(string name, string label)
    {
        var squeezed = Squeeze(name);
        if (squeezed == label)
            return 1000 + name.Length;
        if (label.Length >= 2 && label.Length <= 5 && name.Contains(' ', StringComparison.Ordinal) && Initials(name) == label)
            return 800 + name.Length;
        if (label.Length >= 4 && squeezed.StartsWith(label, StringComparison.Ordinal) && Words(name)[0] == label)
            return 600 - name.Length;
        if (IsShortened(name, label))
            return 500 - name.Length;
        return squeezed.Length >= 5 && label.StartsWith(squeezed, StringComparison.Ordinal) && !IsCommonWord(squeezed)
            ? 100 + squeezed.Length : 0;
    }

    private static string Initials(string name) =>
        string.Concat(Words(name).Where(word => word is not ("and" or "of" or "the")).Select(word => word[0]));

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
        foreach (var unit in name.Normalize(NormalizationForm.FormKC).Replace("&", " and ", StringComparison.Ordinal) + " ")
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

    private static bool IsCommonWord(string word) =>
        word is "health" or "north" or "south" or "east" or "west" or "royal" or "national" or "green" or "united"
        or "first" or "american" or "british" or "european" or "general" or "global" or "digital" or "smart" or "central" or "city"
        or "saint" or "university" or "college" or "school" or "hotel" or "house" or "events" or "interview" or "thank" or "thanks"
        or "please";
}
