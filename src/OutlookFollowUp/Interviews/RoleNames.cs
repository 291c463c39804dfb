using System.Collections.Frozen;

namespace OutlookFollowUp.Interviews;

/// <summary>Finds the position that a mail or calendar entry is about, and compares positions.</summary>
internal static class RoleNames
{
    private static readonly FrozenSet<string> Nouns =
    [
        "manager", "engineer", "developer", "analyst", "coordinator", "supervisor", "planner", "assistant", "director", "lead", "leader",
        "head", "officer", "nurse", "teacher", "chef", "cook", "driver", "technician", "designer", "architect", "consultant", "specialist",
        "administrator", "accountant", "executive", "representative", "associate", "clerk", "editor", "writer", "producer", "scientist",
        "researcher", "electrician", "plumber", "carpenter", "mechanic", "operator", "buyer", "librarian", "curator", "defender", "prosecutor", "judge", "magistrate", "physiotherapist",
        "therapist", "pharmacist", "dentist", "vet", "surgeon", "doctor", "registrar", "midwife", "carer", "lecturer", "professor", "tutor",
        "instructor", "trainer", "barista", "waiter", "waitress", "sommelier", "baker", "receptionist", "secretary", "paralegal",
        "solicitor", "lawyer", "counsel", "attorney", "advisor", "adviser", "agent", "broker", "trader", "auditor", "controller", "cashier",
        "foreman", "surveyor", "inspector", "warden", "ranger", "gardener", "florist", "pilot", "captain", "steward", "guard",
        "firefighter", "translator", "interpreter", "photographer", "animator", "illustrator", "copywriter", "marketer", "recruiter",
        "merchandiser", "stylist", "hairdresser", "welder", "machinist", "fitter", "roofer", "mason", "apprentice", "intern", "internship",
        "apprenticeship", "trainee", "traineeship", "fellow", "fellowship", "postdoc", "principal", "strategist", "master", "tester",
        "keeper", "worker", "conservator", "archivist", "partner", "programmer", "administration", "bookkeeper", "superintendent",
        "dispatcher", "estimator", "scheduler", "hygienist", "optometrist", "radiographer", "paramedic", "phlebotomist", "sonographer",
        "dietitian", "psychologist", "counsellor", "counselor", "chaplain", "caretaker", "janitor", "cleaner", "porter", "concierge",
        "housekeeper", "butler", "nanny", "brewer", "butcher", "pastry", "bartender", "host", "hostess", "farmer", "grower", "agronomist",
        "biologist", "chemist", "physicist", "geologist", "ecologist", "statistician", "actuary", "underwriter", "economist", "treasurer",
        "comptroller", "president", "chief", "cto", "cfo", "ceo", "coo", "cmo", "ciso", "dba", "sre", "qa", "pa", "ea", "sous-chef",
        "beekeeper", "zookeeper", "goldsmith", "jeweller", "luthier", "upholsterer", "joiner", "glazier", "painter", "plasterer", "tiler",
        "scaffolder", "rigger", "diver", "skipper", "deckhand", "musician", "conductor", "violinist", "cellist", "organist",
        "choreographer", "dancer", "actor", "dramaturg", "playwright", "stagehand", "lighting", "scenographer", "seamstress", "tailor",
        "vp", "svp", "evp", "avp", "cio", "cpo", "cro", "chro", "cdo", "cso", "gm", "deputy", "dean", "matron", "headteacher", "headmaster", "bursar", "owner", "founder", "co-founder", "proprietor",
        "chair", "trustee", "vicar", "rector", "provost", "sister", "crew", "hand", "attendant", "reporter", "journalist", "correspondent",
        "anchor", "presenter", "publicist", "fundraiser", "organiser", "organizer", "mediator", "caseworker", "clinician", "practitioner",
        "lektor", "lektorin", "redakteur", "redakteurin", "leiter", "leiterin", "lehrer", "lehrerin", "koch", "köchin", "hydrologist", "rn", "lpn", "cna", "hca", "sdr", "bdr", "toxicologist", "oceanographer", "cartographer", "splicer", "linguist", "sexton", "verger",
    ];

    // Trades that are too many to list, and German compounds.
    private static readonly string[] Endings =
    [
        "ologist", "ician", "grapher", "maker", "monger", "wright", "keeper", "builder", "chef", "manager", "engineer", "developer",
        "designer", "teacher", "leiter", "leiterin", "ingenieur", "ingenieurin", "entwickler", "entwicklerin", "berater", "beraterin",
        "referent", "referentin", "lehrer", "lehrerin", "pfleger", "pflegerin", "kaufmann", "kauffrau", "arzt", "ärztin", "meister",
        "meisterin", "lektor", "lektorin", "redakteur", "redakteurin", "assistent", "assistentin", "mitarbeiter", "mitarbeiterin", "bearbeiter", "bearbeiterin", "arborist", "stylist", "iatrist", "otherapist",
    ];

    private static readonly string[] Beginners = ["junior", "intern", "internship", "trainee", "traineeship", "apprentice",
        "apprenticeship", "graduate", "assistant", "deputy"];

    private static readonly FrozenSet<string> NotRoles =
        ["this", "that", "new", "same", "right", "exciting", "next", "other", "open", "key", "full-time", "part-time", "permanent",
            "temporary", "advertised", "above", "job", "role", "position", "post", "vacancy", "opening", "one", "first", "second", "final",
            "your", "our", "my", "suitable", "similar", "different", "any", "another", "current", "future", "great", "said", "vacant",
            "available", "best", "well", "you", "us", "it", "what", "which", "candidate", "interview"];

    private static readonly FrozenSet<string> RoleWords = ["role", "position", "job", "post", "vacancy", "opening", "opportunity", "spot", "seat", "apprenticeship",
        "internship", "traineeship"];

    private static readonly FrozenSet<string> SubjectNoise =
        ["interview", "interviews", "invitation", "invite", "your", "thank", "you", "thanks", "for", "the", "re", "fw", "fwd", "aw", "wg",
            "tr", "sv", "application", "confirmation", "confirmed", "update", "updated", "reminder", "next", "steps", "step", "stage",
            "round", "first", "second", "final", "third", "phone", "video", "teams", "zoom", "call", "meeting", "to", "with", "a", "an",
            "of", "on", "at", "about", "our", "regarding", "re:", "job", "role", "position", "post", "vacancy", "opening", "following",
            "up", "checking", "in", "offer", "letter", "congratulations", "and", "from", "request", "cancelled", "canceled", "rescheduled",
            "accepted", "declined", "tentative", "details", "panel", "onsite", "on-site", "telephone", "screen", "screening", "chat",
            "conversation", "this", "afternoon", "morning", "today", "yesterday", "today's", "yesterday's", "afternoon's", "morning's",
            "appreciate", "news", "decision", "outcome", "result", "status", "schedule", "scheduling", "availability", "candidate", "1",
            "2", "3", "1st", "2nd", "3rd", "availability", "as", "discussion", "question", "questions", "time", "new", "hello", "hi",
            "intervju", "jobbintervju", "anställningsintervju", "gesprek", "sollicitatiegesprek", "kennismaking", "kennismakingsgesprek", "uitnodiging",
            "vorstellungsgespräch", "bewerbungsgespräch", "gespräch", "einladung", "bewerbung", "ihre", "entretien", "candidature", "entrevista",
            "colloquio", "samtale", "jobsamtale", "haastattelu", "zum", "zur", "als", "für", "voor", "pour", "för", "intro", "video",
            "conditional", "feedback", "withdrawal", "day", "trial", "shift", "assessment", "centre", "center"];

    /// <summary>The position named in a text; in sentences before subject lines, the surest wording first.</summary>
    public static string? In(IEnumerable<Statement> statements, string subject, IReadOnlyCollection<string> otherNames) =>
        InSentences(statements.Select(statement => statement.Text), otherNames) ?? InSubject(subject, otherNames);

    /// <summary>Whether the words hold the name of a trade or rank.</summary>
    public static bool SoundsLikeRole(string text) => text.Split(' ', '-', '/', ',', '(', ')').Any(word =>
        IsNoun(word.ToLowerInvariant()) || word.EndsWith('s') && Nouns.Contains(word[..^1].ToLowerInvariant()));

    /// <summary>Whether one word by itself is a trade or rank, in the singular.</summary>
    public static bool IsRole(string word) => IsNoun(word.ToLowerInvariant());

    private static bool IsNoun(string word) =>
        Nouns.Contains(word)
        || Array.Exists(Endings, ending => word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>Whether two positions may be one: the words of one among the other's, and no contradiction in rank.</summary>
    public static bool Compatible(string a, string b)
    {
        var (x, y) = (Tokens(a), Tokens(b));
        if (x.SetEquals(y) || Abbreviates(a, b) || Abbreviates(b, a))
            return true;
        // "Event Manager" may stand for the Senior Event Manager, never for the intern.
        return (x.IsSubsetOf(y) || y.IsSubsetOf(x)) && !Array.Exists(Beginners, rank => x.Contains(rank) != y.Contains(rank));
    }

    // "SRE" for the Site Reliability Engineer, "HRBP" for the HR Business Partner, with or without the rank.
    private static bool Abbreviates(string letters, string role)
    {
        if (letters.Length is < 2 or > 5 || !letters.All(char.IsUpper))
            return false;
        var initials = string.Concat(role.Split([' ', '-', '/'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => char.IsUpper(word[0])).Select(word => word.Length <= 3 && word.All(char.IsUpper) ? word : word[..1]));
        return initials.EndsWith(letters, StringComparison.Ordinal);
    }

    private static HashSet<string> Tokens(string role) =>
        [.. role.ToLowerInvariant().Split([' ', '-', '/', ',', '(', ')', '.'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word is not ("of" or "the" or "and" or "&" or "for" or "in"))];

    private static string? InSentences(IEnumerable<string> sentences, IReadOnlyCollection<string> otherNames)
    {
        string? weaker = null;
        foreach (var sentence in sentences)
        {
            var words = sentence.Split([' ', '\n', '\t', '\u00a0'], StringSplitOptions.RemoveEmptyEntries);
            for (var i = 0; i < words.Length; i++)
            {
                if (BeforeRoleWord(words, i, otherNames) is { } before)
                    return before;
                weaker ??= AfterPreposition(words, i, otherNames);
            }
        }

        return weaker;
    }

    // "the Venue Manager job", "our warehouse planner position"; "position of X", "Role: X".
    private static string? BeforeRoleWord(string[] words, int i, IReadOnlyCollection<string> otherNames)
    {
        var word = Bare(words[i]).ToLowerInvariant();
        if (!RoleWords.Contains(word))
            return null;
        if (i + 2 < words.Length && (words[i + 1] is "of" or "as" || words[i].EndsWith(':')))
        {
            var start = words[i].EndsWith(':') ? i + 1 : i + 2;
            while (start < words.Length && Bare(words[start]).ToLowerInvariant() is "a" or "an" or "the")
                start++;
            if (CapitalRun(words, start, otherNames) is { } after)
                return after;
        }

        var first = i;
        while (first > 0 && i - first < 7 && !EndsClause(words[first - 1])
            && Bare(words[first - 1])
                .ToLowerInvariant() is not ("the" or "our" or "a" or "an" or "your" or "this" or "that" or "for" or "as" or "about"
                    or "with" or "in" or "my" or "is" or "to" or "at" or "&" or "on" or "and" or "fill" or "discuss" or "regarding"
                    or "their" or "an" or "any" or "another" or "new" or "i" or "we" or "you"))
            first--;
        // "the Account Executive, Mid-Market role": the trade stands before the comma.
        if (first > 0 && first < i && words[first - 1][^1] == ',' && !words[first..i].Any(part => IsNoun(Bare(part).ToLowerInvariant()))
            && IsNoun(Bare(words[first - 1]).ToLowerInvariant()) && NameRuns.IsCapitalised(words[first]))
        {
            var start = first - 1;
            while (start > 0 && first - start < 5 && NameRuns.IsCapitalised(words[start - 1]) && !EndsClause(words[start - 1]))
                start--;
            return WithoutNames([.. words[start..(i - 1)], Bare(words[i - 1])], otherNames);
        }

        // "the Head of Analytics role": an "of" belongs to the name.
        var role = words[first..i].Select(Bare).ToList();
        while (role.Count > 0 && NotRoles.Contains(role[0].ToLowerInvariant()))
            role.RemoveAt(0);
        if (role.Count == 0 || role.Any(part => part.Length == 0 || char.IsDigit(part[0]) && role.Count == 1))
            return null;
        var name = WithoutNames(role, otherNames);
        name = name.Any(char.IsUpper) ? name : Capitalised(name);
        return name.Length > 2
            && (SoundsLikeRole(name) || role.TrueForAll(part => NameRuns.IsCapitalised(part) || part is "of" or "and" or "de"))
                ? name : null;
    }

    // "interview you for Senior Event Manager", "applying for Transport Planner", "as Dispatch Supervisor".
    private static string? AfterPreposition(string[] words, int i, IReadOnlyCollection<string> otherNames)
    {
        var isWish = i + 1 < words.Length && words[i] is "want" or "wants" or "need" or "needs" or "seek" or "seeks" or "seeking" or "hiring"
            && words[i + 1] is "a" or "an";
        if (!isWish && Bare(words[i]) is not ("for" or "as" or "of" or "about") || i + 1 >= words.Length || !isWish && i > 0 && EndsClause(words[i - 1]))
            return null;
        var start = i + 1;
        while (start < words.Length && Bare(words[start]).ToLowerInvariant() is "a" or "an" or "the" or "our" or "your")
            start++;
        return CapitalRun(words, start, otherNames) is { } run && SoundsLikeRole(run) ? run : null;
    }

    private static string? CapitalRun(string[] words, int start, IReadOnlyCollection<string> otherNames)
    {
        var end = start;
        while (end < words.Length
            && (NameRuns.IsCapitalised(Bare(words[end])) && !IsPronoun(words[end]) || end > start && IsJoined(words, end)))
        {
            // "Deputy Ward Sister (388-SURG-1142)", "Senior Engineer (Grade L5)": brackets and numbers are the employer's own book-keeping.
            if (end > start && (words[end][0] == '(' || IsReference(Bare(words[end]))))
                break;
            if (RoleWords.Contains(Bare(words[end]).ToLowerInvariant())
                || DateWords.WeekdayOf(Bare(words[end]).ToLowerInvariant()) is not null)
                break;
            end++;
            if (EndsClause(words[end - 1]))
                break;
        }

        if (end > start && words[end - 1][^1] == ',' && QualifierEnd(words, end, otherNames) is var after && after > end
            && SoundsLikeRole(string.Join(' ', words[start..end])))
            return WithoutNames([.. words[start..(end - 1)], words[end - 1], .. words[end..(after - 1)], Bare(words[after - 1])], otherNames);
        while (end > start && words[end - 1] is "of" or "and" or "&" or "de" or "for" or "–")
            end--;
        var run = words[start..end].Select(Bare).ToList();
        return run.Count is > 0 and <= 8 && WithoutNames(run, otherNames) is { Length: > 2 } name ? name : null;
    }

    // "and I'd like" goes on with the sentence, "and Marketing" with the name.
    private static bool IsJoined(string[] words, int i) => words[i] is "of" or "and" or "&" or "de" or "for" or "–"
        && i + 1 < words.Length && NameRuns.IsCapitalised(Bare(words[i + 1])) && !IsPronoun(words[i + 1]);

    private static bool IsPronoun(string word) => Bare(word).Split('\'', '’')[0] is "I" or "We" or "You" or "It" or "They" or "He" or "She"
        or "The" or "This" or "My" or "Our" or "Your" or "If" or "As" or "There";

    // "Account Executive, Mid-Market": what follows the comma may belong to the name, a person, day or employer does not.
    private static int QualifierEnd(string[] words, int start, IReadOnlyCollection<string> otherNames)
    {
        var end = start;
        while (end < words.Length && end - start < 4 && NameRuns.IsCapitalised(Bare(words[end])) && !char.IsDigit(words[end][0]))
        {
            var bare = Bare(words[end]);
            if (IsPronoun(bare) || RoleWords.Contains(bare.ToLowerInvariant()))
                break;
            if (DateWords.IsDayOrMonth(bare) || bare is "Mr" or "Mrs" or "Ms" or "Dr" or "Miss" or "Prof" || IsNoun(bare.ToLowerInvariant())
                || bare.Contains('\'', StringComparison.Ordinal) || bare.Contains('’', StringComparison.Ordinal))
                return start;
            end++;
            if (EndsClause(words[end - 1]))
                break;
        }

        var name = string.Join(' ', words[start..end].Select(Bare));
        return end - start is > 0 and < 4 && LegalForms.Without(name) == name
            && !otherNames.Any(other => name.StartsWith(other, StringComparison.OrdinalIgnoreCase)
                || other.StartsWith(name, StringComparison.OrdinalIgnoreCase)) ? end : start;
    }

    private static string? InSubject(string subject, IReadOnlyCollection<string> otherNames)
    {
        foreach (var part in subject.Split([" - ", " – ", " — ", ": ", " / ", " | ", ", ", " at ", " @ ", " with ", " (", ")", " for ",
            " bei ", " as ", " als "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
            if (words.Count > 1 && words[^1] is "–" or "-")
                words.RemoveAt(words.Count - 1);
            while (words.Count > 0 && SubjectNoise.Contains(Bare(words[0]).ToLowerInvariant()))
                words.RemoveAt(0);
            while (words.Count > 0 && SubjectNoise.Contains(Bare(words[^1]).ToLowerInvariant()))
                words.RemoveAt(words.Count - 1);
            var name = WithoutNames(words.Select(Bare).ToList(), otherNames);
            if (name.Length > 2 && words.Count <= 8 && SoundsLikeRole(name) && NameRuns.IsCapitalised(name))
                return name;
        }

        return null;
    }

    // "2026-118", "KI-26-14", "#27-004"
    private static bool IsReference(string word) => word.Any(char.IsAsciiDigit)
        && (word.Contains('-', StringComparison.Ordinal) || word[0] == '#' || word.Length > 3 && word.All(char.IsAsciiDigit));

    private static string Capitalised(string name) => string.Join(' ', name.Split(' ').Select(word =>
        word is "" or "of" or "and" or "for" ? word : char.ToUpperInvariant(word[0]) + word[1..]));

    private static string WithoutNames(List<string> words, IReadOnlyCollection<string> otherNames)
    {
        if (words.Count > 1)
            words.RemoveAll(IsReference);
        var text = string.Join(' ', words);
        foreach (var name in otherNames.Where(name => name.Length > 1).OrderByDescending(name => name.Length))
        {
            if (text.StartsWith(name + " ", StringComparison.OrdinalIgnoreCase) || text.Equals(name, StringComparison.OrdinalIgnoreCase))
                text = text[name.Length..].TrimStart(' ', '\'', '’', '-', ',');
            if (text.EndsWith(" " + name, StringComparison.OrdinalIgnoreCase))
                text = text[..^name.Length].TrimEnd(' ', '-', ',');
        }

        return text.StartsWith("s ", StringComparison.Ordinal) ? text[2..] : text;
    }

    private static bool EndsClause(string word) =>
        word.Length > 0 && word[^1] is ',' or '.' or ';' or ':' or '?' or '!' or ')' && word is not ("Sr." or "Jr." or "Asst.");

    private static string Bare(string word) =>
        word.Trim(',', '.', ';', ':', '?', '!', '"', '\'', '“', '”', '‘', '’', '*', '«', '»', '(', ')');
}
