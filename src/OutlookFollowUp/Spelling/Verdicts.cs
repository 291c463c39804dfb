namespace OutlookFollowUp.Spelling;

/// <summary>
/// Whether a word is one, as Hunspell decides it: by letter case, hyphens, numbers and ordinals, over forms that are all written out.
/// </summary>
internal sealed class Verdicts
{
    private const int LongestWord = 255;
    private const int MostHyphens = 9;
    private readonly WordTable _words = new(slots: 1 << 18);
    private readonly WordTable _upperCaseOnly = new(slots: 1 << 14);

    /// <param name="dialect">Whose words.</param>
    /// <param name="withTerms">Whether company and software names count, which the Hunspell dictionary doesn't have.</param>
    public Verdicts(Dialect dialect, bool withTerms)
    {
        var words = CompiledWords.Of(dialect);
        while (words.MoveNext())
        {
            if (words.Marks.HasFlag(WordMarks.Listed) || (withTerms && words.Marks == WordMarks.Term))
                _words.Add(words.Word);
            else if (withTerms || !words.Marks.HasFlag(WordMarks.Term))
                _upperCaseOnly.Add(words.Word);
        }
    }

    /// <summary>Whether the word is known in just this case.</summary>
    public bool Lists(ReadOnlySpan<char> word) => _words.Contains(word);

    public bool IsWord(ReadOnlySpan<char> word) => _words.Contains(word) || IsWordOnSecondLook(word);

    private bool IsWordOnSecondLook(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
            return false;
        Span<char> plain = stackalloc char[word.Length];
        word.Replace(plain, '’', '\'');
        var trimmed = plain.TrimStart(' ').TrimEnd('.');
        return trimmed.IsEmpty || IsNumber(trimmed) || IsWordInSomeCase(trimmed) || IsHyphenated(trimmed);
    }

    /// <summary>Digits with single dots, commas and hyphens between them.</summary>
    private static bool IsNumber(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            var separates = word[i] is '.' or ',' or '-' && i > 0 && char.IsAsciiDigit(word[i - 1]);
            if (!separates && !char.IsAsciiDigit(word[i]))
                return false;
        }
        return char.IsAsciiDigit(word[^1]);
    }

    private bool IsWordInSomeCase(ReadOnlySpan<char> word)
    {
        var letterCase = LetterCases.Of(word);
        if (_words.Contains(word) || IsOrdinal(word) || (letterCase != LetterCase.Capitalised && _upperCaseOnly.Contains(word)))
            return true;
        if (letterCase is not (LetterCase.Capitalised or LetterCase.Upper))
            return false;
        Span<char> lower = stackalloc char[word.Length];
        word.ToLowerInvariant(lower);
        return _words.Contains(lower) || IsOrdinal(lower) || (letterCase == LetterCase.Upper && IsCapitalisedSomewhere(lower));
    }

    /// <summary>CANADA is Canada, and O'BRIEN is O'Brien: a word in capitals doesn't say which of them it needs.</summary>
    private bool IsCapitalisedSomewhere(Span<char> lower)
    {
        var afterApostrophe = lower.IndexOf('\'') + 1;
        if (afterApostrophe > 0 && afterApostrophe < lower.Length)
        {
            var small = lower[afterApostrophe];
            lower[afterApostrophe] = char.ToUpperInvariant(small);
            if (_words.Contains(lower) || IsCapitalised(lower))
                return true;
            lower[afterApostrophe] = small;
        }
        return IsCapitalised(lower);
    }

    private bool IsCapitalised(Span<char> lower)
    {
        var small = lower[0];
        lower[0] = char.ToUpperInvariant(small);
        var found = _words.Contains(lower) || _upperCaseOnly.Contains(lower);
        lower[0] = small;
        return found;
    }

    /// <summary>1st, 2nd, 3rd, 4th; but 11th, 12th, 13th.</summary>
    private static bool IsOrdinal(ReadOnlySpan<char> word)
    {
        if (word.Length < 3 || word[..^2].ContainsAnyExceptInRange('0', '9'))
            return false;
        var isTeen = word.Length > 3 && word[^4] == '1';
        return word[^2..] switch
        {
            "st" => word[^3] == '1' && !isTeen,
            "nd" => word[^3] == '2' && !isTeen,
            "rd" => word[^3] == '3' && !isTeen,
            "th" => isTeen || word[^3] is '0' or >= '4',
            _ => false,
        };
    }

    /// <summary>
    /// Hyphens part words, and each part must be one; the dictionaries list nothing with a hyphen in it. In capitals Hunspell keeps only
    /// the first: PARIS-BASED is Paris-based, but BASED-PARIS would be Based-paris.
    /// </summary>
    private bool IsHyphenated(Span<char> word)
    {
        if (word.Count('-') is 0 or > MostHyphens || word.Trim('-').IsEmpty)
            return false;
        if (LetterCases.Of(word) == LetterCase.Upper)
            MemoryExtensions.ToLowerInvariant(word[1..].ToArray(), word[1..]);
        foreach (var range in ((ReadOnlySpan<char>)word).Split('-'))
        {
            var part = word[range].TrimEnd('.');
            if (!part.IsEmpty && !IsNumber(part) && !IsWordInSomeCase(part))
                return false;
        }
        return true;
    }
}
