using System.Globalization;

namespace OutlookFollowUp.Interviews;

/// <summary>One clock time as written, before it is known which half of the day is meant.</summary>
/// <param name="IsCertain">False for a bare number, which is a time only in company.</param>
internal sealed record Clock(int Hour, int Minute, char Half, bool IsCertain, int Next)
{
    public static Clock? Read(IReadOnlyList<string> words, int i)
    {
        if (i >= words.Count)
            return null;
        var word = words[i];
        if (word is "noon" or "midday")
            return new(12, 0, 'p', true, i + 1);
        if (word.Length == 0 || !(char.IsAsciiDigit(word[0]) || word[0] is '+' or '-'))
            return null;

        var letters = word.Length - word.AsEnumerable().Reverse().TakeWhile(char.IsLetter).Count();
        var (number, unit) = (word[..letters], word[letters..]);
        var next = i + 1;
        if (unit.Length == 0 && next < words.Count && words[next] is "am" or "pm" or "o'clock" or "uhr" or "h" or "hrs" or "hours")
            unit = words[next++];
        if (number.Contains('h', StringComparison.Ordinal) && unit.Length == 0)
            number = number.Replace('h', ':');
        if (unit is not ("" or "am" or "pm" or "o'clock" or "uhr" or "h" or "hrs" or "hours"))
            return null;

        var parts = number.Split(':', '.');
        if (parts.Length > 2 || !int.TryParse(parts[0], CultureInfo.InvariantCulture, out var hour) || hour > 23 || parts[0].Length > 2)
            return parts.Length == 1 && number.Length == 4 && unit is "h" or "hrs" or "hours"
                && int.TryParse(number, CultureInfo.InvariantCulture, out var military)
                && military / 100 < 24 && military % 100 < 60 ? new(military / 100, military % 100, ' ', true, next) : null;
        var minute = 0;
        if (parts.Length == 2 && (parts[1].Length != 2 || !int.TryParse(parts[1], CultureInfo.InvariantCulture, out minute) || minute > 59))
            return null;
        if (unit is "am" or "pm" && hour is 0 or > 12 || unit is "hours" && parts.Length == 1)
            return null;
        var isCertain = unit.Length > 0 || number.Contains(':', StringComparison.Ordinal);
        return new(hour, minute, unit is "am" ? 'a' : unit is "pm" ? 'p' : ' ', isCertain, next);
    }

    /// <summary>
    /// Start and end as times of day: the end lends the start its half of the day where that makes a span, and nobody meets at two in
    /// the night.
    /// </summary>
    public static (TimeOnly Start, TimeOnly? End) Resolve(Clock start, Clock? end)
    {
        if (end is null)
            return (start.Alone(), null);
        if (end.Half == ' ' && start.Half == ' ')
        {
            var from = start.Alone();
            var to = end.Alone();
            return (from, to > from ? to : end.In('p'));
        }

        if (end.Half == ' ')
        {
            var from = start.In(start.Half);
            var to = end.In(start.Half);
            return (from, to > from ? to : end.In('p'));
        }

        var last = end.In(end.Half);
        if (start.Half != ' ')
            return (start.In(start.Half), last);
        return (start.In(end.Half) is var same && same < last ? same : start.In('a'), last);
    }

    private TimeOnly Alone() => Half != ' ' ? In(Half) : Hour is >= 1 and <= 6 ? In('p') : new(Hour, Minute);

    private TimeOnly In(char half) => half switch
    {
        'p' => new(Hour < 12 ? Hour + 12 : Hour, Minute),
        'a' => new(Hour == 12 ? 0 : Hour, Minute),
        _ => new(Hour, Minute),
    };
}
