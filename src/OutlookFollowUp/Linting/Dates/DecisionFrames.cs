using OutlookFollowUp.Linting.Phrases;

namespace OutlookFollowUp.Linting.Dates;

/// <summary>Where a text says by when the employer meant to decide.</summary>
internal static class DecisionFrames
{
    private const int Furthest = 6;

    /// <summary>"You said that you would decide", "a decision was expected".</summary>
    public static PhraseSet TheySaid { get; } = new("""
        (you|he|she|they|we) ..1 (said|told|mentioned|hoped|expected|planned|indicated|promised|named|explained|thought) ..9 (decide~|decision|hear|hearing)
        (you|he|she|they|we) ..1 (said|told|mentioned|hoped|expected|planned|indicated|promised|named|explained|thought) ..9 (know|answer|update|news)
        (you|he|she|they|we) ..1 (said|told|mentioned|hoped|expected|planned|indicated|promised|thought) ..9 (get back|back to me|in touch|choose|choice)
        (you|he|she|they|we) were (hoping|planning) to ..4 (decide|know|answer|let me know|choose)
        you (would|were to|were going to|meant to|wanted to) ..3 (decide|have a decision|make a decision|make your decision|let me know|be in touch|get back)
        (decision|answer|outcome) ..2 (was|is|were) (expected|due|planned|promised|to be made|to come)
        (told|promised) ..5 (decision|answer|news)
        (expected|promised|planned) ..2 (decision|answer)
        your ..2 decision ..2 (was|is) ..3 due
        """);

    private static readonly HashSet<string> Prepositions = new(StringComparer.Ordinal) { "by", "on", "before", "until", "for", "around" };

    /// <summary>The days that stand behind such words, with nothing of weight in between.</summary>
    public static IEnumerable<DayMention> Named(Passage passage, IReadOnlyList<DayMention> days) => days.Where(day =>
        !day.IsRelative && day.First > 0 && IsIntroduced(passage, day)
        && passage.HitsBeside(TheySaid, day.First).Any(hit => hit.LastWord < day.First && day.First - hit.LastWord <= Furthest));

    /// <summary>Whether a mail names that day, so that the plan may have changed.</summary>
    public static bool Names(Mail mail, DayMention day, Reading reading) =>
        DayReader.In(reading.Earlier(mail)).Any(named =>
            (day.Weekday is not null && named.Weekday == day.Weekday) || (day.Day is not null && named.Day == day.Day));

    private static bool IsIntroduced(Passage passage, DayMention day)
    {
        var word = passage.Words[day.First - 1].Folded;
        return Prepositions.Contains(word) || (word is "of" or "the" && day.First > 1);
    }
}
