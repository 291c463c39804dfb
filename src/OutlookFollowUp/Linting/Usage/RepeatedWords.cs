using OutlookFollowUp.Spelling;
using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting.Usage;

/// <summary>Finds a word that was written twice.</summary>
internal static class RepeatedWords
{
    /// <summary>What English says twice, for weight or by grammar: "the one that that team built", "what this is is a start".</summary>
    private static readonly HashSet<string> Doubled = new(StringComparer.Ordinal)
    {
        "that", "had", "very", "so", "no", "yes", "really", "bye", "ha", "haha", "hah", "ho", "hee", "never", "now", "there", "well", "hear", "knock", "chop",
        "night", "please", "more", "do", "did", "can", "will", "may", "her", "you", "it", "who", "what", "which", "whatever", "blah", "yada", "la", "na", "boo", "tut", "tsk", "dear",
        "aye", "hush", "fifty", "neck", "pom", "bon", "beep", "choo", "cha", "dum", "goody", "mahi", "ylang", "piri", "peri", "yo", "chin",
        "win", "fix", "mark", "bill", "tom", "rob", "sue", "pat", "jack", "many", "far", "way", "too", "old", "oh", "hey", "hi", "ok", "okay", "thank",
        "thanks", "some", "one", "again", "over", "up", "down", "by", "out", "off", "through", "sorry", "congratulations", "happy", "go", "come", "hop", "wait", "look", "like", "ever",
        "work", "people", "friend", "home", "job", "doing", "being", "couscous", "froufrou", "tomtom", "agar", "ack", "rah", "zig", "wiki", "test", "cc", "tuk", "chow", "dik", "gogo",
        "walla", "duran", "johnson", "sing", "cous", "extra", "super", "quite", "just", "maybe", "much", "best", "not", "pretty",
    };

    /// <summary>After these a small word belongs to the verb: "I log in in the morning".</summary>
    private static readonly HashSet<string> TakesParticle = new(StringComparer.Ordinal)
    {
        "check", "checked", "checking", "log", "logged", "logging", "sign", "signed", "signing", "come", "comes", "came", "coming", "go", "goes", "went", "going", "move", "moved",
        "moving", "settle", "settled", "dial", "dialled", "dialed", "dialing", "join", "joined", "call", "called", "calling", "drop", "dropped", "step", "stepped", "fill", "filled", "filling", "kick", "kicked",
        "turn", "turned", "put", "get", "got", "getting", "carry", "carried", "work", "worked", "working", "live", "lived", "living", "hand", "handed", "send", "sent", "be", "was", "were",
        "is", "are", "start", "started", "rely", "relied", "depend", "depends", "build", "built", "focus", "focused", "hold", "held", "talk", "talked", "talking", "speak", "spoke", "speaking", "reported", "listen",
        "belong", "belongs", "refer", "referred", "look", "looked", "close", "closes", "phone", "phoned", "chip", "chipped", "break", "broke", "breaks", "set", "sets", "ring", "rang", "move", "keep", "add", "logs", "kicks", "turns",
        "interested", "engaged", "involved", "pitch", "pitched", "sit", "sat", "write", "wrote", "plug", "plugged", "stay", "stayed", "bring", "brought", "take", "took", "taken", "takes", "taking", "turning", "passed", "pass", "trade", "traded",
    };

    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal) { "in", "on", "to", "at", "with", "for", "about", "of", "from" };

    private const int Near = 40;

    public static IEnumerable<GrammarSlip> In(Passage passage, Term[] terms, Speller speller)
    {
        for (var index = 1; index < terms.Length; index++)
        {
            var (one, two) = (terms[index - 1], terms[index]);
            if (one.Lexeme is null || one.Span.Length != two.Span.Length || one.Sentence != two.Sentence || !IsSlip(passage, terms, index, speller))
                continue;

            var word = passage[one.Span];
            yield return new(TextSpan.Between(one.Span.Start, two.Span.End), [""], $"“{word}” stands here twice: remove one.",
                TextSpan.Between(one.Span.End, two.Span.End));
        }
    }

    private static bool IsSlip(Passage passage, Term[] terms, int second, Speller speller)
    {
        var (one, two) = (terms[second - 1], terms[second]);
        var before = passage.Text.AsSpan(one.Span.Start, one.Span.Length);
        var after = passage.Text.AsSpan(two.Span.Start, two.Span.Length);
        var between = passage.Text.AsSpan(one.Span.End, two.Span.Start - one.Span.End);
        if (!after.Equals(before, StringComparison.OrdinalIgnoreCase) || !char.IsLower(after[0]) || between.ContainsAnyExcept(' ', '\u00a0'))
            return false;

        var word = passage.Prose.Folded(two.Span).ToString();
        if (Doubled.Contains(word) || IsThird(terms, second) || !IsSayable(word, two, speller)
            || Quoting.IsAround(passage.Text, TextSpan.Between(one.Span.Start, two.Span.End)))
            return false;
        if (char.IsUpper(before[0]) && (one.Classes & WordClass.Closed) == WordClass.None)
            return false;
        return word switch
        {
            "is" or "was" or "are" or "were" => !SaysWhat(terms, second),
            _ when Particles.Contains(word) => second >= 2 && terms[second - 2] is { IsWord: true } verb && !TakesParticle.Contains(passage.Prose.Folded(verb.Span).ToString())
                && (verb.Classes & (WordClass.Base | WordClass.Third)) == WordClass.None,
            _ => true,
        };
    }

    /// <summary>A small word, or one of some length that is neither praise nor counting: "a big big thank-you" is meant.</summary>
    private static bool IsSayable(string word, Term term, Speller speller) => word switch
    {
        "a" or "i" => true,
        _ when (term.Classes & (WordClass.Adjective | WordClass.Adverb | WordClass.Degree | WordClass.NumberWord | WordClass.Name)) != WordClass.None => false,
        _ => (term.Classes & WordClass.Closed) != WordClass.None || (word.Length > 2 && (term.Classes & WordClass.Unknown) == WordClass.None && speller.IsWord(word)),
    };

    private static bool IsThird(Term[] terms, int second) =>
        (second >= 2 && ReferenceEquals(terms[second - 2].Lexeme, terms[second].Lexeme))
        || (second + 1 < terms.Length && ReferenceEquals(terms[second + 1].Lexeme, terms[second].Lexeme));

    /// <summary>"What I like is is" is a slip, "what it is is" is none; neither is worth the risk.</summary>
    private static bool SaysWhat(Term[] terms, int second)
    {
        for (var index = second - 2; index >= Math.Max(0, second - Near) && terms[index].Sentence == terms[second].Sentence; index--)
        {
            if (terms[index].Classes.HasFlag(WordClass.Wh) || terms[index].Classes.HasFlag(WordClass.Pronoun))
                return true;
        }

        return false;
    }
}
