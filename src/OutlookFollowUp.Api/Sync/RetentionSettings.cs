namespace OutlookFollowUp.Api.Sync;

/// <summary>How long facts are kept once nothing more happens in their process.</summary>
/// <param name="Age">
/// A year unless set: twice the longest wait of the cadence (six months until somebody is worth writing to again), and as far back as the
/// calendar is read, so that nothing comes back with the next sync.
/// </param>
internal sealed record RetentionSettings(TimeSpan Age)
{
    public static RetentionSettings Read(IConfiguration configuration) =>
        new(TimeSpan.FromDays(SyncSettings.Number(configuration, "Retention:Days", 365, 365, 36500)));
}
