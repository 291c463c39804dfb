using System.Buffers;
using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting;

/// <summary>A word, or a part of a contracted or hyphenated one, folded for comparison.</summary>
/// <param name="Token">The index of its token in the prose.</param>
/// <param name="Sentence">The index of its sentence.</param>
internal readonly record struct Word(string Folded, TextSpan Span, int Token, int Sentence, bool IsNumber);

/// <summary>
/// Prose as the sequence of words that phrases are matched against: "I'd" is "i" and "'d", "don't" is "do" and "not",
/// "follow-up" is "follow" and "up", so that a phrase is written once.
/// </summary>
internal static class Words
{
    private static readonly SearchValues<char> Joints = SearchValues.Create("-'/_");

    public static IReadOnlyList<Word> Of(Prose prose)
    {
        var words = new List<Word>(prose.Tokens.Count);
        var sentence = 0;
        for (var index = 0; index < prose.Tokens.Count; index++)
        {
            var token = prose.Tokens[index];
            while (sentence < prose.Sentences.Count - 1 && token.Span.Start >= prose.Sentences[sentence].End)
                sentence++;
            if (token.Kind is TokenKind.Word or TokenKind.Number)
                AddParts(words, prose.Folded(token).ToString(), token, index, sentence);
        }

        return words;
    }

    /// <summary>The parts of a folded word, contractions in full where they have one reading.</summary>
    public static IReadOnlyList<string> Split(string folded) =>
        folded.AsSpan().IndexOfAny(Joints) < 0 && folded != "cannot" ? [folded] : [.. Parts(folded).Select(part => part.Folded)];

    /// <summary>How a text may spell a part that a pattern spells in full.</summary>
    public static IReadOnlyList<string> Spellings(string part) => part switch
    {
        "would" or "had" => [part, "'d"],
        "is" or "has" => [part, "'s"],
        "'d" => [part, "would", "had"],
        _ => [part],
    };

    private static void AddParts(List<Word> words, string text, Token token, int index, int sentence)
    {
        var folded = BareSpelling.Of(text);
        var isNumber = token.Kind == TokenKind.Number;
        if (isNumber || folded.Length != token.Span.Length || (folded.AsSpan().IndexOfAny(Joints) < 0 && folded != "cannot"))
        {
            words.Add(new(folded, token.Span, index, sentence, isNumber));
            return;
        }

        foreach (var part in Parts(folded))
            words.Add(new(part.Folded, new(token.Span.Start + part.Start, part.Length), index, sentence, isNumber));
    }

    private static IEnumerable<(string Folded, int Start, int Length)> Parts(string folded)
    {
        if (folded == "cannot")
            return [("can", 0, 3), ("not", 3, 3)];
        if (folded.EndsWith("n't", StringComparison.Ordinal))
        {
            var verb = folded[..^3] switch { "ca" => "can", "wo" => "will", "sha" => "shall", var other => other };
            return [(verb, 0, folded.Length - 3), ("not", folded.Length - 3, 3)];
        }

        return Pieces(folded);
    }

    private static IEnumerable<(string Folded, int Start, int Length)> Pieces(string folded)
    {
        var start = 0;
        while (start < folded.Length)
        {
            var joint = folded.AsSpan(start + 1).IndexOfAny(Joints);
            var end = joint < 0 ? folded.Length : start + 1 + joint;
            var skip = folded[start] != '\'' && Joints.Contains(folded[start]) ? 1 : 0;
            if (end - start > skip && folded[start..end] != "'")
                yield return (InFull(folded[(start + skip)..end]), start + skip, end - start - skip);
            start = end;
        }
    }

    private static string InFull(string part) => part switch
    {
        "'m" => "am",
        "'re" => "are",
        "'ll" => "will",
        "'ve" => "have",
        _ => part,
    };
}
