using System.Globalization;
using OutlookFollowUp.Interviews;
using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting.Dates;

/// <summary>Finds the days that a text names, whatever they are about.</summary>
internal sealed class DayReader
{
    private static readonly HashSet<string> GoOnAfterDay = new(StringComparer.Ordinal)
    {
        "and", "about", "to", "with", "at", "when", "for", "in", "was", "i", "we", "you", "regarding", "but", "as", "where", "during", "by",
        "afternoon", "morning", "evening", "of", "via", "over", "it", "after", "before", "so", "concerning",
    };

    private static readonly HashSet<string> Beginnings = """
        today tonight yesterday tomorrow last this the a an one two three four five six seven eight nine ten twelve
        monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun
        january february march april may june july august september october november december
        jan feb mar apr jun jul aug sep sept oct nov dec
        """.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);

    private readonly Passage _passage;
    private readonly IReadOnlyList<Word> _words;

    private DayReader(Passage passage) => (_passage, _words) = (passage, passage.Words);

    /// <summary>Every day named in the text, in order.</summary>
    public static IReadOnlyList<DayMention> In(Passage passage)
    {
        var reader = new DayReader(passage);
        var found = new List<DayMention>();
        for (var i = 0; i < passage.Words.Count;)
        {
            if (reader.At(i) is { } day)
            {
                found.Add(reader.WithPartOfDay(day));
                i = found[^1].Last + 1;
            }
            else
            {
                i++;
            }
        }

        return found;
    }

    /// <summary>Most words name no day and begin none; they cost one look.</summary>
    private bool MayBegin(int i) => _words[i].Folded is [var first, ..] && (char.IsAsciiDigit(first) || Beginnings.Contains(_words[i].Folded));

    private DayMention? At(int i) => !MayBegin(i) ? null : Relative(i) ?? WithWeekday(i) ?? Dated(i, i) ?? DayAlone(i) ?? MonthAlone(i);

    private string Word(int i, int sameSentenceAs) =>
        i >= 0 && i < _words.Count && _words[i].Sentence == _words[sameSentenceAs].Sentence ? _words[i].Folded : "";

    private bool IsCapital(int i) => char.IsUpper(_passage.Text[_words[i].Span.Start]);

    private TextSpan SpanOf(int first, int last) => TextSpan.Between(_words[first].Span.Start, _words[last].Span.End);

    private DayMention Make(DayForm form, int first, int last) => new(form, SpanOf(first, last), first, last);

    private DayMention? Relative(int i)
    {
        string At(int n) => Word(i + n, i);
        switch (At(0))
        {
            case "today":
                return Make(DayForm.Today, i, i);
            case "tonight":
                return Make(DayForm.Today, i, i) with { Part = PartOfDay.Evening };
            case "yesterday":
                return Make(DayForm.Yesterday, i, i);
            case "tomorrow":
                return Make(DayForm.Tomorrow, i, i);
            case "last" when At(1) == "night":
                return Make(DayForm.Yesterday, i, i + 1) with { Part = PartOfDay.Evening };
            case "this" when PartOf(At(1)) is not PartOfDay.Any and var part:
                return Make(DayForm.Today, i, i + 1) with { Part = part };
            case "this" when At(1) == "week":
                return Make(DayForm.ThisWeek, i, i + 1);
            case "this" when At(1) == "month":
                return Make(DayForm.ThisMonth, i, i + 1);
            case "last" when At(1) == "week":
                return Make(DayForm.LastWeek, i, i + 1);
            case "last" when At(1) == "month":
                return Make(DayForm.LastMonth, i, i + 1);
            case "last" when WeekdayAt(i + 1, i) is { } weekday:
                return Make(DayForm.LastWeekday, i, i + 1) with { Weekday = weekday, WeekdaySpan = _words[i + 1].Span };
        }

        return Ago(i);
    }

    // two weeks ago, a couple of days ago, a month back
    private DayMention? Ago(int i)
    {
        string At(int n) => Word(i + n, i);
        var at = 0;
        var exact = true;
        int count;
        if (At(0) is "a" or "an" or "one")
            count = 1;
        else if (NumberOf(At(0)) is { } number)
            count = number;
        else
            return null;
        at++;
        if (At(0) == "a" && At(1) is "couple" or "few")
        {
            (count, exact) = (At(1) == "few" ? 4 : 2, false);
            at = At(2) == "of" ? 3 : 2;
        }

        var unit = At(at);
        if (At(at + 1) is not ("ago" or "earlier") || unit.Length == 0)
            return null;
        return Bounds(unit, count, exact) is { } bounds ? Make(DayForm.Span, i, i + at + 1) with { Ago = bounds } : null;
    }

    /// <summary>People round: "a week ago" is five days or ten.</summary>
    private static (int Least, int Most)? Bounds(string unit, int count, bool exact) => unit.TrimEnd('s') switch
    {
        "day" when !exact => count == 2 ? (1, 5) : (1, 10),
        "day" => count <= 3 ? (count - 1, count + 1) : (count - 2, count + 2),
        "week" when !exact => count == 2 ? (8, 27) : (11, 50),
        "week" => ((7 * count) - 4, (7 * count) + 6),
        "fortnight" => (9, 20),
        "month" when !exact => count == 2 ? (35, 120) : (45, 240),
        "month" => ((30 * count) - 16, (30 * count) + 25),
        "year" => ((365 * count) - 150, (365 * count) + 200),
        _ => null,
    };

    private DayMention? WithWeekday(int i)
    {
        if (WeekdayAt(i, i) is not { } weekday)
            return null;

        var next = Word(i + 1, i) == "the" ? i + 2 : i + 1;
        if (Dated(next, i) is { } date && !HasMark(i, date.First, ";:?!"))
            return date with
            {
                First = i,
                Span = SpanOf(i, date.Last),
                Weekday = weekday,
                WeekdaySpan = _words[i].Span,
                DateSpan = SpanOf(next, date.Last),
            };
        if (DayNumber(Word(next, i), out var day) is true)
            return Make(DayForm.Date, i, next) with
            {
                Weekday = weekday,
                Day = day,
                WeekdaySpan = _words[i].Span,
                DateSpan = _words[next].Span,
            };
        var isLast = Word(i + 1, i) == "last" && Word(i + 2, i) != "week";
        return Make(isLast ? DayForm.LastWeekday : DayForm.Weekday, i, isLast ? i + 1 : i) with
        {
            Weekday = weekday,
            WeekdaySpan = _words[i].Span,
        };
    }

    /// <summary>A month and a day in either order, or a date in numbers.</summary>
    private DayMention? Dated(int i, int sentence)
    {
        string At(int n) => Word(i + n, sentence);
        if (MonthAt(i, sentence) is > 0 and var month)
        {
            var at = At(1) == "the" ? 2 : 1;
            return DayNumber(At(at), out var day) is { } isOrdinal && (isOrdinal || !IsClock(i + at, sentence))
                ? WithYear(Make(DayForm.Date, i, i + at) with { Month = month, Day = day }, sentence) : null;
        }

        if (DayNumber(At(0), out var first) is not null)
        {
            var at = At(1) == "of" ? 2 : 1;
            return MonthAt(i + at, sentence) is > 0 and var named
                ? WithYear(Make(DayForm.Date, i, i + at) with { Month = named, Day = first }, sentence) : null;
        }

        return Numeric(i, sentence);
    }

    private DayMention WithYear(DayMention date, int sentence)
    {
        var word = Word(date.Last + 1, sentence);
        return word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year is > 1990 and < 2100
            ? date with { Year = year, Last = date.Last + 1, Span = SpanOf(date.First, date.Last + 1) } : date;
    }

    // 2026-03-04, 3/4, 4.3.2026, 03/04/26
    private DayMention? Numeric(int i, int sentence)
    {
        var word = Word(i, sentence);
        if (word.Length < 3 || !char.IsAsciiDigit(word[0]) || word.AsSpan().IndexOfAny('/', '.', '-') < 1)
            return null;
        var separator = word.AsSpan().IndexOfAny('/', '.', '-') is var at ? word[at] : ' ';
        var parts = word.Split(separator);
        if (parts.Length is not (2 or 3) || (parts.Length == 2 && separator != '/'))
            return null;
        var numbers = new int[parts.Length];
        for (var part = 0; part < parts.Length; part++)
        {
            if (parts[part].Length is 0 or > 4 || !int.TryParse(parts[part], NumberStyles.None, CultureInfo.InvariantCulture,
                out numbers[part]))
                return null;
        }

        if (parts[0].Length == 4)
            return parts.Length == 3 ? OfNumbers(i, numbers[0], numbers[1], numbers[2], false) : null;
        int? year = parts.Length < 3 ? null : numbers[2] < 100 ? 2000 + numbers[2] : numbers[2];
        return separator == '.' ? OfNumbers(i, year, numbers[1], numbers[0], false)
            : numbers[0] > 12 ? OfNumbers(i, year, numbers[1], numbers[0], false)
            : OfNumbers(i, year, numbers[0], numbers[1], numbers[1] <= 12);
    }

    private DayMention? OfNumbers(int i, int? year, int month, int day, bool isEitherWay) =>
        month is >= 1 and <= 12 && day is >= 1 and <= 31
        ? Make(DayForm.Date, i, i) with { Year = year, Month = month, Day = day, IsEitherWay = isEitherWay } : null;

    /// <summary>"The 3rd", and not "the 3rd floor".</summary>
    private DayMention? DayAlone(int i)
    {
        if (Word(i, i) != "the" || DayNumber(Word(i + 1, i), out var day) is not true)
            return null;
        var after = Word(i + 2, i);
        return after.Length == 0 || GoOnAfterDay.Contains(after) || HasMark(i + 1, i + 2, ",;:)-–—")
            ? Make(DayForm.DayOfMonth, i, i + 1) with { Day = day } : null;
    }

    /// <summary>"In March"; without the word before it a name or a verb.</summary>
    private DayMention? MonthAlone(int i) =>
        MonthAt(i, i) is > 0 and var month && Word(i - 1, i) is "in" or "last" or "early" or "late" or "mid"
        ? WithYear(Make(DayForm.Month, i, i) with { Month = month }, i) : null;

    private DayMention WithPartOfDay(DayMention day)
    {
        var part = PartOf(Word(day.Last + 1, day.First));
        return day.Part == PartOfDay.Any && part != PartOfDay.Any && day.Form is not DayForm.Month
            ? day with { Part = part, Last = day.Last + 1, Span = SpanOf(day.First, day.Last + 1) } : day;
    }

    private DayOfWeek? WeekdayAt(int i, int sentence)
    {
        var word = Word(i, sentence);
        return word.Length > 2 && DateWords.WeekdayOf(word) is { } day && (word.Length > 4 || IsCapital(i)) ? day : null;
    }

    private int MonthAt(int i, int sentence)
    {
        var word = Word(i, sentence);
        return word.Length > 2 && DateWords.MonthOf(word) is > 0 and var month && (word.Length > 5 || IsCapital(i)) ? month : 0;
    }

    /// <summary>Whether one of these marks stands between two words.</summary>
    private bool HasMark(int one, int other, ReadOnlySpan<char> marks) => other < _words.Count
        && _words[other].Span.Start > _words[one].Span.End
        && _passage.Text.AsSpan(_words[one].Span.End, _words[other].Span.Start - _words[one].Span.End).IndexOfAny(marks) >= 0;

    // "on May 4 pm" is a time.
    private bool IsClock(int i, int sentence) => Word(i + 1, sentence) is "am" or "pm" or "a.m." or "p.m." or "o'clock";

    /// <summary>Null when it is no day of a month; else whether it has its ending, as in "3rd".</summary>
    private static bool? DayNumber(string word, out int day)
    {
        day = 0;
        var digits = 0;
        while (digits < word.Length && char.IsAsciiDigit(word[digits]))
            digits++;
        if (digits is 0 or > 2 || !int.TryParse(word.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture, out day)
            || day is < 1 or > 31)
            return null;
        return digits == word.Length ? false : word.AsSpan(digits) is "st" or "nd" or "rd" or "th" ? true : null;
    }

    private static PartOfDay PartOf(string word) => word switch
    {
        "morning" => PartOfDay.Morning,
        "afternoon" => PartOfDay.Afternoon,
        "evening" => PartOfDay.Evening,
        _ => PartOfDay.Any,
    };

    private static int? NumberOf(string word) => word switch
    {
        "two" => 2,
        "three" => 3,
        "four" => 4,
        "five" => 5,
        "six" => 6,
        "seven" => 7,
        "eight" => 8,
        "nine" => 9,
        "ten" => 10,
        "twelve" => 12,
        _ => word.Length is 1 or 2 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null,
    };
}
