namespace OutlookFollowUp.Text;

/// <summary>
/// Reads the visible text of HTML in one pass forward over its source, whatever the markup: tags are closed, skipped and mended
/// roughly as browsers do, in time linear in the source. No tree is built.
/// </summary>
internal ref struct HtmlReader
{
    /// <summary>How far an end tag looks for its start: real mail never nests wrongly by more, and it bounds the work.</summary>
    private const int FarthestStartTag = 256;

    private readonly ReadOnlySpan<char> _html;
    private readonly FlatText _text;
    private readonly FormatTable _formats;
    private readonly List<OpenElement> _open = new(32);
    private OpenElement _now = new(0, HtmlTraits.Block, Region.Written, Format: 0, IsHidden: false, IsPreformatted: false);

    private HtmlReader(string html, FlatText text, FormatTable formats)
    {
        _html = html;
        _text = text;
        _formats = formats;
    }

    private readonly HtmlCharacters Text => new(_html, _text, _now.IsPreformatted, _formats.IsSymbolFont(_now.Format));

    public static void Read(FlatText text, FormatTable formats) => new HtmlReader(text.Source, text, formats).ReadAll();

    private void ReadAll()
    {
        var i = 0;
        while (i < _html.Length)
        {
            var tag = _html[i..].IndexOf('<');
            var end = tag < 0 ? _html.Length : i + tag;
            if (!_now.IsHidden)
                Text.Show(i, end);
            if (end == _html.Length)
                return;

            i = ReadMarkup(end);
        }
    }

    /// <summary>Reads what starts with that &lt; and answers where the next text starts.</summary>
    private int ReadMarkup(int start)
    {
        var next = start + 1 < _html.Length ? _html[start + 1] : ' ';
        if (char.IsAsciiLetter(next))
            return ReadStartTag(start);
        if (next == '/')
            return start + 2 < _html.Length && char.IsAsciiLetter(_html[start + 2]) ? ReadEndTag(start) : After(">", start + 2);
        if (next == '!' && _html[start..].StartsWith("<!--", StringComparison.Ordinal))
            return AfterComment(start + 4);
        if (next is '!' or '?')
            return After(">", start + 2);

        if (!_now.IsHidden)
            Text.Show(start, start + 1);
        return start + 1;
    }

    private readonly int AfterComment(int content)
    {
        var rest = _html[content..];
        if (rest.StartsWith(">") || rest.StartsWith("->"))
            return After(">", content);

        var i = content;
        while (i < _html.Length && _html[i..].IndexOf("--") is var dashes and >= 0)
        {
            i += dashes + 2;
            while (i < _html.Length && _html[i] == '-')
                i++;
            if (_html[i..].StartsWith(">") || _html[i..].StartsWith("!>"))
                return After(">", i);
        }

        return _html.Length;
    }

    private readonly int After(string end, int from)
    {
        var at = from < _html.Length ? _html[from..].IndexOf(end, StringComparison.Ordinal) : -1;
        return at < 0 ? _html.Length : from + at + end.Length;
    }

    private int ReadStartTag(int start)
    {
        var tag = HtmlTag.Read(_html, start + 1, out var end);
        if (end < 0)
            return _html.Length;

        var element = HtmlElement.Of(tag.Name);
        if (element.Has(HtmlTraits.RawHidden))
            return ReadRawContent(element, tag.Name, end);

        CloseImplied(element, start, end);
        if (element.Id == HtmlElement.Br)
            LineBreak(start, end);
        else if (element.Has(HtmlTraits.Void))
            ReadVoid(element, tag, start, end);
        else if (element.Id != HtmlElement.Html)
            Open(element, tag, start, end);
        return end;
    }

    /// <summary>Skips content that is not markup, to the end tag of that name.</summary>
    private readonly int ReadRawContent(HtmlElement element, ReadOnlySpan<char> name, int content)
    {
        var i = content;
        while (_html[i..].IndexOf("</") is var at and >= 0)
        {
            i += at + 2;
            if (!_html[i..].StartsWith(name, StringComparison.OrdinalIgnoreCase))
                continue;

            if (element.Id == HtmlElement.Style)
                _formats.Add(_html[content..(i - 2)]);
            return After(">", i);
        }

        return _html.Length;
    }

    private void ReadVoid(HtmlElement element, in HtmlTag tag, int start, int end)
    {
        if (_now.IsHidden)
            return;

        if (element.Id == HtmlElement.Hr)
        {
            BlockBreak(start, end);
            _text.Rules.Add(_text.Length);
        }
        else if (element.Id == HtmlElement.Img && Emoji.IsOnlyEmoji(tag.Alt))
        {
            _text.Characters(tag.Alt, start, end - start);
        }
    }

    private void Open(HtmlElement element, in HtmlTag tag, int start, int end)
    {
        if (element.Has(HtmlTraits.Block))
            BlockBreak(start, end);
        else if (element.Has(HtmlTraits.Cell) && !_now.IsHidden)
            _text.CellGap(start, end - start);

        _open.Add(_now);
        var style = tag.Style.IsEmpty ? InlineStyle.None : _formats.Style(tag.Style);
        var region = QuoteMarkup.RegionOf(element, tag, style);
        if (style.HasTopBorder)
            _text.Rules.Add(_text.Length);

        var format = _formats.Inside(_now.Format, element, tag, style, out var isHidden);
        _now = new(
            element.Id,
            element.Traits,
            region > _now.Region ? region : _now.Region,
            format,
            isHidden || _now.IsHidden || element.Has(HtmlTraits.Hidden) || tag.IsHidden || style.IsHidden,
            style.IsPreformatted ?? (_now.IsPreformatted || element.Has(HtmlTraits.Preformatted)));
        Apply();
        if (QuoteMarkup.StartsHistory(tag))
            _text.StartHistory();
    }

    private int ReadEndTag(int start)
    {
        var tag = HtmlTag.Read(_html, start + 2, out var end);
        if (end < 0)
            return _html.Length;

        var element = HtmlElement.Of(tag.Name);
        if (element.Id == HtmlElement.Br)
            LineBreak(start, end);
        else if (element.Id != HtmlElement.Body && element.Id != HtmlElement.Html)
            CloseTo(Depth(element), start, end);
        return end;
    }

    /// <summary>How many open elements stay open when that one ends; all of them where its start is nowhere near.</summary>
    private readonly int Depth(HtmlElement element)
    {
        var isInline = !element.Has(HtmlTraits.Block | HtmlTraits.Cell);
        var current = _now;
        for (var depth = _open.Count; depth > 0 && depth > _open.Count - FarthestStartTag; depth--)
        {
            if (current.Id == element.Id)
                return depth - 1;
            if (isInline && current.Has(HtmlTraits.Block | HtmlTraits.Cell))
                break;

            current = _open[depth - 1];
        }

        return _open.Count;
    }

    /// <summary>Closes what the start of that element ends: an open paragraph before a block, a list item before the next.</summary>
    private void CloseImplied(HtmlElement element, int start, int end)
    {
        if (!element.Has(HtmlTraits.Block | HtmlTraits.Cell))
            return;

        var current = _now;
        for (var depth = _open.Count; depth > 0 && depth > _open.Count - 8; depth--)
        {
            var isSame = current.Id == element.Id && element.Has(HtmlTraits.EndsItself);
            if (isSame || current.Id == HtmlElement.P)
            {
                CloseTo(depth - 1, start, end);
                return;
            }

            if (current.Has(HtmlTraits.Block | HtmlTraits.Cell))
                return;

            current = _open[depth - 1];
        }
    }

    private void CloseTo(int depth, int start, int end)
    {
        while (_open.Count > depth)
        {
            if (_now.Has(HtmlTraits.Block))
                BlockBreak(start, end);
            _now = _open[^1];
            _open.RemoveAt(_open.Count - 1);
            Apply();
        }
    }

    private readonly void Apply()
    {
        _text.EnterRegion(_now.Region);
        _text.EnterFormat(_now.Format);
    }

    private readonly void LineBreak(int start, int end)
    {
        if (!_now.IsHidden)
            _text.Break(start, end - start, isMarkup: true);
    }

    private readonly void BlockBreak(int start, int end)
    {
        if (!_now.IsHidden && !_text.LineIsEmpty)
            _text.Break(start, end - start, isMarkup: true);
    }

    private readonly record struct OpenElement(int Id, HtmlTraits Traits, Region Region, int Format, bool IsHidden, bool IsPreformatted)
    {
        public bool Has(HtmlTraits traits) => (Traits & traits) != HtmlTraits.None;
    }
}
