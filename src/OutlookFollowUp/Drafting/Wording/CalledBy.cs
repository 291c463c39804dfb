using OutlookFollowUp.Linting;
using OutlookFollowUp.Linting.Matching;
using OutlookFollowUp.Names;

namespace OutlookFollowUp.Drafting.Wording;

/// <summary>How a person is called in a greeting. Nothing is guessed: where the first name cannot be told, all of the name stands.</summary>
internal static class CalledBy
{
    /// <summary>Titles that go before a surname whoever bears them; Mr and Ms are not to be guessed.</summary>
    private static readonly string[] Titles = ["Dr.", "Dr", "Prof.", "Prof", "Professor", "Doctor"];

    /// <summary>Common surnames of languages that put them first.</summary>
    private static readonly HashSet<string> FirstSurnames = new(StringComparer.Ordinal)
    {
        "li", "wang", "zhang", "liu", "chen", "yang", "huang", "zhao", "wu", "zhou", "xu", "sun", "ma", "zhu", "hu", "guo", "lin", "luo", "zheng",
        "liang", "xie", "tang", "han", "feng", "deng", "cao", "peng", "xiao", "jiang", "nguyen", "tran", "le", "pham", "hoang", "phan", "vu", "dang",
        "bui", "do", "ngo", "duong", "kim", "lee", "park", "choi", "jung", "kang", "cho", "yoon", "jang", "lim", "sato", "suzuki", "takahashi",
        "tanaka", "watanabe", "ito", "yamamoto", "nakamura", "kobayashi", "nagy", "kovacs", "toth", "szabo", "horvath", "varga", "kiss", "molnar",
    };

    /// <summary>The first name: the one the address begins with, else the first word, unless a surname may stand there.</summary>
    public static string First(Person person)
    {
        var name = InOrder(person.Name);
        var words = WithoutTitle(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2)
            return words.Length == 1 ? words[0] : name;
        // "Shah, Priya" says by itself which is which.
        var first = words[0];
        if (person.Name.Contains(',', StringComparison.Ordinal) && person.Name.TrimStart()[0] != first[0])
            return first;
        if (FromAddress(person, words) is { } known && (known != first || !MayBeSurname(first)))
            return known;
        var isInitial = first.Length <= 2 && (first.Length == 1 || first[1] == '.');
        return isInitial || first.Any(unit => unit > 0x24F) || MayBeSurname(first) ? string.Join(' ', words) : first;
    }

    private static bool MayBeSurname(string word) => FirstSurnames.Contains(Fold(word)) && !GivenNames.IsKnown(word);

    /// <summary>As a formal greeting names them: "Dr. Möller", "Priya Shah".</summary>
    public static string Formal(Person person)
    {
        var name = InOrder(person.Name);
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 2 && Titles.Contains(words[0], StringComparer.OrdinalIgnoreCase) && !FirstSurnames.Contains(Fold(words[1]))
            ? $"{words[0]} {string.Join(' ', Surname(words[1..]))}" : name;
    }

    /// <summary>"Shah, Priya" as people say it, without what a directory adds in brackets and behind bars.</summary>
    public static string InOrder(string name)
    {
        var bare = name.AsSpan();
        if (bare.IndexOfAny("([|") is var mark and > 0)
            bare = bare[..mark];
        var words = string.Join(' ', bare.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim(' ', '"', '\'', ',');
        var comma = words.IndexOf(',', StringComparison.Ordinal);
        if (comma <= 0)
            return words;
        // "Priya Shah, MBA" bears a degree; "Shah, Priya" is turned round.
        return NameWords.Of(words[(comma + 1)..]).Count == 0 ? words[..comma].Trim() : $"{words[(comma + 1)..].Trim()} {words[..comma].Trim()}";
    }

    /// <summary>Names in a row: "Priya Shah, Tom Okafor and Lena Ortiz".</summary>
    public static string List(IEnumerable<Person> people) => Listed([.. people.Select(person => InOrder(person.Name)).Where(name => name.Length > 0)]);

    public static string Listed(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} and {items[^1]}",
    };

    private static string WithoutTitle(string name) =>
        Array.Find(Titles, title => name.StartsWith(title + " ", StringComparison.OrdinalIgnoreCase)) is { } found ? name[(found.Length + 1)..] : name;

    /// <summary>The word of the name with which first.last@ begins.</summary>
    private static string? FromAddress(Person person, string[] words)
    {
        var local = person.Address?.Split('@')[0] ?? "";
        var parts = local.Split('.', '_', '-');
        var given = Array.Find(words, word => parts[0].Length > 1 && Fold(word) == Fold(parts[0]));
        return parts.Length == 2 && Array.Exists(words, word => word != given && Fold(word) == Fold(parts[1])) ? given : null;
    }

    private static IEnumerable<string> Surname(string[] words)
    {
        var particle = Array.FindIndex(words, 1, word => char.IsLower(word[0]));
        return particle > 0 ? words[particle..] : words[^1..];
    }

    private static string Fold(string word) => BareSpelling.Of(word);
}
