namespace OutlookFollowUp.Sandbox.OData;

/// <summary>One word, literal or mark of a <c>$filter</c>.</summary>
internal readonly record struct FilterToken(FilterTokenKind Kind, string Text, int Position)
{
    /// <summary>All tokens of a filter, closed by one of kind <see cref="FilterTokenKind.End"/>.</summary>
    public static List<FilterToken> Split(string filter)
    {
        var tokens = new List<FilterToken>();
        for (var at = 0; at < filter.Length;)
        {
            var first = filter[at];
            if (char.IsWhiteSpace(first))
                at++;
            else if (first is '(' or ')' or ',')
                tokens.Add(new(FilterTokenKind.Mark, first.ToString(), at++));
            else if (first == '\'')
                tokens.Add(ReadText(filter, ref at));
            else
                tokens.Add(ReadWord(filter, ref at));
        }

        tokens.Add(new(FilterTokenKind.End, "", filter.Length));
        return tokens;
    }

    private static FilterToken ReadText(string filter, ref int at)
    {
        var start = at++;
        var text = new System.Text.StringBuilder();
        for (; at < filter.Length; at++)
        {
            if (filter[at] != '\'')
                text.Append(filter[at]);
            else if (at + 1 < filter.Length && filter[at + 1] == '\'') // a doubled quote stands for one
                text.Append(filter[at++]);
            else
            {
                at++;
                return new(FilterTokenKind.Text, text.ToString(), start);
            }
        }

        throw GraphException.BadFilter($"There is an unterminated string literal at position {start} in the filter.");
    }

    private static FilterToken ReadWord(string filter, ref int at)
    {
        var start = at;
        while (at < filter.Length && !char.IsWhiteSpace(filter[at]) && filter[at] is not ('(' or ')' or ',' or '\''))
            at++;
        var kind = char.IsAsciiLetter(filter[start]) ? FilterTokenKind.Name : FilterTokenKind.Value;
        return new(kind, filter[start..at], start);
    }
}

/// <summary>A text stood in quotes; a value is a number or a time; a name is a keyword, function or property path.</summary>
internal enum FilterTokenKind { Name, Text, Value, Mark, End }
