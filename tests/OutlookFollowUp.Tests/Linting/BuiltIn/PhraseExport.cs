using System.Text;
using System.Text.RegularExpressions;
using OutlookFollowUp.Linting;
using OutlookFollowUp.Linting.Phrases;

namespace OutlookFollowUp.Tests.Linting.BuiltIn;

/// <summary>
/// Writes phrases as regular expressions over a sentence's folded words, each with a space behind it: "i have attached my portfolio ".
/// Brackets that are long and used again stand in a list of their own; <c>&lt;3&gt;</c> is the fourth of them.
/// </summary>
internal sealed class PhraseExport
{
    private const int LongBracket = 60;
    private const int GapWhenUnsaid = 2;

    private readonly List<string> _brackets = [];
    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);
    private string _text = "";
    private int _at;

    public IReadOnlyList<string> Brackets => _brackets;

    public IReadOnlyList<string> Of(PhraseSet set) => [.. set.Phrases.Select(phrase => Of(phrase.Pattern))];

    private string Of(string pattern)
    {
        (_text, _at) = (pattern, 0);
        return Alternatives();
    }

    private string Alternatives()
    {
        var all = new StringBuilder(Pieces());
        while (_at < _text.Length && _text[_at] == '|')
        {
            _at++;
            all.Append('|').Append(Pieces());
        }

        return all.ToString();
    }

    private string Pieces()
    {
        var pieces = new StringBuilder();
        while (_at < _text.Length && _text[_at] is not ('|' or ')'))
        {
            if (_text[_at] == ' ')
                _at++;
            else
                pieces.Append(Optional(_text[_at] == '(' ? Group() : Item()));
        }

        return pieces.ToString();
    }

    private string Optional(string piece)
    {
        if (_at >= _text.Length || _text[_at] != '?')
            return piece;
        _at++;
        return $"(?:{piece})?";
    }

    private string Group()
    {
        var start = _at++;
        var inside = Alternatives();
        var source = _text[start..++_at];
        if (source.Length < LongBracket)
            return $"(?:{inside})";

        if (!_known.TryGetValue(source, out var number))
        {
            _known.Add(source, number = _brackets.Count);
            _brackets.Add($"(?:{inside})");
        }

        return $"<{number}>";
    }

    private string Item()
    {
        var start = _at;
        while (_at < _text.Length && _text[_at] is not (' ' or '|' or '(' or ')' or '?'))
            _at++;
        var item = _text[start.._at];
        return item switch
        {
            "^" or "$" => item,
            "*" => @"\S+ ",
            "#" => @"\d\S* ",
            ".." => Gap(GapWhenUnsaid),
            _ when item.StartsWith("..", StringComparison.Ordinal) => Gap(item[2] - '0'),
            _ when item[^1] == '~' => Word(Inflection.FormsOf(BareSpelling.Of(item[..^1]))),
            _ => string.Concat(Words.Split(BareSpelling.Of(item)).Select(part => Word([part]))),
        };
    }

    private static string Gap(int most) => $@"(?:\S+ ){{0,{most}}}";

    private static string Word(IEnumerable<string> forms)
    {
        var spellings = forms.SelectMany(Words.Spellings).Distinct(StringComparer.Ordinal).Select(Regex.Escape).ToList();
        return spellings.Count == 1 ? $"{spellings[0]} " : $"(?:{string.Join('|', spellings)}) ";
    }
}
