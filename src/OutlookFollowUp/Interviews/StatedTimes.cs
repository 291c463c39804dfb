using OutlookFollowUp.Linting.Phrases;

namespace OutlookFollowUp.Interviews;

/// <summary>The times at which a text says that people meet, and the days that it names.</summary>
internal sealed class StatedTimes
{
    private static readonly PhraseSet NotAMeeting = new(
        "(hear from|get back|come back to you|deadline|respond by|reply by|out of office|open from|opening hours|office hours|by phone between|reach me|call me between|decision|decide)");

    private readonly IReadOnlyList<Statement> _statements;
    private readonly List<List<(int At, DateFound Found)>> _days;

    public StatedTimes(IReadOnlyList<Statement> statements, DateWords dates)
    {
        (_statements, _days) = (statements, [.. statements.Select(statement => DaysIn(statement, dates))]);
        Days = [.. _days.SelectMany(days => days).Select(day => day.Found.Date).Distinct().Order()];
        All = Read();
    }

    /// <summary>Every day that the text names.</summary>
    public IReadOnlyList<DateOnly> Days { get; }

    /// <summary>Every date with a time of day; one that was named in the two lines before lends its date to a time alone.</summary>
    public IReadOnlyList<StatedTime> All { get; }

    private List<StatedTime> Read()
    {
        var duration = Duration(_statements);
        var found = new List<StatedTime>();
        (DateOnly Day, int Line)? earlier = null;
        for (var line = 0; line < _statements.Count; line++)
        {
            if (NotAMeeting.IsIn(_statements[line]))
                continue;
            var days = _days[line];
            var clocks = Clocks(_statements[line], days);
            foreach (var (at, clock) in clocks)
            {
                var day = Nearest(days, at) ?? (earlier is { } last && line - last.Line <= 2 ? new(last.Day, 0) : null);
                if (day is null)
                    continue;
                var start = day.Date.ToDateTime(clock.Start);
                var end = clock.End is { } stated ? day.Date.ToDateTime(stated) : duration is { } length ? start + length : (DateTime?)null;
                Add(found, new(start, end, clock.TimeZone, _statements[line].Quote));
            }

            foreach (var (at, day) in days)
            {
                earlier = (day.Date, line);
                if (day.Clock is { } iso)
                    Add(found, new(day.Date.ToDateTime(iso), duration is { } length ? day.Date.ToDateTime(iso) + length : null, null,
                        _statements[line].Quote));
                else if (clocks.Count == 1 && days.Count > 1 && !found.Exists(time => DateOnly.FromDateTime(time.Start) == day.Date)
                    && clocks[0].At > at)
                    Add(found, new(day.Date.ToDateTime(clocks[0].Clock.Start), null, clocks[0].Clock.TimeZone,
                        _statements[line].Quote)); // "Tuesday or Thursday, 8 am"
            }
        }

        return found;
    }

    private static void Add(List<StatedTime> found, StatedTime time)
    {
        if (!found.Exists(known => known.Start == time.Start))
            found.Add(time);
    }

    private static List<(int At, DateFound Found)> DaysIn(Statement statement, DateWords dates)
    {
        var days = new List<(int, DateFound)>();
        for (var i = 0; i < statement.Words.Count;)
        {
            var before = i > 0 ? statement.Words[i - 1] : "";
            if (dates.DateAt(statement.Words, i) is { IsDoubtful: false } day)
            {
                if (before is not ("by" or "before" or "until" or "till" or "since" or "after"))
                    days.Add((i, day));
                i = Math.Max(i + 1, day.Next);
            }
            else
            {
                i++;
            }
        }

        return days;
    }

    private static List<(int At, ClockFound Clock)> Clocks(Statement statement, List<(int At, DateFound Found)> days)
    {
        var clocks = new List<(int, ClockFound)>();
        for (var i = 0; i < statement.Words.Count;)
        {
            if (days.FirstOrDefault(day => day.At <= i && i < day.Found.Next) is { Found: not null } inside)
                i = inside.Found.Next;
            else if (DateWords.ClockAt(statement.Words, i, isAfterDay: days.Exists(day => day.Found.Next == i)) is { } clock && (i == 0 || statement.Words[i - 1] is not ("by" or "before")))
            {
                // "11 am Eastern (5 pm your time)": the reader's clock is told for comfort.
                if (!(clocks.Count > 0 && IsReaders(statement.Words, clock.Next)))
                    clocks.Add((i, clock));
                i = clock.Next;
            }
            else
                i++;
        }

        return clocks;
    }

    private static bool IsReaders(IReadOnlyList<string> words, int i) =>
        i + 1 < words.Count && (words[i], words[i + 1]) is ("your", "time" or "end" or "side") or ("for", "you") or ("where", "you") or ("in", "your");

    // The day before the time, unless one follows it closely: "10:00 on Tuesday".
    private static DateFound? Nearest(List<(int At, DateFound Found)> days, int at)
    {
        var before = days.LastOrDefault(day => day.At < at);
        var after = days.FirstOrDefault(day => day.At > at);
        if (before.Found is null)
            return after.Found;
        return after.Found is not null && after.At - at <= 5 && at - before.Found.Next > 6 ? after.Found : before.Found;
    }

    private static TimeSpan? Duration(IEnumerable<Statement> statements)
    {
        foreach (var statement in statements)
        {
            for (var i = 0; i < statement.Words.Count; i++)
            {
                if (statement.Words[i] is "half" && i + 2 < statement.Words.Count && statement.Words[i + 1] is "an" or "-"
                    && statement.Words[i + 2] == "hour"
                    || statement.Words[i] is "half" && i + 1 < statement.Words.Count && statement.Words[i + 1] == "hour")
                    return TimeSpan.FromMinutes(30);
                if (Spans.At(WithoutHyphen(statement.Words, i), i) is not { Unit: SpanUnit.Minute or SpanUnit.Hour } span
                    || IsNoDuration(statement.Words, i))
                    continue;
                var length = span.Unit == SpanUnit.Hour ? TimeSpan.FromHours(span.Count) : TimeSpan.FromMinutes(span.Count);
                if (length >= TimeSpan.FromMinutes(15) && length <= TimeSpan.FromHours(9))
                    return length;
            }
        }

        return null;
    }

    // "a 45-minute call"
    private static IReadOnlyList<string> WithoutHyphen(IReadOnlyList<string> words, int i) =>
        i + 2 < words.Count && words[i + 1] == "-"
        && words[i + 2].StartsWith("min", StringComparison.Ordinal) | words[i + 2].StartsWith("hour", StringComparison.Ordinal)
            ? [.. words.Take(i + 1), .. words.Skip(i + 2)] : words;

    private static bool IsNoDuration(IReadOnlyList<string> words, int i) =>
        i > 0 && words[i - 1] is "within" or "in" or "next" or "least" or "last"
        || words.Skip(i + 1).Take(3).Any(word => word is "before" or "early" or "notice" or "ago" or "earlier" or "ahead");
}
