using System.Buffers;
using System.Text;

namespace OutlookFollowUp.Text;

/// <summary>One tag of a source and those of its attributes that bear on what is seen; values are as written.</summary>
internal ref struct HtmlTag
{
    public ReadOnlySpan<char> Name { get; private set; }

    public ReadOnlySpan<char> Id { get; private set; }

    public ReadOnlySpan<char> Class { get; private set; }

    public ReadOnlySpan<char> Style { get; private set; }

    public ReadOnlySpan<char> Anchor { get; private set; }

    public ReadOnlySpan<char> Type { get; private set; }

    public ReadOnlySpan<char> Alt { get; private set; }

    public ReadOnlySpan<char> Face { get; private set; }

    public ReadOnlySpan<char> Size { get; private set; }

    public ReadOnlySpan<char> Color { get; private set; }

    public bool IsHidden { get; private set; }

    public bool IsLink { get; private set; }

    public bool Cites { get; private set; }

    /// <summary>Reads the tag whose name starts at an offset; the end is behind its &gt;, or -1 where the source ends before.</summary>
    public static HtmlTag Read(ReadOnlySpan<char> html, int nameStart, out int end)
    {
        var tag = new HtmlTag();
        var i = nameStart;
        while (i < html.Length && !IsSpace(html[i]) && html[i] is not ('/' or '>'))
            i++;

        tag.Name = html[nameStart..i];
        while (true)
        {
            while (i < html.Length && (IsSpace(html[i]) || html[i] == '/'))
                i++;
            if (i >= html.Length)
                break;
            if (html[i] == '>')
            {
                end = i + 1;
                return tag;
            }

            tag.ReadAttribute(html, ref i);
        }

        end = -1;
        return tag;
    }

    private void ReadAttribute(ReadOnlySpan<char> html, scoped ref int i)
    {
        var start = i++;
        while (i < html.Length && !IsSpace(html[i]) && html[i] is not ('=' or '/' or '>'))
            i++;

        var name = html[start..i];
        var afterName = i;
        while (i < html.Length && IsSpace(html[i]))
            i++;
        if (i < html.Length && html[i] == '=')
        {
            i++;
            Take(name, ReadValue(html, ref i));
            return;
        }

        i = afterName;
        Take(name, default);
    }

    private static ReadOnlySpan<char> ReadValue(ReadOnlySpan<char> html, scoped ref int i)
    {
        while (i < html.Length && IsSpace(html[i]))
            i++;
        if (i >= html.Length)
            return default;

        if (html[i] is '"' or '\'')
        {
            var rest = html[(i + 1)..];
            var length = rest.IndexOf(html[i]);
            i = length < 0 ? html.Length : i + length + 2;
            return length < 0 ? default : rest[..length];
        }

        var start = i;
        while (i < html.Length && !IsSpace(html[i]) && html[i] != '>')
            i++;
        return html[start..i];
    }

    private void Take(ReadOnlySpan<char> name, ReadOnlySpan<char> value)
    {
        if (name.Length is < 2 or > 6)
            return;

        Span<char> lower = stackalloc char[6];
        if (Ascii.ToLower(name, lower, out var length) != OperationStatus.Done)
            return;

        switch (lower[..length])
        {
            case "id": Id = value; break;
            case "class": Class = value; break;
            case "style": Style = value; break;
            case "name": Anchor = value; break;
            case "type": Type = value; break;
            case "alt": Alt = value; break;
            case "face": Face = value; break;
            case "size": Size = value; break;
            case "color": Color = value; break;
            case "hidden": IsHidden = true; break;
            case "href": IsLink = true; break;
            case "cite": Cites = true; break;
        }
    }

    private static bool IsSpace(char unit) => unit is ' ' or '\t' or '\n' or '\r' or '\f';
}
