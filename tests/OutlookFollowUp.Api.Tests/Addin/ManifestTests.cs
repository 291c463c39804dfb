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

    private static IEnumerable<XElement> Elements(string name) => Manifest.Descendants().Where(element => element.Name.LocalName == name);
}
