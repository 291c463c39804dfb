namespace OutlookFollowUp.Interviews;

/// <summary>Reads until when something is put off: a season, a month, a quarter, a date.</summary>
internal static class HoldWords
{
    /// <summary>The first day of the period that the words name, after today; null when they name none.</summary>
    public static DateOnly? FirstDay(IReadOnlyList<string> words, DateWords dates)
    {
        for (var i = 0; i < words.Count; i++)
        {
            string At(int n) => n < words.Count ? words[n] : "";
            if (dates.DateAt(words, i) is { IsWeekdayOnly: false } date && date.Date > dates.Today)
                return date.Date;
            var month = At(i) switch
            {
                "spring" => 3,
                "summer" => 6,
                "autumn" or "fall" => 9,
                "winter" => 12,
                "q1" => 1,
                "q2" => 4,
                "q3" => 7,
                "q4" => 10,
                "new" when At(i + 1) == "year" => 1,
                "next" when At(i + 1) == "year" => 1,
                _ => DateWords.MonthOf(At(i)),
            };
            var isNoun = At(i) is not ("fall" or "may" or "march" or "spring")
                || i > 0 && words[i - 1] is "until" or "till" or "in" or "to" or "the" or "this" or "next" or "by" or "after" or "into"
                    or "early" or "late" or "for";
            if (month == 0 || !isNoun)
                continue;
            if (i > 0 && words[i - 1] == "after" || i > 1 && words[i - 1] == "the" && words[i - 2] == "after")
                month = At(i) is "summer" ? 9 : month % 12 + 1;
            var first = new DateOnly(dates.Today.Year, month, 1);
            return first > dates.Today ? first : first.AddYears(1);
        }

        return null;
    }
}
