namespace OutlookFollowUp.Interviews;

/// <summary>An interview and the facts that tell of it.</summary>
internal sealed record FoundRound(InterviewRound Round, AppointmentFacts? Appointment, IReadOnlyList<MailFacts> Mails);

/// <summary>
/// Follows the talk about times through a process: what is proposed, agreed, moved and called off, in mail and calendar.
/// A time counts once it is fixed: stated as settled, or proposed and answered.
/// </summary>
internal sealed class RoundFinder(
    MailboxOwner owner, IReadOnlyList<MailFacts> mails, IReadOnlyList<AppointmentFacts> appointments,
    Func<MailFacts, StatedTime, (DateTimeOffset Start, DateTimeOffset End)> resolve)
{
    private static readonly TimeSpan Close = TimeSpan.FromMinutes(16);

    private readonly List<Slot> _slots = [];
    private List<Proposal> _proposals = [];

    public IReadOnlyList<FoundRound> Find()
    {
        foreach (var appointment in appointments.OrderBy(entry => entry.IsFromMail))
        {
            // A file beside the calendar's own entry is a copy of it, whatever it is called.
            if (!appointment.IsFromMail || !_slots.Exists(slot => slot.IsAt(appointment.StartsAt) && slot.DroppedAt is null))
                _slots.Add(FromCalendar(appointment));
        }

        foreach (var mail in mails)
        {
            if (mail.IsSent)
                Read(mail, theirs: false);
            else if (!mail.Says(SignalKind.AutoReply) && !mail.Says(SignalKind.Bounce) && mail.Meeting is null)
                Read(mail, theirs: true);
        }

        return [.. _slots.OrderBy(slot => slot.Start).ThenBy(slot => slot.End)
            .Select(slot => new FoundRound(slot.ToRound(), slot.Appointment, slot.Mails))];
    }

    private Slot FromCalendar(AppointmentFacts appointment)
    {
        var known = appointment.ModifiedAt is { } modified && modified < appointment.StartsAt ? modified : appointment.StartsAt;
        return new(appointment.StartsAt, appointment.EndsAt, known)
        {
            Appointment = appointment,
            DroppedAt = appointment.IsCancelled || appointment.Answer == AppointmentAnswer.Declined ? known : null,
        };
    }

    private void Read(MailFacts mail, bool theirs)
    {
        var times = mail.Times.Select(time => (resolve(mail, time), time.Quote)).Where(time => time.Item1.Start > mail.SentAt.AddHours(-1))
            .ToList();
        foreach (var slot in _slots.Where(slot => slot.Appointment is { IsFromMail: true } entry && entry.AppointmentId == mail.MailId))
            slot.Add(mail, null);
        if (theirs)
            Theirs(mail, times);
        else
            Ours(mail, [.. times.Where(time => time.Item1.Start > mail.SentAt)]);
    }

    private void Theirs(MailFacts mail, List<((DateTimeOffset Start, DateTimeOffset End) Span, string Quote)> times)
    {
        if (mail.Says(SignalKind.Rejection) || mail.Says(SignalKind.Offer) || mail.Says(SignalKind.OfferWithdrawn))
        {
            ConfirmPast(mail);
            return;
        }

        var moved = mail.Says(SignalKind.Reschedule) && Upcoming(mail.SentAt).ToList() is { Count: > 0 } upcoming
            ? Meant(mail, upcoming) : null;
        if (mail.Says(SignalKind.Cancellation) && moved is null && !mail.Says(SignalKind.Reschedule))
            moved = Meant(mail, [.. Upcoming(mail.SentAt)]);
        if (moved is not null && (mail.Says(SignalKind.Cancellation) || times.Exists(time => !moved.IsAt(time.Span.Start))))
        {
            // The calendar may already show the new time; then only the old one goes.
            if (moved.Appointment is not { IsCancelled: false } || !times.Exists(time => moved.IsAt(time.Span.Start))
                || mail.Says(SignalKind.Cancellation))
                moved.Drop(mail.SentAt);
            times.RemoveAll(time => moved.IsAt(time.Span.Start));
        }

        if (!IsAboutMeeting(mail) && !times.Exists(time => Find(time.Span) is not null))
        {
            Accepted(mail);
            ConfirmPast(mail);
            return;
        }

        if (times.Count == 0)
        {
            Accepted(mail);
            return;
        }

        var isSettled = times.Count == 1 && !mail.Says(SignalKind.Question);
        foreach (var time in times)
        {
            if (Find(time.Span) is { } known)
                known.Add(mail, isSettled || known.Appointment is not null ? mail.SentAt : null);
            else if (isSettled)
                Fix(time.Span, mail, mail.SentAt, time.Quote);
        }

        _proposals = isSettled
            ? [] : [.. times.Where(time => Find(time.Span) is null)
                .Select(time => new Proposal(time.Span.Start, time.Span.End, mail, time.Quote))];
    }

    // Not every time in a process is an interview's: "I am back on Monday at 9".
    private bool IsAboutMeeting(MailFacts mail) =>
        mail.Says(SignalKind.Interview) || mail.Says(SignalKind.Confirmation) || mail.Says(SignalKind.Reschedule)
        || mail.Says(SignalKind.Reminder) || mail.Says(SignalKind.NextRound) || _proposals.Count > 0 || mail.Says(SignalKind.Question);

    private void Ours(MailFacts mail, List<((DateTimeOffset Start, DateTimeOffset End) Span, string Quote)> times)
    {
        if (mail.Meeting == MeetingMail.Declined || mail.Says(SignalKind.Withdrawal))
            return;
        if (mail.Says(SignalKind.ThankYou))
            ConfirmPast(mail);
        var theirs = _proposals.Where(proposal => !proposal.Mail.IsSent && proposal.Start > mail.SentAt).ToList();
        var chosen = theirs.Find(proposal => times.Exists(time => (time.Span.Start - proposal.Start).Duration() <= Close))
            ?? theirs.Find(proposal => times.Exists(time => IsSameWeekdayAndHour(time.Span.Start, proposal.Start)));
        if (chosen is null && times.Count == 0)
            chosen = OnlyOne(theirs, proposal => mail.Days.Contains(DayOf(proposal)))
                ?? OnlyOne(theirs, proposal => mail.Days.Any(day => day.DayOfWeek == DayOf(proposal).DayOfWeek));
        if (chosen is null && theirs.Count == 1 && times.Count == 0
            && (!mail.Says(SignalKind.Refusal) || mail.Says(SignalKind.Agreement) && !mail.Says(SignalKind.Question))
            && IsAnswerTo(mail, theirs[0].Mail))
            chosen = theirs[0];
        if (chosen is not null)
        {
            Fix((chosen.Start, chosen.End), chosen.Mail, mail.SentAt, chosen.Quote);
            _proposals = [];
        }
        else if (times.Count > 0 && mail.Meeting is null)
        {
            _proposals = [.. times.Select(time => new Proposal(time.Span.Start, time.Span.End, mail, time.Quote))];
        }
    }

    private DateOnly DayOf(Proposal proposal) => Zones.DayOf(proposal.Start, owner.TimeZone);

    // "Wednesday at three" of somebody who was offered a Wednesday in two weeks means that one.
    private static bool IsSameWeekdayAndHour(DateTimeOffset said, DateTimeOffset proposed) =>
        said < proposed && (proposed - said).Days % 7 == 0
        && (proposed - said - TimeSpan.FromDays((proposed - said).Days)).Duration() <= TimeSpan.FromHours(1)
        && (proposed - said).TotalDays < 22;

    private static Proposal? OnlyOne(List<Proposal> proposals, Func<Proposal, bool> fits) =>
        proposals.Where(fits).ToList() is [var only] ? only : null;

    private static bool IsAnswerTo(MailFacts mail, MailFacts proposal) =>
        mail.ConversationId is not null && mail.ConversationId == proposal.ConversationId
        || mail.To.Any(person => proposal.From.HasAddress(person.Address));

    // "Friday at ten is fine", without the time said again: the user's one proposal holds.
    private void Accepted(MailFacts mail)
    {
        var ours = _proposals.Where(proposal => proposal.Mail.IsSent && proposal.Start > mail.SentAt).ToList();
        if (ours.Count > 1)
            ours = [.. ours.Where(proposal => mail.Days.Contains(Zones.DayOf(proposal.Start, owner.TimeZone)))];
        if (ours.Count != 1 || !mail.Says(SignalKind.Confirmation) || mail.Says(SignalKind.Question) || mail.Sender != SenderKind.Person)
            return;
        Fix((ours[0].Start, ours[0].End), mail, mail.SentAt, ours[0].Quote);
        _proposals = [];
    }

    // Somebody thanks for an interview, or the employer decides: the time that was proposed last must have held.
    private void ConfirmPast(MailFacts mail)
    {
        var past = _proposals.Where(proposal => proposal.Start < mail.SentAt).ToList();
        if (past.Count == 1 && mail.SentAt - past[0].Start < TimeSpan.FromDays(21)
            && !_slots.Exists(slot => slot.Start >= past[0].Start && slot.DroppedAt is null))
            Fix((past[0].Start, past[0].End), past[0].Mail, past[0].Start, past[0].Quote);
    }

    private void Fix((DateTimeOffset Start, DateTimeOffset End) span, MailFacts mail, DateTimeOffset at, string quote)
    {
        if (Find(span) is { } known)
        {
            known.Add(mail, at);
            return;
        }

        // A calendar entry that was moved after the mail replaces the time in the mail.
        if (_slots.Exists(slot =>
            slot.Appointment is { ModifiedAt: { } modified, IsCancelled: false } && modified > at && modified < span.Start
            && slot.Mails.Count == 0
            && slot.Start > modified && (slot.Start - span.Start).Duration() < TimeSpan.FromDays(15)
            && slot.Appointment.Organizer.HasAddress(mail.From.Address)))
            return;
        var slot = new Slot(span.Start, span.End, at) { Quote = quote };
        slot.Add(mail, null);
        _slots.Add(slot);
    }

    private Slot? Find((DateTimeOffset Start, DateTimeOffset End) span) =>
        _slots.Find(slot => slot.DroppedAt is null && slot.IsAt(span.Start))
        ?? _slots.Find(slot => slot.DroppedAt is null && slot.Start < span.End && span.Start < slot.End);

    private IEnumerable<Slot> Upcoming(DateTimeOffset at) =>
        _slots.Where(slot => slot.End > at && slot.DroppedAt is null && slot.KnownAt <= at).OrderBy(slot => slot.Start);

    // The interview that a cancellation or move speaks of: on a day that it names, else the next.
    private Slot? Meant(MailFacts mail, List<Slot> upcoming) =>
        upcoming.Find(slot =>
            mail.Days.Contains(Zones.DayOf(slot.Start, owner.TimeZone))
            && !(slot.Appointment is { ModifiedAt: { } modified } && modified >= mail.SentAt.AddMinutes(-30)
                && mail.Says(SignalKind.Reschedule)))
        ?? upcoming.FirstOrDefault();

    private sealed record Proposal(DateTimeOffset Start, DateTimeOffset End, MailFacts Mail, string Quote);

    private sealed class Slot(DateTimeOffset start, DateTimeOffset end, DateTimeOffset knownAt)
    {
        private readonly List<MailFacts> _mails = [];

        public DateTimeOffset Start => start;

        public DateTimeOffset End => end;

        public DateTimeOffset KnownAt { get; private set; } = knownAt;

        public AppointmentFacts? Appointment { get; init; }

        public DateTimeOffset? DroppedAt { get; set; }

        public string Quote { get; init; } = "";

        public IReadOnlyList<MailFacts> Mails => _mails;

        public bool IsAt(DateTimeOffset moment) => (start - moment).Duration() <= Close;

        public void Drop(DateTimeOffset at) => DroppedAt = at;

        public void Add(MailFacts mail, DateTimeOffset? knownAt)
        {
            if (!_mails.Contains(mail))
                _mails.Add(mail);
            if (knownAt < KnownAt)
                KnownAt = knownAt.Value;
        }

        public InterviewRound ToRound() => new(0, start, end)
        {
            KnownAt = KnownAt,
            DroppedAt = DroppedAt,
            Medium = Appointment?.Medium ?? _mails.Select(mail => mail.Medium).FirstOrDefault(medium => medium is not null)
                ?? InterviewMedium.Video,
            IsCertain = Appointment is not { Answer: AppointmentAnswer.Tentative } || _mails.Count > 0,
            Evidence = Appointment switch
            {
                null => new(Quote) { MailId = _mails.FirstOrDefault()?.MailId },
                { IsFromMail: true } entry => new(entry.Subject) { MailId = entry.AppointmentId },
                var entry => new(entry.Subject) { AppointmentId = entry.AppointmentId },
            },
        };
    }
}
