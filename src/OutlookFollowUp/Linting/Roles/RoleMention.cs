using System.Buffers;
using OutlookFollowUp.Interviews;
using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting.Roles;

/// <summary>A position that a text names as the one applied for.</summary>
/// <param name="First">The index of its first word among the passage's words.</param>
internal sealed record RoleMention(Passage Passage, int First, int Last)
{
    private const int MostWords = 6;

    private static readonly SearchValues<char> Joints = SearchValues.Create(" -/&\n\u00a0");

    private static readonly HashSet<string> Determiners = new(StringComparer.Ordinal) { "the", "your", "this", "our", "that",
        "advertised", "open", "vacant", "exciting", "new", "for" };

    private static readonly HashSet<string> Stops = new(StringComparer.Ordinal)
    {
        "the", "your", "this", "our", "that", "a", "an", "my", "his", "her", "their", "for", "as", "about", "with", "in", "is", "to",
        "at", "on", "fill", "discuss", "regarding", "any", "another", "other",
        "new", "i", "we", "you", "was", "are", "by", "from", "advertised", "open", "vacant", "exciting", "it", "which", "what", "one",
        "thank", "thanks", "me", "us", "'s", "or",
    };

    public TextSpan Span => TextSpan.Between(Passage.Words[First].Span.Start, Passage.Words[Last].Span.End);

    public string Text => Passage[Span];

    public static IEnumerable<RoleMention> In(Passage passage)
    {
        var mentions = passage.Hits(RolePhrases.Behind).Select(hit => BeforeWord(passage, hit.FirstWord))
            .Concat(passage.Hits(RolePhrases.Before).Select(hit => After(passage, hit.LastWord + 1))).OfType<RoleMention>();
        return (passage.Part == DraftPart.Subject
            ? mentions.Concat(InSubject(passage)) : mentions).DistinctBy(mention => mention.Span.Start);
    }

    /// <summary>"the BI Engineer role": back to the determiner.</summary>
    private static RoleMention? BeforeWord(Passage passage, int word)
    {
        var first = word;
        while (first > 0 && word - first < MostWords && IsJoined(passage, first - 1) && !Stops.Contains(passage.Words[first - 1].Folded))
            first--;
        if (first == word || word - first >= MostWords)
            return null;

        var isDetermined = first > 0 && passage.Words[first - 1].Sentence == passage.Words[word].Sentence
            && Determiners.Contains(passage.Words[first - 1].Folded);
        return isDetermined || passage.Part == DraftPart.Subject ? new(passage, first, word - 1) : null;
    }

    /// <summary>"the position of BI Engineer": the words with capitals, of which one names a trade.</summary>
    private static RoleMention? After(Passage passage, int word)
    {
        var last = word - 1;
        while (last + 1 < passage.Words.Count && last + 1 - word < MostWords && (last < word || IsJoined(passage, last))
            && passage.Words[last + 1].Sentence == passage.Words[word - 1].Sentence
            && (char.IsUpper(passage.Text[passage.Words[last + 1].Span.Start]) || (last >= word
                && passage.Words[last + 1].Folded is "of" or "and")))
            last++;
        while (last >= word && passage.Words[last].Folded is "of" or "and")
            last--;
        return last >= word && RoleNames.SoundsLikeRole(passage[TextSpan.Between(passage.Words[word].Span.Start,
            passage.Words[last].Span.End)]) ? new(passage, word, last) : null;
    }

    private static IEnumerable<RoleMention> InSubject(Passage passage)
    {
        if (RoleNames.In([], passage.Text, []) is not { } role
            || passage.Text.IndexOf(role, StringComparison.Ordinal) is not (var at and >= 0))
            yield break;

        var words = Enumerable.Range(0, passage.Words.Count).Where(i => passage.Words[i].Span.Start >= at
            && passage.Words[i].Span.End <= at + role.Length).ToList();
        if (words.Count > 0)
            yield return new(passage, words[0], words[^1]);
    }

    /// <summary>Whether nothing but a space, a hyphen or a stroke stands before the next word.</summary>
    private static bool IsJoined(Passage passage, int word) =>
        word + 1 < passage.Words.Count && passage.Words[word].Sentence == passage.Words[word + 1].Sentence
        && passage.Text.AsSpan(passage.Words[word].Span.End,
            passage.Words[word + 1].Span.Start - passage.Words[word].Span.End).IndexOfAnyExcept(Joints) < 0;
}
