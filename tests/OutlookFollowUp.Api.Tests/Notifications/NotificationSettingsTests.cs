using Microsoft.Extensions.Configuration;
using OutlookFollowUp.Api.Notifications;
using OutlookFollowUp.Api.Settings;

namespace OutlookFollowUp.Api.Tests.Notifications;

public sealed class NotificationSettingsTests
{
    [Fact]
    public void Nothing_has_to_be_set() => Assert.Null(Read(ServiceMode.Service, null, null).Url);

    [Theory]
    [InlineData("https://follow-up.example.edu", "https://follow-up.example.edu/api/notifications")]
    [InlineData("https://example.edu/careers/", "https://example.edu/careers/api/notifications")]
    public void An_address_gets_the_path_behind_it(string url, string expected) =>
        Assert.Equal(expected, Read(ServiceMode.Service, url, null).Url!.AbsoluteUri);

    [Fact]
    public void The_embedded_Graph_may_call_this_machine() =>
        Assert.NotNull(Read(ServiceMode.Sandbox, "http://localhost:5080", null).Url);

    [Theory]
    [InlineData("follow-up.example.edu")]
    [InlineData("http://follow-up.example.edu")]
    [InlineData("https://localhost")]
    [InlineData("https://127.0.0.1:5080")]
    [InlineData("https://follow-up.example.edu/?a=b")]
    public void An_address_that_Graph_cannot_call_is_answered_with_what_to_set(string url) => Assert.Contains(
        "Notifications:Url", Assert.Throws<SettingsException>(() => Read(ServiceMode.Service, url, null)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("soon")]
    [InlineData("-00:00:01")]
    [InlineData("01:00:00")]
    public void A_window_that_is_none_is_answered_with_what_to_set(string window) => Assert.Contains(
        "Notifications:Window", Assert.Throws<SettingsException>(() => Read(ServiceMode.Service, null, window)).Message, StringComparison.Ordinal);

    private static NotificationSettings Read(ServiceMode mode, string? url, string? window) => NotificationSettings.Read(
        new ConfigurationBuilder().AddInMemoryCollection(
        [
            new("Notifications:Url", url),
            new("Notifications:Window", window),
        ]).Build(), mode);
}
