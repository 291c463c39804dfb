using System.Collections.Frozen;

namespace OutlookFollowUp.Interviews;

/// <summary>What the law adds to an employer's name and nobody says: "GmbH", "Pty Ltd", "Inc."</summary>
internal static class LegalForms
{
    private static readonly FrozenSet<string> Forms =
        ["ltd", "limited", "inc", "incorporated", "llc", "llp", "lp", "plc", "pc", "pllc", "gmbh", "ggmbh", "mbh", "ag", "kg", "kgaa", "ohg",
            "gbr", "ug", "ev", "eg", "se", "sa", "sas", "sasu", "sarl", "sàrl", "bv", "nv", "vof", "ab", "as", "asa", "oy", "oyj", "aps", "spa",
            "srl", "srls", "sl", "slu", "corp", "corporation", "co", "pty", "pte", "pvt", "sdn", "bhd", "kk", "sro", "doo", "oo", "kft", "cic",
            "dac", "clg", "fze", "fzco", "dmcc", "wll", "ltda", "eirl", "scio", "ehf", "ohf",
            "bvba", "sprl", "eood", "nyrt", "zrt", "npc", "lllp"];

    /// <summary>Forms that are no other word in small letters either.</summary>
    private static readonly FrozenSet<string> SureForms = ["ltd", "inc", "llc", "llp", "plc", "gmbh", "mbh", "ggmbh", "oo"];

    public static bool Contains(string foldedWord) => Forms.Contains(foldedWord) || foldedWord == "company";

    /// <summary>A name as people say it: "Fahrwerk Systems" of "Fahrwerk Systems GmbH", but "Marsh &amp; Co" as it is.</summary>
    public static string Without(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        while (words.Count > 1 && IsForm(words))
            words.RemoveAt(words.Count - 1);
        return string.Join(' ', words).TrimEnd(',', ' ');
    }

    private static bool IsForm(List<string> words)
    {
        var last = Bare(words[^1]);
        if (last is "&" or "and" or "und" or "")
            return true;
        // "Sp. z o.o." and "Private Limited" are cut word by word.
        if (last is "z" && words.Count > 2 || words[^1] == "Sp." || words[^1] == "Private" && words.Count > 2)
            return true;
        if (!Forms.Contains(last) || !SureForms.Contains(last) && !words[^1].Any(char.IsUpper))
            return false;
        return Bare(words[^2]) is not ("&" or "and" or "und") || words.Count > 3 && Forms.Contains(Bare(words[^3]));
    }

    private static string Bare(string word) => string.Concat(word.Where(unit => char.IsLetter(unit) || unit == '&')).ToLowerInvariant();
}
