namespace OutlookFollowUp.Interviews;

/// <summary>
/// Finds the windows of time in the words of one sentence: "early next week", "by Friday noon", "mid-March", "in a month".
/// </summary>
internal sealed class WindowWords(IReadOnlyList<string> words, DateWords dates, DateTime now, BusinessDays businessDays)
{
    private DateOnly Today => dates.Today;

    private string At(int i) => i >= 0 && i < words.Count ? words[i] : "";

    public List<Window> Find()
    {
        var found = new List<Window>();
        for (var i = 0; i < words.Count;)
        {
            if (Read(i) is { } window)
            {
                found.Add(window.Window with { Start = i });
                i = Math.Max(i + 1, window.Next);
            }
            else
            {
                i++;
            }
        }

        return found;
    }

    private (Window Window, int Next)? Read(int i) =>
        PartOfPeriod(i) ?? Period(i) ?? Span(i) ?? OrdinalWeek(i) ?? WeekOf(i) ?? Date(i) ?? Season(i);

    private bool IsBound(int i) => Before(i) is "by" or "within" or "before" or "until" or "till" or "than" or "latest";

    private string Before(int i)
    {
        i--;
        while (At(i) is "the" or "this" or "about" or "around" or "end" or "next" or "on" or "of" or "day" or "close" or "business" or "at")
            i--;
        return At(i);
    }

    private (Window, int) Found(DateOnly end, int i, int next, bool isFirm = true) => (new(end, IsBound(i), isFirm), next);

    // end of the month, early next week, beginning of April, mid-March, late next month
    private (Window, int)? PartOfPeriod(int i)
    {
        var part = At(i) switch
        {
            "end" or "eow" or "eom" => Part.End,
            "early" or "beginning" or "start" => Part.Early,
            "mid" or "middle" => Part.Middle,
            "late" or "later" => Part.Late,
            "first" when At(i + 1) == "half" => Part.Middle,
            "second" when At(i + 1) == "half" => Part.End,
            "midweek" => Part.Middle,
            _ => Part.None,
        };
        if (part == Part.None)
            return null;
        if (At(i) == "eow")
            return (new(Friday(0), true, true), i + 1);
        if (At(i) == "eom")
            return (new(EndOfMonth(Today), true, true), i + 1);

        var next = i + 1;
        while (At(next) is "of" or "in" or "the" or "-" or "half" or "on" or "this" && At(next + 1) is not ("week" or "month" or "day"))
            next++;
        if (PeriodAt(next) is not { } period)
            return null;
        var bound = IsBound(i) || part == Part.End;
        return (new(period.Part(part, businessDays), bound, true), period.Next);
    }

    // next week, this month, in April, today, the weekend
    private (Window, int)? Period(int i)
    {
        if (At(i) is "last" or "past" || At(i - 1) is "last" or "past" or "early" or "late" or "later" or "mid")
            return null;
        if (PeriodAt(i) is not { } period)
            return null;
        if (period.IsMonth && At(i - 1) is not ("in" or "during" or "until" or "by" or "before" or "for" or "till"))
            return null;
        var end = period.IsMonth && At(i - 1) is "by" or "before" ? period.First : period.Part(Part.End, businessDays);
        return Found(end, i, period.Next);
    }

    // within 48 hours, in a week or two, another week, 5 to 7 business days
    private (Window, int)? Span(int i)
    {
        if (Spans.At(words, i) is not { } span || At(span.Next) is "ago" or "earlier" or "notice")
            return null;
        var before = At(i) is "another" ? "another" : At(i - 1) is "the" ? At(i - 2) : At(i - 1);
        if (before is "next" or "coming" or "following" or "about" or "around" or "approximately" or "roughly" or "up" or "least" or "most"
            or "to")
            before = "in";
        var counts = before is "within" or "in" or "another" or "need" or "needs" or "take" or "takes" or "give" or "for" or "inside"
            or "over" or "than"
            or "us" or "me" or "wants" or "want" or "be" or "after" or "expect" or "allow" || At(span.Next) is "or" or "time" or "at"
            || At(span.Next - 1).EndsWith('\'');
        if (!counts || At(i - 1) is "last" or "past")
            return null;
        var end = span.Unit switch
        {
            SpanUnit.Hour or SpanUnit.Minute => Today,
            SpanUnit.WorkingDay => businessDays.Add(Today, span.Count),
            SpanUnit.Day => Today.AddDays(span.Count),
            SpanUnit.Week => Today.AddDays(7 * span.Count),
            _ => Today.AddMonths(span.Count),
        };
        var window = new Window(end, before is "within" or "than", true);
        return span.Unit switch
        {
            SpanUnit.Minute => null,
            SpanUnit.Hour => (window with { Hours = span.Count }, span.Next),
            _ => (window, span.Next),
        };
    }

    // the first week of April
    private (Window, int)? OrdinalWeek(int i)
    {
        var number = At(i) switch { "first" => 1, "second" => 2, "third" => 3, "fourth" => 4, "last" => 5, _ => 0 };
        if (number == 0 || At(i + 1) != "week" || At(i + 2) is not ("of" or "in"))
            return null;
        var at = At(i + 3) == "the" ? i + 4 : i + 3;
        if (PeriodAt(at) is not { IsMonth: true } month)
            return null;
        var last = EndOfMonth(month.First);
        return Found(number == 5 ? last : month.First.AddDays(7 * number - 1), i, month.Next);
    }

    // the week of 16 March, week commencing the 16th
    private (Window, int)? WeekOf(int i)
    {
        if (At(i) is not ("week" or "w/c" or "wc")
            || At(i + 1) is not ("of" or "commencing" or "beginning" or "starting") && At(i) == "week")
            return null;
        var at = At(i) == "week" ? i + 2 : i + 1;
        return dates.DateAt(words, at) is { } date ? Found(DateWords.Monday(date.Date).AddDays(4), i, date.Next) : null;
    }

    // by Friday, on the 13th, before 3/6, once she is back on the 16th, by noon tomorrow
    private (Window, int)? Date(int i)
    {
        if (dates.DateAt(words, i) is not { IsDoubtful: false } found || At(i - 1) is "last" or "since" or "from")
            return null;
        var (end, firm) = (found.Date, true);
        if (found.IsWeekdayOnly && At(i) is not ("next" or "coming"))
            (end, firm) = Weekday(found.Date);
        else if (found.IsAmbiguous)
            (end, firm) = (found.Other is { } other && other > end ? other : end, false);
        if (end < Today)
            end = end.AddYears(1);
        if (At(i - 1) == "after" || At(i - 2) == "after"
            || At(i - 1) == "on" && Array.Exists(["after", "end", "ends"], word => word == At(i - 2)))
            firm = false;
        return (new(end, IsBound(i), firm) { Clock = ClockNear(i, found.Next) }, found.Next);
    }

    // "by Friday" written on a Friday means that Friday in the morning; later in the day it may mean either.
    private (DateOnly, bool) Weekday(DateOnly following) =>
        following.DayOfWeek != Today.DayOfWeek ? (following, true) : now.Hour < 12 ? (Today, true) : (following, false);

    private TimeOnly? ClockNear(int start, int next)
    {
        for (var i = Math.Max(0, start - 4); i <= next + 1 && i < words.Count; i++)
        {
            if (At(i - 1) is "by" or "at" or "before" or "around" or "day" || i == next)
            {
                if (Clock.Read(words, i) is { IsCertain: true } clock)
                    return Clock.Resolve(clock, null).Start;
            }
        }

        return null;
    }

    // in the new year, after Easter
    private (Window, int)? Season(int i)
    {
        if (At(i) == "new" && At(i + 1) == "year")
            return (new(new(Today.Year + 1, 1, 10), false, false), i + 2);
        if (At(i) != "easter" || At(i - 1) is not ("by" or "before" or "after"))
            return null;
        var easter = Holidays.EasterSunday(Today.Year);
        if (easter < Today)
            easter = Holidays.EasterSunday(Today.Year + 1);
        return At(i - 1) == "after" ? (new(easter.AddDays(5), false, false), i + 1) : (new(easter.AddDays(-3), true, true), i + 1);
    }

    private PeriodFound? PeriodAt(int i)
    {
        var skip = At(i) is "the" ? 1 : 0;
        var which = At(i + skip);
        var (unit, next) = which is "next" or "this" or "coming" or "following" ? (At(i + skip + 1), i + skip + 2) : (which, i + skip + 1);
        var ahead = which is "next" or "coming" or "following" ? 1 : 0;
        switch (unit)
        {
            case "week" when (skip == 1 || which is "next" or "this" or "coming" or "following")
                && !(At(next) is "of" or "commencing" or "beginning" or "starting"):
                if (ahead == 0 && At(next) == "after" && At(next + 1) == "next")
                    return new(DateWords.Monday(Today).AddDays(14), DateWords.Monday(Today).AddDays(18), next + 2);
                return new(DateWords.Monday(Today).AddDays(7 * ahead), Friday(ahead), next);
            case "month" when skip == 1 || which is "next" or "this" or "coming":
                var first = new DateOnly(Today.Year, Today.Month, 1).AddMonths(ahead);
                return new(first, EndOfMonth(first), next) { IsMonthly = true };
            case "quarter":
                var quarter = new DateOnly(Today.Year, (Today.Month - 1) / 3 * 3 + 1, 1).AddMonths(3 * ahead);
                return new(quarter, EndOfMonth(quarter.AddMonths(2)), next);
            case "year" when ahead == 0 && which != "year":
                return new(new(Today.Year, 1, 1), new(Today.Year, 12, 31), next);
            case "weekend":
                var friday = Friday(0) is var f && f < Today ? Friday(1) : Friday(0);
                return new(friday, At(i - 1) is "by" or "before" ? friday : friday.AddDays(2), next);
            case "day" or "business" or "play" or "work" when At(i - 1) is "of":
                return dates.DateAt(words, At(next) == "on" ? next + 1 : next) is { } date
                    ? new(date.Date, date.Date, date.Next) : new(Today, Today, next);
        }

        if (DateWords.MonthOf(unit) is var month and > 0 && dates.DateAt(words, next - 1) is null)
        {
            var year = month < Today.Month ? Today.Year + 1 : Today.Year;
            var first = new DateOnly(year, month, 1);
            return new(first, EndOfMonth(first), next) { IsMonth = true, IsMonthly = true };
        }

        return null;
    }

    private DateOnly Friday(int weeks) => DateWords.Monday(Today).AddDays(4 + 7 * weeks);

    private static DateOnly EndOfMonth(DateOnly day) => new DateOnly(day.Year, day.Month, 1).AddMonths(1).AddDays(-1);

    private enum Part { None, Early, Middle, Late, End }

    /// <summary>A week, month or quarter named in the text.</summary>
    private sealed record PeriodFound(DateOnly First, DateOnly Last, int Next)
    {
        /// <summary>Named by its month, not "the month".</summary>
        public bool IsMonth { get; init; }

        public bool IsMonthly { get; init; }

        public DateOnly Part(Part part, BusinessDays businessDays) => (part, IsMonthly) switch
        {
            (WindowWords.Part.Early, true) => businessDays.OnOrAfter(First.AddDays(9)),
            (WindowWords.Part.Early, false) when Last > First => First.AddDays(1),
            (WindowWords.Part.Middle, true) => businessDays.OnOrAfter(First.AddDays(14)),
            (WindowWords.Part.Middle, false) when Last > First => First.AddDays(2),
            _ => Last,
        };
    }
}
