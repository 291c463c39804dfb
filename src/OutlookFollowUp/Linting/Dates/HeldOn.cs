using OutlookFollowUp.Interviews;

namespace OutlookFollowUp.Linting.Dates;

/// <summary>When the interview was, by the user's clock and by the clock of the place, since either may be meant.</summary>
internal sealed class HeldOn
{
    /// <summary>Before this hour the night still belongs to the day before.</summary>
    private const int EndOfNight = 5;

    private readonly List<View> _views = [];

    public HeldOn(Interview interview, DraftContext context)
    {
        foreach (var zone in new[] { context.TimeZone, Zones.Find(interview.TimeZone, context.TimeZone) }.Distinct())
        {
            var now = TimeZoneInfo.ConvertTime(context.Now, zone).DateTime;
            var start = TimeZoneInfo.ConvertTime(interview.StartsAt, zone).DateTime;
            var end = TimeZoneInfo.ConvertTime(interview.EndsAt, zone).DateTime;
            _views.Add(new(DateOnly.FromDateTime(now), start, end));
            if (now.Hour < EndOfNight)
                _views.Add(new(DateOnly.FromDateTime(now).AddDays(-1), start, end));
        }
    }

    /// <summary>Whether the moments are any that a calendar can be counted on from: no 0001, no 9999.</summary>
    public static bool IsSane(Interview interview, DraftContext context) =>
        interview.StartsAt.Year is > 1900 and < 9000 && interview.EndsAt.Year is > 1900 and < 9000 && context.Now.Year is > 1900 and < 9000;

    /// <summary>The day of writing by the user's clock.</summary>
    public DateOnly Today => _views[0].Today;

    /// <summary>The interview's day by the user's clock.</summary>
    public DateOnly Day => DateOnly.FromDateTime(_views[0].Start);

    public DateTime Start => _views[0].Start;

    public DateTime End => _views[0].End;

    /// <summary>Whether that day can be the interview's, by any clock.</summary>
    public bool Fits(DayMention mention) => _views.Exists(view => mention.Fits(DateOnly.FromDateTime(view.Start), view.Today)
        || mention.Fits(DateOnly.FromDateTime(view.End), view.Today));

    /// <summary>Whether that part of the day can be the interview's; edges are generous.</summary>
    public bool Fits(PartOfDay part) => _views.Exists(view => part switch
    {
        PartOfDay.Morning => view.Start.Hour < 12,
        PartOfDay.Afternoon => view.End.TimeOfDay > TimeSpan.FromHours(11.5) && view.Start.Hour < 18,
        PartOfDay.Evening => view.End.TimeOfDay >= TimeSpan.FromHours(16) || view.End.Date > view.Start.Date,
        _ => true,
    });

    /// <summary>Whether that hour and minute lie in the interview, by any clock; without a half of the day in either half.</summary>
    public bool Fits(TimeOnly clock, bool isHalfKnown) => _views.Exists(view =>
        IsIn(clock, view) || (!isHalfKnown && IsIn(clock.AddHours(12), view)));

    private static bool IsIn(TimeOnly clock, View view) =>
        clock.IsBetween(TimeOnly.FromDateTime(view.Start.AddMinutes(-16)), TimeOnly.FromDateTime(view.End));

    private sealed record View(DateOnly Today, DateTime Start, DateTime End);
}
