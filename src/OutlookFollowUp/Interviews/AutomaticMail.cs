using OutlookFollowUp.Linting.Phrases;

namespace OutlookFollowUp.Interviews;

/// <summary>Tells mail that a person wrote to the user from what machines, lists and buttons send.</summary>
internal sealed class AutomaticMail
{
    private static readonly PhraseSet AutomaticSubject = new(
        "automatic reply", "auto reply", "autoreply", "auto-reply", "out of the? office", "^ auto", "abwesenheitsnotiz",
        "automatische antwort", "réponse automatique", "respuesta automática", "automatisch antwoord", "risposta automatica",
        "resposta automática");

    private static readonly PhraseSet BounceSubject = new(
        "undeliverable", "undelivered mail? returned?", "delivery (status notification|has failed|failure|incomplete)",
        "mail delivery (failed|failure|subsystem)", "returned mail", "failure notice", "unzustellbar", "non remis");

    /// <summary>Reactions, receipts, recalls and surveys: nobody wrote them.</summary>
    private static readonly PhraseSet NoMailSubject = new(
        "reacted to your?", "(liked|loved|laughed at) your message", "^ recall", "(read|delivery) receipt", "would like to recall",
        "rate your (interview|experience)", "how was your (interview|experience)", "(feedback|candidate experience|candidate) survey",
        "your candidate experience");

    private static readonly PhraseSet BulkWords = new(
        "unsubscribe", "manage your (preferences|subscription|notifications)", "you are receiving this", "you get this mail because",
        "email preferences", "abmelden", "view in browser", "update your preferences");

    private static readonly PhraseSet Reactions = new("reacted (via|to|with)", "(liked|loved|laughed at|emphasized) (your message|an image)");

    private static readonly PhraseSet BackWords = new("(back|return|returning|returns|zurück|again on)");

    private static readonly PhraseSet ReturnWords = new(
        "(until|till|back|return|returning|returns|to|through|bis|zurück|from|again on)");

    private readonly OpenMail _mail;
    private readonly Lazy<DateOnly?> _returnDay;

    public AutomaticMail(OpenMail mail) => (_mail, _returnDay) = (mail, new(ReadReturnDay));

    /// <summary>Whether it says that a mail could not be delivered.</summary>
    public bool IsBounce =>
        BounceSubject.IsIn(_mail.Subject) || (_mail.Mail.From.Address ?? "").Split('@')[0].ToLowerInvariant() is "mailer-daemon" or "postmaster";

    /// <summary>The address that a mail could not be delivered to.</summary>
    public string? FailedAddress()
    {
        foreach (var word in (_mail.Authored + "\n" + _mail.Quoted.Text).Split([' ', '\n', '\t', '<', '>', '(', ')', '"', '\'', ':', ';', ',', '[', ']'],
            StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && word.IndexOf('.', at) > 0
                && !_mail.Owner.User.Owns(word.TrimEnd('.')) && !word.StartsWith("postmaster", StringComparison.OrdinalIgnoreCase)
                && !word.StartsWith("mailer-daemon", StringComparison.OrdinalIgnoreCase))
                return word.TrimEnd('.');
        }

        return null;
    }

    /// <summary>Whether a machine answered for somebody who is away.</summary>
    public bool IsReply => AutomaticSubject.IsIn(_mail.Mail.Subject)
        || _mail.Header("X-Autoreply") is not null || _mail.Header("X-Autorespond") is not null
        || _mail.Header("Auto-Submitted") is { } automatic && automatic.StartsWith("auto-replied", StringComparison.OrdinalIgnoreCase)
        || _mail.Statements.Count <= 8 && InboundPhrases.OutOfOffice.FindIn(_mail.Statements) is not null
            && InboundPhrases.Interview.FindIn(_mail.Everything) is null
            && ReturnDay is not null && !_mail.Statements.Any(statement => statement.IsQuestion);

    /// <summary>The day on which somebody who is away is back.</summary>
    public DateOnly? ReturnDay => _returnDay.Value;

    /// <summary>What it says for somebody who is away.</summary>
    public IReadOnlyList<MailSignal> Reply()
    {
        var said = new SaidSignals(_mail.Everything);
        said.Say(SignalKind.AutoReply,
            _mail.Statements.Count > 0 ? _mail.Statements.FirstOrDefault(InboundPhrases.OutOfOffice.IsIn) ?? _mail.Statements[0] : _mail.Subject);
        said.Say(SignalKind.Gone, InboundPhrases.Gone.FindIn(_mail.Statements));
        return said.All;
    }

    /// <summary>Whether nobody wrote it to the user: a list, a job board, a reaction, a receipt or a survey.</summary>
    public bool IsNobodys(SenderKind kind) => kind == SenderKind.JobBoard || IsBulk(kind) || IsReaction || NoMailSubject.IsIn(_mail.Mail.Subject)
        || _mail.Mail.Subject.StartsWith("Read: ", StringComparison.OrdinalIgnoreCase);

    private bool IsBulk(SenderKind kind)
    {
        if (kind is SenderKind.RecruitingSystem or SenderKind.Scheduler or SenderKind.Assessment)
            return false;
        var isList = _mail.Header("List-Unsubscribe") is not null || _mail.Header("List-Id") is not null
            || _mail.Header("Precedence") is { } precedence && precedence.Trim().ToLowerInvariant() is "bulk" or "list" or "junk"
            || kind == SenderKind.NoReply && BulkWords.FindIn(_mail.Statements) is not null
            || _mail.Statements.Count > 3 && !IsSigned && BulkWords.FindIn(_mail.Statements.TakeLast(3)) is not null;
        // Some employers send real answers through their newsletter system.
        return isList
            && !(InboundPhrases.StrongRejection.FindIn(_mail.Statements) is not null && InboundPhrases.Job.FindIn(_mail.Statements) is not null);
    }

    // "👍" alone, or "Tricia reacted via Gmail": somebody pressed a button.
    private bool IsReaction => _mail.Mail.Meeting is null && _mail.Statements.Count <= 3
        && (_mail.Authored.Length > 0 && !_mail.Authored.Any(char.IsLetterOrDigit) || Reactions.FindIn(_mail.Statements) is not null);

    // An agency's recruiter may bear the agency's footer; a person who signs has written to one reader.
    private bool IsSigned => _mail.Mail.From.Name.Split(' ')[0] is { Length: > 1 } name
        && SenderDirectory.KindOf(_mail.Mail.From) == SenderKind.Person && _mail.Authored.Split('\n').Any(line =>
            line.TrimStart().StartsWith(name, StringComparison.OrdinalIgnoreCase) && line.Trim().Length <= _mail.Mail.From.Name.Length + 12);

    private DateOnly? ReadReturnDay()
    {
        // "Away until the 26th, back on the 27th": the day of the return holds.
        foreach (var statement in _mail.Everything.OrderByDescending(BackWords.IsIn))
        {
            if (!ReturnWords.IsIn(statement))
                continue;
            for (var i = statement.Words.Count - 1; i >= 0; i--)
            {
                if (_mail.Dates.DateAt(statement.Words, i) is { IsDoubtful: false } found && found.Date >= _mail.Dates.Today
                    && StartsHere(statement.Words, i, found))
                    return found.Date;
            }
        }

        return null;
    }

    // Reading backwards "Monday 16 March" is met at its end first; the weekday before it belongs to it.
    private bool StartsHere(IReadOnlyList<string> words, int i, DateFound found) =>
        i == 0 || _mail.Dates.DateAt(words, i - 1) is not { } longer || longer.Next != found.Next || longer.Date == found.Date;

}
