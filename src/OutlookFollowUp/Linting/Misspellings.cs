using System.Buffers;
using OutlookFollowUp.Linting.Addresses;
using OutlookFollowUp.Spelling;
using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting;

/// <summary>
/// Finds misspelt words whose right spelling is sure. In order: what is known from the context, then what the word's form says, then the
/// dictionary, and only for what is left a suggestion; a word with none is a word nobody told us, not a mistake.
/// </summary>
internal static class Misspellings
{
    private const int LongestAcronym = 6;

    /// <summary>What is longer is no word but a key, a path or noise, and judging it would take long.</summary>
    private const int LongestWord = 64;
    private const int TermWhenSaid = 3;

    /// <summary>Who makes more slips in one mail has not written it in English; guessing what was meant by a word takes long.</summary>
    private const int MostGuessed = 200;
    private const double LeastConfidence = 0.6;
    private const double ConfidenceOfAChoice = 0.15;
    private const double SureConfidence = 0.9;

    /// <summary>What is further away, or so much rarer, convinces nobody; measured on misspellings that people made.</summary>
    private const int DearestGuess = 260;

    /// <summary>From here on a word made of two, or written twice, is sooner a word of a trade than a slip.</summary>
    private const int DearGuess = 195;

    /// <summary>Up to here a word made of two is sooner a slip in a common word: "every" and "thing" with a letter missing.</summary>
    private const int CheapGuess = 165;
    private const int ShortestStem = 5;
    private const int ShortestHalf = 4;
    private const int ShortestMixture = 7;
    private const int LongestClosingLine = 4;

    private static readonly SearchValues<char> OpeningMarks = SearchValues.Create(" \t\n\"“‘'(*-•–—");
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyAEIOUY");

    /// <summary>What is put before a word or behind it as the writer needs, and stands in no dictionary for every word.</summary>
    private static readonly string[] Prefixes = ["re", "un", "non", "pre", "in", "im", "over", "under", "co", "sub", "multi", "micro",
        "inter", "mis", "dis"];

    private static readonly string[] Suffixes = ["s", "ized", "ised", "izing", "ising", "able", "like", "wise", "less", "ness", "er", "ers"];

    /// <summary>What follows a name at the head of a sentence.</summary>
    private static readonly HashSet<string> AfterNames = new(StringComparer.Ordinal)
        { "is", "was", "has", "had", "does", "did", "will", "would", "can", "could", "and", "said", "told", "showed", "asked", "explained",
            "mentioned", "suggested", "knows", "thinks", "'s" };

    private static readonly string[] Days =
    [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "March", "April", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    /// <summary>Written together, none of them is in a dictionary, and each half is a word.</summary>
    private static readonly Dictionary<string, string> RunTogether = new(StringComparer.Ordinal)
    {
        ["alot"] = "a lot",
        ["aswell"] = "as well",
        ["infact"] = "in fact",
        ["incase"] = "in case",
        ["ofcourse"] = "of course",
        ["thankyou"] = "thank you",
        ["eachother"] = "each other",
        ["atleast"] = "at least",
        ["eventhough"] = "even though",
        ["inspite"] = "in spite",
        ["abit"] = "a bit",
        ["noone"] = "no one",
        ["upto"] = "up to",
        ["inorder"] = "in order",
        ["aslong"] = "as long",
        ["allright"] = "all right",
        ["goodluck"] = "good luck",
    };

    /// <summary>Words in order and what was meant by each, the likeliest first: one where that is sure, two where either may be.</summary>
    public static IEnumerable<(TextSpan Span, IReadOnlyList<string> Meant)> In(Passage passage, Reading reading)
    {
        var unknown = Unknown(passage, reading);
        if (unknown.Count == 0)
            yield break;

        var words = passage.Prose.Tokens.Count(token => token.Kind == TokenKind.Word);
        if (unknown.Count * 5 >= words * 2 && unknown.Count > 3)
            yield break;

        var said = unknown.CountBy(span => passage[span], StringComparer.OrdinalIgnoreCase).ToDictionary(StringComparer.OrdinalIgnoreCase);
        var foreign = ForeignSentences(passage, unknown, reading);
        foreach (var span in unknown.Where(span => said[passage[span]] < TermWhenSaid && !foreign.Contains(passage.SentenceAt(span.Start)))
            .Take(MostGuessed))
        {
            if (Meant(passage[span], passage, span, reading, said[passage[span]] > 1) is { Count: > 0 } meant)
                yield return (span, meant);
        }
    }

    private static List<TextSpan> Unknown(Passage passage, Reading reading)
    {
        List<TextSpan> unknown = [];
        var inside = new Lazy<HashSet<string>>(() => CapitalsInside(passage));
        foreach (var token in passage.Prose.TokenSpan)
        {
            if (token.Kind != TokenKind.Word || token.Span.Length > LongestWord || IsKnown(passage, token.Span, reading, inside))
                continue;

            foreach (var part in Parts(token.Span, passage[token.Span]))
            {
                if (part == token.Span || !IsKnown(passage, part, reading, inside))
                    unknown.Add(part);
            }
        }

        return unknown;
    }

    private static bool IsKnown(Passage passage, TextSpan span, Reading reading, Lazy<HashSet<string>> inside)
    {
        var word = passage.Text.AsSpan(span.Start, span.Length);
        return span.Length < 2 || IsInDictionary(word, reading.Speller) || HasFormOfATerm(word)
            || IsNameByPlace(word.ToString(), passage, span, inside) || IsQuoted(passage.Text, span) || reading.Lexicon.Knows(word.ToString());
    }

    private static bool IsInDictionary(ReadOnlySpan<char> word, Speller speller)
    {
        Span<char> straight = stackalloc char[LongestWord];
        word.Replace(straight, '’', '\'');
        return speller.IsWord(straight[..word.Length]);
    }

    private static string Straight(string word) => word.Replace('’', '\'');

    /// <summary>Digits, capitals inside or all over, letters of another alphabet: not a word that a dictionary holds.</summary>
    private static bool HasFormOfATerm(ReadOnlySpan<char> word)
    {
        var letters = 0;
        var capitals = 0;
        foreach (var unit in word)
        {
            if (char.IsDigit(unit) || unit is '_' or '@' or '/' || (unit > 0x7F && unit is not ('’' or '‘' or '‑')))
                return true;
            letters += char.IsLetter(unit) ? 1 : 0;
            capitals += char.IsUpper(unit) ? 1 : 0;
        }

        if (word.IndexOfAny(Vowels) < 0)
            return true;
        if (capitals == 0)
            return false;
        var isPlural = word[^1] == 's' && capitals == letters - 1;
        return capitals == letters || isPlural ? letters <= LongestAcronym : capitals > 1 || !char.IsUpper(word[0]);
    }

    /// <summary>A capital within a sentence makes a name, unless a day or a month was meant.</summary>
    private static bool IsNameByPlace(string word, Passage passage, TextSpan span, Lazy<HashSet<string>> inside)
    {
        if (!char.IsUpper(word[0]))
            return false;
        if (DayMeant(word) is not null && !IsPartOfName(passage, span))
            return false;
        if (passage.Part == DraftPart.Subject || passage.Prose.Greeting?.Span.Contains(span) == true
            || passage.Prose.Closing is { } closing && span.Start >= closing.Span.Start)
            return passage.Part != DraftPart.Subject || span.Start > 0;
        return !IsFirstInSentence(passage, span) || inside.Value.Contains(word);
    }

    /// <summary>"Marty Munday" is a person.</summary>
    private static bool IsPartOfName(Passage passage, TextSpan span)
    {
        var words = passage.WordSpan;
        var index = passage.WordBehind(span.Start);
        return index < words.Length && words[index].Span.Start == span.Start
            && ((index > 0 && IsCapital(passage, words[index - 1])) || (index + 1 < words.Length && IsCapital(passage, words[index + 1])));
    }

    private static bool IsCapital(Passage passage, Word word) =>
        char.IsUpper(passage.Text[word.Span.Start]) && word.Span.Length > 1 && !IsFirstInSentence(passage, word.Span);

    /// <summary>The words with a capital that stand within a sentence somewhere, where none is needed.</summary>
    private static HashSet<string> CapitalsInside(Passage passage) => passage.Prose.Tokens
        .Where(token => char.IsUpper(passage.Text[token.Span.Start]) && token.Span.Length <= LongestWord && !IsFirstInSentence(passage, token.Span))
        .Select(token => passage[token.Span]).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether only marks stand before it in its sentence. A line may be wrapped anywhere.</summary>
    private static bool IsFirstInSentence(Passage passage, TextSpan span)
    {
        var start = passage.SentenceAt(span.Start).Start;
        return start >= span.Start || passage.Text.AsSpan(start, span.Start - start).IndexOfAnyExcept(OpeningMarks) < 0;
    }

    private static bool IsQuoted(string text, TextSpan span)
    {
        var before = span.Start == 0 ? ' ' : text[span.Start - 1];
        var after = span.End >= text.Length ? ' ' : text[span.End];
        return before is '"' or '“' or '‘' or '«' && after is '"' or '”' or '’' or '»' or ',' or '.';
    }

    private static IEnumerable<TextSpan> Parts(TextSpan span, string word)
    {
        if (word.AsSpan().IndexOfAny('-', '‑') < 0)
            return [span];

        List<TextSpan> parts = [];
        var start = 0;
        for (var at = 0; at <= word.Length; at++)
        {
            if (at < word.Length && word[at] is not ('-' or '‑'))
                continue;
            if (at - start > 2)
                parts.Add(new(span.Start + start, at - start));
            start = at + 1;
        }

        return parts;
    }

    /// <summary>Half a sentence of words that are none is another language.</summary>
    private static HashSet<TextSpan> ForeignSentences(Passage passage, List<TextSpan> unknown, Reading reading)
    {
        var strange = unknown.CountBy(span => passage.SentenceAt(span.Start)).Where(sentence => sentence.Value > 2).ToDictionary();
        HashSet<TextSpan> closings = [.. unknown.Select(span => passage.SentenceAt(span.Start)).Where(sentence => IsForeignClosing(passage, sentence, reading))];
        if (strange.Count == 0)
            return closings;

        var words = passage.Words.CountBy(word => passage.SentenceAt(word.Span.Start)).ToDictionary();
        return [.. strange.Where(sentence => sentence.Value * 2 >= words.GetValueOrDefault(sentence.Key)).Select(sentence => sentence.Key), .. closings];
    }

    /// <summary>"Med venlig hilsen", "Distinti saluti": a few words, most of which are in no dictionary, with or without a capital.</summary>
    private static bool IsForeignClosing(Passage passage, TextSpan sentence, Reading reading)
    {
        var line = passage.Text.IndexOf('\n', sentence.Start, sentence.Length) is var end and >= 0 ? TextSpan.Between(sentence.Start, end) : sentence;
        var words = passage.Prose.Tokens.SkipWhile(token => token.Span.Start < line.Start).TakeWhile(token => token.Span.End <= line.End)
            .Where(token => token.Kind == TokenKind.Word).Take(LongestClosingLine + 1).ToList();
        var strangers = words.Count(token => token.Span.Length <= LongestWord && !IsInDictionary(passage[token.Span], reading.Speller));
        return words.Count <= LongestClosingLine && strangers > 1 && strangers * 2 > words.Count;
    }

    private static string? DayMeant(string word) =>
        word.Length < 5 || Array.IndexOf(Days, word) >= 0
            ? null : Array.Find(Days, day => day[0] == word[0] && LookAlike.Slips(word, day) == 1 && day.Length >= 6);

    private static IReadOnlyList<string> Meant(string word, Passage passage, TextSpan span, Reading reading, bool isSaidAgain)
    {
        var lower = Straight(word).ToLowerInvariant();
        var isCapital = char.IsUpper(word[0]);
        if (RunTogether.TryGetValue(lower, out var apart))
            return [isCapital ? Capital(apart) : apart];
        if (isCapital && DayMeant(word) is { } day)
            return [day];
        if (OtherDialect(reading).IsWord(Straight(word)) || TradeWords.Holds(lower) || IsMixture(lower, reading))
            return [];

        var guesses = reading.Speller.Guesses(Straight(word));
        if (guesses is not [var best, ..]
            || (IsCompound(lower, reading.Speller, ShortestHalf) && (best.Confidence < SureConfidence || best.Cost > CheapGuess || isSaidAgain))
            || !IsSure(lower, isCapital ? best : best with { Confidence = ConfidenceOf(lower, guesses) }, isCapital)
            || (!(best.Confidence >= SureConfidence && IsSwap(lower, best.Word.ToLowerInvariant())) && IsDerived(lower, reading.Speller))
            || (best.Cost > DearGuess && (isSaidAgain || IsCompound(lower, reading.Speller, ShortestHalf - 1)))
            || (isCapital && MayBeName(best.Word, lower, passage, span)))
            return [];
        return best.Confidence < SureConfidence && guesses is [_, var second, ..] && second.Confidence > ConfidenceOfAChoice
            ? [best.Word, second.Word] : [best.Word];
    }

    /// <summary>How sure the first guess is, with those that are other forms of it: "maintain" and "maintained" are one word. What
    /// begins with the whole stem may be one more form, as "exchanger" is.</summary>
    private static double ConfidenceOf(string word, IReadOnlyList<Guess> guesses)
    {
        var stem = guesses[0].Word.TrimEnd('e');
        return stem.Length < ShortestStem || word.StartsWith(stem, StringComparison.OrdinalIgnoreCase) ? guesses[0].Confidence
            : guesses.Where(guess => guess.Word.StartsWith(stem, StringComparison.OrdinalIgnoreCase)).Sum(guess => guess.Confidence);
    }

    /// <summary>"Anaesthetize", "colourization": half British and half American, and no slip.</summary>
    private static bool IsMixture(string word, Reading reading) => word.Length >= ShortestMixture
        && (IsWordWith(word, "ae", "e", reading) || IsWordWith(word, "oe", "e", reading) || IsWordWith(word, "our", "or", reading));

    private static bool IsWordWith(string word, string british, string american, Reading reading) =>
        word.Contains(british, StringComparison.Ordinal) && word.Replace(british, american, StringComparison.Ordinal) is var other
        && (reading.Speller.IsWord(other) || OtherDialect(reading).IsWord(other));

    private static Speller OtherDialect(Reading reading) =>
        Speller.For(reading.Options.Dialect == Dialect.AmericanEnglish ? Dialect.BritishEnglish : Dialect.AmericanEnglish);

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    /// <summary>Near enough that nothing else can be meant: people get the first letter right, and long words may hold two slips.</summary>
    private static bool IsSure(string word, Guess best, bool isCapital)
    {
        var target = best.Word.ToLowerInvariant();
        if (best.Confidence < LeastConfidence || best.Cost > DearestGuess || target.Contains(' ', StringComparison.Ordinal))
            return false;
        if (target == word
            || (!isCapital && char.IsUpper(best.Word[0])
                && !target.Contains('\'', StringComparison.Ordinal))) // "per diem" is no slip, "monday" is one
            return Array.IndexOf(Days, best.Word) >= 0;

        var slips = LookAlike.Slips(word, target);
        var startsAlike = word[0] == target[0] || (word.Length > 1 && target.Length > 1 && word[0] == target[1] && word[1] == target[0]);
        var isContraction = target.Contains('\'', StringComparison.Ordinal)
            && string.Equals(target.Replace("'", "", StringComparison.Ordinal), word, StringComparison.Ordinal);
        var mostSlips = word.Length switch
        {
            <= 3 => 0,
            4 => target.Length > 4 && best.Confidence >= SureConfidence ? 1 : 0, // "wich" lacks a letter, "appt" is short for something
            5 => 1,
            <= 9 => 2,
            _ => 3,
        };
        return isContraction || IsSwap(word, target) || (startsAlike && slips <= mostSlips);
    }

    /// <summary>Two letters in the wrong order: "regrads" is no second look at graduates.</summary>
    private static bool IsSwap(string word, string target) => word.Length == target.Length && word.Order().SequenceEqual(target.Order())
        && LookAlike.Slips(word, target) == 1;

    /// <summary>At the head of a sentence a capital proves nothing either way: only a long word with one slip is surely no name.</summary>
    private static bool MayBeName(string meant, string lower, Passage passage, TextSpan span)
    {
        if (lower.Length < 6 || LookAlike.Slips(lower, meant.ToLowerInvariant()) > 1)
            return true;

        var tokens = passage.Prose.TokensIn(span);
        var next = tokens.End.Value < passage.Prose.Tokens.Count ? passage.Prose.Tokens[tokens.End.Value] : default;
        return next.Kind == TokenKind.Word && (char.IsUpper(passage.Text[next.Span.Start]) || AfterNames.Contains(passage[next.Span]));
    }

    /// <summary>"Resending", "historicals": made from a good word by rule.</summary>
    private static bool IsDerived(string word, Speller speller)
    {
        const int ShortestRoot = 5;
        return Array.Exists(Prefixes,
            prefix => word.Length >= prefix.Length + ShortestRoot && word.StartsWith(prefix, StringComparison.Ordinal)
                && speller.IsWord(word.AsSpan(prefix.Length)))
            || Array.Exists(Suffixes,
                suffix => word.Length >= suffix.Length + ShortestRoot && word.EndsWith(suffix, StringComparison.Ordinal)
                    && TakesSuffix(word[..^suffix.Length], suffix, speller));
    }

    /// <summary>"Opportunitys" and "boxs" are slips: those endings take another plural.</summary>
    private static bool TakesSuffix(string root, string suffix, Speller speller) =>
        speller.IsWord(root) && (suffix != "s" || root[^1] is not ('y' or 's' or 'x' or 'z' or 'h'));

    /// <summary>"Centreboard", "bindery-wall": two good words in one are a term of a trade.</summary>
    private static bool IsCompound(string word, Speller speller, int shortest)
    {
        for (var cut = shortest; cut <= word.Length - shortest; cut++)
        {
            if (speller.IsWord(word.AsSpan(0, cut)) && speller.IsWord(word.AsSpan(cut)))
                return true;
        }

        return false;
    }
}
