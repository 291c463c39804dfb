using OutlookFollowUp.Linting;

namespace OutlookFollowUp.Names;

/// <summary>
/// Given names and the short forms people go by, so that "Hi Ben" to Benjamin is no mistake. Ann is not Anna and Maria is not Marian:
/// only forms of one name are the same, and two full names never are.
/// </summary>
public static class GivenNames
{
    /// <summary>Not frozen: that takes longer than all the look-ups of a first draft.</summary>
    private static readonly Dictionary<string, string[]> FullNamesOf = Read(ShortForms.Table);

    /// <summary>Whether both may be the same person's given name: equal without case and diacritics, or forms of one full name.</summary>
    public static bool AreSame(string one, string other)
    {
        var (first, second) = (Fold(one), Fold(other));
        return first.Length > 0 && (first == second || (FormsOf(first) is { Length: > 0 } forms && Array.Exists(FormsOf(second), forms.Contains)));
    }

    /// <summary>Whether it is a given name, or a short form of one, that the table knows.</summary>
    public static bool IsKnown(string name) => FullNamesOf.ContainsKey(Fold(name));

    /// <summary>Lower case without diacritics, apostrophes and full stops: "Zoë" is "zoe", "Müller" is "muller", "O'Neil" is "oneil".</summary>
    public static string Fold(string name)
    {
        var bare = BareSpelling.Of(name);
        return bare.AsSpan().ContainsAny('\'', '.') ? string.Concat(bare.Where(unit => unit is not ('\'' or '.'))) : bare;
    }

    private static string[] FormsOf(string folded) => FullNamesOf.GetValueOrDefault(folded) ?? [];

    private static Dictionary<string, string[]> Read(string table)
    {
        var fullNames = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var line in table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var names = line.Split([':', ' '], StringSplitOptions.RemoveEmptyEntries);
            foreach (var name in names)
            {
                if (!fullNames.TryGetValue(name, out var full))
                    fullNames[name] = full = [];
                full.Add(names[0]);
            }
        }

        return fullNames.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal);
    }
}
