namespace OutlookFollowUp.Interviews;

/// <summary>How long to wait for their answer, and what to do when the wait is over: nudge, nudge again, let go.</summary>
internal sealed class SilenceClock
{
    private readonly Standing _standing;
    private readonly Cadence _cadence;
    private readonly DateTimeOffset _since;

    public SilenceClock(Standing standing, Cadence cadence, IEnumerable<ProcessMail> thanks)
    {
        (_standing, _cadence) = (standing, cadence);
        _since = standing.LastHeld?.EndsAt ?? standing.Dropped?.DroppedAt ?? (standing.Mails is [var first, ..] ? first.At : standing.Now);
        var thanked = thanks.ToList();
        LastAnswer = standing.Answers.LastOrDefault();
        Nudges = [.. standing.Sent.Where(mail =>
            mail.Says(SignalKind.Nudge) && mail.At > _since && mail.At > (LastAnswer?.At ?? DateTimeOffset.MinValue)
            && !thanked.Contains(mail))];
        Timing = FindTiming();
        Gate = FindGate(thanked);
    }

    /// <summary>The last mail that a person of theirs wrote.</summary>
    public ProcessMail? LastAnswer { get; }

    /// <summary>Nudges since then.</summary>
    public IReadOnlyList<ProcessMail> Nudges { get; }

    /// <summary>What they said last about when they will answer.</summary>
    public ProcessMail? Timing { get; }

    /// <summary>When the next step opens: a nudge, the second, or letting go.</summary>
    public DateTimeOffset Gate { get; }

    public FollowUpActionKind Next => Nudges.Count >= _cadence.MaxSilentNudges ? FollowUpActionKind.LetGo
        : Nudges.Count == 0 ? FollowUpActionKind.Nudge : FollowUpActionKind.SecondNudge;

    // Promises are made for a round: what was promised before the previous interview is spent.
    private ProcessMail? FindTiming()
    {
        var held = _standing.Held;
        var lastDay = held.Count > 0 ? _standing.DayOf(held[^1].StartsAt) : (DateOnly?)null;
        var earlier = held.LastOrDefault(round => _standing.DayOf(round.StartsAt) != lastDay)?.EndsAt ?? DateTimeOffset.MinValue;
        return _standing.Mails.LastOrDefault(mail => !mail.IsSent && mail.At > earlier
            && !mail.Says(SignalKind.AutoReply) && !mail.Says(SignalKind.Bounce)
            && (mail.PromisedBy is { } end ? held.Count == 0 || end > held[^1].EndsAt && (mail.At > _since || _standing.DayOf(end) > lastDay)
                : mail.At > _since && mail.IsHuman
                    && (mail.Says(SignalKind.Pending) || mail.Says(SignalKind.OnHold)
                        || mail.Says(SignalKind.Holding) && AnswersQuestion(mail))));
    }

    private bool AnswersQuestion(ProcessMail answer)
    {
        var before = _standing.Mails.LastOrDefault(mail => mail.At < answer.At && (mail.IsSent || mail.IsHuman));
        return before is { IsSent: true } && before.At > _since && (before.Says(SignalKind.Nudge) || before.Says(SignalKind.Question));
    }

    private DateTimeOffset FindGate(List<ProcessMail> thanked)
    {
        if (Nudges.Count >= _cadence.MaxSilentNudges)
            return _standing.At(_standing.DayOf(Nudges[^1].At).AddDays(_cadence.LetGoAfter), _cadence.OpensAt);
        var day = Waited(thanked);
        if (Nudges.Count > 0 && _standing.DayOf(Nudges[^1].At).AddDays(_cadence.NudgeGap) is var afterNudge && afterNudge > day)
            day = afterNudge;
        if (ReturnDay() is { } back && back > day)
            day = back;
        return _standing.At(_cadence.FirstOpenDay(_standing.BusinessDays, day), _cadence.OpensAt);
    }

    private DateOnly Waited(List<ProcessMail> thanked)
    {
        var boundary = _standing.Mails.Any(mail => mail.Says(SignalKind.NoContact) && mail.At > _since) ? _cadence.Boundary : 0;
        if (_standing.Outcome is { State: FollowUpState.OnHold, Mail: var hold })
            return hold.Until
                ?? (hold.PromisedBy is { } until
                    ? _standing.BusinessDays.Add(_standing.DayOf(until), 1) : _standing.DayOf(hold.At).AddDays(_cadence.HoldWithoutDate));
        if (Timing is { } timing && IsStillGood(timing))
        {
            return timing.PromisedBy is { } promised
                ? _standing.BusinessDays.Add(_standing.DayOf(promised), Math.Max(_cadence.NudgeAfterPromise, boundary))
                : _standing.BusinessDays.Add(_standing.DayOf(timing.At).AddDays(_cadence.StillDeciding), boundary);
        }

        var last = _since;
        foreach (var mail in thanked.Append(LastAnswer).Append(_standing.OpenInvitation)
            .Concat(_standing.OpenInvitation is null ? [] : _standing.Sent))
        {
            if (mail is not null && mail.At > last)
                last = mail.At;
        }

        return _standing.BusinessDays.Add(_standing.DayOf(last).AddDays(_cadence.NudgeNoPromise), boundary);
    }

    // A person who wrote again after the promised time has made it void; the week of silence counts from there.
    private bool IsStillGood(ProcessMail timing) =>
        LastAnswer is null || LastAnswer.At <= timing.At || timing.PromisedBy is not { } end || LastAnswer.At <= end;

    private DateOnly? ReturnDay()
    {
        var away = _standing.Mails.Where(mail => mail.Says(SignalKind.AutoReply) && mail.At > _since && mail.Until is { } until
            && until.DayNumber - _standing.DayOf(mail.At).DayNumber <= _cadence.LongestAbsence).ToList();
        return away.Count == 0 ? null : _standing.BusinessDays.Add(away.Max(mail => mail.Until!.Value), 1);
    }
}
