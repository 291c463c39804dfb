using OutlookFollowUp.Interviews;
using OutlookFollowUp.Linting.Matching;
using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting.Dates;

/// <summary>Days known from elsewhere: other interviews with the same employer, and earlier mail that names them.</summary>
internal sealed class EarlierMentions
{
    private const int Near = 9;

    private readonly Reading _reading;
    private readonly Lazy<List<(DateOnly Sent, DayMention Day)>> _named;

    public EarlierMentions(Reading reading)
    {
        _reading = reading;
        _named = new(() => [.. reading.Context.Thread.Concat(reading.Context.Sent.Where(IsToThem)).SelectMany(DaysOf)]);
    }

    /// <summary>Whether the day was somebody's before, so that it need not be the interview's.</summary>
    public bool Explain(DayMention mention, HeldOn held) => IsAnotherInterview(mention, held.Today)
        || Candidates(mention, held.Today).Any(day => _named.Value.Exists(each => Names(each.Day, each.Sent, day)));

    /// <summary>Whether a mail of theirs came on that day.</summary>
    public bool TheyWroteOn(DayMention mention, DateOnly today) => _reading.Context.Thread.Any(mail =>
        !_reading.Context.User.Owns(mail.From.Address) && mention.Fits(Zones.DayOf(mail.SentAt, _reading.Context.TimeZone), today));

    private bool IsAnotherInterview(DayMention mention, DateOnly today) => _reading.Context.Interviews.Any(other =>
        other != _reading.Interview && _reading.Interview is { } own && IsSameEmployer(own, other)
        && mention.Fits(Zones.DayOf(other.StartsAt, _reading.Context.TimeZone), today));

    private static bool IsSameEmployer(Interview own, Interview other) =>
        own.Domains.Intersect(other.Domains, StringComparer.OrdinalIgnoreCase).Any()
        || Mentions.CompanyWords(own.Company).SequenceEqual(Mentions.CompanyWords(other.Company))
        || other.People().Any(person => own.People().Any(known => known.HasAddress(person.Address)));

    /// <summary>The days that a mention may mean when it is said today.</summary>
    private static IEnumerable<DateOnly> Candidates(DayMention mention, DateOnly today)
    {
        for (var ago = -1; ago <= 60; ago++)
        {
            if (today.DayNumber - ago is var day && day > 0 && mention.Fits(DateOnly.FromDayNumber(day), today)
                && (ago <= Near || mention.Form is DayForm.Date or DayForm.DayOfMonth))
                yield return DateOnly.FromDayNumber(day);
        }
    }

    /// <summary>Whether a day named in a mail of that date can be this one.</summary>
    private static bool Names(DayMention named, DateOnly sent, DateOnly day) => named.Form switch
    {
        DayForm.Weekday or DayForm.LastWeekday => named.FitsWeekday(day) && Math.Abs(day.DayNumber - sent.DayNumber) <= Near,
        DayForm.Date or DayForm.DayOfMonth => named.FitsDate(day),
        DayForm.Today or DayForm.Yesterday or DayForm.Tomorrow => named.Fits(day, sent),
        _ => false,
    };

    private bool IsToThem(Mail mail) => _reading.Interview is { } interview && mail.To.Any(interview.IsSomebodyOf);

    private IEnumerable<(DateOnly, DayMention)> DaysOf(Mail mail)
    {
        var sent = Zones.DayOf(mail.SentAt, _reading.Context.TimeZone);
        Passage subject = new(DraftPart.Subject, MappedText.Plain(mail.Subject), _reading.Phrases);
        return DayReader.In(subject).Concat(DayReader.In(_reading.Earlier(mail))).Select(day => (sent, day));
    }
}
