using OutlookFollowUp.Linting.Phrases;
using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting.Rules;

/// <summary>More questions than a short mail bears, or one whose answer is known.</summary>
internal sealed class TooManyQuestions : Rule
{
    private const int MostInNudge = 1;
    private const int MostElse = 2;

    /// <summary>"Right?" and "OK?" ask nothing.</summary>
    private const int ShortestQuestion = 3;

    /// <summary>A question without its mark, where it can be nothing else.</summary>
    private static readonly PhraseSet Indirect = new("""
        (i|we) would ..2 like to (know|ask|understand|find out) ..1 (who|what|how|why|which|where|whether|when)
        (please|kindly|do) (tell|let) me ..1 (know)? (who|what|how|why|which|where|whether|when) ..2 (is|are|will|would|do|does|can|should|was|were)
        """);

    private static readonly PhraseSet Timeline = new("""
        (when|how soon|by when|what day|what date|which day) ..6 (decide|decision|hear|know|announce|answer|result|results|choose|outcome)
        (timeline|time line|timeframe|time frame|time scale|timescale|timing) ..4 (decision|decide|hiring|process|role|position|search|be)?
        how long ..6 (take|decide|decision|hear|know|answer|wait)
        """);

    /// <summary>Sentences that repeat somebody's question, or expect no answer.</summary>
    private static readonly PhraseSet NotAsked = new("""
        (you|priya|he|she|they|your) ..3 (asked|ask|wondered|question|questions|wanted to know)
        (i|we) ..2 (asked|wondered|ask) (myself|ourselves|you|him|her|them|why|how|what|whether|if)
        (who|what) (would|could) not
        ^ (who|why) not
        (who knows|what more|what else could|why would i|how could i)
        (is|was|does|would|could) not (it|that|this)
        """);

    public override string Id => "too-many-questions";

    public override Severity Severity => Severity.Warning;

    public override string Summary => "More questions than a short mail bears, or one that has been answered already.";

    public override string Why => "Every question is work for the reader. One is answered at once; three wait for a free hour.";

    public override string Source => "R18, R24, R39, C8, 4.13";

    public override IReadOnlyList<Example> Examples =>
    [
        Example.Flags("Dear Priya,\n\nIs there any news? [|Who else will I meet?|]\n\nBest,\nJane") with { Kind = DraftKind.StatusInquiry },
        Example.Flags("Dear Priya,\n\nMay I ask where things stand? [|Do you still need my references?|] And is the rota settled?\n\nBest,\nJane") with
        {
            Kind = DraftKind.SecondNudge,
        },
        Example.Flags("Dear Priya,\n\nThank you. Is the rota fixed? Who wakes up at three? [|Are nights paid double?|]\n\nBest,\nJane"),
        Example.Flags("Dear Priya,\n\nThank you. Do you bake on Sundays? Which flour is it? [|May I bring my own knives?|]\n\nBest,\nJane"),
        Example.Flags("Dear Priya,\n\nThank you. Is there a uniform? Where do I park? [|Please let me know what the shifts are|].\n\nBest,\nJane"),
        Example.Flags("Dear Priya,\n\nThank you. [|When do you expect to decide?|]\n\nBest,\nJane") with { Interviews = [Decided] },
        Example.Flags("Dear Priya,\n\nThank you. [|Could you share the timeline for your decision with me?|]\n\nBest,\nJane") with { Interviews = [Decided] },
        Example.Flags("<p>Dear Priya,</p><p>Is there any news? [|Will there be a second round?|]</p><p>Jane</p>") with
        {
            IsHtml = true,
            Kind = DraftKind.StatusInquiry,
        },
        Example.Fine("Dear Priya,\n\nI am writing to ask about the Data Analyst position. Could you tell me when you expect to decide?\n\nBest,\nJane") with
        {
            Kind = DraftKind.StatusInquiry,
        },
        Example.Fine("Dear Priya,\n\nThank you. When do you expect to decide? And may I send references?\n\nBest,\nJane"),
        Example.Fine("Dear Priya,\n\nThank you. You asked: who wakes up at three? Who pays? Who writes it down? I would, gladly.\n\nBest,\nJane"),
        Example.Fine("Dear Priya,\n\nThank you. Your \"why here? why now? why us?\" stayed with me.\n\nBest,\nJane"),
        Example.Fine("Dear Priya,\n\nIs there any news, or is it too early? Or would next week be better?\n\nBest,\nJane") with { Kind = DraftKind.StatusInquiry },
        Example.Fine("Dear Priya,\n\nThe rota is four weeks, right? Is there any news?\n\nBest,\nJane") with { Kind = DraftKind.StatusInquiry },
        Example.Fine("Dear Priya,\n\nIs there any news??\n\nBest,\nJane") with { Kind = DraftKind.StatusInquiry },
        Example.Fine("Dear Priya,\n\nWhat is the dress code? Where do I park? Whom do I ask for? Is there a key?\n\nBest,\nJane") with { Kind = DraftKind.ReplyToOffer },
        Example.Fine("Dear Priya,\n\nThe thirteenth has passed. When do you expect to decide?\n\nBest,\nJane") with
        {
            Kind = DraftKind.StatusInquiry,
            Interviews = [Decided],
            Now = Sample.At(2026, 3, 16, 10),
        },
        Example.Fine("Dear Priya,\n\nThank you. Please let me know if you need references, or how I can help.\n\nBest,\nJane"),
        Example.Fine("Can you come? Who drives? What do we eat? Where do we sleep?") with { Kind = DraftKind.Other },
    ];

    internal override IReadOnlyList<PhraseSet> Phrases => [Indirect, Timeline, NotAsked];

    internal override IEnumerable<Finding> Check(Reading reading)
    {
        var body = reading.Body;
        var questions = Questions(body).ToList();
        var most = Most(reading.Kind);
        if (questions.Count > most)
            yield return Found($"{Number(questions.Count)} questions, where a mail like this bears {(most == 1 ? "one" : "two")}; "
                + "keep what you need to know now.", body, questions[most]);
        else if (KnownDecision(reading) is { } day && questions.Find(question => Asks(body, question)) is { Length: > 0 } asked)
            yield return Found($"They have said when they will decide: by {day.ToString("d MMMM", System.Globalization.CultureInfo.InvariantCulture)}. "
                + "You need not ask.", body, asked) with
            { Severity = Severity.Suggestion };
    }

    private static Interview Decided => Sample.Interview with { DecisionBy = new(2026, 3, 13) };

    /// <summary>Who has an offer, or is asked something, may have much to ask.</summary>
    private static int Most(DraftKind kind) => kind switch
    {
        DraftKind.StatusInquiry or DraftKind.SecondNudge => MostInNudge,
        DraftKind.ReplyToOffer or DraftKind.Reply => int.MaxValue,
        _ => MostElse,
    };

    private static DateOnly? KnownDecision(Reading reading) =>
        reading.Kind is DraftKind.ThankYou or DraftKind.LateThankYou && reading.Interview?.DecisionBy is { } day
        && day >= DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(reading.Context.Now, reading.Context.TimeZone).DateTime) ? day : null;

    private static bool Asks(Passage body, TextSpan question) => body.Hits(Timeline, question).Any();

    private static IEnumerable<TextSpan> Questions(Passage body)
    {
        var isAfterRepeated = false;
        var marks = new QuotationMarks(body.Text);
        foreach (var sentence in body.Prose.Sentences)
        {
            var isRepeated = body.Hits(NotAsked, sentence).Any(hit => sentence.Contains(hit.Span));
            var ends = EndsAsQuestion(body, sentence);
            if (isRepeated || (isAfterRepeated && ends))
                isAfterRepeated = true;
            else
            {
                isAfterRepeated = false;
                if (ends && IsAsked(body, sentence, marks))
                    yield return sentence;
                else if (!ends && body.Hits(Indirect, sentence).Any(hit => sentence.Contains(hit.Span)))
                    yield return WithoutMark(body, sentence);
            }
        }
    }

    private static TextSpan WithoutMark(Passage body, TextSpan sentence) =>
        body.Text[sentence.End - 1] is '.' or '!' ? new(sentence.Start, sentence.Length - 1) : sentence;

    private static bool EndsAsQuestion(Passage body, TextSpan sentence)
    {
        var text = body.Text.AsSpan(sentence.Start, sentence.Length).TrimEnd("!? )");
        return text.Length < sentence.Length && body.Text.AsSpan(sentence.Start + text.Length, sentence.Length - text.Length).Contains('?');
    }

    /// <summary>Not within quotation marks, no tag behind a statement, no second thought on the question before.</summary>
    private static bool IsAsked(Passage body, TextSpan sentence, QuotationMarks marks)
    {
        var first = body.WordBehind(sentence.Start);
        var words = body.WordsFrom(first, body.WordBehind(sentence.End) - first);
        if (words.Count < ShortestQuestion || words[0].Folded is "or")
            return false;

        var comma = body.Text.AsSpan(sentence.Start, sentence.Length).LastIndexOf(',');
        var isTag = comma > 0 && words.Count(word => word.Span.Start > sentence.Start + comma) == 1;
        return !marks.AreOpenAt(sentence.End) && !isTag;
    }

    /// <summary>Whether quotation marks are open, straight ones in the line, curly ones in the whole text; asked from the front to the back.</summary>
    private sealed class QuotationMarks(string text)
    {
        private int _at;
        private int _straight;
        private int _curly;

        public bool AreOpenAt(int end)
        {
            for (; _at < end; _at++)
            {
                _straight = text[_at] switch { '\n' => 0, '"' => _straight + 1, _ => _straight };
                _curly += text[_at] switch { '“' => 1, '”' => -1, _ => 0 };
            }

            return _straight % 2 == 1 || _curly > 0;
        }
    }

    private static string Number(int count) => count switch
    {
        2 => "Two",
        3 => "Three",
        4 => "Four",
        5 => "Five",
        _ => "Many",
    };
}
