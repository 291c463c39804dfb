using System.Globalization;
using OutlookFollowUp.Linting.Dates;
using OutlookFollowUp.Linting.Matching;
using OutlookFollowUp.Linting.Phrases;
using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting.Rules;

/// <summary>A day, date or time that contradicts the interview.</summary>
internal sealed class WrongDate : Rule
{
    /// <summary>Nobody writes more days into a follow-up; what does is a list.</summary>
    private const int MostDays = 40;

    /// <summary>A date this close to the interview's is a slip; one further off may be another's.</summary>
    private const int NearMiss = 7;

    private static readonly DateTimeOffset Morning = Sample.At(2026, 3, 4, 9);

    /// <summary>Before the interview, which the sample has on Tuesday 3 March at two.</summary>
    private static readonly DateTimeOffset Before = Sample.At(2026, 2, 26, 9);

    public override string Id => "wrong-date";

    public override Severity Severity => Severity.Error;

    public override string Summary => "A day, date or time that contradicts the interview.";

    public override string Why => "Who thanks for Wednesday after a Tuesday has another interview in mind, or so it reads.";

    public override string Source => "R20, R30, 3.11, 3.12";

    public override IReadOnlyList<Example> Examples =>
    [
        Example.Flags("Hi Priya,\n\nThank you for the interview on [|Wednesday|].", becomes: "Hi Priya,\n\nThank you for the interview on Tuesday.") with { Now = Sample.At(2026, 3, 5, 9) },
        Example.Flags("Hi Priya,\n\nThank you for our conversation [|yesterday|].", becomes: "Hi Priya,\n\nThank you for our conversation today."),
        Example.Flags("Dear Priya,\n\nThank you for meeting with me on [|March 4|] about the Data Analyst role.", becomes: "Dear Priya,\n\nThank you for meeting with me on March 3 about the Data Analyst role."),
        Example.Flags("Dear Priya,\n\nI am following up on our interview of [|13th March|].") with { Now = Sample.At(2026, 3, 20, 9) },
        Example.Flags("Dear Priya,\n\nThank you for showing me the warehouse [|this morning|].", becomes: "Dear Priya,\n\nThank you for showing me the warehouse this afternoon."),
        Example.Flags("Dear Priya,\n\nIt was a pleasure to meet you [|today|].", becomes: "Dear Priya,\n\nIt was a pleasure to meet you on Tuesday.") with { Now = Sample.At(2026, 3, 5, 9) },
        Example.Flags("Dear Priya,\n\nWhen we spoke on [|Thursday|], you mentioned the rota.", becomes: "Dear Priya,\n\nWhen we spoke on Tuesday, you mentioned the rota.") with { Now = Sample.At(2026, 3, 10, 9) },
        Example.Flags("Dear Priya,\n\nI enjoyed [|Monday|]'s conversation about dbt.", becomes: "Dear Priya,\n\nI enjoyed Tuesday's conversation about dbt.") with { Now = Morning },
        Example.Flags("Dear Priya,\n\nThank you for the interview on [|Wednesday|], March 3.", becomes: "Dear Priya,\n\nThank you for the interview on Tuesday, March 3.") with { Now = Morning },
        Example.Flags("Dear Priya,\n\nThank you for your time on Tuesday, [|March 4|].", becomes: "Dear Priya,\n\nThank you for your time on Tuesday, March 3.") with { Now = Morning },
        Example.Flags("Dear Priya,\n\nI have thought a lot about our interview [|last week|].") with { Now = Sample.At(2026, 4, 9, 9), Kind = DraftKind.StatusInquiry },
        Example.Flags("Dear Priya,\n\nThank you for our call at [|11:30|] today.") ,
        Example.Flags("Dear Priya,\n\nThank you for the dbt tour.", becomes: "Thank you for Tuesday") with { Subject = "Thank you for [|Wednesday|]", Now = Sample.At(2026, 3, 6, 9) },
        Example.Flags("Dear Priya,\n\nThank you for the tour.", becomes: "Data Analyst, March 3") with { Subject = "Data Analyst, [|March 4|]", Now = Sample.At(2026, 3, 5, 9) },
        Example.Flags("Dear Priya,\n\nYou said that you would decide by Friday the [|20th|]. Is there any news?") with
        {
            Now = Sample.At(2026, 3, 23, 10),
            Interviews = [Sample.Interview with { DecisionBy = new(2026, 3, 13) }],
        },
        Example.Flags("Dear Priya,\n\nThank you for interviewing me this [|Wednesday|] in the mill office.") with { Now = Sample.At(2026, 3, 5, 9) },
        Example.Flags("Dear Priya,\n\nThank you for the invitation. I am happy to confirm the interview on Tuesday, 3 March, at [|15:00|] in your office.") with { Now = Before },
        Example.Flags("Dear Priya,\n\nI confirm my interview on [|Wednesday|] at 2 p.m.") with { Now = Before },
        Example.Flags("Dear Priya,\n\nI look forward to the interview on [|March 4|] and to seeing the ward.") with { Now = Before },
        Example.Fine("Dear Priya,\n\nI am happy to confirm the interview on Tuesday, 3 March, at 14:00. My train arrives at 12:40.") with { Now = Before },
        Example.Fine("Dear Priya,\n\nCould we move the interview on Wednesday to another day, as I can only confirm 4 March at the earliest?") with { Now = Before },
        Example.Fine("Dear Priya,\n\nI look forward to the interview on Tuesday, and will be at the gate at 1:30 for the badge.") with { Now = Before },
        Example.Fine("Dear Priya,\n\nI confirm the interview at 8 p.m. London time.") with { Now = Before },
        Example.Fine("Dear Priya,\n\nI am glad to confirm the interview at 15:00, as you proposed.") with
        {
            Now = Before,
            Thread = [Sample.FromPriya(Sample.At(2026, 2, 25, 9), "Tuesday", "Could we begin at 3 pm instead?")],
        },
        Example.Fine("Dear Priya,\n\nAs you asked yesterday, I have attached the certificate.") with
        {
            Now = Sample.At(2026, 3, 6, 9),
            Thread = [Sample.FromPriya(Sample.At(2026, 3, 5, 9), "Re: Thank you", "Please send me that certificate.")],
        },
        Example.Fine("Dear Priya,\n\nThank you once more for considering me and for the kind words last week. I would be grateful for a line of feedback.") with
        {
            Now = Sample.At(2026, 3, 24, 9),
            Interviews = [Sample.Interview with { Status = InterviewStatus.Rejected }],
        },
        Example.Fine("Dear Priya,\n\nThank you for the interview on Tuesday.") with { Now = Morning },
        Example.Fine("Dear Priya,\n\nThank you for meeting me this afternoon."),
        Example.Fine("Dear Priya,\n\nI could start on the day that you named.") with { Subject = "Data Analyst, start on April 1", Now = Sample.At(2026, 3, 5, 9) },
        Example.Fine("Dear Priya,\n\nThank you for yesterday.") with { Now = Morning },
        Example.Fine("Dear Priya,\n\nI meant to thank you for the interview on Thursday, but the flu had other plans.") with { Now = Sample.At(2026, 3, 9, 9) },
        Example.Fine("Dear Priya,\n\nIt was good to meet you today.") with { Now = Sample.At(2026, 3, 4, 1) }, // after midnight, the same evening
        Example.Fine("Dear Priya,\n\nThank you for our conversation last Tuesday.") with { Now = Sample.At(2026, 3, 10, 9) },
        Example.Fine("Dear Priya,\n\nThank you for the interview on 03/04.") with { Interviews = [Sample.Interview with { StartsAt = Sample.At(2026, 4, 3, 14), EndsAt = Sample.At(2026, 4, 3, 15) }], Now = Sample.At(2026, 4, 3, 18) },
        Example.Fine("Dear Priya,\n\nThank you for your time. I can start on Monday, April 6, and I am free on Wednesday for a second talk."),
        Example.Fine("Dear Priya,\n\nThank you for telling me about the outage on Sunday and how the on-call engineer found it."),
        Example.Fine("Dear Priya,\n\nThank you for the conversation. My flight home on Thursday leaves at 7, so I write from the gate."),
        Example.Fine("Dear Priya,\n\nThank you for your mail on Monday, and for today's interview."),
        Example.Fine("Dear Priya,\n\nThank you for the invitation to the second interview on Thursday."),
        Example.Fine("Dear Priya,\n\nI look forward to our interview with Tom on Friday."),
        Example.Fine("Hi Lena,\n\nWhen we spoke on Monday, you asked for my references.") with { To = [Sample.Lena], Now = Sample.At(2026, 3, 10, 9) },
        Example.Fine("Dear Priya,\n\nThank you for the interview on Thursday.") with
        {
            Now = Sample.At(2026, 3, 6, 9),
            Interviews = [Sample.Interview, Sample.Interview with { Id = "acme-2", StartsAt = Sample.At(2026, 3, 5, 10), EndsAt = Sample.At(2026, 3, 5, 11), Round = 2 }],
        },
        Example.Fine("Dear Priya,\n\nThank you for our call on Thursday.") with
        {
            Now = Sample.At(2026, 3, 6, 9),
            Thread = [Sample.FromPriya(Sample.At(2026, 3, 4, 9), "Your question", "Let us talk about it on Thursday at ten.")],
        },
        Example.Fine("Dear Priya,\n\nThank you for walking me through the Monday stand-ups and the Friday review."),
        Example.Fine("Dear Priya,\n\nThank you for the hour at 2 this afternoon. I run at 6:45 every morning."),
        Example.Fine("Dear Priya,\n\nYou said that you would decide by Friday. Is there any news?") with
        {
            Now = Sample.At(2026, 3, 16, 10),
            Interviews = [Sample.Interview with { DecisionBy = new(2026, 3, 13) }],
        },
        Example.Fine("Dear Priya,\n\nI hope to hear from you by March 20, since I must answer another offer then.") with { Interviews = [Sample.Interview with { DecisionBy = new(2026, 3, 13) }] },
    ];

    internal override IReadOnlyList<PhraseSet> Phrases => [.. MeetingFrames.All, DecisionFrames.TheySaid, .. ComingInterview.Phrases];

    internal override IEnumerable<Finding> Check(Reading reading)
    {
        if (reading.Interview is not { } interview || interview.Status == InterviewStatus.Cancelled || !HeldOn.IsSane(interview, reading.Context))
            return [];
        if (interview.EndsAt > reading.Context.Now)
            return interview.StartsAt > reading.Context.Now ? Confirmed(reading, interview) : [];

        var held = new HeldOn(interview, reading.Context);
        var earlier = new EarlierMentions(reading);
        List<Finding> findings = [.. InPassage(reading, reading.Body, held, earlier)];
        if (!IsReply(reading.Subject.Text))
            findings.AddRange(InPassage(reading, reading.Subject, held, earlier));
        return findings;
    }

    private IEnumerable<Finding> InPassage(Reading reading, Passage passage, HeldOn held, EarlierMentions earlier)
    {
        var days = DayReader.In(passage);
        var reference = new InterviewReference(reading, passage, days);
        var meant = days.Take(MostDays).Where(day => reference.IsMeant(day) || IsNearMiss(reading, passage, day, held)).ToList();
        foreach (var day in meant)
        {
            if (!held.Fits(day))
            {
                if (!earlier.Explain(day, held) && (reference.IsNamedMeeting(day) || !MayBeTheirMail(reading, day, held, earlier)))
                    yield return WrongDay(reading, passage, day, held);
            }
            else if (!held.Fits(day.Part))
            {
                yield return WrongPart(reading, passage, day, held);
            }
        }

        foreach (var clock in ClockReader.In(passage).Take(MostDays))
        {
            var isMeant = meant.Exists(day => held.Fits(day) && (clock.First - day.Last is >= 1 and <= 2 || day.First - clock.Last is >= 1 and <= 2))
                || reference.IsMeant(clock.First, clock.Last);
            if (isMeant && !held.Fits(clock.Time, clock.IsHalfKnown) && !IsBound(passage, clock))
                yield return Found($"The interview began at {Clock(held)}, not at {passage[clock.Span]}; correct the time.", passage, clock.Span);
        }

        foreach (var finding in Decisions(reading, passage, days))
            yield return finding;
    }

    /// <summary>"As you asked yesterday", "your kind words last week": what they wrote, if they did, or told once all was decided.</summary>
    private static bool MayBeTheirMail(Reading reading, DayMention day, HeldOn held, EarlierMentions earlier) =>
        earlier.TheyWroteOn(day, held.Today) || reading.Kind == DraftKind.FeedbackRequest
        || reading.Interview!.Status is InterviewStatus.Rejected or InterviewStatus.Offer;

    /// <summary>An interview to come is confirmed for another day or hour than it was set for.</summary>
    private IEnumerable<Finding> Confirmed(Reading reading, Interview interview)
    {
        var coming = new ComingInterview(reading, interview);
        foreach (var day in coming.WrongDays())
            yield return Found($"The interview is on {DayWording.Full(coming.Day, reading.Options.Dialect)}, not {reading.Body[day.Span]}; correct the day.",
                reading.Body, WrongPartOf(day, reading.Body, coming.Day));
        foreach (var clock in coming.WrongHours())
            yield return Found($"The interview is set for {coming.Start.ToString("H:mm", CultureInfo.InvariantCulture)}, not {reading.Body[clock.Span]}; correct the time.",
                reading.Body, clock.Span);
    }

    /// <summary>A subject that dates the interview needs no verb: "Data Analyst, 4 March".</summary>
    private static bool IsNearMiss(Reading reading, Passage passage, DayMention day, HeldOn held) =>
        passage.Part == DraftPart.Subject && day is { Form: DayForm.Date, Month: { } month, Day: { } number, IsEitherWay: false }
        && number <= DateTime.DaysInMonth(held.Day.Year, month)
        && Math.Abs(new DateOnly(held.Day.Year, month, number).DayNumber - held.Day.DayNumber) <= NearMiss
        && new DateOnly(held.Day.Year, month, number) <= held.Today
        && (passage.Has(IntentPhrases.InterviewTalk) || Mentions.Any(passage, Mentions.WordsOf(reading.Interview!.Role))
            || Mentions.Any(passage, Mentions.CompanyWords(reading.Interview.Company)))
        && !passage.Has(MeetingFrames.OtherMeeting);

    private Finding WrongDay(Reading reading, Passage passage, DayMention day, HeldOn held)
    {
        var span = WrongPartOf(day, passage, held.Day);
        var message = $"The interview was on {DayWording.Full(held.Day, reading.Options.Dialect)}, not {passage[day.Span]}; correct the day.";
        return DayWording.InPlaceOf(day, passage, held, reading.Options.Dialect) is { } better
            ? Found(message, passage, span, passage.Replace($"Write “{better.Text}”", better.Span, better.Text))
            : Found(message, passage, span);
    }

    /// <summary>In a weekday with its date, the one that is wrong.</summary>
    private static TextSpan WrongPartOf(DayMention day, Passage passage, DateOnly held)
    {
        if (day.Form is DayForm.Weekday or DayForm.LastWeekday && day.WeekdaySpan is { } weekdayOnly && !day.FitsWeekday(held))
            return weekdayOnly;
        if (day.Form is not (DayForm.Date or DayForm.DayOfMonth) || (!day.FitsDate(held) && !day.FitsWeekday(held)))
            return day.Span;
        if (!day.FitsWeekday(held) && day.WeekdaySpan is { } weekday)
            return weekday;
        return day.DateSpan ?? day.Span;
    }

    private Finding WrongPart(Reading reading, Passage passage, DayMention day, HeldOn held)
    {
        var message = $"The interview was at {Clock(held)}, not “{passage[day.Span]}”; correct the time of day.";
        return day.Form == DayForm.Today && DayWording.InPlaceOf(day, passage, held, reading.Options.Dialect) is { } better
            ? Found(message, passage, day.Span, passage.Replace($"Write “{better.Text}”", better.Span, better.Text))
            : Found(message, passage, day.Span);
    }

    /// <summary>"From two to three": the second is the end.</summary>
    private static bool IsBound(Passage passage, ClockMention clock) =>
        clock.First > 0 && passage.Words[clock.First - 1].Folded is "to" or "until" or "till" or "and" or "by" or "before" or "after" or "since";

    private static string Clock(HeldOn held) => held.Start.ToString("H:mm", CultureInfo.InvariantCulture);

    private IEnumerable<Finding> Decisions(Reading reading, Passage passage, IReadOnlyList<DayMention> days)
    {
        if (reading.Interview?.DecisionBy is not { } decision)
            yield break;
        foreach (var day in DecisionFrames.Named(passage, [.. days.Take(MostDays)]))
        {
            var isWrong = day.Form is DayForm.Weekday or DayForm.LastWeekday ? !day.FitsWeekday(decision)
                : day.Form is DayForm.Date or DayForm.DayOfMonth && !(day.FitsDate(decision) && day.FitsWeekday(decision));
            if (isWrong && !reading.Context.Thread.Any(mail => DecisionFrames.Names(mail, day, reading)))
                yield return Found(
                    $"They named {DayWording.Full(decision, reading.Options.Dialect)} for their decision, not {passage[day.Span]}; correct the day.",
                    passage, WrongPartOf(day, passage, decision)) with
                { Severity = Severity.Warning };
        }
    }

    private static bool IsReply(string subject) =>
        subject.StartsWith("re:", StringComparison.OrdinalIgnoreCase) || subject.StartsWith("fw:", StringComparison.OrdinalIgnoreCase)
        || subject.StartsWith("fwd:", StringComparison.OrdinalIgnoreCase) || subject.StartsWith("aw:", StringComparison.OrdinalIgnoreCase);
}
