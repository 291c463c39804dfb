namespace OutlookFollowUp.Dictionaries;

/// <summary>One line of an affix class: what is taken off a root's edge, what is put there instead, and which roots it fits.</summary>
internal sealed record Affix(bool IsPrefix, bool Crosses, string Strips, string Adds, AffixCondition Condition)
{
    public bool Fits(string root) =>
        root.Length > Strips.Length
        && (IsPrefix ? root.StartsWith(Strips, StringComparison.Ordinal) : root.EndsWith(Strips, StringComparison.Ordinal))
        && Condition.Fits(root, IsPrefix);

    public string Apply(string root) => IsPrefix ? Adds + root[Strips.Length..] : root[..^Strips.Length] + Adds;
}
