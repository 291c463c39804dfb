using System.Buffers;
using System.Text;

namespace OutlookFollowUp.Text;

/// <summary>
/// Shows the characters between two tags as a browser does: entities read, white space collapsed, what nobody sees left out.
/// </summary>
internal readonly ref struct HtmlCharacters(ReadOnlySpan<char> html, FlatText text, bool isPreformatted, bool isSymbolFont)
{
    private static readonly SearchValues<char> Plain =
        SearchValues.Create(" !\"#$%'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    private readonly ReadOnlySpan<char> _html = html;

    /// <summary>Shows what lies between two tags.</summary>
    public void Show(int start, int end)
    {
        while (start < end)
        {
            var plain = _html[start..end].IndexOfAnyExcept(Plain);
            var next = plain < 0 ? end : start + plain;
            ShowCollapsed(start, next);
            start = next < end ? ShowSpecial(next, end) : end;
        }
    }

    private int ShowSpecial(int at, int end)
    {
        switch (_html[at])
        {
            case '&':
                return ShowEntity(at);
            case '\u00A0':
                text.Character(' ', at, 1);
                return at + 1;
            case '\r' or '\n' when isPreformatted:
                var length = _html[at] == '\r' && at + 1 < end && _html[at + 1] == '\n' ? 2 : 1;
                text.Break(at, length, isMarkup: false);
                return at + length;
            case '\t' or '\f' when isPreformatted:
                ShowPlainly(at, 1);
                return at + 1;
            case '\t' or '\n' or '\v' or '\r' or '\f':
                var past = at + 1;
                while (past < end && _html[past] is ' ' or '\t' or '\n' or '\r' or '\f')
                    past++;
                text.Space(at, past - at);
                return past;
            default:
                var visible = Invisible.VisibleLength(_html[at..end]);
                ShowPlainly(at, visible);
                return at + Math.Max(visible, 1);
        }
    }

    private int ShowEntity(int at)
    {
        var (code, length) = HtmlEntities.Read(_html[at..]);
        if (length == 0)
        {
            ShowPlainly(at, 1);
            return at + 1;
        }

        if (code is ' ' or '\t' or '\n' or '\r' or '\f' && !isPreformatted)
            text.Space(at, length);
        else if (code == '\u00A0' || code is '\t' or '\f')
            text.Character(' ', at, length);
        else if (code is '\r' or '\n')
            text.Break(at, length, isMarkup: false);
        else if (code > char.MaxValue)
            text.Characters(new Rune(code).ToString(), at, length);
        else if (!Invisible.Contains((char)code))
            text.Character((char)code, at, length);
        return at + length;
    }

    /// <summary>Shows units without any special character, runs of spaces as one.</summary>
    private void ShowCollapsed(int start, int end)
    {
        while (start < end && !isPreformatted)
        {
            if (_html[start] == ' ' && text.Collapses)
            {
                start++;
                continue;
            }

            var doubled = _html[start..end].IndexOf("  ");
            var next = doubled < 0 ? end : start + doubled + 1;
            ShowPlainly(start, next - start);
            start = next;
        }

        ShowPlainly(start, end - start);
    }

    private void ShowPlainly(int start, int length)
    {
        if (!isSymbolFont)
        {
            text.Verbatim(start, length);
            return;
        }

        for (var i = start; i < start + length; i++)
            text.Character(Wingdings(_html[i]), i, 1);
    }

    /// <summary>Outlook turns a typed smiley into a letter of the font Wingdings.</summary>
    private static char Wingdings(char letter) => letter switch
    {
        'J' => '\u263A',
        'L' => '\u2639',
        '\u00E0' => '\u2192',
        '\u00DF' => '\u2190',
        _ => letter,
    };
}
