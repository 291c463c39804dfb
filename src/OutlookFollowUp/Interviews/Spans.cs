using System.Globalization;

namespace OutlookFollowUp.Interviews;

/// <summary>Reads lengths of time: "48 hours", "a week or two", "5 to 7 business days", "another fortnight".</summary>
internal static class Spans
{
    /// <summary>The span that begins at a word, by its upper bound.</summary>
    public static SpanFound? At(IReadOnlyList<string> words, int i)
    {
        string Word(int n) => n < words.Count ? words[n] : "";
        if (Count(words, ref i) is not { } count)
            return null;

        // Of a range the upper bound holds: "one to two", "5-7", "two or three".
        if (Word(i) is "to" or "-" or "or" && i + 1 is var upper && Count(words, ref upper) is { } most)
            (count, i) = (Math.Max(count, most), upper);
        while (Word(i) is "more" or "further" or "full" or "short" or "additional" or "other" or "or" && Word(i + 1) is "so"
            || Word(i) is "more" or "further" or "full" or "short" or "additional")
            i += Word(i) == "or" ? 2 : 1;
        var isWorking = Word(i) is "business" or "working" or "work" or "office";
        if (isWorking)
            i++;
        if (UnitOf(Word(i)) is not { } unit)
            return null;
        if (unit == SpanUnit.Fortnight)
            (unit, count) = (SpanUnit.Week, count * 2);
        i++;

        // "a week or two", "a day or three"
        if (Word(i) == "or" && i + 1 is var after && Count(words, ref after) is { } second)
            (count, i) = (Math.Max(count, second), after);
        return new(count, isWorking && unit == SpanUnit.Day ? SpanUnit.WorkingDay : unit, i);
    }

    private static SpanUnit? UnitOf(string word) => word.TrimEnd('s').TrimEnd('\'').TrimEnd('s') switch
    {
        "minute" or "min" => SpanUnit.Minute,
        "hour" or "hr" or "h" => SpanUnit.Hour,
        "day" => SpanUnit.Day,
        "week" or "wk" => SpanUnit.Week,
        "fortnight" => SpanUnit.Fortnight,
        "month" => SpanUnit.Month,
        _ => null,
    };

    private static int? Count(IReadOnlyList<string> words, ref int i)
    {
        string Word(int n) => n < words.Count ? words[n] : "";
        if (Word(i) is "the" or "another" or "a" or "about" or "around" or "approximately" or "next" && CountOf(Word(i + 1)) is not null)
            i++;
        if (CountOf(Word(i)) is not { } count)
            return null;
        i++;
        if (Word(i) == "of" && Word(i - 1) is "couple")
            i++;
        return count;
    }

    private static int? CountOf(string word) => word switch
    {
        "a" or "an" or "one" or "another" => 1,
        "two" or "couple" => 2,
        "three" or "few" or "several" => 3,
        "four" => 4,
        "five" => 5,
        "six" => 6,
        "seven" => 7,
        "eight" => 8,
        "nine" => 9,
        "ten" => 10,
        "twelve" => 12,
        "fourteen" => 14,
        "fifteen" => 15,
        "twenty" => 20,
        "thirty" => 30,
        "forty" => 40,
        "forty-five" => 45,
        _ => word.Length <= 3 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number : null,
    };
}

internal enum SpanUnit { Minute, Hour, Day, WorkingDay, Week, Fortnight, Month }

/// <summary>A length of time among words.</summary>
internal sealed record SpanFound(int Count, SpanUnit Unit, int Next);
