using System.Collections.Concurrent;

namespace OutlookFollowUp;

/// <summary>Public holidays, computed by rule for any year. Only days that a whole country keeps; as of 2026.</summary>
public static class Holidays
{
    private static readonly ConcurrentDictionary<(string, int), HashSet<DateOnly>> Years = new();

    public static bool IsHoliday(string country, DateOnly day) =>
        Years.GetOrAdd((country, day.Year), key => [.. InYear(key.Item1, key.Item2)]).Contains(day);

    /// <summary>The holidays of a country in a year; none for a country without a table.</summary>
    public static IEnumerable<DateOnly> InYear(string country, int year)
    {
        var easter = EasterSunday(year);
        DateOnly On(int month, int day) => new(year, month, day);
        DateOnly Nth(int month, DayOfWeek weekday, int n) => NthWeekday(year, month, weekday, n);
        DateOnly Easter(int days) => easter.AddDays(days);
        var (newYear, goodFriday, easterMonday) = (On(1, 1), Easter(-2), Easter(1));
        var (christmas, boxingDay) = (On(12, 25), On(12, 26));

        return country switch
        {
            "US" =>
            [
                .. NearestWeekday([newYear, On(6, 19), On(7, 4), On(11, 11), christmas, new(year + 1, 1, 1)]),
                Nth(1, DayOfWeek.Monday, 3), Nth(2, DayOfWeek.Monday, 3), Nth(5, DayOfWeek.Monday, -1), Nth(9, DayOfWeek.Monday, 1),
                Nth(10, DayOfWeek.Monday, 2), Nth(11, DayOfWeek.Thursday, 4),
            ],
            "CA" =>
            [
                .. NextWeekday([newYear, On(7, 1), christmas, boxingDay]), goodFriday,
                On(5, 24).AddDays(-DaysSince(DayOfWeek.Monday, On(5, 24))), Nth(9, DayOfWeek.Monday, 1), Nth(10, DayOfWeek.Monday, 2),
            ],
            "GB" =>
            [
                .. NextWeekday([newYear, christmas, boxingDay]), goodFriday, easterMonday,
                Nth(5, DayOfWeek.Monday, 1), Nth(5, DayOfWeek.Monday, -1), Nth(8, DayOfWeek.Monday, -1),
            ],
            "IE" =>
            [
                newYear, On(3, 17), easterMonday, Nth(2, DayOfWeek.Monday, 1), Nth(5, DayOfWeek.Monday, 1), Nth(6, DayOfWeek.Monday, 1),
                Nth(8, DayOfWeek.Monday, 1), Nth(10, DayOfWeek.Monday, -1), christmas, boxingDay,
            ],
            "AU" => [.. NextWeekday([newYear, On(1, 26), christmas, boxingDay]), goodFriday, easterMonday, On(4, 25)],
            "NZ" =>
            [
                .. NextWeekday([newYear, On(1, 2), On(2, 6), On(4, 25), christmas, boxingDay]), goodFriday, easterMonday,
                Nth(6, DayOfWeek.Monday, 1), Nth(10, DayOfWeek.Monday, 4),
            ],
            "DE" => [newYear, goodFriday, easterMonday, On(5, 1), Easter(39), Easter(50), On(10, 3), christmas, boxingDay],
            "AT" =>
            [
                newYear, On(1, 6), easterMonday, On(5, 1), Easter(39), Easter(50), Easter(60), On(8, 15), On(10, 26), On(11, 1), On(12, 8),
                christmas, boxingDay,
            ],
            "BR" =>
            [
                newYear, goodFriday, On(4, 21), On(5, 1), Easter(60), On(9, 7), On(10, 12), On(11, 2), On(11, 15), On(11, 20), christmas,
            ],
            "CH" => [newYear, goodFriday, easterMonday, Easter(39), Easter(50), On(8, 1), christmas, boxingDay],
            "FR" =>
            [
                newYear, easterMonday, On(5, 1), On(5, 8), Easter(39), Easter(50), On(7, 14), On(8, 15), On(11, 1), On(11, 11), christmas,
            ],
            "BE" => [newYear, easterMonday, On(5, 1), Easter(39), Easter(50), On(7, 21), On(8, 15), On(11, 1), On(11, 11), christmas],
            "NL" => [newYear, easterMonday, On(4, 27), Easter(39), Easter(50), christmas, boxingDay],
            "LU" => [newYear, easterMonday, On(5, 1), On(5, 9), Easter(39), Easter(50), On(6, 23), On(8, 15), On(11, 1), christmas,
                boxingDay],
            "ES" => [newYear, On(1, 6), goodFriday, On(5, 1), On(8, 15), On(10, 12), On(11, 1), On(12, 6), On(12, 8), christmas],
            "PT" =>
            [
                newYear, goodFriday, On(4, 25), On(5, 1), Easter(60), On(6, 10), On(8, 15), On(10, 5), On(11, 1), On(12, 1), On(12, 8),
                christmas,
            ],
            "IT" => [newYear, On(1, 6), easterMonday, On(4, 25), On(5, 1), On(6, 2), On(8, 15), On(11, 1), On(12, 8), christmas, boxingDay],
            "SE" =>
            [
                newYear, On(1, 6), goodFriday, easterMonday, On(5, 1), Easter(39), On(6, 6),
                On(6, 19).AddDays(DaysUntil(DayOfWeek.Friday, On(6, 19))),
                On(12, 24), christmas, boxingDay, On(12, 31),
            ],
            "DK" => [newYear, Easter(-3), goodFriday, easterMonday, Easter(39), Easter(50), On(6, 5), On(12, 24), christmas, boxingDay],
            "NO" => [newYear, Easter(-3), goodFriday, easterMonday, On(5, 1), On(5, 17), Easter(39), Easter(50), christmas, boxingDay],
            "FI" =>
            [
                newYear, On(1, 6), goodFriday, easterMonday, On(5, 1), Easter(39),
                On(6, 19).AddDays(DaysUntil(DayOfWeek.Friday, On(6, 19))),
                On(12, 6), On(12, 24), christmas, boxingDay,
            ],
            "PL" => [newYear, On(1, 6), easterMonday, On(5, 1), On(5, 3), Easter(60), On(8, 15), On(11, 1), On(11, 11), On(12, 24),
                christmas, boxingDay],
            "IN" => [On(1, 26), On(8, 15), On(10, 2)],
            "AE" => [newYear, On(12, 2), On(12, 3)],
            "ZA" =>
            [
                .. SundayToMonday([newYear, On(3, 21), On(4, 27), On(5, 1), On(6, 16), On(8, 9), On(9, 24), On(12, 16), christmas,
                    boxingDay]),
                goodFriday, easterMonday,
            ],
            "SG" => [.. SundayToMonday([newYear, On(5, 1), On(8, 9), christmas]), goodFriday],
            _ => [],
        };
    }

    /// <summary>Easter Sunday in the Gregorian calendar (the anonymous algorithm of 1876).</summary>
    public static DateOnly EasterSunday(int year)
    {
        var a = year % 19;
        var (b, c) = (year / 100, year % 100);
        var (d, e) = (b / 4, b % 4);
        var g = (8 * b + 13) / 25;
        var h = (19 * a + b - d - g + 15) % 30;
        var (i, k) = (c / 4, c % 4);
        var l = (32 + 2 * e + 2 * i - h - k) % 7;
        var m = (a + 11 * h + 19 * l) / 433;
        var month = (h + l - 7 * m + 90) / 25;
        return new(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
    }

    /// <summary>Counts from the month's end when negative.</summary>
    private static DateOnly NthWeekday(int year, int month, DayOfWeek weekday, int n)
    {
        var first = new DateOnly(year, month, 1);
        if (n > 0)
            return first.AddDays(DaysUntil(weekday, first) + 7 * (n - 1));
        var last = first.AddMonths(1).AddDays(-1);
        return last.AddDays(-DaysSince(weekday, last));
    }

    private static int DaysUntil(DayOfWeek weekday, DateOnly day) => ((int)weekday - (int)day.DayOfWeek + 7) % 7;

    private static int DaysSince(DayOfWeek weekday, DateOnly day) => ((int)day.DayOfWeek - (int)weekday + 7) % 7;

    private static IEnumerable<DateOnly> NearestWeekday(IEnumerable<DateOnly> days) => days.Select(day => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(-1),
        DayOfWeek.Sunday => day.AddDays(1),
        _ => day,
    });

    private static IEnumerable<DateOnly> SundayToMonday(IEnumerable<DateOnly> days) =>
        days.SelectMany(day => day.DayOfWeek == DayOfWeek.Sunday ? [day, day.AddDays(1)] : new[] { day });

    // Two holidays in a row (Christmas and Boxing Day) take two substitute days.
    private static List<DateOnly> NextWeekday(IEnumerable<DateOnly> days)
    {
        var kept = new List<DateOnly>();
        foreach (var day in days)
        {
            var substitute = day;
            while (substitute.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || kept.Contains(substitute))
                substitute = substitute.AddDays(1);
            kept.Add(substitute);
        }

        return kept;
    }
}
