using System.Net;
using System.Text;
using OutlookFollowUp.Linting;

namespace OutlookFollowUp.Benchmarks;

/// <summary>Drafts without end: the rules' examples mutated and spliced, scraps that readers stumble over, any Unicode at all.</summary>
internal sealed class RandomDrafts(int seed)
{
    private static readonly string[] Scraps =
    [
        "Hi Priya,", "\n\n", "\n", "\r\n", " ", "Thank you for your time", "!!!", "?!", ":)", "¯\\_(ツ)_/¯", "😀", "🤞🏽", "[Your Name]", "{{", "}}",
        "<Date>", "XXX", "____", "I have attached my portfolio", "please find", "\"", "“", "”", "'", "’", "realy", "teh", "Acme", "Globex",
        "Best,\nJane", "\0", "\ud83d", "\ude00", "e\u0301", "İ", "ß", "\u200b", "\u202e", "<p>", "</p>", "<b>", "<br>", "&amp;", "&#128512;",
        "&nbsp;", "<!--", "-->", "<style>", "</style>", "https://acme.example/x", "priya.shah@acme.example", "a great fit", "-", "—", "123",
        "don't", "(", ")", "ASAP", "gonna", "Tuesday", "3 March", "2 pm", "  ", " ,", "..", "i", "colour", "color", "their", "On Tue, Priya wrote:\n> hello",
        "<table><tr><td>", "</td></tr></table>", "<span style=\"font-size:72pt\">", "</span>", "\u3042\u3044", "\u0645\u0631\u062d\u0628\u0627",
    ];

    private static readonly Example[] Examples = [.. RuleCatalog.All.SelectMany(rule => rule.Examples)];
    private static readonly DraftKind?[] Kinds = [null, null, null, .. Enum.GetValues<DraftKind>().Select(kind => (DraftKind?)kind)];

    private readonly Random _random = new(seed);

    public (Draft Draft, DraftContext Context) Next()
    {
        var example = Any(Examples);
        var isHtml = _random.Next(2) == 0;
        var text = _random.Next(8) == 0 ? Scattered() : Mutated(example.Draft.Body.Content);
        var body = isHtml && !example.IsHtml ? AsHtml(text) : text;
        var draft = example.Draft with
        {
            Subject = _random.Next(4) == 0 ? Mutated(example.Draft.Subject) : example.Draft.Subject,
            Body = isHtml || example.IsHtml ? MailBody.Html(body) : MailBody.Text(body),
            Kind = _random.Next(2) == 0 ? example.Kind : Any(Kinds),
        };
        return (draft, _random.Next(3) == 0 ? Any(Examples).Context : example.Context);
    }

    private string Mutated(string text)
    {
        var mutated = new StringBuilder(text);
        for (var times = _random.Next(6); times > 0; times--)
        {
            var at = _random.Next(mutated.Length + 1);
            var length = Math.Min(_random.Next(12), mutated.Length - at);
            switch (_random.Next(5))
            {
                case 0:
                    mutated.Remove(at, length);
                    break;
                case 1:
                    mutated.Insert(at, Any(Scraps));
                    break;
                case 2:
                    mutated.Insert(at, mutated.ToString(at, length));
                    break;
                case 3:
                    mutated.Insert(at, Piece(Any(Examples).Draft.Body.Content));
                    break;
                default:
                    mutated.Insert(at, (char)_random.Next(char.MaxValue + 1));
                    break;
            }
        }

        return mutated.ToString();
    }

    private string Scattered()
    {
        var text = new StringBuilder();
        for (var pieces = _random.Next(30); pieces > 0; pieces--)
            text.Append(_random.Next(6) == 0 ? Noise() : Any(Scraps)).Append(_random.Next(3) == 0 ? " " : "");
        return text.ToString();
    }

    private string Noise() => string.Create(_random.Next(8), _random, (units, random) =>
    {
        foreach (ref var unit in units)
            unit = (char)random.Next(char.MaxValue + 1);
    });

    private string Piece(string text)
    {
        var start = _random.Next(text.Length + 1);
        return text.Substring(start, _random.Next(Math.Min(80, text.Length - start) + 1));
    }

    /// <summary>Escaped or as it is, in blocks or with breaks.</summary>
    private string AsHtml(string text) => _random.Next(3) switch
    {
        0 => text,
        1 => $"<p>{WebUtility.HtmlEncode(text).Replace("\n", "<br>", StringComparison.Ordinal)}</p>",
        _ => $"<div>{WebUtility.HtmlEncode(text).Replace("\n", "</div><div>", StringComparison.Ordinal)}</div>",
    };

    private T Any<T>(T[] all) => all[_random.Next(all.Length)];
}
