using OutlookFollowUp.Interviews;
using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting.Dates;

/// <summary>A clock time that a text names.</summary>
/// <param name="IsHalfKnown">Whether morning and afternoon can be told apart.</param>
internal sealed record ClockMention(TimeOnly Time, bool IsHalfKnown, TextSpan Span, int First, int Last);

/// <summary>Finds clock times: "at 2", "2 pm", "14:00", "half past two", "noon".</summary>
internal static class ClockReader
{
    private static readonly string[] Hours =
        ["twelve", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"];

    public static IReadOnlyList<ClockMention> In(Passage passage)
    {
        if (!passage.Words.Any(word => word.Folded is [>= '0' and <= '9', ..] or "at" or "half" or "quarter" or "noon" or "midday"))
            return [];

        var words = passage.Words.Select(word => word.Folded switch { "a.m." => "am", "p.m." => "pm", var other => other }).ToList();
        var found = new List<ClockMention>();
        for (var i = 0; i < words.Count;)
        {
            if (At(passage, words, i) is { } clock)
            {
                found.Add(clock);
                i = clock.Last + 1;
            }
            else
            {
                i++;
            }
        }

        return found;
    }

    private static ClockMention? At(Passage passage, List<string> words, int i)
    {
        if (i == 0 || passage.Words[i - 1].Sentence != passage.Words[i].Sentence)
            return null;
        if (words[i] is "half" or "quarter" && i + 2 < words.Count && words[i + 1] is "past" or "to" && HourOf(words[i + 2]) is { } named)
            return Spoken(passage, i, named, words[i], words[i + 1]);
        if (words[i - 1] == "at" && HourOf(words[i]) is { } hour && !char.IsAsciiDigit(words[i][0]) && IsEndOfTime(passage, words, i + 1))
            return Make(passage, i, i, new(hour, 0), false);
        if (Clock.Read(words, i) is not { } clock || (!clock.IsCertain && (words[i - 1] != "at" || !IsEndOfTime(passage, words, clock.Next))))
            return null;
        return clock.Minute > 59 || clock.Hour > 23 || passage.Words[clock.Next - 1].Sentence != passage.Words[i].Sentence ? null
            : Make(passage, i, clock.Next - 1, Clock.Resolve(clock, null).Start,
                clock.Half != ' ' || clock.Hour > 12 || words[i] is "noon" or "midday");
    }

    private static ClockMention Spoken(Passage passage, int i, int hour, string part, string side)
    {
        var minutes = (part == "half" ? 30 : 15) * (side == "to" ? -1 : 1);
        return Make(passage, i, i + 2, new TimeOnly(hour, 0).AddMinutes(minutes), false);
    }

    /// <summary>"At 2 sites" is no time; "at 2 on Tuesday" and "at 2." are.</summary>
    private static bool IsEndOfTime(Passage passage, List<string> words, int next)
    {
        if (next >= words.Count || passage.Words[next].Sentence != passage.Words[next - 1].Sentence)
            return true;
        var between = passage.Text.AsSpan(passage.Words[next - 1].Span.End, passage.Words[next].Span.Start - passage.Words[next - 1].Span.End);
        return between.IndexOfAny(",;)") >= 0
            || words[next] is "on" or "yesterday" or "today" or "this" or "and" or "last" or "with" or "in" or "for";
    }

    private static int? HourOf(string word) => Array.IndexOf(Hours, word) is var hour and >= 0 ? (hour == 0 ? 12 : hour)
        : word.Length is 1 or 2 && int.TryParse(word, System.Globalization.NumberStyles.None,
            System.Globalization.CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 12 ? number : null;

    private static ClockMention Make(Passage passage, int first, int last, TimeOnly time, bool isHalfKnown) =>
        new(time, isHalfKnown, TextSpan.Between(passage.Words[first].Span.Start, passage.Words[last].Span.End), first, last);
}
