using OutlookFollowUp.Linting.Matching;
using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting.Naming;

/// <summary>Somebody spoken to in the middle of a mail that is for somebody else: "As you said, Professor Malik, ...".</summary>
internal sealed class SpokenTo
{
    /// <summary>Shortly before the name's comma, "you" with one of these behind it turns to the reader.</summary>
    private static readonly HashSet<string> Turns = new(StringComparer.Ordinal)
    {
        "said", "explained", "told", "showed", "mentioned", "described", "suggested", "put", "pointed", "know", "see", "noted", "remarked", "saw",
        "asked", "thank", "thanks", "again", "very", "much", "you", "it", "me", "so", "rightly", "right", "out", "were", "are", "was", "us", "hoped",
        "wrote", "remember", "recall", "predicted", "warned", "promised", "agreed", "observed", "like", "wish", "say", "assure", "congratulate",
    };

    private const int MostWords = 5;

    private readonly Passage _passage;
    private readonly IReadOnlyList<Token> _tokens;
    private readonly KnownNames _names;

    private SpokenTo(Passage passage, KnownNames names) => (_passage, _tokens, _names) = (passage, passage.Prose.Tokens, names);

    public static IEnumerable<NameSlip> Of(Reading reading, KnownNames names) =>
        reading.Interview is null || names.Addressees.Count == 0 || Misaddressed.Find(reading) is not null
        ? [] : new SpokenTo(reading.Body, names).Slips();

    private IEnumerable<NameSlip> Slips()
    {
        for (var comma = 1; comma + 1 < _tokens.Count; comma++)
        {
            if (Text(comma) != "," || !TurnsToReader(comma))
                continue;
            var last = comma;
            while (last + 1 < _tokens.Count && IsNameWord(last + 1) && last - comma < MostWords)
                last++;
            if (last == comma || (last + 1 < _tokens.Count && Text(last + 1) is not ("," or "." or "!" or "?" or ";" or ":")))
                continue;

            var words = Enumerable.Range(comma + 1, last - comma).Where(token => _tokens[token].Kind == TokenKind.Word && !IsTitle(token))
                .Select(token => NameWords.Fold(Text(token))).ToList();
            if (words.Count > 0 && !_names.Addressees.Any(addressee => addressee.MayBeAnybody || addressee.Fits(words))
                && Somebody(words) is { } other)
            {
                var span = TextSpan.Between(_tokens[comma + 1].Span.Start, _tokens[last].Span.End);
                yield return new(_passage, span,
                    $"This speaks to {other.Name}, and the mail is for {_names.Addressees[0].Name}; name the person who reads it.");
            }
        }
    }

    /// <summary>Only a person who is known to be another is surely not the reader.</summary>
    private Person? Somebody(List<string> words) => _names.Here.Concat(_names.Elsewhere.Select(each => each.Person))
        .FirstOrDefault(person => KnownNames.IsNamed(person, words));

    private bool TurnsToReader(int comma)
    {
        if (_tokens[comma - 1].Kind != TokenKind.Word || !Turns.Contains(Folded(comma - 1)))
            return false;
        if (Folded(comma - 1) is "you")
            return comma > 1 && Folded(comma - 2) is "thank";
        for (var token = comma - 1; token >= 0 && token >= comma - MostWords && _tokens[token].Kind == TokenKind.Word; token--)
        {
            if (Folded(token) is "you" or "thanks")
                return true;
        }

        return false;
    }

    private bool IsNameWord(int token) => (_tokens[token].Kind == TokenKind.Word && char.IsUpper(_passage.Text[_tokens[token].Span.Start]))
        || (Text(token) == "." && token > 0 && IsTitle(token - 1));

    private bool IsTitle(int token) => _tokens[token].Kind == TokenKind.Word && GreetingWords.IsTitle(Folded(token));

    private string Text(int token) => _passage[_tokens[token].Span];

    private string Folded(int token) => _passage.Prose.Folded(_tokens[token]).ToString();
}
