using System.Globalization;
using OutlookFollowUp.Api.Settings;

namespace OutlookFollowUp.Api.Sync;

/// <summary>How an instance shares the work with the others.</summary>
/// <param name="Poll">
/// How often the mailbox of somebody who uses the product is looked at without a call: notifications get lost, and are no promise anyway.
/// Ten minutes cost 144 rounds a day, a fraction of what Graph allows, and an answer that comes in is seen long before anything is due.
/// </param>
/// <param name="AtOnce">The mailboxes that one instance syncs at the same time.</param>
/// <param name="Lease">How long an instance that has died keeps a mailbox from the others. One that lives renews in time.</param>
/// <param name="FullEvery">
/// How often every folder is listed from its beginning. Between these rounds only changes are asked for, and Graph is known to lose
/// some: a mail that moves away and back within minutes, or one whose arrival elsewhere it never tells.
/// </param>
internal sealed record SyncSettings(TimeSpan Poll, int AtOnce, TimeSpan Lease, TimeSpan FullEvery)
{
    public static SyncSettings Read(IConfiguration configuration) => new(
        TimeSpan.FromMinutes(Number(configuration, "Sync:PollMinutes", 10, 1, 1440)),
        Number(configuration, "Sync:AtOnce", 4, 1, 64),
        TimeSpan.FromSeconds(Number(configuration, "Sync:LeaseSeconds", 60, 5, 3600)),
        TimeSpan.FromHours(Number(configuration, "Sync:FullHours", 24, 1, 720)));

    internal static int Number(IConfiguration configuration, string key, int otherwise, int least, int most) =>
        ServiceSettings.Given(configuration[key]) is not { } text ? otherwise
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number
        : throw new SettingsException(string.Create(CultureInfo.InvariantCulture,
            $"{key} is '{text}': set it to a whole number from {least} to {most}, or leave it out for {otherwise}."));
}
