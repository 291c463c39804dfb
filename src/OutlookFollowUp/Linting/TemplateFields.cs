using System.Buffers;
using OutlookFollowUp.Linting.Matching;
using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting;

/// <summary>Finds template fields in text: [Your Name], {{company}}, &lt;Date&gt;, XXX, INSERT TOPIC HERE, a row of underscores.</summary>
internal static class TemplateFields
{
    private const int LongestField = 80;

    /// <summary>A bracket or a blank, with which a field can begin.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create("{[<$*«%_(#@|~");

    /// <summary>The beginnings of the notes and words that a field can be.</summary>
    private static readonly SearchValues<string> Beginnings = SearchValues.Create(
        ["xx", "x/", "x-", "x:", "todo", "fixme", "to do:", "lorem ipsum", "insert ", "your name here", "company name here", "job title here",
            "blah blah", "firstname lastname"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<char> NeverInField = SearchValues.Create("@/=;()");

    private static readonly (string Opens, string Closes, Brackets Kind)[] Pairs =
    [
        ("{{", "}}", Brackets.Sure), ("[[", "]]", Brackets.Square), ("<<", ">>", Brackets.Angle), ("${", "}", Brackets.Sure),
        ("*|", "|*", Brackets.Sure), ("<%", "%>", Brackets.Sure),
        ("«", "»", Brackets.Angle), ("[", "]", Brackets.Square), ("{", "}", Brackets.Curly), ("<", ">", Brackets.Angle),
        ("%", "%", Brackets.Percent), ("##", "##", Brackets.Percent), ("@@", "@@", Brackets.Percent), ("||", "||", Brackets.Percent),
        ("#", "#", Brackets.Percent), ("~", "~", Brackets.Percent), ("(", ")", Brackets.Round),
    ];

    /// <summary>What templates ask for.</summary>
    internal static HashSet<string> Asked { get; } = new(StringComparer.Ordinal)
    {
        "name", "names", "firstname", "lastname", "fullname", "surname", "fname", "lname", "company", "companyname", "employer",
        "organization", "organisation", "position", "role", "title", "jobtitle", "job", "date", "day", "time", "month", "interviewer",
        "interviewers", "interviewer's", "recruiter", "manager", "hiring", "recipient", "topic", "topics", "subject", "specific",
        "specifics", "insert", "your", "phone", "telephone", "email", "address", "linkedin", "project", "skill", "skills", "team", "reason",
        "department", "detail", "details", "discussed", "mentioned", "something", "whatever", "placeholder", "industry", "field",
        "experience", "number", "location", "city", "signature", "salutation", "contact", "relevant", "example", "accomplishment",
        "achievement", "quality", "value", "product", "university", "school", "amount", "salary", "link", "url",
    };

    /// <summary>Brackets that people, mail systems and languages write on purpose.</summary>
    internal static readonly HashSet<string> Meant = new(StringComparer.Ordinal)
    {
        "external", "ext", "spam", "sic", "edit", "update", "draft", "confidential", "secure", "external email", "external sender", "link",
        "title", "address", "time", "subject", "url", "value", "number", "example", "field", "details", "email", "product",
    };

    /// <summary>What mail systems and editors put between brackets, in capitals too. All else that is so loud is a field.</summary>
    internal static readonly HashSet<string> Tags = new(StringComparer.Ordinal)
    {
        "external", "ext", "spam", "sic", "edit", "update", "draft", "confidential", "secure", "external email", "external sender", "link",
        "url", "email", "secure email", "external subject", "details",
    };

    internal static readonly string[] UnfilledWords = ["lorem ipsum", "insert name", "insert company", "insert interviewer", "insert position",
        "insert role", "insert job title", "your name here", "company name here", "job title here", "blah blah", "firstname lastname"];

    /// <summary>What stands in round brackets only where a template is to be filled in.</summary>
    internal static readonly HashSet<string> AskedInRound = new(StringComparer.Ordinal)
    {
        "your name", "your full name", "your phone", "your phone number", "your email", "your contact information", "your signature",
        "company name", "name of company", "name of the company", "interviewer name", "interviewer's name", "name of interviewer",
        "name of the interviewer", "recipient name", "hiring manager name", "hiring manager's name", "position title", "job title",
        "role title", "specific topic", "topic discussed", "specific detail", "specific project", "project name", "interview date",
        "date of interview", "department name", "team name", "first name", "last name",
    };

    /// <summary>The same, where an article or a preposition waits for it: "at (company)".</summary>
    internal static HashSet<string> AskedAfterPreposition { get; } = new(StringComparer.Ordinal)
        { "name", "company", "position", "role", "topic", "interviewer", "date", "employer", "title", "day", "time", "department" };

    private enum Brackets { Sure, Square, Curly, Angle, Percent, Round }

    /// <summary>Every field, in order, none within another.</summary>
    public static IReadOnlyList<TextSpan> In(string text)
    {
        List<TextSpan> fields = [.. Marked(text), .. UnfilledSpots.In(text)];
        fields.Sort((one, other) => (one.Start, -one.Length).CompareTo((other.Start, -other.Length)));
        var apart = new List<TextSpan>(fields.Count);
        foreach (var field in fields)
        {
            if (apart.Count == 0 || !field.Overlaps(apart[^1]))
                apart.Add(field);
            else if (field.Length > apart[^1].Length)
                apart[^1] = field;
        }

        return apart;
    }

    private static IEnumerable<TextSpan> Marked(string text)
    {
        var (sign, beginning) = (-1, -1);
        for (var at = 0; at < text.Length;)
        {
            if (sign < at)
                sign = IndexOrEnd(text, at, text.AsSpan(at).IndexOfAny(Signs));
            if (beginning < at)
                beginning = IndexOrEnd(text, at, text.AsSpan(at).IndexOfAny(Beginnings));
            at = Math.Min(sign, beginning);
            var length = at < text.Length ? FieldAt(text, at) : 0;
            if (length > 0)
                yield return new(at, length);
            at += Math.Max(1, length);
        }
    }

    private static int IndexOrEnd(string text, int from, int ahead) => ahead < 0 ? text.Length : from + ahead;

    /// <summary>What a field says between its brackets, underscores read as spaces.</summary>
    public static string Inside(string field) =>
        field.Trim('[', ']', '{', '}', '<', '>', '«', '»', '%', '$', '*', '|', '#', '@', '~', ' ').Replace('_', ' ');

    private static int FieldAt(string text, int at)
    {
        if (!char.IsAsciiLetter(text[at]) && text[at] != '_')
            return Bracketed(text, at);
        if (!IsWordStart(text, at))
            return 0;
        return Math.Max(Math.Max(Exes(text, at), Blank(text, at)), Math.Max(Note(text, at), Said(text, at)));
    }

    private static int Bracketed(string text, int at)
    {
        foreach (var pair in Pairs)
        {
            if (Bracketed(text, at, pair.Opens, pair.Closes) is var length and > 0
                && (pair.Kind == Brackets.Round ? IsRoundField(text, at, length) : IsField(text.Substring(at, length), pair.Kind)))
                return length;
        }

        return Elided(text, at);
    }

    private static int Bracketed(string text, int at, string opens, string closes)
    {
        var rest = text.AsSpan(at, Math.Min(LongestField, text.Length - at));
        if (!rest.StartsWith(opens, StringComparison.Ordinal))
            return 0;

        var close = rest[opens.Length..].IndexOf(closes, StringComparison.Ordinal);
        var inside = close < 1 ? "" : rest.Slice(opens.Length, close);
        return close < 1 || inside.IndexOfAny('\n', '[', '{') >= 0 || inside.IndexOf('<') >= 0 ? 0 : opens.Length + close + closes.Length;
    }

    private static bool IsRoundField(string text, int at, int length)
    {
        var inside = text.Substring(at + 1, length - 2).Trim().ToLowerInvariant();
        return AskedInRound.Contains(inside)
            || inside.StartsWith("fill in ", StringComparison.Ordinal)
            || (inside.EndsWith(" here", StringComparison.Ordinal) && inside.Split(' ')[0] is "add" or "mention" or "include" or "describe" or "put" or "list")
            || (inside.StartsWith("insert ", StringComparison.Ordinal) && Mentions.WordsOf(inside).Any(Asked.Contains))
            || (AskedAfterPreposition.Contains(inside) && UnfilledSpots.IsWaitedFor(text, at));
    }

    /// <summary>"at [..]" and "at [ ]": brackets around nothing. Three dots in brackets leave words out of a quotation.</summary>
    private static int Elided(string text, int at)
    {
        var close = text[at] == '[' ? text.AsSpan(at, Math.Min(10, text.Length - at)).IndexOf(']') : -1;
        if (close < 2)
            return 0;

        var inside = text.AsSpan(at + 1, close - 1);
        var isBlank = inside.IndexOfAnyExcept(" .…?-x".AsSpan()) < 0 && inside is not ("x" or "-");
        var before = text.AsSpan(Math.Max(0, at - 300), Math.Min(300, at));
        var isQuoted = before.Count('"') % 2 == 1 || before.Count('“') > before.Count('”');
        return isBlank && !isQuoted && UnfilledSpots.IsWaitedFor(text, at) ? close + 1 : 0;
    }

    private static bool IsField(string field, Brackets kind)
    {
        var inside = Inside(field).Trim();
        if (inside.Length == 0 || inside.AsSpan().ContainsAny(NeverInField))
            return kind == Brackets.Square && field.Trim('[', ']').All(unit => unit == '_') && field.Length > 2;

        var words = Mentions.WordsOf(inside);
        var asks = words.Any(Asked.Contains) || words.Any(word => word.EndsWith("name", StringComparison.Ordinal));
        var isPlain = string.Equals(inside, inside.ToLowerInvariant(), StringComparison.Ordinal);
        return kind switch
        {
            Brackets.Sure => inside.Any(char.IsLetter),
            Brackets.Square => asks && !IsMeant(inside) && words.Count <= 10,
            Brackets.Curly => asks && words.Count <= 4,
            Brackets.Angle => asks && words.Count <= 6 && !(isPlain && Meant.Contains(inside)),
            _ => asks && words.Count <= 3 && !inside.Contains("  ", StringComparison.Ordinal)
                && !field.Contains(' ', StringComparison.Ordinal),
        };
    }

    /// <summary>"[sic]", and "[target value: 12%]", which is filled in; "[TIME]" is not.</summary>
    private static bool IsMeant(string inside)
    {
        var isLoud = inside.Length > 2 && !inside.Any(char.IsLower);
        return (isLoud ? Tags : Meant).Contains(inside.ToLowerInvariant())
            || (inside.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && inside.AsSpan(colon).ContainsAnyInRange('0', '9'));
    }

    /// <summary>XXX, and xx/xx/xxxx for a date; XXL and XXX after a name are none.</summary>
    private static int Exes(string text, int at)
    {
        var end = at;
        while (end < text.Length && end - at <= LongestField && text[end] is 'X' or 'x' or '/' or '-' or ':'
            && (char.ToLowerInvariant(text[at]) == 'x'))
            end++;
        if (end - at is < 3 or > LongestField || (end < text.Length && char.IsLetterOrDigit(text[end])))
            return 0;

        var field = text.AsSpan(at, end - at);
        var isDate = field.IndexOfAny('/', '-', ':') > 0 && field[^1] is 'x' or 'X' && field.Length >= 5;
        var isNumeral = at >= 2 && text[at - 1] == ' ' && FollowsName(text, at - 2);
        return isDate || (field.IndexOfAnyExcept('X') < 0 && !isNumeral) ? end - at : 0;
    }

    private static bool FollowsName(string text, int last)
    {
        var start = last;
        while (start >= 0 && char.IsLetter(text[start]))
            start--;
        return start + 1 <= last && char.IsUpper(text[start + 1]) && start >= 0 && text[start] == ' ' && last - start > 2;
    }

    /// <summary>A gap to fill in within a line; a line of nothing else is a rule across the page.</summary>
    private static int Blank(string text, int at)
    {
        var end = at;
        while (end < text.Length && text[end] == '_')
            end++;
        var isPair = end - at == 2 && at > 0 && text[at - 1] == ' ' && (end == text.Length || text[end] is ' ' or '.' or ',' or '\n');
        if (end - at < 3 && !isPair)
            return 0;

        var lineStart = at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;
        var lineEnd = text.IndexOf('\n', end) is var newline and >= 0 ? newline : text.Length;
        return text.AsSpan(lineStart, lineEnd - lineStart).ContainsAnyExcept('_', ' ', '\r') ? end - at : 0;
    }

    /// <summary>TODO and FIXME where they head a note; "my TODO list" is a list.</summary>
    private static int Note(string text, int at)
    {
        foreach (var note in (string[])["TODO", "FIXME", "TO DO:"])
        {
            if (!StartsWord(text, at, note))
                continue;

            var isColon = note[^1] == ':' || (at + note.Length < text.Length && text[at + note.Length] == ':');
            var headsLine = at == 0 || text[at - 1] is '\n' or '(' or '[';
            return isColon || headsLine ? note.TrimEnd(':').Length : 0;
        }

        return 0;
    }

    private static int Said(string text, int at)
    {
        foreach (var words in UnfilledWords)
        {
            if (text.AsSpan(at).StartsWith(words, StringComparison.OrdinalIgnoreCase) && !IsWordAt(text, at + words.Length))
                return words.Length;
        }

        return Insert(text, at);
    }

    /// <summary>"INSERT TOPIC HERE", and "INSERT" with what a template asks for; not SQL's "INSERT INTO".</summary>
    private static int Insert(string text, int at)
    {
        const string Word = "INSERT ";
        if (!text.AsSpan(at).StartsWith(Word, StringComparison.Ordinal))
            return 0;

        var end = at + Word.Length;
        var (last, asks) = (0, false);
        while (end < text.Length && char.IsUpper(text[end]))
        {
            var start = end;
            while (end < text.Length && (char.IsUpper(text[end]) || text[end] is '\'' or '’'))
                end++;
            if (end < text.Length && char.IsLetter(text[end]))
                break;
            asks |= Asked.Contains(text[start..end].ToLowerInvariant()) || text.AsSpan(start, end - start).SequenceEqual("HERE");
            last = end;
            if (end < text.Length && text[end] == ' ')
                end++;
        }

        return asks ? last - at : 0;
    }

    private static bool StartsWord(string text, int at, string word) =>
        text.AsSpan(at).StartsWith(word, StringComparison.Ordinal) && !IsWordAt(text, at + word.Length);

    private static bool IsWordStart(string text, int at) => at == 0 || !IsWordAt(text, at - 1);

    private static bool IsWordAt(string text, int at) => at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] == '_');
}
