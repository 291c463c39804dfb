using OutlookFollowUp.Interviews;

namespace OutlookFollowUp.Linting.Roles;

/// <summary>The name of a position, for asking whether two may be one: shortened, reordered, abbreviated, in other words.</summary>
internal sealed class RoleTitle
{
    private static readonly Dictionary<string, string> Abbreviations = new(StringComparer.Ordinal)
    {
        ["sr"] = "senior",
        ["snr"] = "senior",
        ["jr"] = "junior",
        ["jnr"] = "junior",
        ["eng"] = "engineer",
        ["engr"] = "engineer",
        ["dev"] = "developer",
        ["mgr"] = "manager",
        ["asst"] = "assistant",
        ["admin"] = "administrator",
        ["rn"] = "registered nurse",
        ["lpn"] = "practical nurse",
        ["ta"] = "teaching assistant",
        ["bi"] = "business intelligence",
        ["hr"] = "human resources",
        ["sre"] = "site reliability engineer",
        ["swe"] = "software engineer",
        ["ml"] = "machine learning",
        ["qa"] = "quality assurance",
        ["vp"] = "vice president",
        ["pa"] = "personal assistant",
        ["ea"] = "executive assistant",
        ["pm"] = "",
        ["postdoc"] = "postdoctoral researcher",
        ["barkeeper"] = "bartender",
    };

    /// <summary>Trades that one employer calls this and another that.</summary>
    private static readonly string[][] Alike =
    [
        ["engineer", "developer", "programmer", "coder", "architect", "sre"],
        ["technician", "mechanic", "engineer", "fitter", "electrician", "installer"],
        ["teacher", "educator", "instructor", "lecturer", "tutor", "trainer", "professor", "schoolteacher"],
        ["nurse", "sister", "matron", "practitioner", "caregiver", "carer", "midwife"],
        ["carer", "caregiver", "worker", "assistant", "aide"],
        ["chef", "cook", "sous-chef", "baker", "pastry"],
        ["waiter", "waitress", "server", "host", "hostess", "bartender", "barista"],
        ["lawyer", "attorney", "solicitor", "counsel", "associate", "paralegal", "barrister"],
        ["manager", "lead", "leader", "head", "director", "supervisor", "coordinator", "chief", "principal", "executive",
            "superintendent", "foreman", "administrator", "officer", "president"],
        ["assistant", "aide", "helper", "clerk", "administrator", "secretary", "officer", "receptionist", "coordinator", "associate",
            "specialist"],
        ["operative", "operator", "worker", "associate", "picker", "packer", "hand", "labourer", "laborer", "attendant", "handler",
            "crew", "clerk", "machinist"],
        ["representative", "executive", "agent", "consultant", "advisor", "adviser", "associate", "specialist", "salesperson", "manager",
            "partner", "broker"],
        ["accountant", "bookkeeper", "controller", "auditor", "comptroller"],
        ["researcher", "scientist", "fellow", "postdoc", "associate", "analyst", "statistician"],
        ["designer", "illustrator", "artist", "stylist", "animator"],
        ["writer", "editor", "copywriter", "journalist", "reporter", "correspondent"],
        ["intern", "internship", "trainee", "traineeship", "apprentice", "apprenticeship", "graduate", "student"],
        ["driver", "courier", "chauffeur", "operator"],
        ["planner", "scheduler", "dispatcher", "coordinator"],
        ["guide", "educator", "host", "attendant"],
        ["cleaner", "housekeeper", "caretaker", "janitor", "porter"],
    ];

    private static readonly HashSet<string> Ranks = new(StringComparer.Ordinal)
    {
        "senior", "junior", "lead", "staff", "principal", "head", "chief", "deputy", "assistant", "associate", "graduate", "trainee",
        "intern", "mid", "level", "entry", "i", "ii", "iii", "iv",
        "temporary", "permanent", "full", "part", "time", "remote", "m", "w", "d", "f", "x", "new", "night", "day", "weekend", "interim",
        "experienced",
    };

    /// <summary>What sets a position above its trade, and below it.</summary>
    private static readonly string[] Above = ["senior", "lead", "principal", "chief", "head", "director", "manager", "supervisor", "master", "executive", "leader"];
    private static readonly string[] Below = ["junior", "trainee", "apprentice", "intern", "assistant", "deputy", "graduate", "student", "entry"];

    /// <summary>Whoever does a thing is called by it: roaster, cellist, shipwright.</summary>
    private static readonly string[] Doers = ["er", "or", "ist", "ian", "wright", "smith"];

    private static readonly HashSet<string> Small = new(StringComparer.Ordinal) { "of", "the", "and", "for", "in", "a", "an", "at",
        "with", "to", "de", "for" };

    private readonly HashSet<string> _words;
    private readonly string? _trade;

    /// <summary>"Year 4 Teacher": the class, the grade or the ward.</summary>
    private readonly string _number;

    private RoleTitle(HashSet<string> words, string? trade, string number) => (_words, _trade, _number) = (words, trade, number);

    /// <summary>Whether it names a trade: "Engineer", not "backend".</summary>
    public bool HasTrade => _trade is not null;

    public IReadOnlyCollection<string> Words => _words;

    public static RoleTitle Of(string title)
    {
        var words = InOneWord(BareSpelling.Of(title)).Split([' ', '-', '/', ',', '(', ')', '&', '+', '.', '–', '|'],
            StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(word => Abbreviations.GetValueOrDefault(word, word).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(word => !Small.Contains(word) && !char.IsDigit(word[0])).Select(Singular).ToList();
        return new([.. words],
            words.FindLast(word => RoleNames.SoundsLikeRole(word)
            && !IsRankOnly(word, words)) ?? words.FindLast(RoleNames.SoundsLikeRole),
            string.Concat(title.Where(char.IsAsciiDigit)));
    }

    /// <summary>Whether the other may be the same position in other words.</summary>
    public bool MayBe(RoleTitle other)
    {
        if (_number.Length == 1 && other._number.Length == 1 && _number != other._number)
            return false;
        if (Contradicts(other, "junior", "senior") || Contradicts(other, "intern", "senior") || Contradicts(other, "trainee", "senior")
            || Contradicts(other, "apprentice", "senior"))
            return false;
        if (_words.IsSubsetOf(other._words) || other._words.IsSubsetOf(_words))
            return true;

        var (fields, others) = (Fields(), other.Fields());
        if (_trade is null || other._trade is null)
            return fields.Overlaps(others);
        return AreAlike(_trade, other._trade)
            ? fields.Count == 0 || others.Count == 0 || fields.Overlaps(others)
            : !HasTwoTrades(other) && fields.Overlaps(others) && (Ranks.Contains(_trade) || Ranks.Contains(other._trade));
    }

    /// <summary>Of a position that is one for sure: a trade that nobody listed still is one.</summary>
    public static RoleTitle OfPosition(string title)
    {
        var role = Of(title);
        if (role._trade is not null || Of(WithoutAddition(title))._words.LastOrDefault() is not { Length: > 4 } last
            || !Array.Exists(Doers, ending => last.EndsWith(ending, StringComparison.Ordinal)))
            return role;
        return new(role._words, last, role._number);
    }

    /// <summary>"Chief Pharmacist" for Ward Pharmacist: the same trade on another step of the ladder.</summary>
    public bool IsOfOtherRank(RoleTitle other) => _trade is not null && other._trade is not null && _trade == other._trade
        && !Ranks.Contains(_trade) && (IsRaised(other, Above) || IsRaised(other, Below));

    private bool IsRaised(RoleTitle other, string[] steps) => Array.Exists(steps, step => other._words.Contains(step) && step != other._trade)
        && !Array.Exists(steps, _words.Contains);

    /// <summary>"Sommelier, night shift", "Roaster (part-time)".</summary>
    private static string WithoutAddition(string title) =>
        title.IndexOfAny([',', '(', '–', '|']) is var at and > 0 ? title[..at] : title.Split([" of ", " for ", " in "], StringSplitOptions.None)[0];

    /// <summary>Whether both name a trade and these have nothing to do with each other.</summary>
    public bool IsSurelyAnother(RoleTitle other) =>
        _trade is not null && other._trade is not null && !MayBe(other) && !AreAlike(_trade, other._trade)
        && !_words.Contains(other._trade) && !other._words.Contains(_trade);

    private bool HasTwoTrades(RoleTitle other) => !Ranks.Contains(_trade!) && !Ranks.Contains(other._trade!);

    private bool Contradicts(RoleTitle other, string one, string another) =>
        (_words.Contains(one) && other._words.Contains(another)) || (_words.Contains(another) && other._words.Contains(one));

    private HashSet<string> Fields() => [.. _words.Where(word => word != _trade && !Ranks.Contains(word))];

    private static bool AreAlike(string one, string other) =>
        one == other || Array.Exists(Alike, group => group.Contains(one) && group.Contains(other));

    private static bool IsRankOnly(string word, List<string> words) => Ranks.Contains(word) && words.Exists(other => other != word
        && RoleNames.SoundsLikeRole(other));

    /// <summary>"Back-end" and "back end" are "backend".</summary>
    private static string InOneWord(string title) => title.Replace("back-end", "backend", StringComparison.Ordinal)
        .Replace("back end", "backend", StringComparison.Ordinal).Replace("front-end", "frontend", StringComparison.Ordinal)
        .Replace("front end", "frontend", StringComparison.Ordinal).Replace("full-stack", "fullstack", StringComparison.Ordinal)
        .Replace("full stack", "fullstack", StringComparison.Ordinal);

    private static string Singular(string word) =>
        word.Length > 4 && word[^1] == 's' && word[^2] != 's' && RoleNames.SoundsLikeRole(word[..^1]) ? word[..^1] : word;
}
