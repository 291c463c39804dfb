using System.Globalization;
using OutlookFollowUp.Interviews;

namespace OutlookFollowUp.Linting.Timing;

/// <summary>Until when a question about the process has to wait, and by what (requirements R34-R43).</summary>
/// <param name="Ends">The day until which the wait itself lasts, by the recipient's calendar; the day after it is free.</param>
/// <param name="Opens">The first working day of theirs on which to write.</param>
/// <param name="Why">The evidence, as a main clause.</param>
internal sealed record Wait(DateOnly Ends, DateOnly Opens, string Why)
{
    /// <summary>How loud it is to write before it ends.</summary>
    public Severity Severity { get; init; } = Severity.Error;

    /// <summary>The longest wait that is on; null when it is time to ask.</summary>
    public static Wait? Of(Correspondence mail, Cadence cadence) =>
        new[] { OfProcess(mail, cadence), SinceNudge(mail, cadence), OfAbsence(mail, cadence) }.OfType<Wait>().MaxBy(wait => wait.Opens);

    /// <summary>A day as a message names it: "Monday, March 16".</summary>
    public static string Name(DateOnly day) => day.ToString("dddd, MMMM d", CultureInfo.InvariantCulture);

    private static Wait? OfProcess(Correspondence mail, Cadence cadence) =>
        OfHold(mail, cadence) ?? OfPromise(mail, cadence) ?? OfPending(mail, cadence) ?? OfSilence(mail, cadence);

    private static Wait? OfHold(Correspondence mail, Cadence cadence)
    {
        if (mail.LastAnswer is not { } letter || !letter.Says(SignalKind.OnHold))
            return null;
        var until = letter.Facts!.Until ?? (letter.Facts.Promise is { } promise ? DateOnly.FromDateTime(promise.End).AddDays(1)
            : mail.DayOf(letter.At).AddDays(cadence.HoldWithoutDate));
        return Make(mail, cadence, until.AddDays(-1), until, $"{Who(letter)} wrote on {Name(mail.DayOf(letter.At))} that this is on hold");
    }

    // What a later mail promises goes before what was noted at the interview; an answer after the promised day makes it void.
    private static Wait? OfPromise(Correspondence mail, Cadence cadence)
    {
        var promise = mail.Letters.LastOrDefault(letter => letter.IsAnswer && letter.Facts?.Promise is { } window
            && window.End > mail.Interview.EndsAt.DateTime && (letter.At > mail.Interview.EndsAt || mail.Interview.DecisionBy is null));
        if (mail.LastAnswer is { } last && last != promise && last.Says(SignalKind.Pending) && (promise is null || last.At > promise.At))
            return null;
        var end = promise is { } letter ? DateOnly.FromDateTime(letter.Facts!.Promise!.End) : mail.Interview.DecisionBy;
        if (end is not { } day || (mail.LastAnswer is { } answer && answer != promise && mail.DayOf(answer.At) > day))
            return null;

        var boundary = Boundary(mail, cadence);
        var opens = BusinessDays.Of(mail.Country).Add(day, cadence.NudgeAfterPromise + boundary);
        var why = promise is { } named ? $"{Who(named)} named {Name(day)} on {Name(mail.DayOf(named.At))}"
            : $"they named {Name(day)} for their decision";
        return Make(mail, cadence, day, opens, why);
    }

    private static Wait? OfPending(Correspondence mail, Cadence cadence) =>
        mail.LastAnswer is { } letter && letter.Says(SignalKind.Pending)
        ? Make(mail, cadence, mail.DayOf(letter.At).AddDays(cadence.StillDeciding - 1), mail.DayOf(letter.At).AddDays(cadence.StillDeciding),
            $"{Who(letter)} wrote on {Name(mail.DayOf(letter.At))} that they are still deciding")
        : null;

    private static Wait OfSilence(Correspondence mail, Cadence cadence)
    {
        var (last, why) = (mail.Interview.EndsAt, $"the interview was on {Name(mail.DayOf(mail.Interview.EndsAt))}");
        if (mail.LastThanks is { } thanks && thanks.At > last)
            (last, why) = (thanks.At, $"you wrote on {Name(mail.DayOf(thanks.At))}");
        if (mail.LastAnswer is { } answer && answer.At > last)
            (last, why) = (answer.At, $"{Who(answer)} wrote on {Name(mail.DayOf(answer.At))}");
        var opens = mail.DayOf(last).AddDays(cadence.NudgeNoPromise);
        return Make(mail, cadence, opens.AddDays(-1), BusinessDays.Of(mail.Country).Add(opens, Boundary(mail, cadence)),
            $"{why}, and they named no day");
    }

    private static Wait? SinceNudge(Correspondence mail, Cadence cadence)
    {
        if (mail.Nudges is not [.., var last])
            return null;
        var opens = mail.DayOf(last.At).AddDays(cadence.NudgeGap);
        return Make(mail, cadence, opens.AddDays(-1), opens, $"you asked on {Name(mail.DayOf(last.At))}");
    }

    private static Wait? OfAbsence(Correspondence mail, Cadence cadence)
    {
        var away = mail.Since(mail.Interview.EndsAt).LastOrDefault(letter => letter.Says(SignalKind.AutoReply)
            && letter.Facts!.Until is { } until && until.DayNumber - mail.DayOf(letter.At).DayNumber <= cadence.LongestAbsence);
        if (away?.Facts!.Until is not { } back)
            return null;
        return Make(mail, cadence, back.AddDays(-1), BusinessDays.Of(mail.Country).Add(back, 1), $"{Who(away)} is away until {Name(back)}") with
        {
            Severity = Severity.Warning,
        };
    }

    private static int Boundary(Correspondence mail, Cadence cadence) =>
        mail.Since(mail.Interview.EndsAt).Any(letter => letter.IsAnswer && letter.Says(SignalKind.NoContact)) ? cadence.Boundary : 0;

    private static Wait Make(Correspondence mail, Cadence cadence, DateOnly ends, DateOnly opens, string why) =>
        new(ends, cadence.FirstOpenDay(BusinessDays.Of(mail.Country), opens), why);

    private static string Who(Letter letter) => letter.Mail.From.Name.Length > 0 ? letter.Mail.From.Name : "they";
}
