using OutlookFollowUp.Interviews;
using OutlookFollowUp.Linting.Dates;
using OutlookFollowUp.Linting.Matching;

namespace OutlookFollowUp.Linting.Timing;

/// <summary>What went to and fro between the user and this employer until now, oldest first.</summary>
internal sealed class Correspondence
{
    /// <summary>Thanks that also ask are no question of their own this soon after the interview.</summary>
    private static readonly TimeSpan StillThanks = TimeSpan.FromDays(4);

    private Correspondence(Reading reading, Interview interview)
    {
        Interview = interview;
        var context = reading.Context;
        var country = Zones.CountryOfZone(Zones.Iana(context.TimeZone.Id, "US")) ?? "US";
        Letters =
        [
            .. context.Thread.Concat(context.Sent.Where(mail => mail.To.Any(interview.IsSomebodyOf)))
                .Where(mail => mail.SentAt <= context.Now)
                .DistinctBy(mail => (mail.SentAt, mail.From.Address, mail.Subject))
                .OrderBy(mail => mail.SentAt)
                .Select(mail => new Letter(mail, context.User.Owns(mail.From.Address), reading.FactsOf(mail))),
        ];
        Country = Zones.CountryOfZone(Zones.Iana(interview.TimeZone, "US"))
            ?? Letters.LastOrDefault(letter => letter.Facts is { IsSent: false, Country: not null })?.Facts!.Country
            ?? interview.People().Select(person => Zones.CountryOfDomain(person.Domain)).FirstOrDefault(code => code is not null)
            ?? country;
        Zone = Zones.Find(interview.TimeZone, Zones.Find(Letters.LastOrDefault(letter =>
            letter.Facts is { IsSent: false, TimeZone: not null })?.Facts!.TimeZone, context.TimeZone));
        LastAnswer = Since(interview.EndsAt).LastOrDefault(letter => letter.IsAnswer);
        var from = LastAnswer is { } answer && answer.At > interview.EndsAt ? answer.At : interview.EndsAt;
        Nudges = [.. Since(from).Where(letter => letter.IsMine && IsNudge(letter, reading))];
    }

    public Interview Interview { get; }

    public IReadOnlyList<Letter> Letters { get; }

    /// <summary>The recipient's country, for its holidays, as far as it can be told.</summary>
    public string Country { get; }

    /// <summary>The recipient's zone, as far as it can be told.</summary>
    public TimeZoneInfo Zone { get; }

    /// <summary>The last mail that a person of theirs wrote after the interview.</summary>
    public Letter? LastAnswer { get; }

    /// <summary>The user's questions since that answer, or since the interview.</summary>
    public IReadOnlyList<Letter> Nudges { get; }

    /// <summary>The last of the user's thanks after the interview.</summary>
    public Letter? LastThanks => Since(Interview.StartsAt).LastOrDefault(letter => letter.IsMine && letter.Says(SignalKind.ThankYou));

    /// <summary>Null where the draft belongs to no interview, or to one that is still to come.</summary>
    public static Correspondence? Of(Reading reading) =>
        reading.Interview is { } interview && interview.EndsAt <= reading.Context.Now && HeldOn.IsSane(interview, reading.Context)
        ? new(reading, interview) : null;

    public IEnumerable<Letter> Since(DateTimeOffset moment) => Letters.Where(letter => letter.At >= moment);

    public DateOnly DayOf(DateTimeOffset moment) => Zones.DayOf(moment, Zone);

    private bool IsNudge(Letter letter, Reading reading)
    {
        var text = reading.Earlier(letter.Mail);
        var asks = letter.Says(SignalKind.Nudge) || text.Has(IntentPhrases.StatusQuestion) || text.Has(IntentPhrases.FollowingUp);
        return asks && !(letter.Says(SignalKind.ThankYou) && letter.At < Interview.EndsAt + StillThanks)
            && !letter.Says(SignalKind.Withdrawal) && !letter.Says(SignalKind.Acceptance);
    }
}
