using OutlookFollowUp.Linting.Phrases;

namespace OutlookFollowUp.Interviews;

/// <summary>Reads who sent a mail: what sort of sender, on behalf of which employer, and where an answer goes.</summary>
internal sealed class SenderReader
{
    private static readonly PhraseSet Unattended = new("(do not|don't|please do not) (reply|respond|answer) to? this?",
        "not (monitored|monitor|read|take replies|accept replies|attended)", "unattended (mailbox|address|inbox)",
        "does not take replies", "automated (message|mail|email|e-mail)");

    private readonly OpenMail _mail;
    private readonly Lazy<EmployerText> _everything;

    public SenderReader(OpenMail mail)
    {
        _mail = mail;
        _everything = new(() => mail.Employers.With(mail.Signed).With(mail.Mail.From.Name));
        Kind = ReadKind();
    }

    public SenderKind Kind { get; }

    private SenderKind ReadKind()
    {
        var kind = SenderDirectory.KindOf(_mail.Mail.From);
        var isAutomatic = _mail.Header("Auto-Submitted") is { } automatic && !automatic.StartsWith("no", StringComparison.OrdinalIgnoreCase);
        if (kind == SenderKind.RecruitingSystem && !isAutomatic && !SenderDirectory.IsNoReply(_mail.Mail.From)
            && IsPersonName(_mail.Mail.From.Name))
            return SenderKind.Person;
        return kind == SenderKind.Person && isAutomatic ? SenderKind.NoReply : kind;
    }

    /// <summary>Where an answer goes; null when nobody reads it there.</summary>
    public Person? AnswerTo()
    {
        var target = _mail.Mail.ReplyTo.FirstOrDefault(person => person.Address is { Length: > 0 } && !SenderDirectory.IsNoReply(person))
            ?? _mail.Mail.From;
        return SenderDirectory.IsNoReply(target) || Unattended.FindIn(_mail.Statements) is not null ? null : target;
    }

    /// <summary>The employer that the mail is about, as it names it; null when it does not.</summary>
    public string? Employer()
    {
        if (SenderDirectory.IsShared(_mail.Mail.From.Domain))
            return (Kind == SenderKind.Person && SenderDirectory.IsPersonalMail(_mail.Mail.From.Domain) ? SignedCompany : null)
                ?? SharedSenderCompany() ?? Named();
        var named = _everything.Value.NameOf(_mail.Mail.From.Domain);
        var isAgency = CompanyNames.SoundsLikeAgency(CompanyNames.Label(_mail.Mail.From.Domain))
            || named is not null && CompanyNames.SoundsLikeAgency(named)
            || _mail.Signature.Company is { } own && CompanyNames.SoundsLikeAgency(own) || CompanyNames.SpeaksOfClient(_mail.Statements);
        if (isAgency && Named() is { } client && !CompanyNames.Fits(client, _mail.Mail.From.Domain))
            return client;
        if (named is not null && SignedCompany is { } longer && longer.StartsWith(named + " ", StringComparison.OrdinalIgnoreCase))
            return longer;
        if (SignedCompany is { } signed && CompanyNames.Rank(signed, _mail.Mail.From.Domain) is var rank and > 0
            && (named is null || rank > CompanyNames.Rank(named, _mail.Mail.From.Domain)))
            return signed;
        // A line under the name that has nothing to do with the domain may as well be a department or a title.
        return named ?? (SignedCompany is { } other && (other != _mail.Signature.Company || IsSaidTwice(other)) ? other : null);
    }

    private string? SignedCompany => _mail.Signature.Company is { } signed ? LegalForms.Without(signed) : null;

    private string? Named() => EmployerPhrases.In(_mail.Statements, _mail.Subject.Text, NoEmployers(),
        isMachine: SenderDirectory.KindOf(_mail.Mail.From) != SenderKind.Person);

    private bool IsSaidTwice(string name) =>
        _mail.Subject.Text.Contains(name, StringComparison.Ordinal)
        || _mail.Authored.IndexOf(name, StringComparison.Ordinal) is >= 0 and var at
            && _mail.Authored.IndexOf(name, at + name.Length, StringComparison.Ordinal) >= 0;

    private List<string> NoEmployers()
    {
        List<string> names = [_mail.Owner.User.Name, _mail.Owner.User.Name.Split(' ')[0], CompanyNames.FromDomain(_mail.Mail.From.Domain)];
        if (_mail.Mail.From.Name.Length > 0 && (SenderDirectory.KindOf(_mail.Mail.From) == SenderKind.Person || IsPersonName(_mail.Mail.From.Name)))
            names.AddRange([_mail.Mail.From.Name, _mail.Mail.From.Name.Split(' ')[0]]);
        if (SignedCompany is { } own && CompanyNames.SoundsLikeAgency(own))
            names.Add(own);
        if (_everything.Value.NameOf(_mail.Mail.From.Domain) is { } ownName)
            names.Add(ownName);
        names.RemoveAll(name => name.Length < 2);
        return names;
    }

    private string? SharedSenderCompany()
    {
        if (SenderDirectory.EmployerInAddress(_mail.Mail.From) is { } tenant)
            return _everything.Value.NameOf(tenant + ".example") ?? Named() ?? CompanyNames.FromDomain(tenant + ".example");
        // A recruiter's own name before the @ of a shared system is a person's, not the employer's.
        if (IsPersonName(_mail.Mail.From.Name) || CompanyNames.InDisplayName(_mail.Mail.From.Name) is not { } shown
            || CompanyNames.Rank(shown, "mail." + CompanyNames.Label(_mail.Mail.From.Domain) + ".example") > 0)
            return null;
        // A scheduler bears its own name or a bot's, unless the mail speaks of the same name.
        if (Kind is SenderKind.Scheduler or SenderKind.Assessment
            && !_mail.Subject.Text.Contains(shown, StringComparison.Ordinal) && !_mail.Authored.Contains(shown, StringComparison.Ordinal))
            return null;
        return Fuller(shown);
    }

    // "Lakeshore Memorial" sends, and writes "Lakeshore Memorial Hospital".
    private string Fuller(string name) =>
        _mail.NameOf(CompanyNames.Squeeze(name) + ".example") is { } full
        && full.StartsWith(name, StringComparison.OrdinalIgnoreCase) ? full : name;

    private bool IsPersonName(string name) =>
        !SenderDirectory.IsNoReply(_mail.Mail.From) && _mail.Header("Auto-Submitted") is null or "no"
        && CompanyNames.InDisplayName(name) == name && name.Split(' ') is { Length: 2 or 3 } words
        && words.All(word => char.IsUpper(word.FirstOrDefault()))
        && _mail.Statements.Skip(Math.Max(0, _mail.Statements.Count - 5))
            .Any(statement => statement.Text.StartsWith(words[0], StringComparison.OrdinalIgnoreCase));
}
