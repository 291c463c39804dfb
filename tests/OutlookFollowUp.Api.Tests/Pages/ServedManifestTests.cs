using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using System.Xml.Schema;
using Microsoft.Extensions.Configuration;
using OutlookFollowUp.Api.Pages;
using OutlookFollowUp.Api.Settings;

namespace OutlookFollowUp.Api.Tests.Pages;

/// <summary>The manifests, the script and the list of scripts that may sign in all name the address at which the service is reached.</summary>
public sealed class ServedManifestTests(FollowUpApplication app) : IClassFixture<FollowUpApplication>
{
    private const string Here = "https://follow-up.example.edu";

    private HttpClient AtHome() => app.CreateClient(new() { BaseAddress = new Uri(Here) });

    [SharedFact]
    public async Task The_manifest_is_valid_and_names_this_address_alone()
    {
        var manifest = XDocument.Parse(await AtHome().GetStringAsync("/manifest.xml"));
        var schemas = new XmlSchemaSet { XmlResolver = new System.Xml.XmlUrlResolver() };
        schemas.Add(null, SharedCases.PathTo("reference", "office-xml-manifest", "mail-patched", "OfficeAppManifestV1_1.xsd"));
        var problems = new List<string>();
        manifest.Validate(schemas, (_, problem) => problems.Add(problem.Message));
        var addresses = manifest.Descendants().Attributes("DefaultValue").Select(attribute => attribute.Value)
            .Where(value => value.Contains("://", StringComparison.Ordinal)).ToList();

        Assert.Empty(problems);
        Assert.NotEmpty(addresses);
        Assert.All(addresses, address => Assert.StartsWith(Here + "/", address, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_unified_one_comes_with_its_icons()
    {
        await using var stream = await AtHome().GetStreamAsync("/manifest.zip");
        using var zip = new ZipArchive(stream);
        using var reader = new StreamReader(zip.GetEntry("manifest.json")!.Open(), Encoding.UTF8);
        var text = await reader.ReadToEndAsync();

        Assert.Equal(["color.png", "manifest.json", "outline.png"], zip.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("localhost", text, StringComparison.Ordinal);
        Assert.Equal("follow-up.example.edu", JsonDocument.Parse(text).RootElement.GetProperty("validDomains")[0].GetString());
    }

    [Fact]
    public async Task The_script_knows_where_it_came_from()
    {
        var script = await AtHome().GetStringAsync("/launchevent.js");

        Assert.Contains($"\"{Here}\"", script, StringComparison.Ordinal);
        Assert.DoesNotContain("localhost", script, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://follow-up.example.edu")]
    [InlineData("https://localhost:5081")]
    public async Task Classic_outlook_is_told_the_exact_script(string address)
    {
        using var response = await app.CreateClient(new() { BaseAddress = new Uri(address) }).GetAsync("/.well-known/microsoft-officeaddins-allowed.json");

        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal($$"""{"allowed":["{{address}}/launchevent.js"]}""", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Behind_a_proxy_the_setting_says_where_one_is()
    {
        await using var service = new FollowUpApplication().With("Addin:Url", Here).With("Addin:Id", "11111111-2222-4333-8444-555555555555");
        var manifest = await service.CreateClient().GetStringAsync("/manifest.xml");

        Assert.Contains($"{Here}/taskpane.html", manifest, StringComparison.Ordinal);
        Assert.Contains("<Id>11111111-2222-4333-8444-555555555555</Id>", manifest, StringComparison.Ordinal);
        Assert.Contains($"{Here}/launchevent.js", await service.CreateClient().GetStringAsync("/.well-known/microsoft-officeaddins-allowed.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_https_there_is_nothing_to_install()
    {
        using var response = await app.CreateClient().GetAsync("/manifest.xml");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("Addin:Url", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Addin:Url", "http://follow-up.example.edu")]
    [InlineData("Addin:Url", "https://follow-up.example.edu/sub")]
    [InlineData("Addin:Id", "seven")]
    public void A_bad_setting_is_named(string setting, string value)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new(setting, value)]).Build();

        Assert.Contains(setting, Assert.Throws<SettingsException>(() => AddinSettings.Read(configuration)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_add_in_is_told_how_to_sign_in_and_nothing_secret()
    {
        const string Id = "33333333-3333-4333-8333-333333333333";
        await using var service = new FollowUpApplication()
            .With("Mode", "Service").With("Entra:ClientId", Id).With("Entra:ClientSecret", "kept-to-itself").With("Entra:TenantId", "44444444-4444-4444-8444-444444444444");
        var settings = await service.CreateClient().GetStringAsync("/addin-settings.json");

        Assert.DoesNotContain("kept-to-itself", settings, StringComparison.Ordinal);
        var json = JsonDocument.Parse(settings).RootElement;
        Assert.Equal(Id, json.GetProperty("clientId").GetString());
        Assert.Equal("https://login.microsoftonline.com/44444444-4444-4444-8444-444444444444", json.GetProperty("authority").GetString());
        Assert.Equal($"api://{Id}/access_as_user", json.GetProperty("scope").GetString());
    }

    [Fact]
    public async Task The_sandbox_needs_no_settings_to_sign_in()
    {
        var json = await app.CreateClient().GetFromJsonAsync<JsonElement>("/addin-settings.json");

        Assert.False(json.TryGetProperty("clientId", out var id) && id.ValueKind == JsonValueKind.String);
    }
}
