using System.Globalization;
using System.Text.Json;

namespace OutlookFollowUp.Sandbox.OData;

/// <summary>
/// Reads the part of OData's <c>$filter</c> that Graph supports on mail and events: comparisons, <c>and or not</c>,
/// parentheses, <c>startswith</c>, <c>endswith</c> and <c>contains</c>.
/// </summary>
internal sealed class FilterParser
{
    private const int MostNesting = 50;

    private readonly ResourceType _type;
    private readonly List<FilterToken> _tokens;
    private readonly List<string> _properties = [];
    private int _next;
    private int _nesting;

    private FilterParser(string text, ResourceType type)
    {
        _type = type;
        _tokens = FilterToken.Split(text);
    }

    public static Filter Parse(string text, ResourceType type)
    {
        var parser = new FilterParser(text, type);
        var test = parser.Or();
        if (parser.Peek.Kind != FilterTokenKind.End)
            throw parser.Unexpected();
        return new Filter(text, test, parser._properties);
    }

    private FilterToken Peek => _tokens[_next];

    private Func<JsonElement, bool> Or()
    {
        var left = And();
        while (Take("or"))
        {
            var (first, second) = (left, And());
            left = resource => first(resource) || second(resource);
        }

        return left;
    }

    private Func<JsonElement, bool> And()
    {
        var left = Not();
        while (Take("and"))
        {
            var (first, second) = (left, Not());
            left = resource => first(resource) && second(resource);
        }

        return left;
    }

    private Func<JsonElement, bool> Not()
    {
        if (++_nesting > MostNesting)
            throw GraphException.BadFilter("The filter is nested too deeply.");

        try
        {
            if (Take("not"))
            {
                var inner = Not();
                return resource => !inner(resource);
            }

            return Take("(") ? Closed(Or()) : Comparison();
        }
        finally
        {
            _nesting--;
        }
    }

    private Func<JsonElement, bool> Closed(Func<JsonElement, bool> inner)
    {
        Require(")");
        return inner;
    }

    private Func<JsonElement, bool> Comparison()
    {
        var left = ReadOperand();
        if (Peek.Kind != FilterTokenKind.Name || !FilterComparison.IsOperator(Peek.Text))
            return left.Kind == PropertyKind.Flag ? resource => left.Read(resource) is true : throw Unexpected();

        var comparison = _tokens[_next++].Text;
        return FilterComparison.Compile(left, comparison, ReadOperand());
    }

    private FilterOperand ReadOperand()
    {
        var token = _tokens[_next++];
        return token.Kind switch
        {
            FilterTokenKind.Text => FilterOperand.Literal(PropertyKind.Text, token.Text),
            FilterTokenKind.Value => LiteralOf(token.Text),
            FilterTokenKind.Name when token.Text is "true" or "false" => FilterOperand.Literal(PropertyKind.Flag, token.Text == "true"),
            FilterTokenKind.Name when token.Text == "null" => FilterOperand.Literal(null, null),
            FilterTokenKind.Name when Peek.Text == "(" && Peek.Kind == FilterTokenKind.Mark => Function(token.Text),
            FilterTokenKind.Name => Property(token.Text),
            _ => throw Unexpected(token),
        };
    }

    private FilterOperand Property(string path)
    {
        var property = PropertyPath.Parse(path, _type);
        _properties.Add(property.Text);
        return new FilterOperand(property.Kind, property.Read);
    }

    private FilterOperand Function(string name)
    {
        Func<string, string, bool> holds = name switch
        {
            "startswith" => (text, part) => text.StartsWith(part, StringComparison.OrdinalIgnoreCase),
            "endswith" => (text, part) => text.EndsWith(part, StringComparison.OrdinalIgnoreCase),
            "contains" => (text, part) => text.Contains(part, StringComparison.OrdinalIgnoreCase),
            _ => throw GraphException.BadFilter($"An unknown function with name '{name}' was found."),
        };

        Require("(");
        var text = ReadOperand();
        Require(",");
        var part = ReadOperand();
        Require(")");
        return new FilterOperand(PropertyKind.Flag, resource =>
            text.Read(resource) is string whole && part.Read(resource) is string sought && holds(whole, sought));
    }

    private static FilterOperand LiteralOf(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? FilterOperand.Literal(PropertyKind.Number, number)
        : PropertyPath.Moment(text) is { } moment ? FilterOperand.Literal(PropertyKind.Time, moment)
        : throw GraphException.BadFilter($"Unrecognized '{text}' literal in the filter.");

    private bool Take(string text)
    {
        if (Peek.Kind is FilterTokenKind.Text or FilterTokenKind.End || Peek.Text != text)
            return false;
        _next++;
        return true;
    }

    private void Require(string text)
    {
        if (!Take(text))
            throw Unexpected();
    }

    private GraphException Unexpected() => Unexpected(Peek);

    private static GraphException Unexpected(FilterToken token) =>
        GraphException.BadFilter(token.Kind == FilterTokenKind.End
            ? "The filter ends too early."
            : $"Syntax error at position {token.Position} in the filter.");
}
