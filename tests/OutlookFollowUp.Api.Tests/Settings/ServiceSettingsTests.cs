using Microsoft.Extensions.Configuration;
using OutlookFollowUp.Api.Settings;

namespace OutlookFollowUp.Api.Tests.Settings;

public sealed class ServiceSettingsTests
{
    private const string SomeId = "33333333-3333-4333-8333-333333333333";

    [Fact]
    public void Nothing_has_to_be_set()
    {
        Assert.Equal(new ServiceSettings(ServiceMode.Sandbox, null, null, null, null), Read());
    }

    [Theory]
    [InlineData("service")]
    [InlineData("Service")]
    public void Modes_are_known_in_any_case(string mode) =>
        Assert.Equal(ServiceMode.Service, Read(("Mode", mode), ("Entra:ClientId", SomeId), ("Entra:ClientSecret", "s")).Mode);

    [Fact]
    public void Tokens_come_from_any_tenant_unless_one_is_named()
    {
        Assert.Equal("https://login.microsoftonline.com/common/v2.0",
            Read(("Mode", "Personal"), ("Entra:ClientId", SomeId)).Entra!.Authority);
        Assert.Equal(
            $"https://login.example/{SomeId}/v2.0",
            Read(("Mode", "Personal"), ("Entra:ClientId", SomeId), ("Entra:TenantId", SomeId),
                ("Entra:Instance", "https://login.example")).Entra!.Authority);
    }

    [Theory]
    [InlineData("Mode", "1", "Mode is '1'")]
    [InlineData("Mode", "Production", "set it to Sandbox, Personal or Service")]
    [InlineData("Mode", "Service", "Entra:ClientId")]
    [InlineData("Graph:BaseUrl", "graph.microsoft.com", "Graph:BaseUrl is 'graph.microsoft.com'")]
    public void A_bad_setting_is_answered_with_what_to_set(string setting, string value, string sentence) =>
        Assert.Contains(sentence, Refusal((setting, value)), StringComparison.Ordinal);

    [Fact]
    public void The_app_registration_is_checked()
    {
        Assert.Contains("GUID", Refusal(("Mode", "Personal"), ("Entra:ClientId", "my app")), StringComparison.Ordinal);
        Assert.Contains("Entra:ClientSecret", Refusal(("Mode", "Service"), ("Entra:ClientId", SomeId)), StringComparison.Ordinal);
        Assert.Contains("https", Refusal(("Mode", "Personal"), ("Entra:ClientId", SomeId), ("Entra:Instance", "http://plain.example")),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Entra:TenantId", "contoso", "Entra:TenantId is 'contoso'")]
    [InlineData("Entra:AllowedTenants:0", "contoso", "Entra:AllowedTenants holds 'contoso'")]
    [InlineData("Entra:AllowedUsers:0", "alex@contoso.example", "Entra:AllowedUsers holds")]
    [InlineData("Entra:ClientCertificate", "/no/such.pfx", "leave one of them out")]
    [InlineData("Limits:RequestsPerMinute", "many", "Limits:RequestsPerMinute is 'many'")]
    [InlineData("Proxies:0", "proxy.example", "Proxies holds 'proxy.example'")]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT", "collector", "OTEL_EXPORTER_OTLP_ENDPOINT is 'collector'")]
    [InlineData("Keys:Certificate", "/no/such.pfx", "Keys:Certificate names '/no/such.pfx'")]
    public void What_an_operator_sets_wrong_is_named(string setting, string value, string sentence) => Assert.Contains(sentence,
        Refusal(("Mode", "Service"), ("Entra:ClientId", SomeId), ("Entra:ClientSecret", "s"), (setting, value)), StringComparison.Ordinal);

    [Fact]
    public void A_secret_shows_in_no_message() =>
        Assert.DoesNotContain("hush", Read(("Mode", "Service"), ("Entra:ClientId", SomeId), ("Entra:ClientSecret", "hush")).ToString(), StringComparison.Ordinal);

    private static string Refusal(params (string, string)[] settings) => Assert.Throws<SettingsException>(() => Read(settings)).Message;

    private static ServiceSettings Read(params (string Key, string Value)[] settings) => ServiceSettings.Read(
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value)))
            .Build());
}
