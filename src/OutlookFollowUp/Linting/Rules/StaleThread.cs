using System.Globalization;
using OutlookFollowUp.Linting.Dates;
using OutlookFollowUp.Linting.Phrases;
using OutlookFollowUp.Linting.Timing;

namespace OutlookFollowUp.Linting.Rules;

/// <summary>A mail months later that does not acknowledge the time that has passed.</summary>
internal sealed class StaleThread : Rule
{
    private const int DaysOfSilence = 60;

    private static readonly DateTimeOffset September = Sample.At(2026, 9, 3, 10);

    private static readonly PhraseSet TimeWords = new("""
        (months|month|weeks|year|years|half a year|season) ..2 (ago|since|later|back|have passed|has passed|have gone|on)
        (some|a few|several|many|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|#|half) (a)? (months|years|year)
        (last|this past|back in|earlier this|previous) (year|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)
        (since|in early|in late) (the)? (spring|summer|autumn|fall|winter)
        (been|passed|gone) ..3 (while|time|long|ages)
        (long|some|much|quite some|little) time (ago|since|has|no|without|passed)
        (while|ages) (ago|since|back)
        (time|year|months|weeks|summer|winter) (has|have) (passed|flown|gone)
        (time (flies|flew)|how time)
        since (we|our|i|you) ..1 (last|first)? (spoke|met|talked|interview~|conversation|meeting|wrote|heard|exchange)
        (again|anew) after (all|so|this|some|such)
        after (all this|so much|so many|some|such a long|a long) (time|months|silence)
        (get~|be~|come~|getting) back in touch
        (reconnect~|reach~ out again|write again|writing again|contact you again)
        (in|over) the (past|last) ..2 (months|year|half year)
        (you may|you might|you will perhaps|perhaps you|i hope you) (not)? ..1 remember
        do you remember
        (earlier|at the beginning|at the start|at the end|before) (of)? (this|the|last) (year|summer|spring|season|holidays|term)
        when (we|you|i) ..1 (last|first) ..1 (spoke|met|talked|wrote|interviewed|applied|came)
        (last|first) (spoke|met|talked|wrote)
        (much|lot|things|a few things|some things|what) ..1 (has|have) ..1 (changed|happened)
        (may|might|will|would) ..2 (recall|remember)
        (at the time|back then|in those days|since then|in the meantime|ever since|until recently|by now)
        this (spring|summer|autumn|fall|winter|year)
        (our|my) last (talk|exchange|conversation|mail|email|interview|meeting|letter)
        (renew|revive|reopen|rekindle|resume) ..4 (contact|conversation|application|interest|exchange)
        """);

    /// <summary>A season names the past as well as the future.</summary>
    private static readonly PhraseSet Season = new("""
        in (the)? (spring|summer|autumn|fall|winter)
        """);

    private static readonly PhraseSet Ahead = new("""
        (could|can|will|would|shall|might|may|available|possible|start|starting|from|next|coming|plan|hope|free)
        """);

    public override string Id => "stale-thread";

    public override Severity Severity => Severity.Warning;

    public override string Summary => "A mail months later that does not acknowledge the time that has passed.";

    public override string Why => "The reader has met many people since. Half a sentence about when you last spoke brings you back to mind.";

    public override string Source => "R49, C12";

    public override IReadOnlyList<Example> Examples =>
    [
        Example.Flags("Dear Priya,\n\nI would still like to work at Acme. Is there an opening in your team?\n\nJane") with { Now = September },
        Example.Flags("Dear Priya,\n\nThank you for the interview for the Data Analyst role.\n\nJane") with { Now = September },
        Example.Flags("Dear Priya,\n\nAny news about the Data Analyst position?\n\nJane") with { Now = September, Kind = DraftKind.StatusInquiry },
        Example.Flags("Dear Priya,\n\nI saw that Acme is hiring again and would be glad to be considered.\n\nJane") with { Now = September, Interviews = [Sample.Interview with { Status = InterviewStatus.Rejected }] },
        Example.Flags("Dear Priya,\n\nI have finished my certificate and hope that there is a place for me on the warehouse team.\n\nJane") with { Now = September, Kind = DraftKind.Reconnect },
        Example.Flags("Dear Priya,\n\nI may be free for the Data Analyst role sooner than planned. Could we talk?\n\nJane") with { Now = Sample.At(2027, 1, 12, 10), Kind = DraftKind.Reconnect },
        Example.Flags("Dear Priya,\n\nThank you for the interview in the greenhouse. I have finished my course. Would a short conversation in November be possible?\n\nJane") with { Now = September, Kind = DraftKind.Reconnect },
        Example.Flags("Dear Priya,\n\nI would still like to join the warehouse team, and could start in the autumn or on 1 December 2026.\n\nJane") with { Now = September, Kind = DraftKind.Reconnect },
        Example.Fine("Dear Priya,\n\nWe met in the spring about the Data Analyst role. I would still like to work at Acme.\n\nJane") with { Now = September },
        Example.Fine("Dear Priya,\n\nThe rota that you showed me on 3 March is still on my mind. Are you hiring?\n\nJane") with { Now = September },
        Example.Fine("Dear Priya,\n\nIn March we spoke about the Data Analyst role. I would still like to work at Acme.\n\nJane") with { Now = September },
        Example.Fine("Dear Priya,\n\nIt has been six months since our interview. Is there an opening in your team?\n\nJane") with { Now = September },
        Example.Fine("Dear Priya,\n\nSome time has passed since we met, and I hope the dbt migration went well.\n\nJane") with { Now = September },
        Example.Fine("Dear Priya,\n\nI interviewed with you on March 3 for the Data Analyst role and would be glad to be considered again.\n\nJane") with { Now = September },
        Example.Fine("Dear Priya,\n\nLast spring you showed me the warehouse. Are you hiring again?\n\nJane") with { Now = September },
        Example.Fine("Dear Priya,\n\nIs there any news about the Data Analyst role?\n\nJane") with { Now = Sample.At(2026, 3, 20, 10) },
        Example.Fine("Dear Priya,\n\nTuesday at ten works for me.\n\nJane") with
        {
            Now = September,
            Thread = [Sample.FromPriya(Sample.At(2026, 9, 2, 9), "A talk", "Hi Jane,\n\nCould you come in on Tuesday at ten?\n\nPriya")],
        },
        Example.Fine("Dear Priya,\n\nIs there any news about the Data Analyst role?\n\nJane") with
        {
            Now = September,
            Kind = DraftKind.StatusInquiry,
            Thread = [Sample.FromPriya(Sample.At(2026, 8, 20, 9), "Data Analyst", "Hi Jane,\n\nWe are interviewing again and will be in touch.\n\nPriya")],
        },
    ];

    internal override IReadOnlyList<PhraseSet> Phrases => [TimeWords, Season, Ahead];

    internal override bool SpeaksIn(DraftKind kind) => kind is DraftKind.Reconnect or DraftKind.StatusInquiry or DraftKind.SecondNudge
        or DraftKind.ThankYou or DraftKind.LateThankYou or DraftKind.FeedbackRequest or DraftKind.AdditionalInformation;

    internal override IEnumerable<Finding> Check(Reading reading)
    {
        if (!reading.Body.IsEnglish || reading.Interview is not { } interview || (reading.Context.Now - interview.EndsAt).TotalDays < DaysOfSilence
            || reading.Correspondence is not { } mail)
            yield break;

        var last = mail.Letters is [.., var letter] && letter.At > interview.EndsAt ? letter.At : interview.EndsAt;
        if ((reading.Context.Now - last).TotalDays < DaysOfSilence || Acknowledges(reading.Body, mail, reading) || Acknowledges(reading.Subject, mail, reading))
            yield break;
        yield return Found($"You were last in touch on {Wait.Name(mail.DayOf(last))}; say in half a sentence how long ago that is.", DraftPart.Body);
    }

    private static bool Acknowledges(Passage passage, Correspondence mail, Reading reading)
    {
        if (passage.Has(TimeWords) || NamesSeasonGone(passage))
            return true;
        var today = mail.DayOf(reading.Context.Now);
        List<DateOnly> known = [mail.DayOf(mail.Interview.StartsAt), .. mail.Letters.Select(letter => mail.DayOf(letter.At))];
        return DayReader.In(passage).Any(day => day.Form is DayForm.Span or DayForm.LastMonth
                || (day.Form is DayForm.Month or DayForm.Date && known.Exists(each => day.Fits(each, today))))
            || known.Exists(each => each.Year < today.Year && NamesYear(passage, each.Year));
    }

    private static bool NamesSeasonGone(Passage passage)
    {
        var ahead = passage.Hits(Ahead).Select(hit => passage.Words[hit.FirstWord].Sentence).ToHashSet();
        return passage.Hits(Season).Any(hit => !ahead.Contains(passage.Words[hit.FirstWord].Sentence));
    }

    private static bool NamesYear(Passage passage, int year) =>
        year.ToString(CultureInfo.InvariantCulture) is var text && passage.Words.Any(word => word.Folded == text);
}
