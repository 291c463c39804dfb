using System.Buffers;
using System.Text;
using OutlookFollowUp.Linting.Phrases;
using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting;

/// <summary>A word, or a part of a contracted or hyphenated one, folded for comparison.</summary>
/// <param name="Token">The index of its token in the prose.</param>
/// <param name="Sentence">The index of its sentence.</param>
/// <param name="Number">Its number in the vocabulary.</param>
internal readonly record struct Word(string Folded, TextSpan Span, int Token, int Sentence, bool IsNumber, int Number);

/// <summary>
/// Prose as the sequence of words that phrases are matched against: "I'd" is "i" and "'d", "don't" is "do" and "not",
/// "follow-up" is "follow" and "up", so that a phrase is written once.
/// </summary>
internal static class Words
{
    private static readonly SearchValues<char> Joints = SearchValues.Create("-'/_");

    public static ArraySegment<Word> Of(Prose prose, Vocabulary vocabulary)
    {
        var words = new WordList(prose.Tokens.Count);
        var sentence = 0;
        var tokens = prose.TokenSpan;
        for (var index = 0; index < tokens.Length; index++)
        {
            var token = tokens[index];
            while (sentence < prose.Sentences.Count - 1 && token.Span.Start >= prose.Sentences[sentence].End)
                sentence++;
            if (token.Kind is not (TokenKind.Word or TokenKind.Number))
                continue;

            var folded = prose.Folded(token);
            var isNumber = token.Kind == TokenKind.Number;
            if (!Ascii.IsValid(folded) || (folded.ContainsAny(Joints) && !isNumber) || folded is "cannot")
                AddParts(words, BareSpelling.Of(folded.ToString()), token, index, sentence, vocabulary);
            else if (vocabulary.Find(folded) is var number and not Vocabulary.Unknown)
                words.Add(new(vocabulary[number].Folded, token.Span, index, sentence, isNumber, number));
            else
                words.Add(new(folded.ToString(), token.Span, index, sentence, isNumber, Vocabulary.Unknown));
        }

        return words.All;
    }

    /// <summary>The parts of a folded word, contractions in full where they have one reading.</summary>
    public static IReadOnlyList<string> Split(string folded)
    {
        List<string> parts = [];
        Split(folded, parts);
        return parts;
    }

    /// <summary>Adds the parts of a folded word to others.</summary>
    public static void Split(string folded, List<string> parts)
    {
        if (IsJoined(folded))
            parts.AddRange(Parts(folded).Select(part => part.Folded));
        else
            parts.Add(folded);
    }

    /// <summary>How a text may spell a part that a pattern spells in full.</summary>
    public static IReadOnlyList<string> Spellings(string part) => part switch
    {
        "would" or "had" => [part, "'d"],
        "is" or "has" => [part, "'s"],
        "'d" => [part, "would", "had"],
        _ => [part],
    };

    private static void AddParts(WordList words, string folded, Token token, int index, int sentence, Vocabulary vocabulary)
    {
        var isNumber = token.Kind == TokenKind.Number;
        if (isNumber || folded.Length != token.Span.Length || !IsJoined(folded))
        {
            words.Add(new(folded, token.Span, index, sentence, isNumber, vocabulary.Find(folded)));
            return;
        }

        foreach (var part in Parts(folded))
        {
            var span = new TextSpan(token.Span.Start + part.Start, part.Length);
            words.Add(new(part.Folded, span, index, sentence, isNumber, vocabulary.Find(part.Folded)));
        }
    }

    private static bool IsJoined(string folded) => folded.AsSpan().ContainsAny(Joints) || folded == "cannot";

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

    /// <summary>Words in an array of their own, so that any run of them can be handed on without copying it.</summary>
    private sealed class WordList(int capacity)
    {
        private Word[] _words = new Word[capacity];
        private int _count;

        public ArraySegment<Word> All => new(_words, 0, _count);

        public void Add(in Word word)
        {
            if (_count == _words.Length)
                Array.Resize(ref _words, _count * 2);
            _words[_count++] = word;
        }
    }
}
