using System.Text;
using OutlookFollowUp.Linting.Phrases;
using OutlookFollowUp.Linting.Tone;
using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting.Rules;

/// <summary>Slang and text-speak; more is allowed where the employer writes casually.</summary>
internal sealed class InformalLanguage : Rule
{
    /// <summary>Chat that is written in capitals as well; other short words are acronyms then.</summary>
    private static readonly HashSet<string> LargeChat = new(StringComparer.Ordinal)
    {
        "LOL", "OMG", "WTF", "BTW", "THX", "PLS", "PLZ", "TBH", "IDK", "YAY", "WOW", "HEY", "YO", "YUP", "YEP", "NAH",
    };

    public override string Id => "informal-language";

    public override Severity Severity => Severity.Warning;

    public override string Summary => "Slang or text-speak.";

    public override string Why => "The mail shows how you will write to customers. Slang that charms one reader costs you the next, who forwards it.";

    public override string Source => "R26, C5";

    public override IReadOnlyList<Example> Examples =>
    [
        Example.Flags("[|Hey|] Priya,\n\nI am [|gonna|] love the rota.", becomes: "Hello Priya,\n\nI am going to love the rota."),
        Example.Flags("Hi Priya,\n\nI am [|gonna|] love the rota.", becomes: "Hi Priya,\n\nI am going to love the rota.") with { Interviews = [Sample.Casual] },
        Example.Flags("Dear Priya,\n\n[|Thx|] for the tour, and [|pls|] greet the night shift.", becomes: "Dear Priya,\n\nThanks for the tour, and please greet the night shift."),
        Example.Flags("Dear Priya,\n\nIt was great to meet [|u|] and the crew.", becomes: "Dear Priya,\n\nIt was great to meet you and the crew."),
        Example.Flags("Dear Priya,\n\nI [|dunno|] the new valve yet, [|btw|].", becomes: "Dear Priya,\n\nI do not know the new valve yet, by the way."),
        Example.Flags("Dear Priya,\n\nThe trial shift was fun[| lol|].", becomes: "Dear Priya,\n\nThe trial shift was fun."),
        Example.Flags("Dear Priya,\n\n[|You guys|] have an [|awesome|] kitchen.", becomes: "Dear Priya,\n\nYou have an excellent kitchen."),
        Example.Flags("Dear Priya,\n\n[|Yeah|], the lesson went well, and class 4b are [|so stoked|]."),
        Example.Flags("Dear Priya,\n\nThe tour was [|sooo|] good.", becomes: "Dear Priya,\n\nThe tour was so good."),
        Example.Flags("Dear Priya,\n\n[|No worries|] about the delay. I think I [|nailed it|]."),
        Example.Flags("Thank you for the tour.") with { Subject = "[|Thx|] for today" },
        Example.Fine("Hi Priya,\n\nI'd love to join, and I can't wait to see the new line.") with { Interviews = [Sample.Casual] },
        Example.Fine("Hey Priya,\n\nYou guys have an awesome kitchen. No worries about the delay!") with { Interviews = [Sample.Casual] },
        Example.Fine("Dear Priya,\n\nThe cool room is at four degrees, and the U-bolts hold. We spoke about vitamin K, Ty and Guy."),
        Example.Fine("Dear Priya,\n\nI smiled at your sign that says \"Yo, wash ur hands\"."),
        Example.Fine("Hey Priya,\n\nThank you for the tour.") with
        {
            Thread = [Sample.FromPriya(Sample.At(2026, 3, 3, 16), "Tuesday", "Hey Jane,\n\nGreat to meet you today.\n\nPriya")],
        },
        Example.Fine("Dear Priya,\n\nThanks for the chat about the sick bay, the fire drill and the epic poems of class 4b."),
        Example.Fine("Dear Priya,\n\nI will bring the kids' drawings, the demo app and the info sheet to the lab, OK?"),
        Example.Fine("Dear Priya,\n\nThe dope test, the guy wire and the screw terminals are all on the list."),
        Example.Fine("Dear Priya,\n\nIn R we sort by k, and x < u holds."),
        Example.Fine("Dear Priya,\n\nThank you for the tour.\n\nUm abraço a todos,\nJane"),
        Example.Fine("Thx dude, gonna be there lol") with { Kind = DraftKind.Other },
    ];

    internal override IReadOnlyList<PhraseSet> Phrases => [InformalPhrases.Always, InformalPhrases.WhenFormal];

    internal override IEnumerable<Finding> Check(Reading reading) => ToneReader.Passages(reading).SelectMany(passage => Check(reading, passage));

    private IEnumerable<Finding> Check(Reading reading, Passage passage)
    {
        var taken = new List<TextSpan>();
        foreach (var hit in Hits(reading, passage))
        {
            if (taken.Exists(span => span.Overlaps(hit.Span)) || !IsWritten(reading, passage, hit))
                continue;

            taken.Add(hit.Span);
            yield return Flag(passage, hit.Span, hit.Note);
        }

        foreach (var (span, plain) in Stretched(reading, passage).Where(word => !taken.Exists(span => span.Overlaps(word.Span))))
            yield return Flag(passage, span, plain is "to" or "of" or "lose" ? null : plain);
    }

    private static IEnumerable<PhraseHit> Hits(Reading reading, Passage passage)
    {
        IEnumerable<PhraseHit> hits = passage.Hits(InformalPhrases.Always);
        if (reading.Culture == Culture.Formal)
            hits = hits.Concat(passage.Hits(InformalPhrases.WhenFormal));
        return hits.OrderBy(hit => hit.Span.Start).ThenByDescending(hit => hit.Span.Length);
    }

    /// <summary>Whole words only, the writer's own, and nobody's name: a capital inside a sentence makes one of "Guy" and "Ty".</summary>
    private static bool IsWritten(Reading reading, Passage passage, PhraseHit hit)
    {
        var (first, last) = (passage.Words[hit.FirstWord], passage.Words[hit.LastWord]);
        var tokens = passage.Prose.Tokens;
        if (tokens[first.Token].Span.Start != first.Span.Start || tokens[last.Token].Span.End != last.Span.End)
            return false;
        if (Quotation.Holds(passage.Text, hit.Span, passage.SentenceAt(hit.Span.Start)) || IsTheirs(reading, passage, hit))
            return false;

        var text = passage[first.Span];
        if (hit.FirstWord == hit.LastWord && text.Length <= 2 && !IsAmongWords(passage, first.Token, text))
            return false;
        if (text.Length == 2 && hit.Note == "-" && !IsFollowedByMark(passage.Text, first.Span.End))
            return false;
        if (text.Length > 1 && text.All(char.IsUpper))
            return text.Length > 3 || LargeChat.Contains(text);
        return passage.Prose.StartsSentence(first.Token) || !char.IsUpper(text[0]);
    }

    /// <summary>"Um," hesitates; "um" before a word may be Portuguese or German.</summary>
    private static bool IsFollowedByMark(string text, int end) => end == text.Length || text[end] is ',' or '.' or '…' or '-' or '–' or '—' or '!' or '?';

    /// <summary>A letter is a word only between words, small, and away from signs: not in "x &lt; u" or "vitamin K".</summary>
    private static bool IsAmongWords(Passage passage, int token, string text)
    {
        if (text.Length == 1 && char.IsUpper(text[0]))
            return false;

        var tokens = passage.Prose.Tokens;
        var before = token == 0 || tokens[token - 1].Kind == TokenKind.Word || IsPlainMark(passage, tokens[token - 1]);
        var after = token == tokens.Count - 1 || tokens[token + 1].Kind == TokenKind.Word || IsPlainMark(passage, tokens[token + 1]);
        return before && after;
    }

    private static bool IsPlainMark(Passage passage, Token token) =>
        token.Kind == TokenKind.Mark && passage.Text[token.Span.Start] is '.' or ',' or '!' or '?' or '…' or '-' or '–' or '—';

    /// <summary>Words that they use themselves, or that stand in what the interview was about.</summary>
    private static bool IsTheirs(Reading reading, Passage passage, PhraseHit hit)
    {
        for (var index = hit.FirstWord; index <= hit.LastWord; index++)
        {
            if (!reading.Lexicon.Knows(passage.Words[index].Folded))
                return false;
        }

        return true;
    }

    /// <summary>"sooo", "reallyyy" and "heyyy", with the word that is left when the letters are taken back.</summary>
    private static IEnumerable<(TextSpan Span, string Plain)> Stretched(Reading reading, Passage passage)
    {
        foreach (var token in passage.Prose.Tokens.Where(token => token.Kind == TokenKind.Word && token.Span.Length is > 3 and < 40))
        {
            var word = passage[token.Span];
            if (!word.Any(char.IsLower) || Unstretched(word) is not { } plain || reading.Lexicon.Knows(word) || reading.Speller.IsWord(word)
                || Quotation.Holds(passage.Text, token.Span, passage.SentenceAt(token.Span.Start)))
                continue;

            if (CommonWords.Holds(plain.ToLowerInvariant()) || (plain.Length > 3 && reading.Speller.IsWord(plain)))
                yield return (token.Span, plain);
        }
    }

    private static string? Unstretched(string word)
    {
        var plain = new StringBuilder(word.Length);
        var isStretched = false;
        for (var start = 0; start < word.Length;)
        {
            if (!char.IsAsciiLetter(word[start]))
                return null;

            var end = start + 1;
            while (end < word.Length && char.ToLowerInvariant(word[end]) == char.ToLowerInvariant(word[start]))
                end++;
            var isRun = end - start > 2;
            isStretched |= isRun;
            plain.Append(word, start, isRun ? 1 : end - start);
            start = end;
        }

        return isStretched ? plain.ToString() : null;
    }

    private Finding Flag(Passage passage, TextSpan span, string? plain)
    {
        if (plain == "-")
            return Without(passage, span);
        if (string.IsNullOrEmpty(plain))
            return Found($"“{passage[span]}” is too informal for this reader; say it in plain words.", passage, span);

        var replacement = char.IsUpper(passage.Text[span.Start]) ? char.ToUpperInvariant(plain[0]) + plain[1..] : plain;
        return Found($"“{passage[span]}” is too informal for this reader; write “{replacement}”.", passage, span,
            passage.Replace($"Write “{replacement}”", span, replacement));
    }

    /// <summary>What only colours a sentence goes without a loss, where it stands at its end.</summary>
    private Finding Without(Passage passage, TextSpan span)
    {
        var text = passage.Text;
        var message = $"“{passage[span]}” is chat; leave it out.";
        var isBehindWord = span.Start > 1 && text[span.Start - 1] == ' ' && char.IsLetterOrDigit(text[span.Start - 2]);
        var endsSentence = span.End == text.Length || text[span.End] is '.' or '!' or '?' or '\n';
        if (!isBehindWord || !endsSentence)
            return Found(message, passage, span);

        var whole = TextSpan.Between(span.Start - 1, span.End);
        return Found(message, passage, whole, passage.Replace("Remove it", whole, ""));
    }
}
