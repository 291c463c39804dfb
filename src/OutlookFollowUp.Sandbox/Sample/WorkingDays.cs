namespace OutlookFollowUp.Sandbox.Sample;

/// <summary>
/// The days on which offices in the United States write and interview: Monday to Friday without the federal holidays
/// (5 U.S.C. 6103) and the days between Christmas Eve and New Year, when hardly anybody decides anything.
/// </summary>
internal static class WorkingDays
{
    /// <summary>The working day that many working days after (or, when negative, before) a day, which itself never counts.</summary>
    public static DateOnly From(DateOnly day, int count)
    {
        var step = Math.Sign(count);
        for (var left = Math.Abs(count); left > 0;)
        {
            day = day.AddDays(step);
            if (IsWorking(day))
                left--;
        }

        return day;
    }

    public static bool IsWorking(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !IsQuiet(day) && !IsHoliday(day);

    private static bool IsQuiet(DateOnly day) => day is { Month: 12, Day: >= 24 } or { Month: 1, Day: 1 };

    private static bool IsHoliday(DateOnly day) => day.Month switch
    {
        1 => IsNth(day, DayOfWeek.Monday, 3),
        2 => IsNth(day, DayOfWeek.Monday, 3),
        5 => day is { DayOfWeek: DayOfWeek.Monday, Day: > 24 },
        6 => IsObserved(day, 19),
        7 => IsObserved(day, 4),
        9 => IsNth(day, DayOfWeek.Monday, 1),
        10 => IsNth(day, DayOfWeek.Monday, 2),
        11 => IsObserved(day, 11) || IsNth(day, DayOfWeek.Thursday, 4),
        _ => false,
    };

    private static bool IsNth(DateOnly day, DayOfWeek weekday, int n) => day.DayOfWeek == weekday && (day.Day - 1) / 7 == n - 1;

    /// <summary>A holiday on a Saturday is kept on the Friday before it, one on a Sunday on the Monday after.</summary>
    private static bool IsObserved(DateOnly day, int holiday) =>
        day.Day == holiday
        || (day.DayOfWeek == DayOfWeek.Friday && day.Day == holiday - 1)
        || (day.DayOfWeek == DayOfWeek.Monday && day.Day == holiday + 1);
}
