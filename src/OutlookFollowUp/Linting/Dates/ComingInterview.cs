using OutlookFollowUp.Linting.Phrases;
using PhraseSet = OutlookFollowUp.Linting.Phrases.PhraseSet;

namespace OutlookFollowUp.Linting.Dates;

/// <summary>
/// The day and the hour for which a draft confirms an interview that is to come. Who proposes another time, or answers such a proposal,
/// confirms nothing.
/// </summary>
internal sealed class ComingInterview
{
    private const int MostWords = 12;

    private static readonly PhraseSet Confirming = new("""
        (confirm~|confirmed|confirming) ..5 (interview|appointment|meeting|call|slot|attendance)
        look~ forward to (my|our|the) ..2 interview
        (happy|glad|pleased|delighted) to (attend|come to|accept) ..5 interview
        (i|we) will ..1 (attend|be at|come to|be there for) (my|our|the) ..2 interview
        """);

    private static readonly PhraseSet Moving = new("""
        (reschedul~|rescheduled|rescheduling|postpone~|move|moved|moving|shift|instead|alternative~|alternatively|unfortunately|cannot|unable|earlier|later|other|another|rather|prefer|proposed|propose|suggest|changed|change)
        (could|can|would|might|may) (we|it|you) ..3 (possible|start|begin|meet|speak|push|bring)
        """);

    private readonly Reading _reading;
    private readonly Interview _interview;
    private readonly HeldOn _times;

    public ComingInterview(Reading reading, Interview interview) =>
        (_reading, _interview, _times) = (reading, interview, new(interview, reading.Context));

    public static IReadOnlyList<PhraseSet> Phrases { get; } = [Confirming, Moving];

    /// <summary>Its day by the user's clock.</summary>
    public DateOnly Day => _times.Day;

    /// <summary>Its beginning by the user's clock.</summary>
    public DateTime Start => _times.Start;

    private bool IsConfirmed => _reading.Body.Has(Confirming) && !_reading.Body.Has(Moving) && !_reading.Subject.Has(Moving)
        && _reading.Context.Interviews.Count(each => each.StartsAt > _reading.Context.Now) == 1;

    public IEnumerable<DayMention> WrongDays()
    {
        if (!IsConfirmed)
            yield break;
        var days = DayReader.In(_reading.Body);
        var earlier = new EarlierMentions(_reading);
        foreach (var hit in _reading.Body.Hits(Confirming))
        {
            if (days.FirstOrDefault(day => IsBehind(hit, day.First)) is { Form: DayForm.Weekday or DayForm.Date or DayForm.DayOfMonth or DayForm.Tomorrow } day
                && !_times.Fits(day) && !earlier.Explain(day, _times))
                yield return day;
        }
    }

    public IEnumerable<ClockMention> WrongHours()
    {
        if (!IsConfirmed)
            yield break;
        var clocks = ClockReader.In(_reading.Body);
        foreach (var hit in _reading.Body.Hits(Confirming))
        {
            if (clocks.FirstOrDefault(clock => IsBehind(hit, clock.First)) is { } clock && !IsRight(clock) && !HasZone(clock)
                && IsAlone(hit, clock) && !_reading.Context.Thread.Any(mail => IsNamedIn(mail, clock)))
                yield return clock;
        }
    }

    /// <summary>By the clock of the user, of the place, or of the invitation.</summary>
    private bool IsRight(ClockMention clock) => _times.Fits(clock.Time, clock.IsHalfKnown)
        || clock.Time == TimeOnly.FromDateTime(_interview.StartsAt.DateTime)
        || clock.Time.AddHours(12) == TimeOnly.FromDateTime(_interview.StartsAt.DateTime);

    private bool IsBehind(PhraseHit hit, int word) => word > hit.LastWord && word - hit.LastWord <= MostWords
        && _reading.Body.Words[word].Sentence == _reading.Body.Words[hit.LastWord].Sentence;

    /// <summary>"And will be at the gate at half past one" is another matter.</summary>
    private bool IsAlone(PhraseHit hit, ClockMention clock)
    {
        for (var word = hit.LastWord + 1; word < clock.First; word++)
        {
            if (_reading.Body.Words[word].Folded is "and" or "will" or "would" or "train" or "flight" or "bus" or "from" or "after" or "until" or "by")
                return false;
        }

        return true;
    }

    /// <summary>"At 3 p.m. London time", "15:00 CET".</summary>
    private bool HasZone(ClockMention clock)
    {
        var words = _reading.Body.Words;
        for (var word = clock.Last + 1; word < words.Count && word <= clock.Last + 3 && words[word].Sentence == words[clock.Last].Sentence; word++)
        {
            var text = _reading.Body[words[word].Span];
            if (words[word].Folded == "time" || (text.Length is >= 2 and <= 5 && text.All(char.IsUpper)))
                return true;
        }

        return false;
    }

    private bool IsNamedIn(Mail mail, ClockMention clock) => ClockReader.In(_reading.Earlier(mail))
        .Any(other => other.Time == clock.Time || other.Time.AddHours(12) == clock.Time || clock.Time.AddHours(12) == other.Time);
}
