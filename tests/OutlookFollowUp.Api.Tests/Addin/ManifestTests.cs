using System.Xml.Linq;
using System.Xml.Schema;

namespace OutlookFollowUp.Api.Tests.Addin;

/// <summary>What Outlook would refuse, and would tell nobody before the add-in is installed.</summary>
public sealed class ManifestTests
{
    private const int LongestResourceId = 32;

    private static readonly XDocument Manifest = XDocument.Load(AddinFiles.PathTo("manifest/manifest.xml"));

    [SharedFact]
    public void It_is_valid_by_the_schema()
    {
        var schemas = new XmlSchemaSet { XmlResolver = new System.Xml.XmlUrlResolver() };
        schemas.Add(null, SharedCases.PathTo("reference", "office-xml-manifest", "mail-patched", "OfficeAppManifestV1_1.xsd"));
        var problems = new List<string>();

        Manifest.Validate(schemas, (_, problem) => problems.Add(problem.Message));

        Assert.Empty(problems);
    }

    [Fact]
    public void Every_resource_that_is_named_is_there_and_none_is_spare()
    {
        foreach (var overrides in Elements("Resources").Select(resources => resources.Parent!))
        {
            var own = overrides.Elements().Where(element => element.Name.LocalName != "VersionOverrides").ToList();
            var named = own.DescendantsAndSelf().Attributes("resid").Select(attribute => attribute.Value).ToHashSet(StringComparer.Ordinal);
            var defined = own.Single(element => element.Name.LocalName == "Resources").Descendants().Attributes("id")
                .Select(attribute => attribute.Value).ToList();

            Assert.Equal(named.Order(StringComparer.Ordinal), defined.Order(StringComparer.Ordinal));
            Assert.All(defined, id => Assert.InRange(id.Length, 1, LongestResourceId));
        }
    }

    [Fact]
    public void Every_address_is_https_and_serves_something()
    {
        var addresses = Manifest.Descendants().Attributes("DefaultValue").Select(attribute => attribute.Value)
            .Where(value => value.Contains("://", StringComparison.Ordinal)).Select(value => new Uri(value)).ToList();

        Assert.NotEmpty(addresses);
        Assert.All(addresses, address => Assert.Equal(Uri.UriSchemeHttps, address.Scheme));
        Assert.Single(addresses.Select(address => address.Authority).Distinct(StringComparer.Ordinal));
        Assert.All(addresses, address => Assert.True(AddinFiles.Serves(address), $"{address} is not among the add-in's files."));
    }

    [Fact]
    public void Every_event_calls_a_function_of_the_script()
    {
        var called = Elements("LaunchEvent").Attributes("FunctionName").Select(attribute => attribute.Value);

        Assert.Equal(AddinFiles.HandlerNames.Order(StringComparer.Ordinal), called.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_mail_is_never_held_for_good()
    {
        var send = Assert.Single(Elements("LaunchEvent"), element => element.Attribute("Type")?.Value == "OnMessageSend");

        Assert.Equal("PromptUser", send.Attribute("SendMode")?.Value);
    }

    [Fact]
    public void The_dialog_at_send_can_open_the_pane()
    {
        var controls = Elements("Control").Select(control => control.Attribute("id")?.Value);

        Assert.Contains(AddinFiles.ReviewCommand, controls);
    }

    [Fact]
    public void The_pane_opens_where_events_are_unknown()
    {
        var versions = Elements("Sets").Select(sets => Version.Parse(sets.Attribute("DefaultMinVersion")!.Value)).ToList();

        Assert.True(versions[0] <= new Version(1, 5));
        Assert.Equal(new Version(1, 12), versions[^1]);
    }

    [Fact]
    public void Every_handler_is_called_by_the_event_it_is_named_after() =>
        Assert.All(Elements("LaunchEvent"), element =>
            Assert.Equal($"o{element.Attribute("Type")!.Value[1..]}Handler", element.Attribute("FunctionName")?.Value));

    [Fact]
    public void Its_events_are_ones_that_outlook_knows() => Assert.Equal(
        ["OnMessageAttachmentsChanged", "OnMessageFromChanged", "OnMessageRecipientsChanged", "OnMessageSend", "OnNewMessageCompose"],
        Elements("LaunchEvent").Select(element => element.Attribute("Type")!.Value).Order(StringComparer.Ordinal));

    [Fact]
    public void Its_icons_have_the_size_that_is_asked_for()
    {
        var images = Elements("Image").Where(image => image.Attribute("size") is not null).ToList();

        Assert.Equal(["16", "32", "80"], images.Select(image => image.Attribute("size")!.Value).Distinct(StringComparer.Ordinal));
        Assert.All(images, image => Assert.Equal($"Icon.{image.Attribute("size")!.Value}", image.Attribute("resid")?.Value));
        foreach (var size in new[] { 16, 32, 64, 80, 128 })
            Assert.Equal((size, size), AddinFiles.SizeOf($"src/addin/public/assets/icon-{size}.png"));
    }

    /// <summary>
    /// What outlook.ts asks of Outlook: nothing above the base set unless it looks first whether it is there, and nothing that the
    /// permission does not give.
    /// </summary>
    [SharedFact]
    public void The_script_asks_for_no_more_than_the_manifest_does()
    {
        var asked = AddinFiles.OfficeMembersUsed(SharedCases.PathTo("reference", "office-js", "outlook-compose-api-sets.json"));
        var lookedFor = new HashSet<string>(StringComparer.Ordinal)
        {
            "MessageCompose.from", "MessageCompose.sessionData", "MessageCompose.getAttachmentsAsync", "MessageCompose.getInitializationContextAsync",
            "From.getAsync", "SessionData.getAsync", "SessionData.setAsync", "Mailbox.displayNewMessageForm",
        };

        Assert.Equal(lookedFor.Order(StringComparer.Ordinal),
            asked.Where(member => member.Set > new Version(1, 5)).Select(member => member.Name).Order(StringComparer.Ordinal));
        Assert.Equal("ReadWriteItem", Manifest.Root!.Elements().Single(element => element.Name.LocalName == "Permissions").Value);
        Assert.Contains(asked, member => member.Permission == "read/write item");
        Assert.DoesNotContain(asked, member => member.Permission == "read/write mailbox");
    }

    private static IEnumerable<XElement> Elements(string name) => Manifest.Descendants().Where(element => element.Name.LocalName == name);
}
