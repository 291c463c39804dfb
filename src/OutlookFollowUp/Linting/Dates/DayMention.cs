using OutlookFollowUp.Interviews;
using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting.Dates;

/// <summary>A day that a text names, and what it says of it: "Tuesday", "the 3rd", "4 March", "yesterday", "two weeks ago".</summary>
/// <param name="First">The index of its first word.</param>
/// <param name="Last">The index of its last word.</param>
internal sealed record DayMention(DayForm Form, TextSpan Span, int First, int Last)
{
    public DayOfWeek? Weekday { get; init; }

    public int? Month { get; init; }

    public int? Day { get; init; }

    public int? Year { get; init; }

    /// <summary>Whether month and day may stand either way round, as in 03/04.</summary>
    public bool IsEitherWay { get; init; }

    /// <summary>How many days ago it may be at least and at most, for a length of time.</summary>
    public (int Least, int Most) Ago { get; init; }

    public PartOfDay Part { get; init; } = PartOfDay.Any;

    /// <summary>Where its weekday stands, for a date that names one, too.</summary>
    public TextSpan? WeekdaySpan { get; init; }

    /// <summary>Where month and day stand, for a date that names a weekday, too.</summary>
    public TextSpan? DateSpan { get; init; }

    public bool IsRelative => Form is not (DayForm.Weekday or DayForm.LastWeekday or DayForm.Date or DayForm.DayOfMonth or DayForm.Month);

    /// <summary>Whether it can mean that day when it is said on another.</summary>
    public bool Fits(DateOnly day, DateOnly today)
    {
        var ago = today.DayNumber - day.DayNumber;
        return Form switch
        {
            DayForm.Today => ago == 0,
            DayForm.Yesterday => ago == 1,
            DayForm.Tomorrow => ago == -1,
            DayForm.Span => ago >= Ago.Least && ago <= Ago.Most,
            DayForm.ThisWeek => ago is >= -6 and <= 6,
            DayForm.LastWeek => ago is >= 5 and <= 13 || IsInWeekBefore(day, today),
            DayForm.ThisMonth => (day.Year, day.Month) == (today.Year, today.Month) || ago is >= 0 and <= 20,
            DayForm.LastMonth => IsInMonthBefore(day, today) || ago is >= 15 and <= 50,
            DayForm.LastWeekday => day.DayOfWeek == Weekday && ago is >= 1 and <= 14,
            DayForm.Month => day.Month == Month && (Year is null || Year == day.Year),
            _ => FitsWeekday(day) && FitsDate(day),
        };
    }

    public bool FitsWeekday(DateOnly day) => Weekday is null || day.DayOfWeek == Weekday;

    public bool FitsDate(DateOnly day) => (Year is null || Year == day.Year)
        && ((Month is null || Month == day.Month) && (Day is null || Day == day.Day)
            || (IsEitherWay && Month == day.Day && Day == day.Month));

    private static bool IsInWeekBefore(DateOnly day, DateOnly today)
    {
        var monday = DateWords.Monday(today);
        var sunday = today.AddDays(-(int)today.DayOfWeek);
        return IsInWeekFrom(monday.AddDays(-7), day) || IsInWeekFrom(sunday.AddDays(-7), day);
    }

    private static bool IsInWeekFrom(DateOnly first, DateOnly day) => day >= first && day < first.AddDays(7);

    private static bool IsInMonthBefore(DateOnly day, DateOnly today)
    {
        var before = new DateOnly(today.Year, today.Month, 1).AddMonths(-1);
        return (day.Year, day.Month) == (before.Year, before.Month);
    }
}

/// <summary>The ways in which a text names a day.</summary>
internal enum DayForm
{
    Weekday, LastWeekday, Date, DayOfMonth, Month, Today, Yesterday, Tomorrow, Span, ThisWeek, LastWeek, ThisMonth, LastMonth,
}

/// <summary>The part of a day that goes with it: "this morning", "Tuesday afternoon".</summary>
internal enum PartOfDay { Any, Morning, Afternoon, Evening }
