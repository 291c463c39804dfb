using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OutlookFollowUp.Sandbox;

/// <summary>One file of a mailbox folder, and the complaints it can give rise to.</summary>
internal sealed class FolderFile(string name, JsonElement root)
{
    public static FolderFile Read(string folder, string name)
    {
        try
        {
            using var document = JsonDocument.Parse(HalfCharacters.Replace(File.ReadAllText(Path.Combine(folder, name))));
            return new FolderFile(name, document.RootElement.Clone());
        }
        catch (FileNotFoundException)
        {
            throw new MailboxFolderException($"The mailbox folder '{folder}' has no {name}.");
        }
        catch (JsonException damage)
        {
            throw new MailboxFolderException(
                $"{name} is not valid JSON (line {damage.LineNumber + 1}, byte {damage.BytePositionInLine + 1}).");
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            throw new MailboxFolderException($"{name} cannot be read: {trouble.Message}");
        }
    }

    public static FolderFile Of(string name, JsonNode content) => new(name, JsonSerializer.SerializeToElement(content));

    public JsonElement AsUser()
    {
        RequireObject(root, "the file");
        RequireText(root, "the user", "id");
        return root;
    }

    public IReadOnlyList<JsonElement> AsMessages() => AsList("message", (message, label) =>
    {
        RequireText(message, label, "parentFolderId");
        foreach (var property in (string[])["receivedDateTime", "sentDateTime", "createdDateTime", "lastModifiedDateTime"])
            AllowMoment(message, label, property);
    });

    public IReadOnlyList<JsonElement> AsEvents() => AsList("event", (entry, label) =>
    {
        RequireZonedTime(entry, label, "start");
        RequireZonedTime(entry, label, "end");
    });

    public DateTimeOffset AsNow()
    {
        RequireObject(root, "the file");
        var now = RequireText(root, "the clock", "now");
        return Moment(now) ?? throw Complaint($"'now' is no time with an offset: '{now}'");
    }

    private List<JsonElement> AsList(string kind, Action<JsonElement, string> check)
    {
        if (root.ValueKind != JsonValueKind.Array)
            throw Complaint($"an array of {kind}s is expected, not {Described(root)}");

        var ids = new HashSet<string>(StringComparer.Ordinal);
        var items = root.EnumerateArray().ToList();
        for (var i = 0; i < items.Count; i++)
        {
            RequireObject(items[i], $"{kind} {i + 1}");
            var id = RequireText(items[i], $"{kind} {i + 1}", "id");
            if (!ids.Add(id))
                throw Complaint($"the id '{id}' is there twice");
            check(items[i], $"{kind} {i + 1} ('{id}')");
        }

        return items;
    }

    private void RequireObject(JsonElement element, string label)
    {
        if (element.ValueKind != JsonValueKind.Object)
            throw Complaint($"{label} must be an object, not {Described(element)}");
    }

    private string RequireText(JsonElement owner, string label, string property) =>
        owner.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String
        && value.GetString() is { Length: > 0 } text
            ? text
            : throw Complaint($"{label} has no '{property}'");

    private void AllowMoment(JsonElement owner, string label, string property)
    {
        if (owner.TryGetProperty(property, out var value) && value.ValueKind != JsonValueKind.Null
            && (value.ValueKind != JsonValueKind.String || Moment(value.GetString()!) is null))
            throw Complaint($"'{property}' of {label} is no time with an offset: {value.GetRawText()}");
    }

    private void RequireZonedTime(JsonElement owner, string label, string property)
    {
        if (!owner.TryGetProperty(property, out var value) || GraphTime.Read(value) is null)
            throw Complaint($"'{property}' of {label} must be {{ dateTime, timeZone }} with a known time zone");
    }

    private static DateTimeOffset? Moment(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment : null;

    private static string Described(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.Null or JsonValueKind.Undefined => "nothing",
        _ => "a " + element.ValueKind.ToString().ToLowerInvariant(),
    };

    private MailboxFolderException Complaint(string what) => new($"{name}: {what}.");
}
