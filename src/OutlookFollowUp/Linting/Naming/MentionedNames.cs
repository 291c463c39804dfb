using OutlookFollowUp.Linting.Matching;
using OutlookFollowUp.Names;
using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting.Naming;

/// <summary>
/// Finds names in the text that belong to another employer's people, or that almost spell one of this interview's people.
/// </summary>
internal sealed class MentionedNames
{
    /// <summary>Words of a sentence that tells of the interview: whoever is named in it was there.</summary>
    private static readonly HashSet<string> Talk = Set("""
        thank thanks thankful grateful appreciate appreciated appreciation enjoy enjoyed meet met meeting speak spoke speaking talk talked
        talking chat chatted chatting conversation interview
        interviewed discuss discussed discussion asked explained showed shown described mentioned said told pointed raised question
        questions remark answer insight insights story idea point
        introduced hearing heard learned learning walked demonstrated shared sharing pleasure hosted
        """);

    /// <summary>Words of a sentence that says why somebody of another firm is named.</summary>
    private static readonly HashSet<string> Aside = Set("""
        left leaves leaving moved referred refer recommend recommended recommendation reference references referee referees referral
        introduction introductions know knows knew known friend friends
        former formerly previous previously ex used worked copied cc mutual acquaintance other another also offer neighbour neighbor
        brother sister husband wife father mother son daughter
        boss supervisor mentor professor competitor competitors book article author podcast talk's read reading wrote conference trained
        """);

    private readonly Reading _reading;
    private readonly KnownNames _names;
    private readonly Passage _passage;
    private readonly IReadOnlyList<Token> _tokens;
    private readonly Dictionary<int, (bool Talk, bool Aside)> _sentences = [];
    private readonly IReadOnlyList<(Person Person, IReadOnlyList<string> Written, IReadOnlyList<string> Folded)> _here;
    private readonly HashSet<string> _elsewhere;

    private MentionedNames(Reading reading, KnownNames names, Passage passage)
    {
        (_reading, _names, _passage) = (reading, names, passage);
        _tokens = passage.Prose.Tokens;
        _here = [.. names.Here.Concat(names.Addressees.Where(each => each.Name.Length > 0).Select(each => each.Person with {
            Name = each.Name }))
            .DistinctBy(person => person.Name).Select(person => (person, NameWords.Of(person.Name)))
            .Select(each => (each.person, each.Item2, (IReadOnlyList<string>)[.. each.Item2.Select(NameWords.Fold)]))];
        _elsewhere = [.. names.Elsewhere.SelectMany(each => NameWords.Of(each.Person.Name)).Select(NameWords.Fold)];
    }

    public static IEnumerable<NameSlip> Of(Reading reading, KnownNames names) => reading.Interview is null
        || Misaddressed.Find(reading) is not null
        ? []
        : new MentionedNames(reading, names, reading.Subject).Slips().Concat(new MentionedNames(reading, names, reading.Body).Slips());

    private IEnumerable<NameSlip> Slips()
    {
        var prose = _passage.Prose;
        var from = prose.Greeting?.Span.End ?? 0;
        var to = _passage.Part == DraftPart.Body && prose.Closing is { } closing ? closing.Span.Start : int.MaxValue;
        for (var token = 0; token < _tokens.Count && _tokens[token].Span.Start < to; token++)
        {
            if (_tokens[token].Span.Start < from || !IsCapital(token))
                continue;
            if (Somebody(token, out var last) is { } slip)
            {
                yield return slip;
                token = last;
            }
        }
    }

    private NameSlip? Somebody(int token, out int last)
    {
        last = token;
        var word = Folded(token);
        if (word.Length < 2)
            return null;
        if (IsCapital(token + 1) && Follows(token) && Folded(token + 1) is var next && _elsewhere.Contains(next)
            && _elsewhere.Contains(word)
            && OfAnother([word, next]) is { } other && !SentenceOf(token).Aside)
        {
            last = token + 1;
            return Elsewhere(TextSpan.Between(_tokens[token].Span.Start, Bare(token + 1).End), other);
        }

        return _elsewhere.Contains(word) ? NamedAlone(token, word) : Misspelt(token, word);
    }

    /// <summary>"I enjoyed meeting Tobias", where Tobias is another employer's and nobody here goes by that name.</summary>
    private NameSlip? NamedAlone(int token, string word)
    {
        var isTitled = IsTitled(token);
        if (!isTitled && word is "may" or "april" or "june" or "august")
            return null;
        if (IsWrittenOfOthers(word) || OfAnother([word]) is not { } other || HasOtherNameBeside(token) || (IsPlainWord(token)
            && (_passage.Part == DraftPart.Subject || StartsSentence(token))))
            return null;
        var (talk, aside) = SentenceOf(token);
        return aside || !(talk || isTitled || _passage.Part == DraftPart.Subject)
            ? null : Elsewhere(Bare(token), other) with { Severity = isTitled ? Severity.Error : Severity.Warning };
    }

    private NameSlip Elsewhere(TextSpan span, (Person Person, Interview Interview) other) => new(_passage, span,
        $"{other.Person.Name} is with {other.Interview.Company}, and this mail is for {_reading.Interview!.Company}; name the person you met there.");

    private (Person Person, Interview Interview)? OfAnother(IReadOnlyList<string> words) =>
        !_names.IsSomebodyHere(words) && _names.Elsewhere.FirstOrDefault(each => KnownNames.IsNamed(each.Person,
            words)) is { Person: not null } other ? other : null;

    private bool IsWrittenOfOthers(string word) => _names.IsWrittenHere(word) || _names.IsRightOtherwise(word);

    private NameSlip? Misspelt(int token, string word)
    {
        if (word.Length < 3 || (word.Length <= 5 && !_passage[Bare(token)].Any(char.IsLower)))
            return null;

        foreach (var (person, written, folded) in _here)
        {
            for (var i = 0; i < folded.Count; i++)
            {
                if (!NameWords.IsSlip(word, folded[i]))
                    continue;
                if (_names.IsSomebodyHere([word]) || IsWrittenOfOthers(word))
                    return null;
                if (IsSurelyMeant(token, word, folded, i))
                    return new(_passage, Bare(token),
                        $"“{_passage[Bare(token)]}” is not how {person.Name} spells it; write “{written[i]}”.", written[i]);
            }
        }

        return null;
    }

    /// <summary>"Hannah Lea" for Hannah Lee: three letters are enough only beside the other name.</summary>
    private bool IsShortSlip(int token, string word, IReadOnlyList<string> name, int part) => word.Length == 3 && name[part].Length == 3
        && word.Zip(name[part]).Count(pair => pair.First != pair.Second) == 1 && IsBesideOwnName(token, name, part);

    private bool IsSurelyMeant(int token, string word, IReadOnlyList<string> name, int part)
    {
        if (word == name[part] + "s" || IsPlace(token))
            return false;
        if (IsBesideOwnName(token, name, part) || IsTitled(token))
            return !_reading.Context.Contacts.Any(contact => KnownNames.IsNamed(contact, [word]));
        if (word.Length < 4 || HasOtherNameBeside(token) || IsPlainWord(token) || IsMadeOf(name[part], word))
            return false;
        if (GivenNames.IsKnown(word) || _reading.Speller.IsWord(_passage[Bare(token)]))
            return NameWords.SoundsAlike(word, name[part]);

        return name[part].Length >= 5 || (name[part].Length == 4 && word[0] == name[part][0] && word.Length >= 4);
    }

    /// <summary>A pet form or a login made of the name: "Wolfie", "BSuperty"; capitals all over are an acronym.</summary>
    private static bool IsMadeOf(string name, string word) =>
        word.EndsWith(name, StringComparison.Ordinal) || word.AsSpan().TrimEnd("iey").SequenceEqual(name.AsSpan().TrimEnd("iey"));

    /// <summary>Whether the next or the last word is another part of the same name.</summary>
    private bool IsBesideOwnName(int token, IReadOnlyList<string> name, int part) =>
        (IsCapital(token + 1) && Follows(token) && Array.Exists([.. name], each => each != name[part]
            && NameWords.AreAlike(each, Folded(token + 1))))
        || (token > 0 && IsCapital(token - 1) && Follows(token - 1)
            && Array.Exists([.. name], each => each != name[part] && (NameWords.AreAlike(each, Folded(token - 1))
                || GivenNames.AreSame(each, Folded(token - 1)))));

    /// <summary>
    /// Whether a name stands beside it that is none of its own: "Tobias Meyer", "Thomson Reuters"; in a subject any word may have a
    /// capital.
    /// </summary>
    private bool HasOtherNameBeside(int token) =>
        (IsCapital(token + 1) && Follows(token) && !HasPossessive(token) && !(_passage.Part == DraftPart.Subject && IsPlainWord(token + 1)))
        || (token > 0 && IsCapital(token - 1) && Follows(token - 1) && !IsTitle(token - 1)
            && !(IsPlainWord(token - 1) && (_passage.Part == DraftPart.Subject || StartsSentence(token - 1))));

    private bool IsPlace(int token) => token > 0 && Folded(token - 1) is "at" or "in";

    private bool IsTitled(int token)
    {
        var before = token - 1;
        if (before > 0 && _passage[_tokens[before].Span] == ".")
            before--;
        return before >= 0 && IsTitle(before);
    }

    private bool IsTitle(int token) => _tokens[token].Kind == TokenKind.Word
        && GreetingWords.IsTitle(_passage.Prose.Folded(_tokens[token])) && IsCapital(token);

    /// <summary>Whether a dictionary has it in small letters, so that its capital may be a sentence's.</summary>
    private bool IsPlainWord(int token) => _reading.Speller.IsWord(_passage[Bare(token)].ToLowerInvariant());

    private bool StartsSentence(int token) => _passage.Prose.StartsSentence(token);

    private bool IsCapital(int token) => token < _tokens.Count && _tokens[token].Kind == TokenKind.Word
        && char.IsUpper(_passage.Text[_tokens[token].Span.Start]);

    /// <summary>Whether nothing but a space stands before the next token.</summary>
    private bool Follows(int token) => token + 1 < _tokens.Count && _tokens[token + 1].Span.Start - _tokens[token].Span.End is 1 or 2
        && _passage.Text.AsSpan(_tokens[token].Span.End, _tokens[token + 1].Span.Start - _tokens[token].Span.End).IsWhiteSpace();

    private string Folded(int token) => NameWords.Fold(_passage[Bare(token)]);

    private bool HasPossessive(int token) => Bare(token).Length < _tokens[token].Span.Length;

    /// <summary>The word without its possessive ending.</summary>
    private TextSpan Bare(int token)
    {
        var span = _tokens[token].Span;
        var word = _passage.Prose.Folded(span);
        return word.EndsWith("'s", StringComparison.Ordinal) ? span with { Length = span.Length - 2 }
            : word.EndsWith("s'", StringComparison.Ordinal) ? span with { Length = span.Length - 1 } : span;
    }

    private (bool Talk, bool Aside) SentenceOf(int token)
    {
        if (_sentences.Count == 0)
        {
            foreach (var word in _passage.Words)
            {
                var (talk, aside) = _sentences.GetValueOrDefault(word.Sentence);
                _sentences[word.Sentence] = (talk || Talk.Contains(word.Folded), aside || Aside.Contains(word.Folded));
            }
        }

        return _sentences.GetValueOrDefault(_passage.Prose.SentenceOf(token));
    }

    private static HashSet<string> Set(string words) => [.. words.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)];
}
