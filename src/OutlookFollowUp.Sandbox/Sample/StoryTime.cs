using System.Globalization;
using System.Text;

namespace OutlookFollowUp.Sandbox.Sample;

/// <summary>
/// Turns the relative moments of the sample ("-1wd 14:00", the working day before today at two) into real ones, as seen at a moment
/// in the user's zone.
/// </summary>
/// <param name="now">The moment that the story leads up to.</param>
/// <param name="zone">The user's zone, in which every clock time of the sample is meant.</param>
internal sealed class StoryTime(DateTimeOffset now, TimeZoneInfo zone)
{
    private readonly DateOnly _today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, zone).DateTime);

    /// <summary>
    /// A moment such as "-3wd 09:15", "-12d 18:40" or "+2wd 10:00". "0d 07:30" is the last half past seven that has gone by.
    /// </summary>
    public DateTimeOffset Moment(string text)
    {
        var (day, time) = text.Trim().Split(' ') is [var first, var second] ? (Day(first), Time(second)) : throw Unreadable(text);
        var moment = At(day, time);
        return first == "0d" && moment.AddMinutes(1) > now ? At(day.AddDays(-1), time) : moment;
    }

    /// <summary>A day such as "+3wd" (working days) or "-5d" (calendar days), counted from today.</summary>
    public DateOnly Day(string text)
    {
        var working = text.EndsWith("wd", StringComparison.Ordinal);
        var digits = text.AsSpan(0, Math.Max(0, text.Length - (working ? 2 : 1)));
        if (!text.EndsWith('d') || !int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var count))
            throw Unreadable(text);

        return working ? WorkingDays.From(_today, count) : _today.AddDays(count);
    }

    /// <summary>The start and end of "-1wd 13:00-14:15".</summary>
    public (DateTimeOffset Start, DateTimeOffset End) Period(string text)
    {
        if (text.Trim().Split(' ', '-') is not [.., var from, var to])
            throw Unreadable(text);

        var day = Day(text.Trim().Split(' ')[0]);
        return (At(day, Time(from)), At(day, Time(to)));
    }

    /// <summary>Writes every day that the text names in braces, "{+3wd:dddd, MMMM d}", as American English does.</summary>
    public string Fill(string text)
    {
        var filled = new StringBuilder(text.Length);
        var from = 0;
        for (var open = text.IndexOf('{', StringComparison.Ordinal); open >= 0; open = text.IndexOf('{', open + 1))
        {
            var close = text.IndexOf('}', open);
            var colon = text.IndexOf(':', open);
            if (open + 1 >= text.Length || text[open + 1] is not ('+' or '-' or '0') || colon < 0 || close < colon)
                continue;

            filled.Append(text, from, open - from)
                .Append(Day(text[(open + 1)..colon]).ToString(text[(colon + 1)..close], CultureInfo.InvariantCulture));
            from = close + 1;
        }

        return filled.Append(text, from, text.Length - from).ToString();
    }

    /// <summary>A moment on the user's clock, written as American English does.</summary>
    public string Local(DateTimeOffset moment, string format) =>
        TimeZoneInfo.ConvertTime(moment, zone).ToString(format, CultureInfo.InvariantCulture);

    /// <summary>A moment on the user's clock.</summary>
    public DateTime LocalTime(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, zone).DateTime;

    private DateTimeOffset At(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time);
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }

    private static TimeOnly Time(string text) => TimeOnly.ParseExact(text, "HH:mm", CultureInfo.InvariantCulture);

    private static FormatException Unreadable(string text) => new($"'{text}' is not a moment such as \"-1wd 14:00\".");
}
