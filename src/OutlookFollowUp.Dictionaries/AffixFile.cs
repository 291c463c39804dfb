using System.Globalization;

namespace OutlookFollowUp.Dictionaries;

/// <summary>
/// The parts of a Hunspell <c>.aff</c> file that decide which words there are; one-character flags, as the English dictionaries use.
/// </summary>
internal sealed class AffixFile
{
    private readonly Dictionary<char, List<Affix>> _affixes = [];
    private readonly Dictionary<char, bool> _crosses = [];

    public AffixFile(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            if (line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is [var directive, .. { Length: > 0 } fields])
                Read(directive, fields);
        }
    }

    public char? NoSuggest { get; private set; }

    public char? OnlyInCompound { get; private set; }

    public char? NeedAffix { get; private set; }

    public char? Forbidden { get; private set; }

    public IReadOnlyList<Affix> AffixesOf(char flag) => _affixes.TryGetValue(flag, out var affixes) ? affixes : [];

    private void Read(string directive, string[] fields)
    {
        switch (directive)
        {
            case "NOSUGGEST": NoSuggest = fields[0][0]; break;
            case "ONLYINCOMPOUND": OnlyInCompound = fields[0][0]; break;
            case "NEEDAFFIX": NeedAffix = fields[0][0]; break;
            case "FORBIDDENWORD": Forbidden = fields[0][0]; break;
            case "PFX" or "SFX": ReadAffix(directive == "PFX", fields); break;

            // The ordinals, curly apostrophes and word characters are the library's to know; what only ranks suggestions is not read.
            case "COMPOUNDRULE" when fields[0] is "2" or "n*1t" or "n*mp": break;
            case "ICONV" when fields is ["1"] or ["’", "'"]: break;
            case "SET" or "TRY" or "REP" or "WORDCHARS" or "COMPOUNDMIN" or "#": break;

            default:
                throw new NotSupportedException(
                $"The library would judge words wrongly without '{directive} {string.Join(' ', fields)}'.");
        }
    }

    private void ReadAffix(bool isPrefix, string[] fields)
    {
        var flag = fields[0][0];
        if (fields.Length == 3 && int.TryParse(fields[2], NumberStyles.None, CultureInfo.InvariantCulture, out _))
        {
            _crosses[flag] = fields[1] == "Y";
            _affixes[flag] = [];
            return;
        }
        var condition = fields.Length > 3 ? fields[3] : ".";
        _affixes[flag].Add(new Affix(isPrefix, _crosses[flag], Text(fields[1]), Text(fields[2]), new AffixCondition(condition)));
    }

    private static string Text(string field) => field == "0" ? "" : field;
}
