using OutlookFollowUp.Interviews;
using OutlookFollowUp.Linting.Dates;

namespace OutlookFollowUp.Linting.Matching;

/// <summary>
/// Whether a draft looks back on an interview that was held or ahead to one that is to come, for two rounds with the same people: thanks
/// and questions look back, arrangements and withdrawals look ahead, and between two that were held a day tells.
/// </summary>
internal sealed class MeantTime
{
    private readonly Reading _reading;
    private readonly Lazy<bool> _looksAhead;
    private readonly Lazy<IReadOnlyList<DayMention>> _days;

    public MeantTime(Reading reading)
    {
        _reading = reading;
        _days = new(() => [.. DayReader.In(reading.Body).Concat(DayReader.In(reading.Subject)).Where(day => day.Form is not (DayForm.ThisMonth or DayForm.LastMonth or DayForm.Month))]);
        _looksAhead = new(LooksAhead);
    }

    /// <summary>Whether that interview is less likely to be meant than another of the same likeness.</summary>
    public bool IsOtherWay(Interview interview)
    {
        if (_reading.Context.Interviews.Count < 2)
            return false;
        var isAhead = interview.EndsAt > _reading.Context.Now && interview.Status is not InterviewStatus.Cancelled;
        return isAhead != _looksAhead.Value || (!isAhead && !IsNamed(interview));
    }

    private bool LooksAhead()
    {
        var body = _reading.Body;
        var ahead = _reading.Context.Interviews.Where(interview => interview.EndsAt > _reading.Context.Now).ToList();
        if (ahead.Count == 0)
            return false;
        if (body.Has(IntentPhrases.Withdraw))
            return true;
        return !body.Has(IntentPhrases.InterviewThanks) && !body.Has(IntentPhrases.StatusQuestion)
            && (body.Has(IntentPhrases.Arranging) || ahead.Exists(IsNamed));
    }

    private bool IsNamed(Interview interview)
    {
        if (!HeldOn.IsSane(interview, _reading.Context))
            return false;
        var zone = _reading.Context.TimeZone;
        var (day, today) = (Zones.DayOf(interview.StartsAt, zone), Zones.DayOf(_reading.Context.Now, zone));
        return _days.Value.Any(mention => mention.Fits(day, today));
    }
}
