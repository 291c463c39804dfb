using System.Globalization;
using OutlookFollowUp.Spelling;
using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting.Dates;

/// <summary>Says a day in words: in a message in full, in a fix in the form in which the writer named it.</summary>
internal static class DayWording
{
    /// <summary>"Tuesday, March 3" or "Tuesday 3 March".</summary>
    public static string Full(DateOnly day, Dialect dialect) => day.ToString(
        dialect == Dialect.BritishEnglish ? "dddd d MMMM" : "dddd, MMMM d", CultureInfo.InvariantCulture);

    /// <summary>"March 3" or "3 March".</summary>
    public static string Date(DateOnly day, Dialect dialect) => day.ToString(
        dialect == Dialect.BritishEnglish ? "d MMMM" : "MMMM d", CultureInfo.InvariantCulture);

    /// <summary>The words to put in the place of a wrong mention; null where the form leaves no sure ones.</summary>
    public static (TextSpan Span, string Text)? InPlaceOf(DayMention mention, Passage passage, HeldOn held, Dialect dialect) =>
        mention.Form switch
        {
            DayForm.Weekday or DayForm.LastWeekday when mention.WeekdaySpan is { } span && IsNear(mention, held) =>
                (span, InForm(passage[span], held.Day.ToString("dddd", CultureInfo.InvariantCulture))),
            DayForm.Date when !mention.FitsWeekday(held.Day) && mention.FitsDate(held.Day) && mention.WeekdaySpan is { } span =>
                (span, InForm(passage[span], held.Day.ToString("dddd", CultureInfo.InvariantCulture))),
            DayForm.Date or DayForm.DayOfMonth when !mention.IsEitherWay && mention.FitsWeekday(held.Day) => InNumbers(mention, passage, held.Day),
            DayForm.Today or DayForm.Yesterday => (mention.Span, Relative(mention, passage, held, dialect)),
            _ => null,
        };

    private static bool IsNear(DayMention mention, HeldOn held) =>
        mention.Form == DayForm.Weekday || held.Today.DayNumber - held.Day.DayNumber is >= 1 and <= 14;

    /// <summary>As long and as large as what stood there.</summary>
    private static string InForm(string written, string name)
    {
        var word = written.Length is 3 or 4 ? name[..3] : name;
        return written.All(unit => !char.IsLetter(unit) || char.IsUpper(unit)) ? word.ToUpperInvariant()
            : char.IsLower(written[0]) ? word.ToLowerInvariant() : word;
    }

    public static (TextSpan Span, string Text)? InNumbers(DayMention mention, Passage passage, DateOnly day)
    {
        var span = mention.DateSpan ?? mention.Span;
        var text = passage[span];
        if (text.AsSpan().IndexOfAny('/', '.', '-') >= 0 || (mention.Year is not null && mention.Year != day.Year))
            return null;

        var start = 0;
        while (start < text.Length && !char.IsAsciiDigit(text[start]))
            start++;
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        var suffixEnd = end;
        while (suffixEnd < text.Length && char.IsLetter(text[suffixEnd]))
            suffixEnd++;
        if (mention.Month is not null && mention.Month != day.Month)
        {
            var month = day.ToString("MMMM", CultureInfo.InvariantCulture);
            var named = new DateOnly(2000, mention.Month.Value, 1).ToString("MMMM", CultureInfo.InvariantCulture);
            if (!text.Contains(named, StringComparison.Ordinal))
                return null;
            var number = text[start..suffixEnd];
            return (span, text.Replace(number, Number(day.Day, suffixEnd > end), StringComparison.Ordinal)
                .Replace(named, month, StringComparison.Ordinal));
        }

        return (TextSpan.Between(span.Start + start, span.Start + suffixEnd), Number(day.Day, suffixEnd > end));
    }

    private static string Number(int day, bool hasSuffix) => day.ToString(CultureInfo.InvariantCulture) + (hasSuffix ? Suffix(day) : "");

    private static string Suffix(int day) => (day / 10 == 1, day % 10) switch
    {
        (false, 1) => "st",
        (false, 2) => "nd",
        (false, 3) => "rd",
        _ => "th",
    };

    private static string Relative(DayMention mention, Passage passage, HeldOn held, Dialect dialect)
    {
        var ago = held.Today.DayNumber - held.Day.DayNumber;
        if (ago == 0 && mention.Form == DayForm.Today && mention.Part != PartOfDay.Any)
            return Capital(mention, passage, "this " + PartName(held));
        var name = ago switch
        {
            0 => "today",
            1 => "yesterday",
            >= 2 and <= 6 => held.Day.ToString("dddd", CultureInfo.InvariantCulture),
            _ => Date(held.Day, dialect),
        };
        var before = passage.Text[..mention.Span.Start].TrimEnd();
        var standsAlone = before.EndsWith("for", StringComparison.OrdinalIgnoreCase) || before.EndsWith("from", StringComparison.OrdinalIgnoreCase)
            || before.EndsWith(" of", StringComparison.OrdinalIgnoreCase) || IsPossessive(passage.Text, mention.Span.End);
        return Capital(mention, passage, ago <= 1 || standsAlone ? name : "on " + name);
    }

    private static bool IsPossessive(string text, int end) => end + 1 < text.Length && text[end] is '\'' or '’' && text[end + 1] is 's';

    private static string PartName(HeldOn held) =>
        held.Start.Hour < 12 ? "morning" : held.Start.Hour < 17 ? "afternoon" : "evening";

    private static string Capital(DayMention mention, Passage passage, string text) =>
        char.IsUpper(passage.Text[mention.Span.Start]) ? char.ToUpperInvariant(text[0]) + text[1..] : text;
}
