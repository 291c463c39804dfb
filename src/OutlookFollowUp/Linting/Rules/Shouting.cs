using System.Globalization;
using System.Text;
using OutlookFollowUp.Linting.Tone;
using OutlookFollowUp.Spelling;
using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting.Rules;

/// <summary>Words in capitals that are no acronyms, names or headings.</summary>
internal sealed class Shouting : Rule
{
    private const int LongestHeading = 5;

    /// <summary>Short words that are written large for weight, and are nobody's acronym.</summary>
    private static readonly HashSet<string> ShortWords = new(StringComparer.Ordinal)
    {
        "not", "now", "so", "all", "any", "yes", "no", "too", "ever", "my", "me", "you", "big", "why", "how", "do", "did", "one", "the", "your",
        "this", "that", "very", "must", "only", "love", "want", "need", "best", "huge", "much", "more", "most", "many", "never", "thank",
        "dear", "job", "was", "were", "and", "but", "for", "to", "we", "our", "just", "also", "have", "had", "has", "will", "can", "is", "be",
        "of", "in", "at", "on", "with", "from", "great", "good", "free", "bad", "both",
    };

    /// <summary>Of these, what is not raised alone but may be the AND of a circuit or the AT of a modem.</summary>
    private static readonly HashSet<string> Glue = new(StringComparer.Ordinal)
    {
        "and", "but", "for", "to", "we", "our", "is", "be", "of", "in", "at", "on", "with", "from", "have", "had", "has", "will", "can", "did",
        "was", "were", "job", "the", "me", "no", "dear",
    };

    /// <summary>Words that also stand for a name: methods, certificates, tests, standards.</summary>
    private static readonly HashSet<string> AlsoAcronyms = new(StringComparer.Ordinal)
    {
        "asap", "smart", "star", "lean", "agile", "basic", "raid", "soap", "rest", "care", "swift", "ace", "pets", "camp", "laser", "core", "toast",
        "fast", "rice", "cobra", "sage", "assist", "delta", "pass", "epic", "leed", "aids", "radar", "sonar", "scuba", "cats", "dare", "sat", "act",
        "toefl", "ielts", "excel", "access", "word", "cisco", "oracle", "vision", "apache", "spark", "ada", "pascal", "cobol", "scrum", "safe",
        "safer", "prince", "ideal", "grow", "swot", "pest", "pestle", "bant", "spin", "meddic", "moscow", "invest", "solid", "dry", "kiss",
        "crud", "bash", "make", "git", "grep", "select", "where", "join", "null", "true", "false", "todo", "readme", "license", "copying",
        "stem", "steam", "pine", "rose", "fire", "navy", "army", "nasa", "unesco", "unicef", "opec", "nato", "ikea", "lego", "sars", "covid",
        "abba", "ajax", "bios", "captcha", "cad", "cam", "catia", "dram", "flash", "fortran", "gif", "hertz", "isis", "lamp", "mash", "medic",
        "mensa", "modem", "opal", "pact", "pin", "rank", "scad", "sim", "snap", "span", "tag", "tens", "triage", "vat", "zip", "stat", "warp",
        "order", "abs", "base", "bend", "gap", "hart", "mart", "quest", "reach", "sbar", "trap", "coop", "hazmat", "coshh", "puwer", "loler", "gate", "gates",
    };

    private static readonly HashSet<string> Days = new(StringComparer.Ordinal)
    {
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "june", "july",
        "august", "september", "october", "november", "december", "english", "german", "french", "spanish",
    };

    private static readonly HashSet<string> Articles = new(StringComparer.Ordinal) { "the", "a", "an", "this", "that", "your", "our", "its" };

    /// <summary>What stands behind the name of a thing.</summary>
    private static readonly HashSet<string> ThingsOrVerbs = new(StringComparer.Ordinal)
    {
        "is", "was", "button", "key", "command", "statement", "query", "sign", "flag", "mode", "line", "field", "label", "stamp", "signal", "switch",
        "lever", "clause", "method", "call", "packet", "frame", "message", "branch", "block", "sticker", "tag", "light", "lamp", "poster",
    };

    private static readonly HashSet<string> Labels = new(StringComparer.Ordinal)
    {
        "marked", "labelled", "labeled", "stamped", "titled", "captioned", "inscribed", "headed", "reads", "spells", "spelling",
    };

    private static readonly HashSet<string> Sayings = new(StringComparer.Ordinal) { "read", "reading", "says", "said", "saying", "press", "pressed" };

    private static readonly HashSet<string> Relatives = new(StringComparer.Ordinal) { "that", "which", "sign", "note", "label", "button", "sticker", "poster" };

    public override string Id => "shouting";

    public override Severity Severity => Severity.Warning;

    public override string Summary => "Words in capitals.";

    public override string Why => "Capitals are read as a raised voice, and slower than small letters. The word carries its weight without them.";

    public override string Source => "R26, R32";

    public override IReadOnlyList<Example> Examples =>
    [
        Example.Flags("I [|REALLY|] liked the tour.", becomes: "I really liked the tour."),
        Example.Flags("[|THANK YOU SO MUCH|] for the tour.", becomes: "Thank you so much for the tour."),
        Example.Flags("The rota is [|NOT|] a problem, and I can [|ALWAYS|] start at five.", becomes: "The rota is not a problem, and I can always start at five."),
        Example.Flags("The forklift was [|FANTASTIC|].", becomes: "The forklift was fantastic."),
        Example.Flags("Thank you.\n\n[|I WOULD LOVE TO WORK AT ACME ON MONDAY|].", becomes: "Thank you.\n\nI would love to work at Acme on Monday."),
        Example.Flags("Thank you for the tour.", becomes: "Thank you for today") with { Subject = "[|THANK YOU FOR TODAY|]" },
        Example.Flags("<p>It was a <b>[|GREAT|]</b> tour.</p>", becomes: "<p>It was a <b>great</b> tour.</p>") with { IsHtml = true },
        Example.Fine("My NCCCO card runs until 2030, and OSHA, the NHS and the ICU know me. I have a CDL CLASS A and NVQ LEVEL 3."),
        Example.Fine("I know SQL, CAD, SCADA and SAP, and read README.md before I ask."),
        Example.Fine("Paul MARTIN and NGUYEN Thi Lan send their regards."),
        Example.Fine("You asked for the STAR method and for SMART goals."),
        Example.Fine("The sign says \"MIND THE STEP\", and I did not."),
        Example.Fine("With that pool the LISTEN is lost at night, and the STOP button sticks."),
        Example.Fine("I remember a note on the scanner that read PUSH HARDER, and a lever marked ALWAYS."),
        Example.Fine("It all comes from one line:\n\nVERSION := $(shell date)\n\nThank you."),
        Example.Fine("WORK SAMPLES\n\nThe first shows the loads.\n\nNOTE: the second is shorter."),
        Example.Fine("I read volumes II, III and XIV at school."),
        Example.Fine("I would love to work with CARGO NORD.") with { Interviews = [Sample.Interview with { Company = "CARGO NORD" }] },
        Example.Fine("The FORWARD plan makes sense to me.") with
        {
            Thread = [Sample.FromPriya(Sample.At(2026, 3, 3, 16), "Tuesday", "Dear Jane,\n\nOur plan is called FORWARD.\n\nPriya")],
        },
        Example.Fine("The plan makes sense to me.") with { Subject = "Re: INTERVIEW INVITATION" },
        Example.Fine("Thank you.\n\nBest,\nJANE DOE"),
        Example.Fine("BRING THE COUGH SWEETS") with { Kind = DraftKind.Other },
    ];

    internal override IEnumerable<Finding> Check(Reading reading)
    {
        var large = new Lazy<HashSet<string>>(() => LargeInContext(reading));
        return ToneReader.Passages(reading).SelectMany(passage => Runs(passage, large))
            .Select(run => Flag(reading, run.Passage, run.Tokens));
    }

    /// <summary>Words in capitals one after the other, if most of them are no acronyms.</summary>
    private static IEnumerable<(Passage Passage, List<Token> Tokens)> Runs(Passage passage, Lazy<HashSet<string>> large)
    {
        if (passage.Part == DraftPart.Subject && passage.Text.StartsWith("re:", StringComparison.OrdinalIgnoreCase))
            yield break;

        var tokens = passage.Prose.Tokens;
        var run = new List<Token>();
        for (var index = 0; index <= tokens.Count; index++)
        {
            var token = index < tokens.Count ? tokens[index] : default;
            var continues = index < tokens.Count && (run.Count == 0 || !EndsRun(passage, run[^1], token));
            if (continues && token.Kind == TokenKind.Word && IsLarge(passage.Prose, token))
            {
                run.Add(token);
                continue;
            }

            if (continues && run.Count > 0 && token.Kind is TokenKind.Mark or TokenKind.Number)
                continue;
            if (IsShouted(passage, run, large))
                yield return (passage, Trimmed(run));
            run = index < tokens.Count && token.Kind == TokenKind.Word && IsLarge(passage.Prose, token) ? [token] : [];
        }
    }

    private static bool EndsRun(Passage passage, Token last, Token next)
    {
        var between = passage.Text.AsSpan(last.Span.End, next.Span.Start - last.Span.End);
        return between.IndexOfAny('.', '!', '?') >= 0 || between.Contains('\n') || passage.SentenceAt(last.Span.Start) != passage.SentenceAt(next.Span.Start);
    }

    private static bool IsLarge(Prose prose, Token token)
    {
        var letters = 0;
        foreach (var unit in prose.Text.AsSpan(token.Span.Start, token.Span.Length))
        {
            if (char.IsLower(unit) || char.IsDigit(unit))
                return false;
            if (char.IsUpper(unit))
                letters++;
        }

        return letters > 0;
    }

    /// <summary>A run begins and ends with a shouted word: "CDL" before it, or "I" alone, is not raised.</summary>
    private static List<Token> Trimmed(List<Token> run)
    {
        var first = run.FindIndex(token => token.Span.Length > 1 || run.Count > 2);
        var last = run.FindLastIndex(token => token.Span.Length > 1);
        return run[first..(last + 1)];
    }

    private static bool IsShouted(Passage passage, List<Token> run, Lazy<HashSet<string>> large)
    {
        var words = run.Where(token => token.Span.Length > 1).ToList();
        if (words.Count == 0)
            return false;

        var shouted = words.Count(token => IsPlainWord(passage, token, isAlone: words.Count == 1, large));
        return shouted * 2 > words.Count && !IsHeading(passage, run) && !IsLabel(passage, run)
            && !(words.Count == 1 && (IsBesideName(passage, words[0]) || IsThing(passage, words[0]))) && !IsRead(passage, run)
            && !IsAssigned(passage.Text.AsSpan(run[^1].Span.End))
            && !Quotation.Holds(passage.Text, TextSpan.Between(run[0].Span.Start, run[^1].Span.End), passage.SentenceAt(run[0].Span.Start));
    }

    private static bool IsPlainWord(Passage passage, Token token, bool isAlone, Lazy<HashSet<string>> large)
    {
        var word = passage[token.Span];
        var small = word.ToLowerInvariant().Replace('’', '\'');
        if (small.Length < 4 || ShortWords.Contains(small))
            return ShortWords.Contains(small) && !(isAlone && Glue.Contains(small)) && !large.Value.Contains(word);
        if (AlsoAcronyms.Contains(small) && isAlone)
            return false;

        var isWord = IsWord(small) || Days.Contains(small) || (!isAlone && small.Split('-', '\'').All(part => part.Length < 2 || IsWord(part)));
        return isWord && (!isAlone || small.Length > 4 || CommonWords.Holds(small)) && !large.Value.Contains(word) && !IsRoman(word);
    }

    /// <summary>In either spelling: HONOUR is as loud as HONOR.</summary>
    private static bool IsWord(string small) =>
        Speller.For(Dialect.AmericanEnglish).IsWord(small) || Speller.For(Dialect.BritishEnglish).IsWord(small);

    private static bool IsRoman(string word) => word.Length < 6 && word.All(letter => letter is 'I' or 'V' or 'X' or 'L' or 'C' or 'D' or 'M');

    /// <summary>"The LISTEN is lost" and "a STOP line": a command, a key or a sign, which is a thing and is named as one.</summary>
    private static bool IsThing(Passage passage, Token token)
    {
        var tokens = passage.Prose.Tokens;
        var index = passage.Prose.TokensIn(token.Span).Start.Value;
        return index > 0 && index + 1 < tokens.Count && Articles.Contains(passage[tokens[index - 1].Span].ToLowerInvariant())
            && ThingsOrVerbs.Contains(passage[tokens[index + 1].Span].ToLowerInvariant());
    }

    /// <summary>"VERSION := 3" and "LEVEL=2" are lines of a file.</summary>
    private static bool IsAssigned(ReadOnlySpan<char> after)
    {
        var next = after.TrimStart(' ');
        return next.StartsWith("=", StringComparison.Ordinal) || next.StartsWith(":=", StringComparison.Ordinal);
    }

    /// <summary>What a note reads or a button says: words right behind "that read", "which says" or "marked".</summary>
    private static bool IsRead(Passage passage, List<Token> run)
    {
        var tokens = passage.Prose.Tokens;
        var index = passage.Prose.TokensIn(run[0].Span).Start.Value - 1;
        if (index > 0 && tokens[index].Kind == TokenKind.Mark)
            index--;
        if (index < 1)
            return false;
        var word = passage[tokens[index].Span].ToLowerInvariant();
        return Labels.Contains(word)
            || (Sayings.Contains(word) && (run.Count > 1 || Relatives.Contains(passage[tokens[index - 1].Span].ToLowerInvariant())));
    }

    /// <summary>A line of its own that names what follows: short, without a full stop, and addressed to nobody.</summary>
    private static bool IsHeading(Passage passage, List<Token> run)
    {
        if (passage.Part == DraftPart.Subject || run.Count > LongestHeading)
            return false;

        var text = passage.Text;
        var start = text.LastIndexOf('\n', Math.Max(0, run[0].Span.Start - 1)) + 1;
        var end = text.IndexOf('\n', run[^1].Span.End) is var at and >= 0 ? at : text.Length;
        var line = text.AsSpan(start, end - start).Trim();
        return end < text.Length && line.Length > 0 && line[^1] is not ('.' or '!' or '?' or ',')
            && line.Length <= run[^1].Span.End - run[0].Span.Start + 4
            && !run.Exists(token => passage[token.Span].ToLowerInvariant() is "i" or "you" or "we" or "thank" or "thanks" or "my" or "me" or "your" or "please" or "dear");
    }

    /// <summary>"NOTE: the second is shorter."</summary>
    private static bool IsLabel(Passage passage, List<Token> run) =>
        run.Count <= 2 && run[^1].Span.End < passage.Text.Length && passage.Text[run[^1].Span.End] == ':';

    /// <summary>"Paul MARTIN" and "MARTIN Paul": beside a name it is a surname.</summary>
    private static bool IsBesideName(Passage passage, Token word)
    {
        var tokens = passage.Prose.TokensIn(word.Span);
        var (before, after) = (tokens.Start.Value - 1, tokens.End.Value);
        return IsName(passage, after) || (before >= 0 && IsName(passage, before) && !CommonWords.Holds(passage[word.Span].ToLowerInvariant()));
    }

    private static bool IsName(Passage passage, int index)
    {
        var prose = passage.Prose;
        if (index < 0 || index >= prose.Tokens.Count || prose.Tokens[index].Kind != TokenKind.Word)
            return false;

        var span = prose.Tokens[index].Span;
        return span.Length > 1 && char.IsUpper(prose.Text[span.Start]) && char.IsLower(prose.Text[span.Start + 1])
            && !CommonWords.Holds(passage[span].ToLowerInvariant());
    }

    /// <summary>Words that somebody else writes in capitals, and names, however they are written.</summary>
    private static HashSet<string> LargeInContext(Reading reading)
    {
        var context = reading.Context;
        List<string> written =
        [
            reading.Mail.Quoted.Text, reading.Mail.Signature.Text, .. reading.Draft.Attachments.Select(attachment => attachment.Name), .. reading.Options.Words,
            .. context.Interviews.SelectMany(interview =>
                (IEnumerable<string>)[interview.Company, interview.Role, .. interview.Topics, .. interview.Promised, .. interview.Concerns]),
            .. context.Thread.Where(mail => !context.User.Owns(mail.From.Address)).SelectMany(mail => (string[])[mail.Subject, mail.Body.Content]),
        ];
        var people = context.Interviews.SelectMany(interview => interview.Interviewers.Append(interview.Recruiter!)).OfType<Person>()
            .Concat(reading.Recipients.Select(recipient => recipient.Person)).Concat(context.Contacts).Append(reading.Draft.From);
        var large = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in written)
            large.UnionWith(Words(text).Where(word => word.Length > 1 && !word.Any(char.IsLower)));
        foreach (var name in people.Select(person => person.Name).Append(context.User.Name))
            large.UnionWith(Words(name).Select(word => word.ToUpperInvariant()));
        return large;
    }

    private static string[] Words(string text) =>
        text.Split([' ', '\n', '\r', '\t', ',', '.', ':', ';', '(', ')', '/', '"', '“', '”', '!', '?', '_', '-'], StringSplitOptions.RemoveEmptyEntries);

    private Finding Flag(Reading reading, Passage passage, List<Token> run)
    {
        var span = TextSpan.Between(run[0].Span.Start, run[^1].Span.End);
        var names = new Lazy<Dictionary<string, string>>(() => Names(reading));
        var lowered = new StringBuilder(passage[span]);
        foreach (var token in run)
        {
            var word = passage[token.Span];
            var small = Small(word, names);
            if (passage.Prose.StartsSentence(passage.Prose.TokensIn(token.Span).Start.Value) && small.Length > 0)
                small = char.ToUpperInvariant(small[0]) + small[1..];
            if (small.Length == word.Length)
                lowered.Remove(token.Span.Start - span.Start, word.Length).Insert(token.Span.Start - span.Start, small);
        }

        return Found($"“{passage[span].ReplaceLineEndings(" ")}” reads as shouting; small letters say the same.", passage, span,
            passage.Replace("Use small letters", span, lowered.ToString()));
    }

    /// <summary>The word as it is written otherwise; an acronym stays as it is.</summary>
    private static string Small(string word, Lazy<Dictionary<string, string>> names)
    {
        var small = word.ToLowerInvariant();
        if (small is "i" or "i'm" or "i'd" or "i've" or "i'll" or "i’m" or "i’d" or "i’ve" or "i’ll")
            return "I" + small[1..];
        if (names.Value.TryGetValue(small, out var name))
            return name;
        if (Days.Contains(small))
            return CultureInfo.InvariantCulture.TextInfo.ToTitleCase(small);
        return word.Length == 1 || ShortWords.Contains(small) || IsWord(small.Replace('’', '\'')) || small.Contains('-', StringComparison.Ordinal)
            ? small : word;
    }

    private static Dictionary<string, string> Names(Reading reading)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        IEnumerable<string> known =
        [
            reading.Interview?.Company ?? "", reading.Context.User.Name, .. reading.Recipients.Select(recipient => recipient.Person.Name),
            .. reading.Interview?.Interviewers.Select(person => person.Name) ?? [],
        ];
        foreach (var word in known.SelectMany(Words))
            names.TryAdd(word.ToLowerInvariant(), word);
        return names;
    }
}
