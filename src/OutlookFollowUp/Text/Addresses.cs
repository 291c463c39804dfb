namespace OutlookFollowUp.Text;

/// <summary>Finds addresses of the web and of mail, file names and names with a dot, each in bounded time.</summary>
internal ref struct Addresses(ReadOnlySpan<char> text)
{
    private const int LongestLocalPart = 64;
    private const int LongestDomain = 253;

    private static readonly WordTable TopLevels = WordTable.Of(
        "com|org|net|edu|gov|mil|int|info|biz|name|io|co|ai|dev|app|tech|cloud|online|site|page|blog|shop|work|jobs|careers|agency|"
        + "uk|de|fr|es|pt|nl|eu|ca|au|nz|ie|ch|se|dk|fi|pl|cz|br|mx|ar|cl|jp|cn|kr|sg|hk|tw|za|ng|ke|gh|il|ae|sa|tr|gr|ro|hu|ru|ua|lu|lv|lt|ee|"
        + "example|test|invalid|local");

    /// <summary>Top levels that are words as well: without a path behind them, a space is more likely missing.</summary>
    private static readonly WordTable WordLikeTopLevels = WordTable.Of("in|me|it|is|us|at|be|no|so|to|am|my|as|do");

    private static readonly WordTable FileEndings = WordTable.Of(
        "pdf|doc|docx|xls|xlsx|ppt|pptx|odt|ods|rtf|txt|csv|zip|png|jpg|jpeg|gif|svg|html|htm|md|json|xml|mp3|mp4|mov|eml|msg|ics|key|pages|"
        + "js|ts|py|cs|go|rs|rb|java|cpp|sql");

    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>Where the next @ is, once it was looked for.</summary>
    private int _nextAt = -1;

    /// <summary>Up to where words with dots have been looked at, so that none is looked at twice.</summary>
    private int _noDomainBefore;

    /// <summary>The kind and length of the address or dotted name that starts there; null where none does.</summary>
    public TokenKind? Read(int start, out int length)
    {
        if (StartsWebAddress(start))
        {
            length = WebAddressLength(start);
            return TokenKind.WebAddress;
        }

        if ((length = MailAddressLength(start)) > 0)
            return TokenKind.MailAddress;

        return DottedNameLength(start, out length);
    }

    private readonly bool StartsWebAddress(int start)
    {
        if ((_text[start] | 0x20) is not ('h' or 'w' or 'f' or 'm'))
            return false;

        var rest = _text[start..];
        return Follows(rest, "https://") || Follows(rest, "http://") || Follows(rest, "www.") || Follows(rest, "ftp://")
            || Follows(rest, "mailto:");
    }

    private static bool Follows(ReadOnlySpan<char> rest, string start) =>
        rest.Length > start.Length && rest.StartsWith(start, StringComparison.OrdinalIgnoreCase) && !char.IsWhiteSpace(rest[start.Length]);

    /// <summary>An address goes on to the next space, without the marks of the sentence around it.</summary>
    private readonly int WebAddressLength(int start)
    {
        var (end, open) = (start, 0);
        for (; end < _text.Length && !char.IsWhiteSpace(_text[end])
            && _text[end] is not ('<' or '>' or '"' or '“' or '”' or '«' or '»'); end++)
            open += _text[end] == '(' ? 1 : 0;

        while (end > start + 1
            && _text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '’' or ']' or '}' or ')' or '*' or '_' or '…')
        {
            if (_text[end - 1] == ')' && open-- > 0)
                break;
            end--;
        }

        return end - start;
    }

    private int MailAddressLength(int start)
    {
        if (_nextAt < start)
            _nextAt = _text[start..].IndexOf('@') is var found and >= 0 ? start + found : int.MaxValue;
        if (_nextAt - start > LongestLocalPart || _nextAt + 1 >= _text.Length)
            return 0;

        foreach (var unit in _text[start.._nextAt])
        {
            if (!char.IsLetterOrDigit(unit) && unit is not ('.' or '_' or '-' or '+' or '%' or '\'' or '&'))
                return 0;
        }

        var domain = DomainLength(_nextAt + 1);
        return domain > 0 && _text.Slice(_nextAt + 1, domain).Contains('.') ? _nextAt + 1 + domain - start : 0;
    }

    /// <summary>The length of labels with dots between them, no dot or hyphen at the end.</summary>
    private readonly int DomainLength(int start)
    {
        var end = start;
        while (end < _text.Length && end - start <= LongestDomain && (char.IsLetterOrDigit(_text[end]) || _text[end] is '.' or '-'))
        {
            if (_text[end] == '.' && end > start && _text[end - 1] == '.')
                break;
            end++;
        }

        while (end > start && _text[end - 1] is '.' or '-')
            end--;
        return end - start;
    }

    /// <summary>Reads "acme.example/jobs", "CV.pdf" or "Node.js": words with a dot inside that are one name.</summary>
    private TokenKind? DottedNameLength(int start, out int length)
    {
        length = 0;
        if (start < _noDomainBefore || DottedRunLength(start) is not (var run and > 0))
            return null;

        _noDomainBefore = start + run;
        var name = _text.Slice(start, run);
        var last = name[(name.LastIndexOf('.') + 1)..];
        var hasPath = start + run + 1 < _text.Length && _text[start + run] == '/' && char.IsLetterOrDigit(_text[start + run + 1]);
        if (IsIn(TopLevels, last) || (hasPath && IsIn(WordLikeTopLevels, last)))
        {
            length = hasPath ? WebAddressLength(start) : run;
            return TokenKind.WebAddress;
        }

        length = run;
        return IsIn(FileEndings, last) ? TokenKind.Other : null;
    }

    private readonly int DottedRunLength(int start)
    {
        var (end, dots) = (start, 0);
        while (end < _text.Length && end - start <= LongestDomain
            && (char.IsAsciiLetterOrDigit(_text[end]) || _text[end] is '.' or '-' or '_'))
            dots += _text[end++] == '.' ? 1 : 0;
        while (end > start && _text[end - 1] is '.' or '-' or '_')
            dots -= _text[--end] == '.' ? 1 : 0;
        return dots > 0 && _text[start..end].IndexOf("..", StringComparison.Ordinal) < 0 ? end - start : 0;
    }

    private static bool IsIn(WordTable set, ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > 8 || (char.IsUpper(word[0]) && !char.IsUpper(word[^1])))
            return false;

        Span<char> lower = stackalloc char[8];
        return word.ToLowerInvariant(lower) > 0 && set.Contains(lower[..word.Length]);
    }
}
