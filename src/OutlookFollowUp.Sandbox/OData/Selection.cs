namespace OutlookFollowUp.Sandbox.OData;

/// <summary>The properties that <c>$select</c> asks for. Graph adds the id and the annotations by itself.</summary>
internal sealed class Selection
{
    private const string MeetingCast = "microsoft.graph.eventMessage";

    private readonly HashSet<string> _names;

    private Selection(string text, HashSet<string> names)
    {
        Text = text;
        _names = names;
    }

    public string Text { get; }

    public static Selection Parse(string text, ResourceType type)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            names.Add(Checked(item, type));
        return new Selection(text, names);
    }

    public bool Contains(string property) => _names.Contains(property) || _names.Contains("*");

    private static string Checked(string item, ResourceType type)
    {
        if (item == "*" || type.Find(item) is not null)
            return item;

        // A property of a derived type needs a cast; a bare name of one is refused, as it is by Graph.
        var slash = item.LastIndexOf('/');
        if (type == ResourceType.Message && slash > 0 && item.StartsWith(MeetingCast, StringComparison.Ordinal)
            && ResourceType.MeetingMessage.Find(item[(slash + 1)..]) is { } derived)
            return derived.Name;

        throw GraphException.UnknownProperty(item, type);
    }
}
