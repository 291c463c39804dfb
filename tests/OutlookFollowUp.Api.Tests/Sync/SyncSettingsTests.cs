using Microsoft.Extensions.Configuration;
using OutlookFollowUp.Api.Settings;
using OutlookFollowUp.Api.Sync;

namespace OutlookFollowUp.Api.Tests.Sync;

public sealed class SyncSettingsTests
{
    [Fact]
    public void Nothing_has_to_be_set() =>
        Assert.Equal(new SyncSettings(TimeSpan.FromMinutes(10), 4, TimeSpan.FromMinutes(1), TimeSpan.FromDays(1)), Read());

    [Fact]
    public void Each_can_be_set() => Assert.Equal(
        new SyncSettings(TimeSpan.FromHours(1), 8, TimeSpan.FromSeconds(30), TimeSpan.FromHours(6)),
        Read(("Sync:PollMinutes", "60"), ("Sync:AtOnce", "8"), ("Sync:LeaseSeconds", "30"), ("Sync:FullHours", "6")));

    [Theory]
    [InlineData("Sync:PollMinutes", "0")]
    [InlineData("Sync:AtOnce", "-1")]
    [InlineData("Sync:LeaseSeconds", "1.5")]
    [InlineData("Sync:LeaseSeconds", "soon")]
    public void A_bad_one_is_answered_with_what_to_set(string setting, string value)
    {
        var refusal = Assert.Throws<SettingsException>(() => Read((setting, value))).Message;

        Assert.StartsWith($"{setting} is '{value}': set it to a whole number from ", refusal, StringComparison.Ordinal);
    }

    private static SyncSettings Read(params (string Key, string Value)[] settings) => SyncSettings.Read(
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value))).Build());
}
