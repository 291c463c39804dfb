namespace OutlookFollowUp.Dictionaries;

/// <summary>What a root's edge must look like for an affix to fit: letters, sets in brackets and dots, as Hunspell writes it.</summary>
internal sealed class AffixCondition
{
    private readonly List<(string Letters, bool Negated)> _places = [];

    public AffixCondition(ReadOnlySpan<char> pattern)
    {
        while (!pattern.IsEmpty)
        {
            if (pattern[0] == '[' && pattern.IndexOf(']') is > 0 and var end)
            {
                var negated = pattern[1] == '^';
                _places.Add((pattern[(negated ? 2 : 1)..end].ToString(), negated));
                pattern = pattern[(end + 1)..];
                continue;
            }
            _places.Add(pattern[0] == '.' ? ("", true) : (pattern[..1].ToString(), false));
            pattern = pattern[1..];
        }
        // A lone dot says "any root", the empty one included.
        if (_places is [("", true)])
            _places.Clear();
    }

    public bool Fits(string root, bool atStart)
    {
        if (root.Length < _places.Count)
            return false;
        var edge = atStart ? root[.._places.Count] : root[^_places.Count..];
        for (var i = 0; i < edge.Length; i++)
        {
            if (_places[i].Letters.Contains(edge[i], StringComparison.Ordinal) == _places[i].Negated)
                return false;
        }
        return true;
    }
}
