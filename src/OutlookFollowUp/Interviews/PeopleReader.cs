using System.Collections.Frozen;
using OutlookFollowUp.Linting.Phrases;
using OutlookFollowUp.Names;

namespace OutlookFollowUp.Interviews;

/// <summary>Finds the people that a text names as taking part in an interview.</summary>
internal sealed class PeopleReader(IReadOnlyCollection<string> notNames)
{
    private static readonly FrozenSet<string> Honorifics = ["mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "dame", "herr",
        "frau", "mme", "madame", "monsieur"];

    private static readonly FrozenSet<string> Particles = ["van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "la", "le", "bin",
        "al", "el", "ter", "ten", "zu", "af", "ap", "mac", "o'"];

    private static readonly FrozenSet<string> NotNameWords =
    [
        "teams", "zoom", "google", "meet", "microsoft", "skype", "whatsapp", "webex", "hr", "human", "resources", "best", "kind", "regards",
        "dear", "hi", "hello", "thank", "thanks", "please", "the", "our", "your", "you", "we", "i", "it", "this", "that", "team", "panel",
        "interview", "room", "floor", "building", "office", "reception", "street", "road", "both", "me", "us", "my", "a", "an", "if",
        "when", "what", "looking", "location", "date", "time", "where", "who", "role", "position", "all", "some", "any", "phone", "video",
        "call", "meeting", "slack", "linkedin", "excel", "english", "german", "french", "spanish", "studio",
    ];

    /// <summary>What stands for a title after a name: "Tom Hill, Finance".</summary>
    private static readonly FrozenSet<string> Departments = ["finance", "marketing", "legal", "operations", "ops", "sales", "product", "design",
        "engineering", "security", "support", "nursing", "mathematics", "maths", "science", "quality", "procurement", "logistics", "research",
        "accounts", "payroll", "communications", "partnerships", "growth", "data", "analytics", "trustees", "governors", "board", "people"];

    private static readonly FrozenSet<string> Introductions =
        ["with", "meet", "meeting", "by", "panel", "interviewers", "interviewer", "to", "and", "from", "joined", "see", "seeing", "join",
            "are", "be", "is", "includes", "including", "of", "host", "hosts", "attendees", "participants",
            "assessors", "assessor", "panellists", "panelists", "board"];

    private static readonly PhraseSet Introduces = new(
        "(interview|meet|meeting|speak|speaking|talk|talking|chat|call|conversation|discussion|zoom|teams|session|time|screen|lunch|coffee|round|slot|tour|presentation|task|test|video|visit|appointment) ..6 with", "with", "(you'll|you will|you would|to|will be|be) (meet|meeting|see|seeing)", "interviewed by", "(speak|speaking|talk|talking|chat) (to|with)", "(panel|interviewers|interviewer|attendees|participants|host|hosts|your interviewers|you'll meet|you will meet|who)", "joined by", "panel (is|are|of|will be|consists of|includes)",
        "(conversation|discussion|interview|talking) (partner|partners) (is|are|will be)",
        "your (interviewer|interviewers) (is|are|will be)");

    private static readonly PhraseSet Acts = new(
        "^ (would|will|'d|'ll|want|wants|are going|is going|is looking|are looking|look|looks|is happy|are happy|is keen|are keen|can|shall|plan|plans|hope|hopes|is|are) also? both? all? then? (like|love|be|keen|happy|delighted|pleased|want)? to? (interview|interviewing|meet|meeting|see|seeing|speak|speaking|talk|talking|call|calling|ring|phone|host|hosting|lead|leading|show|conduct|join|joining|run|running|take you|ask|chair|invite|welcome|hear|be there|there|be on|on the (panel|call)|(do|have|hold) (a|an|the|this) ..3 (interview|call|chat|conversation)|your interviewer|interviewing)");

    private static readonly PhraseSet Panel = new("(panel|interviewer|interviewers|interview|interviews|assessors|panellists|panelists)");

    /// <summary>
    /// Those of whom a text is nothing but the list: "Boaz Levin, Hadas Peretz" in a calendar entry. A single name must be that of
    /// somebody known to be there, or bear a title; a town is written like a name.
    /// </summary>
    public IReadOnlyList<NamedPerson> Roster(string text, IReadOnlyCollection<Person> present)
    {
        var people = new List<NamedPerson>();
        foreach (var part in text.Split(RosterMarks, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var marks = Marks(part);
            var at = 0;
            if (marks.Count > 8 || Name(marks, ref at) is not { } name || at < marks.Count || !name.Contains(' ', StringComparison.Ordinal))
                return [];
            var isKnown = Honorifics.Contains(marks[0].ToLowerInvariant())
                || present.Any(person => person.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
            if (!isKnown && !GivenNames.IsKnown(name.Split(' ')[0]))
                return [];
            people.Add(new(name, null, PersonPart.Interviewer) { Address = isKnown ? "" : null });
        }

        return people.Count > 1 || people.Exists(person => person.Address is not null)
            ? [.. people.Select(person => person with { Address = null })] : [];
    }

    private static readonly string[] RosterMarks = [",", ";", "&", "/", "|", "+", "\n", " and ", " und ", " et "];

    /// <summary>Everybody named as an interviewer, in order, each once.</summary>
    public IReadOnlyList<NamedPerson> Read(IEnumerable<Statement> statements)
    {
        var people = new List<NamedPerson>();
        foreach (var statement in statements)
        {
            foreach (var person in Read(statement))
            {
                if (!people.Exists(known => known.Name == person.Name))
                    people.Add(person);
            }
        }

        return people;
    }

    private List<NamedPerson> Read(Statement statement)
    {
        var marks = Marks(statement.Text);
        var people = new List<NamedPerson>();
        for (var i = 0; i < marks.Count;)
        {
            var list = List(marks, i, out var next);
            if (list.Count == 0)
            {
                i++;
                continue;
            }

            var isIntroduced = IsIntroduced(statement, marks, i);
            var rest = Statement.ToPlain(string.Join(' ', marks.Skip(next)));
            // A first name alone counts only after "with" and its like; otherwise any capitalised word would do.
            var isRoster = i > 0 && marks[i - 1] == ":" && IsRoster(list)
                && (list.Count > 1 && Panel.IsIn(statement) || list.Exists(person => person.Title is not null) && char.IsDigit(marks[0][0]));
            if (isIntroduced || isRoster || Acts.IsIn(rest))
                people.AddRange(list.Where(person => person.Name.Contains(' ', StringComparison.Ordinal)
                    || isIntroduced && !statement.Text.Contains("the " + person.Name, StringComparison.Ordinal)));
            i = Math.Max(i + 1, next);
        }

        return people;
    }

    // "11:00 - 12:00: Rosa Mendel (Director)", "the panel: Boaz Levin, Hadas Peretz"; not "Panel: PM Rider Apps".
    private static bool IsRoster(List<NamedPerson> list) =>
        list.TrueForAll(person => person.Name.Split(' ') is { Length: > 1 } words && Array.TrueForAll(words, word => word.Length > 2))
        && list.Exists(person => person.Title is not null || GivenNames.IsKnown(person.Name.Split(' ')[0]));

    private static bool IsIntroduced(Statement statement, List<string> marks, int i)
    {
        var before = i - 1;
        while (before >= 0 && marks[before] is ":" or "," or "our" or "my" or "your" or "the" or "both" or "either" or "(")
            before--;
        // "to meet the owner, Stavros Pappas"
        if (before > 0 && i > 0 && marks[i - 1] == "," && RoleNames.IsRole(marks[before]) && marks[before - 1] is "the" or "our" or "my" or "your")
            before -= 2;
        if (before < 0)
            return false;
        var word = marks[before].ToLowerInvariant();
        if (!Introductions.Contains(word)
            || word is "to" or "and" or "from" or "by" or "is" or "are" or "be" or "of"
                && !Introduces.IsIn(Statement.ToPlain(string.Join(' ', marks.Take(before + 1)))))
            return false;
        return word is not ("from" or "of") || marks.Take(before).Any(mark => mark.Equals("panel", StringComparison.OrdinalIgnoreCase));
    }

    // A (Title), B, Title and C
    private List<NamedPerson> List(List<string> marks, int start, out int next)
    {
        var people = new List<NamedPerson>();
        var i = next = start;
        while (i < marks.Count)
        {
            var title = LeadingTitle(marks, ref i);
            if (Name(marks, ref i) is not { } name)
                break;
            title ??= FollowingTitle(marks, ref i);
            people.Add(new(name, title, PersonPart.Interviewer));
            next = i;
            var separators = i;
            while (separators < marks.Count
                && marks[separators] is "," or "and" or "&" or "/" or ";" or "plus" or "or" or "+" or "then" or "und" or "followed" or "by"
                    or "also")
                separators++;
            if (separators == i)
                break;
            i = separators;
        }

        return people;
    }

    private string? Name(List<string> marks, ref int i)
    {
        var at = i;
        while (at < marks.Count && Honorifics.Contains(marks[at].TrimEnd('.').ToLowerInvariant()))
            at += at + 1 < marks.Count && marks[at + 1] == "." ? 2 : 1;
        var words = new List<string>();
        while (at < marks.Count && words.Count < 5
            && (IsNameWord(marks[at])
                || words.Count > 0 && Particles.Contains(marks[at]) && at + 1 < marks.Count && IsNameWord(marks[at + 1])))
        {
            words.Add(marks[at++]);
            if (words[^1].Length == 1 && at < marks.Count && marks[at] == ".")
                at++;
        }

        if (words.Count == 0 || words.TrueForAll(word => word.Length <= 2) && words.Count == 1)
            return null;
        var name = string.Join(' ', words);
        if (RoleNames.SoundsLikeRole(name) || notNames.Any(other => Covers(other, name)))
            return null;
        i = at;
        return name;
    }

    private static bool Covers(string other, string name) => other.Equals(name, StringComparison.OrdinalIgnoreCase)
        || other.StartsWith(name + " ", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith(other + " ", StringComparison.OrdinalIgnoreCase);

    private static bool IsNameWord(string mark) =>
        mark.Length > 0 && char.IsUpper(mark[0]) && mark.All(unit => char.IsLetter(unit) || unit is '\'' or '’' or '-')
        && (mark.Length < 4 || !mark.All(char.IsUpper)) && !NotNameWords.Contains(mark.ToLowerInvariant())
        && DateWords.WeekdayOf(mark.ToLowerInvariant()) is null
        && (DateWords.MonthOf(mark.ToLowerInvariant()) == 0 || mark is "April" or "May" or "June" or "August");

    // "our Head of Live, Sascha Venn", "our director Sascha Venn"
    private static string? LeadingTitle(List<string> marks, ref int i)
    {
        var at = i;
        while (at < marks.Count
            && marks[at] is "our" or "my" or "the" or "both" or "colleague" or "colleagues" or "your" or "manager" or "hiring" or "future"
                or "boss" or "line" or "husband" or "wife" or "partner" or "brother" or "sister" or "co-owner" or "teammate")
            at++;
        var start = at;
        var lastNoun = -1;
        while (at < marks.Count && at - start < 7 && (char.IsLetter(marks[at][0]) || marks[at] is "&" or "/"))
        {
            if (RoleNames.SoundsLikeRole(marks[at]))
                lastNoun = at;
            if (marks[at] is "and" or "with" or "at" or "on" or "in" or "to" or "meet" or "see" or "by" or "from")
                break;
            at++;
        }

        if (lastNoun < 0)
        {
            i = start;
            return null;
        }

        // "Head of Live , Sascha": the title ends at the comma; "Director Sascha": at the noun.
        var end = at < marks.Count && marks[at] is "," or "(" ? at : lastNoun + 1;
        if (at < marks.Count && marks[at] == "," && end - start > 0 && at + 1 < marks.Count && IsNameWord(marks[at + 1]))
        {
            i = at + 1;
            return string.Join(' ', marks.Skip(start).Take(end - start));
        }

        if (lastNoun + 1 < marks.Count && IsNameWord(marks[lastNoun + 1]) && lastNoun + 1 < at)
        {
            i = lastNoun + 1;
            return string.Join(' ', marks.Skip(start).Take(lastNoun + 1 - start));
        }

        i = start;
        return null;
    }

    // "Sascha Venn (Head of Live)", "Yun Castell, Transport Director", "Tom Okafor from finance"
    private static string? FollowingTitle(List<string> marks, ref int i)
    {
        if (i < marks.Count && marks[i] == "(")
        {
            var close = marks.IndexOf(")", i);
            if (close < 0)
                return null;
            var inside = string.Join(' ', marks.Skip(i + 1).Take(close - i - 1));
            i = close + 1;
            return inside;
        }

        if (i + 1 < marks.Count && marks[i] is "," or "-" or "–" or "from" or "who")
        {
            var end = i + 1;
            while (end < marks.Count
                && marks[end] is not ("," or "and" or ";" or "." or "(" or ")" or ":" or "-" or "–" or "will" or "would" or "&" or "/"))
                end++;
            var words = marks.Skip(i + 1).Take(end - i - 1).ToList();
            var isTitle = words.Count is > 0 and <= 8 && words.Exists(word => RoleNames.SoundsLikeRole(word) || Departments.Contains(word.ToLowerInvariant()))
                || marks[i] is "from" or "who";
            if (isTitle)
            {
                // "Head of Sales and Marketing": an "and" inside a title is followed by no name and verb; keep it simple and stop there.
                var title = marks[i] is "from" or "who" ? null : string.Join(' ', words[0] is "our" or "my" or "the" ? words.Skip(1) : words);
                i = end;
                return title;
            }
        }

        return null;
    }

    // Words with their inner marks, and the marks between them.
    private static List<string> Marks(string text)
    {
        var marks = new List<string>();
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            if (char.IsLetterOrDigit(text[i]))
            {
                while (i < text.Length
                    && (char.IsLetterOrDigit(text[i])
                        || text[i] is '\'' or '’' or '-' && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1])))
                    i++;
                marks.Add(text[start..i]);
            }
            else
            {
                if (!char.IsWhiteSpace(text[i]))
                    marks.Add(text[i].ToString());
                i++;
            }
        }

        return marks;
    }
}
