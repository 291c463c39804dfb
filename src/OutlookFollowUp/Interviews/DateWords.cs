using System.Collections.Frozen;
using System.Globalization;

namespace OutlookFollowUp.Interviews;

/// <summary>Reads dates and clock times out of words, as somebody means them who writes on a given day in a given country.</summary>
/// <param name="today">The day of writing, by the writer's calendar.</param>
/// <param name="dayFirst">Whether 3/6 is the third of June.</param>
internal sealed class DateWords(DateOnly today, bool dayFirst)
{
    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly string[] Weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

    public DateOnly Today => today;

    /// <summary>The month that a word names, 1 to 12, or 0.</summary>
    public static int MonthOf(string word) => word == "sept" ? 9 : IndexOf(Months, word) is >= 0 and var month ? month + 1
        : ForeignMonths.GetValueOrDefault(word);

    public static bool IsDayOrMonth(string word) =>
        word.ToLowerInvariant().TrimEnd(',', '.', ':') is var folded && (WeekdayOf(folded) is not null || MonthOf(folded) > 0);

    /// <summary>The weekday that a word names; null when it names none.</summary>
    public static DayOfWeek? WeekdayOf(string word) => word switch
    {
        "tues" => DayOfWeek.Tuesday,
        "weds" => DayOfWeek.Wednesday,
        "thur" or "thurs" => DayOfWeek.Thursday,
        _ => IndexOf(Weekdays, word) is var day and >= 0 ? (DayOfWeek)day
            : ForeignWeekdays.TryGetValue(word, out var foreign) ? (DayOfWeek)foreign : null,
    };

    // German, French, Dutch, Spanish, Italian and Swedish, as far as they differ from the English names.
    private static readonly FrozenDictionary<string, int> ForeignMonths = Numbered(1,
        "januar janvier januari enero gennaio", "februar février februari febrero febbraio", "märz mars maart marzo", "avril abril aprile",
        "mai mei mayo maggio maj", "juni juin junio giugno", "juli juillet julio luglio", "août augustus agosto augusti",
        "septembre septiembre settembre", "oktober octobre octubre ottobre", "novembre noviembre", "dezember décembre diciembre dicembre");

    private static readonly FrozenDictionary<string, int> ForeignWeekdays = Numbered(0,
        "sonntag dimanche zondag domingo domenica söndag", "montag lundi maandag lunes lunedì måndag", "dienstag mardi dinsdag martes martedì tisdag",
        "mittwoch mercredi woensdag miércoles mercoledì onsdag", "donnerstag jeudi donderdag jueves giovedì torsdag",
        "freitag vendredi vrijdag viernes venerdì fredag", "samstag sonnabend samedi zaterdag sábado sabato lördag");

    private static FrozenDictionary<string, int> Numbered(int first, params string[] rows) =>
        rows.SelectMany((row, index) => row.Split(' ').Select(word => (word, index)))
            .ToFrozenDictionary(entry => entry.word, entry => entry.index + first, StringComparer.Ordinal);

    /// <summary>The date that begins at a word, if one does.</summary>
    public DateFound? DateAt(IReadOnlyList<string> words, int i)
    {
        string At(int n) => n < words.Count ? words[n] : "";
        var word = At(i);
        if (word is "today" or "tonight" || word == "this" && At(i + 1) is "morning" or "afternoon" or "evening")
            return new(today, word == "this" ? i + 2 : i + 1);
        if (word == "tomorrow")
            return new(today.AddDays(1), i + 1);
        if (word == "the" && At(i + 1) == "day" && At(i + 2) == "after" && At(i + 3) == "tomorrow")
            return new(today.AddDays(2), i + 4);

        var shift = word is "next" or "this" or "coming" ? 1 : 0;
        if (WeekdayOf(At(i + shift)) is { } weekday)
            return WithWeekday(words, i + shift + 1, weekday, shift == 1 ? word : null, isShort: At(i + shift).Length == 3);
        return MonthAndDay(words, i) ?? Numeric(word, i) ?? DayOfMonth(words, i);
    }

    /// <summary>The clock time or span that begins at a word, if one does.</summary>
    /// <param name="isAfterDay">Whether a day stands right before it, so that "10 to 11" is a time.</param>
    public static ClockFound? ClockAt(IReadOnlyList<string> words, int i, bool isAfterDay = false)
    {
        var isIntroduced = i > 0 && (words[i - 1] is "at" or "from" or "between" or "@" or "um"
            || words[i - 1] == "for" && words[i].Length is 4 or 5 && words[i][^3] == '.');
        if (Clock.Read(words, i) is not { } start)
            return null;
        var next = start.Next;
        if (next < words.Count && words[next] is "o'clock" or "uhr" or "hrs")
            next++;
        Clock? end = null;
        var about = next + 2 < words.Count && words[next + 1] is "approx" or "approximately" or "about" or "around" or "ca" ? 2 : 1;
        if (next + 1 < words.Count && words[next] is "-" or "to" or "until" or "till" or "and" && Clock.Read(words, next + about) is { } other
            && (other.IsCertain || start.IsCertain || isIntroduced || isAfterDay) && (words[next] != "and" || i > 0 && words[i - 1] == "between"))
        {
            end = other;
            next = other.Next;
        }

        if (!start.IsCertain && end is not { IsCertain: true } && !isIntroduced && !(isAfterDay && end is not null))
            return null;
        var zone = Zones.OfAbbreviation(words, next, out var afterZone);
        var (from, to) = Clock.Resolve(start, end);
        return new(from, to, zone, zone is null ? next : afterZone);
    }

    /// <summary>The same weekday in the week after this one; weeks begin on Monday.</summary>
    public DateOnly InNextWeek(DayOfWeek weekday) => Monday(today).AddDays(7 + ((int)weekday + 6) % 7);

    public static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private DateFound WithWeekday(IReadOnlyList<string> words, int i, DayOfWeek weekday, string? prefix, bool isShort)
    {
        string At(int n) => n < words.Count ? words[n] : "";
        if (MonthAndDay(words, At(i) == "the" ? i + 1 : i, weekday) is { } full)
            return full;
        if (Numeric(At(i), i, weekday) is { } numeric)
            return numeric;
        if (DayOfMonth(words, i, weekday) is { } day)
            return day;
        if (prefix is null && At(i) == "next" && At(i + 1) == "week"
            || prefix is null && At(i) == "of" && At(i + 1) == "next" && At(i + 2) == "week")
            return new(InNextWeek(weekday), At(i) == "of" ? i + 3 : i + 2);
        if (At(i) == "week" && prefix is null)
            return new(Following(weekday).AddDays(7), i + 1);
        return new(prefix == "next" ? InNextWeek(weekday) : Following(weekday), i)
        {
            IsWeekdayOnly = true,
            IsDoubtful = isShort && weekday is DayOfWeek.Saturday or DayOfWeek.Sunday,
        };
    }

    /// <summary>
    /// The next such weekday after today; today's own name means a week from now unless it is said before noon, which the caller knows.
    /// </summary>
    private DateOnly Following(DayOfWeek weekday) => today.AddDays((((int)weekday - (int)today.DayOfWeek + 6) % 7) + 1);

    private DateFound? MonthAndDay(IReadOnlyList<string> words, int i, DayOfWeek? weekday = null)
    {
        string At(int n) => n < words.Count ? words[n] : "";
        var start = At(i) == "the" ? i + 1 : i;
        int month, day, next;
        if (DayNumber(At(start), out day, out _))
        {
            next = At(start + 1) == "of" ? start + 2 : start + 1;
            month = MonthOf(At(next));
        }
        else
        {
            month = MonthOf(At(start));
            next = At(start + 1) == "the" ? start + 2 : start + 1;
            if (!DayNumber(At(next), out day, out _))
                return null;
        }

        next++;
        if (month == 0)
            return null;
        int? year = At(next).Length == 4 && int.TryParse(At(next), CultureInfo.InvariantCulture, out var written)
            && written is > 1990 and < 2100 ? written : null;
        return Resolve(year, month, day, weekday) is { } date ? new(date, year is null ? next : next + 1) : null;
    }

    // 2026-10-07, 7/10, 10/7/2026, 7.10. and 7.10.2026.
    private DateFound? Numeric(string word, int i, DayOfWeek? weekday = null)
    {
        if (word.Length >= 10
            && DateOnly.TryParseExact(word[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var iso))
            return new(iso, i + 1)
            {
                Clock = word.Length > 11 && TimeOnly.TryParse(word[11..].TrimEnd('z'), CultureInfo.InvariantCulture, out var clock)
                    ? clock : null,
            };
        var separator = word.Contains('/', StringComparison.Ordinal) ? '/' : '.';
        var parts = word.Split(separator);
        if (parts.Length is < 2 or > 3 || separator == '.' && parts.Length == 2
            || !parts.All(part => int.TryParse(part, CultureInfo.InvariantCulture, out _)))
            return null;
        var (a, b) = (int.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture));
        int? year = parts.Length == 3 ? int.Parse(parts[2], CultureInfo.InvariantCulture) is var y && y < 100 ? 2000 + y : y : null;
        var dayFirstHere = separator == '.' || dayFirst;
        if (a > 12 || b > 12)
            return Resolve(year, Math.Min(a, b), Math.Max(a, b), weekday) is { } sure && (a > 12 || b > 12) ? new(sure, i + 1) : null;
        var first = Resolve(year, dayFirstHere ? b : a, dayFirstHere ? a : b, weekday);
        var second = Resolve(year, dayFirstHere ? a : b, dayFirstHere ? b : a, weekday);
        // A weekday beside it decides: "Tue 3/6" is a Tuesday in one reading only.
        if (weekday is not null && first?.DayOfWeek != weekday && second?.DayOfWeek == weekday)
            first = second;
        return first is { } date ? new(date, i + 1) { IsAmbiguous = separator == '/' && weekday is null && a != b, Other = second } : null;
    }

    // "the 3rd", "Wednesday the 7th", "Thursday 21".
    private DateFound? DayOfMonth(IReadOnlyList<string> words, int i, DayOfWeek? weekday = null)
    {
        var hasArticle = i < words.Count && words[i] == "the";
        var at = hasArticle ? i + 1 : i;
        if (at >= words.Count || !DayNumber(words[at], out var day, out var isOrdinal) || !isOrdinal || !hasArticle && weekday is null)
            return null;
        for (var month = new DateOnly(today.Year, today.Month, 1); month < today.AddMonths(13); month = month.AddMonths(1))
        {
            if (day > DateTime.DaysInMonth(month.Year, month.Month))
                continue;
            var date = month.AddDays(day - 1);
            if (date >= today && (weekday is null || date.DayOfWeek == weekday))
                return new(date, at + 1);
        }

        return null;
    }

    private DateOnly? Resolve(int? year, int month, int day, DayOfWeek? weekday)
    {
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year ?? 2024, month))
            return null;
        if (year is { } known)
            return day <= DateTime.DaysInMonth(known, month) ? new(known, month, day) : null;
        DateOnly? best = null;
        foreach (var candidate in new[] { today.Year - 1, today.Year, today.Year + 1 })
        {
            if (day > DateTime.DaysInMonth(candidate, month))
                continue;
            var date = new DateOnly(candidate, month, day);
            if (weekday is { } named && date.DayOfWeek == named && date >= today.AddDays(-45) && date <= today.AddDays(330))
                return date;
            if (date >= today.AddDays(-45) && best is null)
                best = date;
        }

        return best;
    }

    private static bool DayNumber(string word, out int day, out bool isOrdinal)
    {
        var digits = 0;
        while (digits < word.Length && char.IsAsciiDigit(word[digits]))
            digits++;
        isOrdinal = digits > 0 && word[digits..] is "st" or "nd" or "rd" or "th";
        return int.TryParse(word.AsSpan(0, digits), CultureInfo.InvariantCulture, out day) && day is >= 1 and <= 31
            && (isOrdinal || digits == word.Length);
    }

    private static int IndexOf(string[] names, string word)
    {
        for (var i = 0; i < names.Length && word.Length > 2; i++)
        {
            if (names[i][0] == word[0] && (names[i] == word || word.Length == 3 && names[i].StartsWith(word, StringComparison.Ordinal)))
                return i;
        }

        return -1;
    }
}

/// <summary>A date among words.</summary>
/// <param name="Next">The index of the first word after it.</param>
internal sealed record DateFound(DateOnly Date, int Next)
{
    /// <summary>Whether day and month may stand either way round.</summary>
    public bool IsAmbiguous { get; init; }

    /// <summary>The other reading of an ambiguous one.</summary>
    public DateOnly? Other { get; init; }

    public bool IsWeekdayOnly { get; init; }

    /// <summary>"sat" and "sun" alone are more often other words.</summary>
    public bool IsDoubtful { get; init; }

    /// <summary>The time of day in an ISO date.</summary>
    public TimeOnly? Clock { get; init; }
}

/// <summary>A clock time or span among words.</summary>
internal sealed record ClockFound(TimeOnly Start, TimeOnly? End, string? TimeZone, int Next);
