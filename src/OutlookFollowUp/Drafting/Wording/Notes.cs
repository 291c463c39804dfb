using System.Globalization;
using System.Text;
using OutlookFollowUp.Linting;
using OutlookFollowUp.Linting.Usage;
using OutlookFollowUp.Spelling;

namespace OutlookFollowUp.Drafting.Wording;

/// <summary>
/// Turns a note of the user's into words that follow "about": "Payroll migration" becomes "the payroll migration", "how they moved it" becomes
/// "how you moved it". What is no such thing, a whole sentence above all, is left to the person.
/// </summary>
internal static class Notes
{
    private const int LongestNote = 110;

    private static readonly string[] LeadIns =
    [
        "we talked about", "we spoke about", "we discussed", "we chatted about", "talked about", "spoke about", "chatted about", "discussed",
        "discussion about", "discussion of", "conversation about", "talk about", "chat about", "asked me about", "asked about", "told me about",
        "explained", "mentioned", "showed me", "about", "regarding", "on the topic of", "the topic of", "topic", "re",
    ];

    private static readonly HashSet<string> Clauses = Set("how why what where when who which whether");

    private static readonly HashSet<string> Determiners = Set(
        "the a an your my our this that these those its his her some any both two three four five six seven eight nine ten");

    private static readonly HashSet<string> Subjects = Set("i we they he she it you there everyone everybody nobody somebody who");

    private static readonly HashSet<string> SaidVerbs = Set(
        "asked said told liked loved likes loves wants wanted prefers thinks thought seemed seems felt is are was were has have had will would can could should");

    private static readonly HashSet<string> FiniteVerbs = Set("is are was were has have had will would can could should does did isn't aren't wasn't won't");

    private static readonly HashSet<string> Relatives = Set("that which who whose where when how why what whether");

    private static readonly HashSet<string> Prepositions = Set(
        "of for in with at on from to by between during after before behind across into over under about against without within through as per");

    /// <summary>Nouns that take no article, besides those of the grammar rule.</summary>
    private static readonly HashSet<string> Uncounted = Set(
        NounWords.Mass + " churn turnover experience management automation pricing compliance sustainability retention budgeting reporting delivery governance observability latency "
        + "accessibility balance hiking football chess cooking sourdough english spanish german french culture leadership research recruitment "
        + "consistency seasonality forecasting staff growth debt machine-learning science engineering analytics wellbeing food tourism wildlife dementia");

    private static readonly HashSet<string> Counted = Set(NounWords.Counted);

    /// <summary>What an applicant has of their own.</summary>
    private static readonly HashSet<string> Personal = Set(
        "cv resume résumé portfolio reference references referees certificate certificates diploma transcript transcripts licence license sample samples");

    /// <summary>Names of products that are also words.</summary>
    private static readonly HashSet<string> ProductNames = Set(
        "snowflake spark airflow tableau excel slack teams azure python java rust go swift ruby oracle workday notion docker kafka looker amazon apple "
        + "react angular spring flask salesforce sap word access outlook power windows terraform ansible jenkins puppet chef spotify zoom square stripe");

    /// <summary>The note as it follows "about"; null when it cannot.</summary>
    /// <param name="reader">Whom the mail goes to, who becomes "you".</param>
    /// <param name="names">Words that keep their capital: names of people and companies.</param>
    public static string? AfterAbout(string note, Person? reader, IReadOnlySet<string> names)
    {
        var words = Words(Bare(note));
        if (words.Count == 0)
            return null;
        Calm(words, names);
        ToSecondPerson(words, reader);
        if (Subjects.Contains(Lower(words[0])) || SaidVerbs.Contains(Lower(words[0])))
            return null;
        var phrase = Clauses.Contains(Lower(words[0])) ? string.Join(' ', words) : NounPhrase(words);
        return phrase is { Length: > 0 and <= LongestNote } ? phrase : null;
    }

    /// <summary>A doubt as it follows "about": "no Kubernetes yet" becomes "Kubernetes", "too junior" becomes "being too junior".</summary>
    public static string? Doubt(string note, Person? reader, IReadOnlySet<string> names)
    {
        var words = Words(Bare(note));
        if (words.Count > 2 && Lower(words[0]) is "lack" or "lacks" or "lacking")
            words.RemoveRange(0, Lower(words[1]) == "of" ? 2 : 1);
        while (words.Count > 1 && Lower(words[0]) is "no" or "not" or "little" or "limited" or "enough" or "only" or "missing" or "without" or "few" or "weak")
            words.RemoveAt(0);
        if (words.Count > 1 && Lower(words[^1]) is "yet")
            words.RemoveAt(words.Count - 1);
        if (words.Count > 1 && Lower(words[0]) is "too")
            return string.Join(' ', words.Prepend("being").Select(word => word == "Too" ? "too" : word));
        var isMine = words.Count > 0 && Lower(words[0]) is "experience" or "background" or "knowledge" or "english" or "skills";
        return AfterAbout(string.Join(' ', isMine ? words.Prepend("my") : words), reader, names);
    }

    /// <summary>What was promised, with its article: "portfolio" becomes "my portfolio", "name of the book" "the name of the book".</summary>
    public static string? Thing(string note, IReadOnlySet<string> names)
    {
        var words = Words(Bare(note));
        if (words.Count == 0)
            return null;
        Calm(words, names);
        if (Lower(words[0]) == "my")
            return string.Join(' ', words);
        if (Determiners.Contains(Lower(words[0])) || char.IsDigit(words[0][0]))
            return string.Join(' ', words);
        return string.Join(' ', words.Prepend(words.Exists(word => Personal.Contains(Lower(word))) ? "my" : "the"));
    }

    /// <summary>Without markup, lead-in, explanation behind a dash or in brackets, and closing marks.</summary>
    private static string Bare(string note)
    {
        var text = new StringBuilder(note.Length);
        foreach (var unit in note.ReplaceLineEndings(" "))
        {
            if (unit is not ('*' or '_' or '`' or '#' or '"' or '“' or '”') && !char.IsSurrogate(unit)
                && CharUnicodeInfo.GetUnicodeCategory(unit) is not (UnicodeCategory.OtherSymbol or UnicodeCategory.Control))
                text.Append(unit);
        }

        var bare = text.ToString().Trim().TrimStart('-', '•', '>', ' ');
        foreach (var leadIn in LeadIns)
        {
            if (bare.StartsWith(leadIn, StringComparison.OrdinalIgnoreCase) && bare.Length > leadIn.Length && bare[leadIn.Length] is ' ' or ':')
            {
                bare = bare[(leadIn.Length + 1)..].TrimStart(' ', ':');
                break;
            }
        }

        bare = BeforeMark(bare, " (", " - ", " – ", " — ", "; ", ". ", "! ", "? ", ": ");
        return bare.Trim().TrimEnd('.', ',', ';', ':', '!', '?', '…', '-', ' ');
    }

    /// <summary>What stands before the first of these marks, or behind it where that is but one word: "Tech: dbt migration".</summary>
    private static string BeforeMark(string text, params ReadOnlySpan<string> marks)
    {
        foreach (var mark in marks)
        {
            if (text.IndexOf(mark, StringComparison.Ordinal) is var at and > 0)
                text = !text[..at].Contains(' ', StringComparison.Ordinal) && mark == ": " ? text[(at + mark.Length)..] : text[..at];
        }

        return text;
    }

    private static List<string> Words(string text) => [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>Small letters where a word is no name, as inside a sentence.</summary>
    private static void Calm(List<string> words, IReadOnlySet<string> names)
    {
        bool IsPlain(string word) => IsOrdinary(word, names);
        var isShouted = words.Any(word => word.Length > 3) && words.All(word => word.All(unit => !char.IsLower(unit)));
        var isTitled = words.Count > 1 && words.All(word => !char.IsLower(word[0]) || Prepositions.Contains(word) || Lower(word) is "and" or "the" or "a")
            && words.Where(word => char.IsLetter(word[0])).All(word => IsPlain(word) || Prepositions.Contains(Lower(word)) || IsAbbreviation(word));
        for (var at = 0; at < words.Count; at++)
        {
            var isLowered = isShouted ? words[at].Length > 3 : (at == 0 || isTitled) && !IsAbbreviation(words[at]);
            if (isLowered && IsPlain(words[at]))
                words[at] = words[at].ToLowerInvariant();
        }
    }

    private static bool IsAbbreviation(string word) => word.Length > 1 && word.Skip(1).Any(char.IsUpper) && !word.Contains('-', StringComparison.Ordinal);

    private static bool IsOrdinary(string word, IReadOnlySet<string> names)
    {
        var lower = Lower(word);
        var bare = lower.EndsWith("'s", StringComparison.Ordinal) || lower.EndsWith("’s", StringComparison.Ordinal) ? lower[..^2] : lower;
        return bare == lower && !names.Contains(bare) && !ProductNames.Contains(bare)
            && lower.Split('-').All(part => part.Length > 0 && Speller.For(Dialect.AmericanEnglish).IsWord(part));
    }

    /// <summary>What is said of them becomes what is said to them.</summary>
    private static void ToSecondPerson(List<string> words, Person? reader)
    {
        var names = reader is null ? [] : Linting.Matching.NameWords.Of(reader.Name).Select(BareSpelling.Of).ToHashSet(StringComparer.Ordinal);
        var isTheirs = Lower(words[0]) == "their" || (words.Count > 1 && Clauses.Contains(Lower(words[0])) && Lower(words[1]) == "they");
        for (var at = 0; at < words.Count; at++)
        {
            var lower = BareSpelling.Of(words[at]);
            if (lower.EndsWith("'s", StringComparison.Ordinal) && names.Contains(lower[..^2]))
                words[at] = "your";
            else if (names.Contains(lower) && at > 0 && Clauses.Contains(Lower(words[0])))
                Address(words, at);
            else if (isTheirs && lower is "their")
                words[at] = "your";
            else if (isTheirs && lower is "they" or "them" && at < 4)
                words[at] = "you";
        }
    }

    /// <summary>"how Priya runs it" becomes "how you run it".</summary>
    private static void Address(List<string> words, int at)
    {
        words[at] = "you";
        while (at + 1 < words.Count && char.IsUpper(words[at + 1][0]))
            words.RemoveAt(at + 1);
        if (at + 1 >= words.Count)
            return;
        var verb = words[at + 1];
        words[at + 1] = verb switch
        {
            "is" => "are",
            "was" => "were",
            "has" => "have",
            "does" => "do",
            "goes" => "go",
            _ when verb.Length > 4 && verb.EndsWith("ies", StringComparison.Ordinal) => verb[..^3] + "y",
            _ when verb.Length > 4 && (verb.EndsWith("ches", StringComparison.Ordinal) || verb.EndsWith("shes", StringComparison.Ordinal)
                || verb.EndsWith("sses", StringComparison.Ordinal) || verb.EndsWith("xes", StringComparison.Ordinal)) => verb[..^2],
            _ when verb.Length > 3 && verb[^1] == 's' && verb[^2] is not ('s' or 'u' or 'i') => verb[..^1],
            _ => verb,
        };
    }

    /// <summary>The thing with its article; what is said of it is left out.</summary>
    private static string? NounPhrase(List<string> words)
    {
        var relative = words.FindIndex(word => Relatives.Contains(Lower(word)));
        var verb = words.FindIndex(word => FiniteVerbs.Contains(Lower(word)));
        if (verb == 0 || (verb > 0 && relative < 0 && char.IsUpper(words[0][0]) && verb == 1))
            return null;
        if (verb > 0 && (relative < 0 || relative > verb))
            words = words[..verb];
        var items = string.Join(' ', words).Split(", ").ToList();
        if (items.Count > 1 && items[^1].Split(" and ") is [var last, var veryLast])
        {
            items.RemoveAt(items.Count - 1);
            items.AddRange([last, veryLast]);
        }

        return CalledBy.Listed([.. items.Select(item => item.StartsWith("and ", StringComparison.Ordinal) ? item[4..] : item)
            .Where(item => item.Length > 0).Select(item => WithArticle(Words(item)))]);
    }

    private static string WithArticle(List<string> words)
    {
        var first = Lower(words[0]);
        var needsNone = Determiners.Contains(first) || char.IsDigit(first[0]) || Clauses.Contains(first) || IsPossessive(first);
        return string.Join(' ', needsNone || !TakesArticle(words) ? words : words.Prepend("the"));
    }

    private static bool IsPossessive(string word) => word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal);

    private static bool TakesArticle(List<string> words)
    {
        var end = words.FindIndex(1, word => Prepositions.Contains(Lower(word)) || Relatives.Contains(Lower(word)));
        var head = words[end < 0 ? words.Count - 1 : end - 1];
        var noun = Lower(head);
        if (IsGerund(Lower(words[0])) || Prepositions.Contains(Lower(words[0])))
            return false;
        if (end > 0 && Lower(words[end]) == "of")
            return true;
        if (char.IsUpper(head[0]) || Uncounted.Contains(noun) || IsPlural(noun) || HasAbstractEnding(noun))
            return false;
        return words.Count > 1 || Counted.Contains(noun);
    }

    private static bool IsGerund(string word) => word.Length > 5 && word.EndsWith("ing", StringComparison.Ordinal) && !Counted.Contains(word)
        && !Uncounted.Contains(word);

    private static bool IsPlural(string noun) => noun.Length > 3 && noun[^1] == 's' && noun[^2] is not ('s' or 'u' or 'i');

    private static bool HasAbstractEnding(string noun) => !Counted.Contains(noun)
        && Array.Exists(["ing", "ism", "ics", "ness", "ity", "ship", "tion", "ment"], ending => noun.EndsWith(ending, StringComparison.Ordinal));

    private static string Lower(string word) => word.ToLowerInvariant();

    private static HashSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
}
