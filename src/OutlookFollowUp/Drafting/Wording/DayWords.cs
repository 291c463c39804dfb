using System.Globalization;
using OutlookFollowUp.Interviews;
using OutlookFollowUp.Linting.Dates;
using OutlookFollowUp.Spelling;

namespace OutlookFollowUp.Drafting.Wording;

/// <summary>Days as one writes them in a mail.</summary>
internal static class DayWords
{
    private const int Noon = 12;
    private const int Evening = 17;

    /// <summary>A weekday alone means the last seven days.</summary>
    private const int Week = 7;

    /// <summary>"this morning", "yesterday", "on Tuesday", "on March 3": when something was, seen from now by the user's clock.</summary>
    public static string When(DateTimeOffset moment, DateTimeOffset now, TimeZoneInfo zone, Dialect dialect)
    {
        var (day, today) = (Zones.DayOf(moment, zone), Zones.DayOf(now, zone));
        return (today.DayNumber - day.DayNumber) switch
        {
            0 => TimeZoneInfo.ConvertTime(moment, zone).Hour switch { < Noon => "this morning", < Evening => "this afternoon", _ => "this evening" },
            1 => "yesterday",
            > 1 and < Week => $"on {day.ToString("dddd", CultureInfo.InvariantCulture)}",
            _ => $"on {Date(day, today, dialect)}",
        };
    }

    /// <summary>"March 3" or "3 March", with the year where it is another.</summary>
    public static string Date(DateOnly day, DateOnly today, Dialect dialect) => DayWording.Date(day, dialect)
        + (day.Year == today.Year ? "" : string.Create(CultureInfo.InvariantCulture, $"{(dialect == Dialect.BritishEnglish ? "" : ",")} {day.Year}"));

    /// <summary>"March", with the year where it is another.</summary>
    public static string Month(DateOnly day, DateOnly today) =>
        day.ToString(day.Year == today.Year ? "MMMM" : "MMMM yyyy", CultureInfo.InvariantCulture);
}
