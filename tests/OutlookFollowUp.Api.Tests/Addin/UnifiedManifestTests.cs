using System.Text.Json;
using System.Xml.Linq;

namespace OutlookFollowUp.Api.Tests.Addin;

/// <summary>The unified manifest says what the XML one says.</summary>
public sealed class UnifiedManifestTests
{
    private static readonly JsonElement Manifest = JsonDocument.Parse(AddinFiles.Read("manifest/manifest.json")).RootElement;
    private static readonly JsonElement Extension = Manifest.GetProperty("extensions")[0];

    [Fact]
    public void It_is_the_same_add_in()
    {
        var xml = XDocument.Load(AddinFiles.PathTo("manifest/manifest.xml")).Root!;

        Assert.Equal(xml.Element(xml.Name.Namespace + "Id")?.Value, Manifest.GetProperty("id").GetString());
        Assert.Equal(xml.Element(xml.Name.Namespace + "Version")?.Value, Manifest.GetProperty("version").GetString() + ".0");
    }

    [Fact]
    public void Every_event_calls_a_function_of_the_script()
    {
        var events = Extension.GetProperty("autoRunEvents").EnumerateArray()
            .SelectMany(group => group.GetProperty("events").EnumerateArray());

        Assert.Equal(
            AddinFiles.HandlerNames.Order(StringComparer.Ordinal),
            events.Select(one => one.GetProperty("actionId").GetString()!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Its_events_are_ones_that_outlook_knows()
    {
        var events = Extension.GetProperty("autoRunEvents").EnumerateArray()
            .SelectMany(group => group.GetProperty("events").EnumerateArray());

        Assert.Equal(
            ["messageAttachmentsChanged", "messageFromChanged", "messageRecipientsChanged", "messageSending", "newMessageComposeCreated"],
            events.Select(one => one.GetProperty("type").GetString()!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_action_that_is_named_is_there()
    {
        var defined = Extension.GetProperty("runtimes").EnumerateArray()
            .SelectMany(runtime => runtime.GetProperty("actions").EnumerateArray())
            .Select(action => action.GetProperty("id").GetString()).ToList();

        Assert.All(Values(Extension, "actionId"), action => Assert.Contains(action, defined));
        Assert.Contains(AddinFiles.ReviewCommand, Values(Extension, "id"));
    }

    [Fact]
    public void Every_address_is_https_and_serves_something()
    {
        var addresses = Values(Extension, "url").Concat(Values(Extension, "page")).Concat(Values(Extension, "script"))
            .Select(value => new Uri(value)).ToList();

        Assert.NotEmpty(addresses);
        Assert.All(addresses, address => Assert.Equal(Uri.UriSchemeHttps, address.Scheme));
        Assert.All(addresses, address => Assert.True(AddinFiles.Serves(address), $"{address} is not among the add-in's files."));
    }

    private static IEnumerable<string> Values(JsonElement json, string name) => json.ValueKind switch
    {
        JsonValueKind.Array => json.EnumerateArray().SelectMany(element => Values(element, name)),
        JsonValueKind.Object => json.EnumerateObject().SelectMany(property =>
            property.Name == name && property.Value.ValueKind == JsonValueKind.String
                ? [property.Value.GetString()!] : Values(property.Value, name)),
        _ => [],
    };
}
