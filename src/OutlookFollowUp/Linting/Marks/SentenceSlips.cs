using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting.Marks;

/// <summary>Slips that show in a sentence: no capital, no full stop, no question mark, "i", a bracket that is never closed.</summary>
internal static class SentenceSlips
{
    private const int EnoughWords = 5;
    private const int MostOfASort = 5;

    /// <summary>Behind these a full stop may be an abbreviation's.</summary>
    private static readonly HashSet<string> MayBeShort = new(StringComparer.Ordinal)
    {
        "no", "min", "max", "temp", "avg", "sq", "ft", "hrs", "hr", "mins", "sec", "secs", "dept", "est", "gov", "misc", "tel", "ext", "ed", "pp",
        "vol", "fig", "art", "par", "sat", "sun", "mar", "jan", "in", "wt", "oz", "lb", "lbs", "mt", "st", "rd", "ave", "prof", "rep", "sen", "gen",
        "col", "inc", "ltd", "corp", "co", "univ", "asst", "mgr", "incl", "excl", "ref", "res", "qty", "cert", "dip", "app", "apt", "exp", "mon",
        "govt", "tue", "wed", "thu", "fri", "feb", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "ca", "etc", "approx", "vs", "mr", "ms",
        "mrs", "dr", "op", "cf", "al", "eg", "ie", "resp", "yr", "yrs", "wk", "wks", "std", "orig", "admin", "info", "intl", "natl", "dist",
    };

    private static readonly HashSet<string> Numbered = new(StringComparer.Ordinal)
        { "part", "case", "phase", "type", "class", "chapter", "section", "item", "level", "option", "point", "grade", "for", "and", "or" };

    private static readonly HashSet<string> QuestionWords = new(StringComparer.Ordinal) { "when", "what", "how", "where", "why", "who" };

    private static readonly HashSet<string> Auxiliaries = new(StringComparer.Ordinal)
        { "do", "does", "did", "will", "can", "could", "is", "are", "would", "should", "have", "has" };

    private static readonly HashSet<string> Asking = new(StringComparer.Ordinal) { "do", "does", "did", "have", "has", "are", "is", "will" };

    private static readonly HashSet<string> Asked = new(StringComparer.Ordinal) { "you", "there", "we", "they", "it", "i", "the", "your" };

    public static IEnumerable<Slip> In(Passage body, Reading reading) =>
    [
        .. WithoutCapital(body, reading).Take(MostOfASort),
        .. SmallI(body).Take(MostOfASort),
        .. WithoutQuestionMark(body).Take(MostOfASort),
        .. WithoutFullStop(body).Take(MostOfASort),
        .. Unbalanced(body),
    ];

    private static int End(Passage body) => body.Prose.Closing is { } closing ? closing.Span.Start : body.Text.Length;

    private static IEnumerable<Slip> WithoutCapital(Passage body, Reading reading)
    {
        var (prose, end) = (body.Prose, End(body));
        var greeting = prose.Greeting?.Span.End ?? -1;
        for (var sentence = 0; sentence < prose.Sentences.Count && prose.Sentences[sentence].Start < end; sentence++)
        {
            var tokens = prose.TokensOfSentence(sentence);
            var first = prose.Tokens[tokens.Start.Value];
            var word = body[first.Span];
            if (first.Kind != TokenKind.Word || first.Span.Start <= greeting || !IsPlainWord(word, reading) || !IsSpoken(prose, tokens)
                || !IsStart(body, sentence, greeting))
                continue;

            yield return new(first.Span, char.ToUpperInvariant(word[0]) + word[1..], "A sentence begins with a capital.");
        }
    }

    private static bool IsPlainWord(string word, Reading reading) =>
        word != "i" && word.All(unit => char.IsAsciiLetterLower(unit) || unit is '\'' or '’') && char.IsAsciiLetter(word[0])
        && reading.Speller.IsWord(word.Replace('’', '\'')) && (English.IsSmallWord(word) || !reading.Lexicon.Knows(word));

    private static bool IsSpoken(Prose prose, Range tokens)
    {
        var words = 0;
        for (var token = tokens.Start.Value; token < tokens.End.Value; token++)
            words += prose.Tokens[token].Kind == TokenKind.Word ? 1 : 0;
        return words > 2;
    }

    /// <summary>Whether what comes before has ended, so that a sentence starts here and none goes on.</summary>
    private static bool IsStart(Passage body, int sentence, int greeting)
    {
        var prose = body.Prose;
        if (sentence == 0)
            return true;

        var before = prose.Sentences[sentence - 1];
        var isNewLine = body.Text.AsSpan(before.End, prose.Sentences[sentence].Start - before.End).Contains('\n');
        if (before.End <= greeting + 1)
            return isNewLine;
        if (body.Text[before.End - 1] is '!' or '?')
            return isNewLine || before.Length > 3;
        if (body.Text[before.End - 1] != '.')
            return false;

        var tokens = prose.TokensOfSentence(sentence - 1);
        if (tokens.End.Value - tokens.Start.Value < 3)
            return false;
        var last = prose.Tokens[tokens.End.Value - 2];
        return last.Kind == TokenKind.Word && last.Span.Length > 2 && !MayBeShort.Contains(BareSpelling.Of(body[last.Span]))
            && body[last.Span].All(unit => char.IsLower(unit) || unit is '\'' or '’' or '-');
    }

    private static IEnumerable<Slip> SmallI(Passage body)
    {
        var (text, tokens) = (body.Text, body.Prose.Tokens);
        for (var index = 0; index < tokens.Count; index++)
        {
            var span = tokens[index].Span;
            var word = text.AsSpan(span.Start, span.Length);
            if (tokens[index].Kind != TokenKind.Word || !(word is "i" or "i'm" or "i've" or "i'd" or "i'll" or "i’m" or "i’ve" or "i’d" or "i’ll"))
                continue;

            var before = index > 0 ? BareSpelling.Of(body[tokens[index - 1].Span]) : "";
            var isAlone = (span.Start == 0 || char.IsWhiteSpace(text[span.Start - 1]) || text[span.Start - 1] is '"' or '“' or ',' or '.')
                && index + 1 < tokens.Count && tokens[index + 1].Kind == TokenKind.Word && text[span.End] == ' ';
            if (isAlone && !(Numbered.Contains(before) && word.Length == 1 && body[tokens[index + 1].Span] is "and" or "or" or "in"))
                yield return new(span, "I" + word[1..].ToString(), "“I” is written with a capital.");
        }
    }

    /// <summary>"When do you expect to decide." asks, and ends as if it did not.</summary>
    private static IEnumerable<Slip> WithoutQuestionMark(Passage body)
    {
        var sentences = body.Prose.Sentences;
        foreach (var words in body.Words.GroupBy(word => word.Sentence).Select(group => group.ToList()))
        {
            var sentence = sentences[words[0].Sentence];
            if (words.Count < 4 || body.Text[sentence.End - 1] != '.' || words[0].Span.Start != sentence.Start || !IsQuestion(words))
                continue;
            if (words.Exists(word => word.Folded is "please" or "kindly"))
                continue;

            var tokens = body.Prose.TokensIn(sentence);
            if (tokens.End.Value - tokens.Start.Value < 2 || body.Prose.Tokens[tokens.End.Value - 1].Kind != TokenKind.Mark)
                continue;
            var last = body.Prose.Tokens[tokens.End.Value - 2].Span;
            yield return new(TextSpan.Between(last.Start, sentence.End), body[last] + "?", "This is a question; end it with a question mark.");
        }
    }

    private static bool IsQuestion(List<Word> words) =>
        (QuestionWords.Contains(words[0].Folded) && Auxiliaries.Contains(words[1].Folded) && words[2].Folded is "you" or "there" or "we" or "they" or "i"
            && !(words[0].Folded is "what" && words[1].Folded is "i"))
        || (Asking.Contains(words[0].Folded) && Asked.Contains(words[1].Folded) && !(words[0].Folded is "have" && words[2].Folded is "to")
            && !(words[0].Folded is "have" or "do" && words[1].Folded is "the" or "it" or "your"));

    /// <summary>A paragraph without its full stop, where the others have theirs.</summary>
    private static IEnumerable<Slip> WithoutFullStop(Passage body)
    {
        var end = End(body);
        var greeting = body.Prose.Greeting?.Span.End ?? -1;
        var paragraphs = body.Prose.Paragraphs.Where(paragraph => paragraph.Start < end && paragraph.End > greeting + 1)
            .Select(paragraph => TextSpan.Between(Math.Max(paragraph.Start, greeting + 1), body.Text.AsSpan(0, Math.Min(paragraph.End, end)).TrimEnd().Length))
            .Where(paragraph => paragraph.Length > 0).ToList();
        var ended = paragraphs.Count(paragraph => body.Text[paragraph.End - 1] is '.' or '!' or '?');
        var bare = paragraphs.Where(paragraph => char.IsLetterOrDigit(body.Text[paragraph.End - 1])).ToList();
        var others = body.Prose.Sentences.Count(sentence => sentence.Start > greeting && sentence.End <= end && body.Text[sentence.End - 1] is '.' or '!' or '?');
        if (others < 2 || bare.Count > Math.Max(1, Math.Min(ended, MostOfASort)))
            yield break;

        foreach (var paragraph in bare)
        {
            var index = paragraphs.IndexOf(paragraph);
            if (index > 0 && body.Text[paragraphs[index - 1].End - 1] == ':')
                continue;
            if (index + 1 < paragraphs.Count && !char.IsLetter(body.Text[paragraphs[index + 1].Start]))
                continue;
            if (LastWord(body, paragraph) is { } last)
                yield return new(last, body[last] + ".", "The full stop is missing.");
        }
    }

    /// <summary>The last word of a paragraph that ends in a sentence; null for a list, a line of data, an address.</summary>
    private static TextSpan? LastWord(Passage body, TextSpan paragraph)
    {
        var tokens = body.Prose.TokensIn(paragraph);
        var (first, last) = (body.Prose.Tokens[tokens.Start.Value], body.Prose.Tokens[tokens.End.Value - 1]);
        if (first.Kind is not TokenKind.Word || last.Kind is not (TokenKind.Word or TokenKind.Number))
            return null;

        var sentence = body.SentenceAt(last.Span.Start);
        var words = body.Words.Where(word => sentence.Contains(word.Span) && paragraph.Contains(word.Span)).ToList();
        var isSaid = words.Count >= EnoughWords && English.SmallWordsIn(words) >= 2 && char.IsLetter(body.Text[sentence.Start]);
        return isSaid && !body.Text.AsSpan(sentence.Start, sentence.Length).ContainsAny('\t', '|') ? last.Span : null;
    }

    private static IEnumerable<Slip> Unbalanced(Passage body)
    {
        foreach (var paragraph in body.Prose.Paragraphs)
        {
            var open = new Stack<int>();
            var quotes = new List<int>();
            for (var at = paragraph.Start; at < paragraph.End; at++)
            {
                if (body.Text[at] == '(' && !IsFace(body.Text, at))
                    open.Push(at);
                else if (body.Text[at] == ')' && open.Count > 0)
                    open.Pop();
                else if (body.Text[at] == '"' && (quotes.Count % 2 == 1 || at == 0 || !char.IsDigit(body.Text[at - 1])))
                    quotes.Add(at);
            }

            if (open.Count == 1 && body.Text.AsSpan(paragraph.Start, paragraph.Length).IndexOfAny(")]") < 0)
                yield return new(WithWord(body, open.Peek(), paragraph), null, "This bracket is never closed.");
            if (quotes.Count == 1 && !body.Text.AsSpan(paragraph.Start, paragraph.Length).ContainsAny('“', '”'))
                yield return new(WithWord(body, quotes[0], paragraph), null, "This quotation mark has no partner.");
        }
    }

    private static bool IsFace(string text, int at) => at > 0 && text[at - 1] is ':' or ';' or '=' or '-' or '\'' or '(';

    private static TextSpan WithWord(Passage body, int at, TextSpan paragraph)
    {
        var end = at + 1;
        while (end < paragraph.End && char.IsLetterOrDigit(body.Text[end]))
            end++;
        if (end > at + 1)
            return TextSpan.Between(at, end);

        var start = at;
        while (start > paragraph.Start && char.IsLetterOrDigit(body.Text[start - 1]))
            start--;
        return TextSpan.Between(start, at + 1);
    }
}
