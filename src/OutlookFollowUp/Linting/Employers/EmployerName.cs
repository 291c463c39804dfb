using OutlookFollowUp.Linting.Addresses;
using OutlookFollowUp.Linting.Matching;
using OutlookFollowUp.Spelling;
using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting.Employers;

/// <summary>
/// An employer's name as texts give it: in full, without the legal form, by its first word, by its initials, or misspelt.
/// </summary>
internal sealed class EmployerName
{
    private const int ShortestFirstWord = 4;

    private readonly Speller _speller;
    private readonly IReadOnlyList<string> _core;
    private readonly IReadOnlyList<string> _written;

    public EmployerName(Interview interview, Speller speller)
    {
        (Interview, _speller) = (interview, speller);
        _core = Mentions.CompanyWords(interview.Company);
        _written = [.. interview.Company.Split([' ', ',', '(', ')', '&', '-', '/'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => _core.Contains(BareSpelling.Of(word.Trim('.'))))];
    }

    public Interview Interview { get; }

    /// <summary>The words of the name, folded, without its legal form.</summary>
    public IReadOnlyList<string> Words => _core;

    /// <summary>Where a passage names it. What may as well be a common word or a place is told apart.</summary>
    public IEnumerable<EmployerMention> In(Passage passage)
    {
        for (var first = 0; first < passage.Words.Count; first++)
        {
            if (LengthAt(passage, first) is (var length, var isSure) && length > 0)
            {
                yield return new(this, passage, first, first + length - 1, isSure);
                first += length - 1;
            }
        }
    }

    private (int Length, bool IsSure) LengthAt(Passage passage, int first)
    {
        if (StandsAt(passage, first, _core))
            return (_core.Count, _core.Count > 1 ? IsProper(passage, first) : !IsPlain(_core[0])
                && IsDistinct(passage, first)) is (var count, var sure)
                && (sure || IsCapitalInside(passage, first)) ? (count, sure) : default;
        if (_core.Count == 1)
            return default;

        if (Shortened(passage, first) is ( > 0, _) shortened)
            return shortened;

        var word = passage.Words[first];
        return word.Folded == string.Concat(_core) ? (1, true)
            : word.Folded.Length >= 3 && word.Folded == Initials() && passage[word.Span].All(char.IsUpper) ? (1, false) : default;
    }

    /// <summary>
    /// "Grand Pier" for the Grand Pier Hotel, "Akwaaba" for Akwaaba Energy; a common word or a place, as in "Summit", proves little.
    /// </summary>
    private (int Length, bool IsSure) Shortened(Passage passage, int first)
    {
        var length = 0;
        while (length < _core.Count - 1 && first + length < passage.Words.Count && passage.Words[first + length].Folded == _core[length]
            && IsCapital(passage, first + length))
            length++;
        if (length == 0 || IsBesideAnotherName(passage, first) || IsBeforeAnotherName(passage, first + length - 1))
            return default;
        if (length > 1)
            return (length, true);

        var isPlain = IsPlain(_core[0]) || _speller.IsWord(passage[passage.Words[first].Span]);
        return _core[0].Length >= ShortestFirstWord && (!isPlain || IsCapitalInside(passage, first)) ? (1, !isPlain) : default;
    }

    /// <summary>Where a passage almost names it: the span, and the name as it should be.</summary>
    public IEnumerable<(TextSpan Span, string Meant)> Misspelt(Passage passage, Func<string, bool> isKnown)
    {
        var words = passage.Words;
        for (var first = 0; first < words.Count; first++)
        {
            if (!IsCapital(passage, first))
                continue;
            if (SlipIn(passage, first) is var slip and >= 0 && !isKnown(words[first + slip].Folded))
                yield return (words[first + slip].Span, Cased(passage[words[first + slip].Span], _written[slip]));
        }
    }

    /// <summary>Which word of the name is misspelt there; -1 where none is.</summary>
    private int SlipIn(Passage passage, int first)
    {
        var words = passage.Words;
        if (_written.Count != _core.Count)
            return -1;
        if (_core.Count > 1 && first + _core.Count <= words.Count && Enumerable.Range(0, _core.Count).All(i => IsCapital(passage,
            first + i)))
        {
            var wrong = Enumerable.Range(0, _core.Count).Where(i => words[first + i].Folded != _core[i]).ToList();
            if (wrong is [var at])
                return IsSlip(words[first + at].Folded, _core[at], 3) ? at : -1;
        }

        var word = words[first].Folded;
        return (_core.Count == 1 || !IsPlain(_core[0])) && IsSlip(word, _core[0], _core.Count == 1 ? 4 : 5)
            && !_speller.IsWord(passage[words[first].Span]) && !IsPlain(word)
            && !IsBesideAnotherName(passage, first) ? 0 : -1;
    }

    private static bool IsSlip(string typed, string name, int shortest) =>
        name.Length >= shortest && typed.Length >= 3 && typed != name + "s" && name != typed + "s"
            && Math.Abs(typed.Length - name.Length) <= 2
        && LookAlike.Slips(typed, name) is var slips && (slips == 1 || (slips == 2 && name.Length >= 8 && typed[0] == name[0]));

    /// <summary>"Akman" in "Lars Akman" is a person's.</summary>
    private static bool IsBesideAnotherName(Passage passage, int word) =>
        word > 0 && IsCapital(passage, word - 1) && !passage.Prose.StartsSentence(passage.Words[word - 1].Token)
            && passage.Part == DraftPart.Body
        && passage.Words[word].Span.Start - passage.Words[word - 1].Span.End == 1;

    /// <summary>"Oakfield" in "Oakfield Road" is a road's.</summary>
    private static bool IsBeforeAnotherName(Passage passage, int word) =>
        IsCapital(passage, word + 1) && passage.Part == DraftPart.Body && passage.Words[word + 1].Sentence == passage.Words[word].Sentence
        && passage.Words[word + 1].Span.Start - passage.Words[word].Span.End == 1;

    private static string Cased(string typed, string written) =>
        typed.Length > 3 && typed.All(unit => !char.IsLower(unit)) ? written.ToUpperInvariant() : written;

    /// <summary>A name of common words is meant only where they have capitals.</summary>
    private bool IsProper(Passage passage, int first) =>
        _core.Any(word => !IsPlain(word)) || Enumerable.Range(first, _core.Count).All(word => IsCapital(passage, word));

    /// <summary>Whether the word is not part of a longer name, such as a person's.</summary>
    private static bool IsDistinct(Passage passage, int word) =>
        passage.Prose.Tokens[passage.Words[word].Token].Kind == TokenKind.Word && !IsBesideAnotherName(passage, word);

    private static bool IsCapitalInside(Passage passage, int word) =>
        IsCapital(passage, word) && !passage.Prose.StartsSentence(passage.Words[word].Token);

    private static bool IsCapital(Passage passage, int word) => word < passage.Words.Count
        && char.IsUpper(passage.Text[passage.Words[word].Span.Start]);

    private static bool StandsAt(Passage passage, int first, IReadOnlyList<string> name)
    {
        for (var i = 0; i < name.Count; i++)
        {
            if (first + i >= passage.Words.Count || passage.Words[first + i].Folded != name[i])
                return false;
        }

        return true;
    }

    private bool IsPlain(string word) => _speller.IsWord(word);

    private string Initials() => _core.Count < 3 ? "" : string.Concat(_core.Select(word => word[0]));
}

/// <summary>A place in a text that names an employer.</summary>
/// <param name="First">The index of its first word among the passage's words.</param>
/// <param name="IsSure">Whether it can be nothing else, such as a common word or a place.</param>
internal sealed record EmployerMention(EmployerName Name, Passage Passage, int First, int Last, bool IsSure)
{
    public TextSpan Span => TextSpan.Between(Passage.Words[First].Span.Start, Passage.Words[Last].Span.End);
}
