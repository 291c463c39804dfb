using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting.Rules;

/// <summary>Emoticons, kaomoji and emoji.</summary>
internal sealed class Emoticon : Rule
{
    private const int MostWhenCasual = 1;

    /// <summary>Closing words fill no line that is longer.</summary>
    private const int LongestLine = 200;

    private static readonly HashSet<string> ClosingWords = new(StringComparer.Ordinal)
    {
        "best", "regards", "best regards", "kind regards", "warm regards", "best wishes", "cheers", "sincerely", "thanks", "many thanks",
        "thank you", "all the best", "yours",
    };

    public override string Id => "emoticon";

    public override Severity Severity => Severity.Warning;

    public override string Summary => "An emoticon, a kaomoji or an emoji.";

    public override string Why => "A smile that you would give in person reads as too familiar from somebody the reader has met once.";

    public override string Source => "R27, C5";

    public override IReadOnlyList<Example> Examples =>
    [
        Example.Flags("I believe I would fit[| :)|]\n\nI enjoyed the tour.", becomes: "I believe I would fit.\n\nI enjoyed the tour."),
        Example.Flags("I enjoyed the tour.[| ;-)|] The rota made sense.", becomes: "I enjoyed the tour. The rota made sense."),
        Example.Flags("It was fun[| 😀|], and I would do it again.", becomes: "It was fun, and I would do it again."),
        Example.Flags("Fingers crossed[| 🤞🏽|]", becomes: "Fingers crossed."),
        Example.Flags("Hi Priya[| 👋|]\n\nThank you for today.", becomes: "Hi Priya,\n\nThank you for today."),
        Example.Flags("I lost the thread once[| ¯\\_(ツ)_/¯|] but found it again.", becomes: "I lost the thread once but found it again."),
        Example.Flags("What a view from the roof[| ^_^|]", becomes: "What a view from the roof."),
        Example.Flags("Thank you for the tour.[| ❤️|] The rota made sense.", becomes: "Thank you for the tour. The rota made sense."),
        Example.Flags("Thank you for the tour.\n\nBest[| :D|]\nJane", becomes: "Thank you for the tour.\n\nBest,\nJane"),
        Example.Flags("Thank you for the tour.\n\nBest,\nJane[| 🥐|]", becomes: "Thank you for the tour.\n\nBest,\nJane"),
        Example.Flags("It was great 🙂 really great[| 🎉|]", becomes: "It was great 🙂 really great.") with { Interviews = [Sample.Casual] },
        Example.Flags("<p>See you soon[| &#128512;|]</p>", becomes: "<p>See you soon.</p>") with { IsHtml = true },
        Example.Fine("Thank you for your time."),
        Example.Fine("We covered three things (the rota, the warehouse, and last:)."),
        Example.Fine("The page is at https://acme.example/team:/about and takes 3 minutes."),
        Example.Fine("It was great to see the rota 🙂") with { Interviews = [Sample.Casual] },
        Example.Fine("Latency stayed <3 ms, and the ratio was 1:3 (or 8:1)."),
        Example.Fine("The list: a) loads, b) tests, 8) naming."),
        Example.Fine("I know C:\\data and D:\\backup, Adobe XD, and the © and ™ marks."),
        Example.Fine("Practise at 7 🎶") with { Kind = DraftKind.Other },
        Example.Fine("The answers were: ✓ loads, ✗ tests; four stars: ★★★★☆."),
    ];

    internal override IEnumerable<Finding> Check(Reading reading)
    {
        var left = reading.Culture == Culture.Casual ? MostWhenCasual : 0;
        Passage[] passages = [reading.Subject, reading.Body];
        foreach (var passage in passages)
        {
            foreach (var face in Faces.In(passage.Text))
            {
                if (face.Count <= left)
                    left -= face.Count;
                else
                    yield return Flag(reading, passage, face);
            }
        }
    }

    private Finding Flag(Reading reading, Passage passage, Face face)
    {
        var (span, replacement) = Removal(passage, face.Span);
        var what = face.IsEmoji ? "An emoji" : "An emoticon";
        return Found($"{what} is out of place in a mail to {reading.Addressee}.", passage, span,
            passage.Replace("Remove it", span, replacement));
    }

    /// <summary>What goes with it, and what has to stand there instead: the space before it, and a mark where it stood for one.</summary>
    private static (TextSpan Span, string Replacement) Removal(Passage passage, TextSpan face)
    {
        var text = passage.Text;
        var start = face.Start;
        while (start > 0 && text[start - 1] is ' ' or '\u00a0')
            start--;
        var before = start == 0 ? '\n' : text[start - 1];
        var end = face.End;
        while (end < text.Length && text[end] is ' ' or '\u00a0')
            end++;
        var after = end == text.Length ? '\n' : text[end];

        if (before == '\n')
            return (TextSpan.Between(start, end), "");
        if (IsMark(before) || IsMark(after) || !(after == '\n' || char.IsUpper(after)))
            return (TextSpan.Between(start, face.End), "");
        return (TextSpan.Between(start, face.End), Mark(passage, start));
    }

    /// <summary>A greeting and the closing words take a comma, a name nothing, a sentence its full stop.</summary>
    private static string Mark(Passage passage, int at)
    {
        var prose = passage.Prose;
        if (passage.Part == DraftPart.Subject)
            return "";
        if ((prose.Greeting is { } greeting && at <= greeting.Span.End && at >= greeting.Span.Start) || IsClosingWords(passage.Text, at))
            return ",";
        if (prose.Closing is not { } closing || at < closing.Span.Start)
            return ".";
        return at > closing.Span.End && LineStart(passage.Text, at) > closing.Span.End ? "" : ",";
    }

    /// <summary>"Best :)" is not read as a closing, but will be once it has its comma.</summary>
    private static bool IsClosingWords(string text, int at)
    {
        var line = text[LineStart(text, at)..at].Trim();
        return ClosingWords.Contains(line.ToLowerInvariant());
    }

    /// <summary>Where the line begins, or as far back as matters.</summary>
    private static int LineStart(string text, int at)
    {
        var farthest = Math.Max(0, at - LongestLine);
        return farthest + text.AsSpan(farthest, at - farthest).LastIndexOf('\n') + 1;
    }

    private static bool IsMark(char unit) => unit is '.' or '!' or '?' or ',' or ';' or ':' or '…';
}
