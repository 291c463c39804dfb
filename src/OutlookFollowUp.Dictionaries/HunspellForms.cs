using OutlookFollowUp.Spelling;

namespace OutlookFollowUp.Dictionaries;

/// <summary>
/// Every form that the affixes of a Hunspell dictionary allow: English has few enough (about 130,000) to write them all out.
/// </summary>
internal sealed class HunspellForms(AffixFile affixes, WordList words)
{
    private readonly HashSet<string> _roots = new(StringComparer.Ordinal);
    private readonly List<(string Root, string Flags)> _upperCaseOnly = [];

    /// <summary>Adds the forms of every root in a <c>.dic</c> file, whose first line is the number of roots.</summary>
    public void AddAll(IEnumerable<string> lines)
    {
        foreach (var line in lines.Skip(1))
        {
            if (line.Split('/') is [{ Length: > 0 } root, .. var rest])
                AddRoot(root, rest.FirstOrDefault() ?? "");
        }
        AddUpperCaseOnly();
    }

    private void AddRoot(string root, string flags)
    {
        if (Has(flags, affixes.Forbidden) || Has(flags, affixes.OnlyInCompound))
            return;
        _roots.Add(root);
        AddForms(root, flags,
            Has(flags, affixes.NoSuggest) || Unsuggested.Contains(root) ? WordMarks.Listed | WordMarks.NotSuggested : WordMarks.Listed);
        var letterCase = LetterCases.Of(root);
        if (letterCase == LetterCase.Mixed || (letterCase == LetterCase.Upper && flags.Length > 0))
            _upperCaseOnly.Add((string.Concat(root[..1].ToUpperInvariant(), root[1..].ToLowerInvariant()), flags));
    }

    /// <summary>Hunspell takes CIA'S for CIA's by a hidden root Cia, unless there is a Cia of its own.</summary>
    private void AddUpperCaseOnly()
    {
        foreach (var (root, flags) in _upperCaseOnly)
        {
            if (!_roots.Contains(root))
                AddForms(root, flags, WordMarks.UpperCaseOnly);
        }
    }

    private void AddForms(string root, string flags, WordMarks marks)
    {
        if (!Has(flags, affixes.NeedAffix))
            words.Add(root, marks);
        foreach (var affix in flags.SelectMany(affixes.AffixesOf).Where(affix => affix.Fits(root)))
        {
            words.Add(affix.Apply(root), marks);
            if (affix is not { IsPrefix: true, Crosses: true })
                continue;
            foreach (var suffix in flags.SelectMany(affixes.AffixesOf)
                .Where(suffix => suffix is { IsPrefix: false, Crosses: true } && suffix.Fits(root)))
                words.Add(affix.Apply(suffix.Apply(root)), marks);
        }
    }

    private static bool Has(string flags, char? flag) => flag is { } wanted && flags.Contains(wanted, StringComparison.Ordinal);
}
