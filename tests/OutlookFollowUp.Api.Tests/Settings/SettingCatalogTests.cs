using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Primitives;
using OutlookFollowUp.Api.Notifications;
using OutlookFollowUp.Api.Pages;
using OutlookFollowUp.Api.Settings;
using OutlookFollowUp.Api.Sync;

namespace OutlookFollowUp.Api.Tests.Settings;

public sealed class SettingCatalogTests
{
    private const string SomeId = "33333333-3333-4333-8333-333333333333";

    [Fact]
    public void The_documentation_lists_every_setting_and_no_other()
    {
        var rows = File.ReadAllLines(Path.Combine(Repository.Folder, "docs/settings.md")).Where(line => line.StartsWith("| `", StringComparison.Ordinal));

        Assert.Equal(SettingCatalog.All.Select(setting => $"| `{setting.Key}` | {setting.Default} | {setting.What} |"), rows);
    }

    /// <summary>What is read at start is in the catalog, and what is in the catalog is read.</summary>
    [Fact]
    public void The_catalog_lists_what_is_read()
    {
        var asked = new HashSet<string>(["Urls"], StringComparer.OrdinalIgnoreCase);
        foreach (var mode in (string[])["Sandbox", "Personal", "Service"])
        {
            var set = new ConfigurationBuilder().AddInMemoryCollection(
                [new("Mode", mode), new("Entra:ClientId", SomeId), new("Entra:FederatedTokenFile", "/token"), new("Keys:FormerCertificates", null)]).Build();
            ServiceSettings.Read(new Listening(set, asked));
            AddinSettings.Read(new Listening(set, asked));
            SyncSettings.Read(new Listening(set, asked));
            RetentionSettings.Read(new Listening(set, asked));
            NotificationSettings.Read(new Listening(set, asked), ServiceMode.Service);
        }

        var read = asked.Select(SettingCatalog.Numberless).Where(key => !key.EndsWith(":#", StringComparison.Ordinal)).Order(StringComparer.OrdinalIgnoreCase);
        var known = SettingCatalog.All.Select(setting => setting.Key.Replace(":#", "", StringComparison.Ordinal))
            .Except(["Keys:CertificatePassword", "Entra:ClientCertificatePassword"], StringComparer.Ordinal);
        Assert.Empty(known.Except(read, StringComparer.OrdinalIgnoreCase));
        Assert.DoesNotContain(
            read.Except(SettingCatalog.All.Select(setting => setting.Key.Replace(":#", "", StringComparison.Ordinal)), StringComparer.OrdinalIgnoreCase),
            key => SettingCatalog.All.All(setting => !setting.Key.StartsWith(key + ":", StringComparison.OrdinalIgnoreCase)));
    }

    [Theory]
    [InlineData("Entra:ClinetId", "Entra:ClientId")]
    [InlineData("Entra:Tenant", "Entra:TenantId")]
    [InlineData("Graph:BaseUri", "Graph:BaseUrl")]
    [InlineData("Entra:AllowedTenant:0", "Entra:AllowedTenants:#")]
    [InlineData("Keys:Certificat", "Keys:Certificate")]
    [InlineData("Limits:RequestPerMinute", "Limits:RequestsPerMinute")]
    public void A_misspelt_setting_is_named_with_the_one_that_was_meant(string misspelt, string meant)
    {
        var problem = Assert.Throws<SettingsException>(() => Check((misspelt, "x")));

        Assert.Contains($"{misspelt} is no setting: did you mean {meant}?", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_of_ours_in_any_case_and_of_others_are_left_alone() =>
        Check(("ENTRA:CLIENTID", SomeId), ("entra:allowedTenants:12", SomeId), ("Logging:LogLevel:Default", "Warning"), ("PATH", "/bin"));

    private static void Check(params (string Key, string Value)[] settings) => SettingCatalog.Check(
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value))).Build());

    /// <summary>Notes which keys are asked for.</summary>
    private sealed class Listening(IConfiguration inner, HashSet<string> asked, string path = "") : IConfigurationSection
    {
        public string? this[string key]
        {
            get
            {
                asked.Add(Full(key));
                return inner[key];
            }
            set => inner[key] = value;
        }

        public string Key => path.Split(':')[^1];

        public string Path => path;

        public string? Value
        {
            get
            {
                asked.Add(path);
                return (inner as IConfigurationSection)?.Value;
            }
            set => throw new NotSupportedException();
        }

        public IEnumerable<IConfigurationSection> GetChildren()
        {
            asked.Add(path);
            return inner.GetChildren().Select(child => new Listening(child, asked, Full(child.Key)));
        }

        public IChangeToken GetReloadToken() => inner.GetReloadToken();

        public IConfigurationSection GetSection(string key) => new Listening(inner.GetSection(key), asked, Full(key));

        private string Full(string key) => path.Length == 0 ? key : $"{path}:{key}";
    }
}
