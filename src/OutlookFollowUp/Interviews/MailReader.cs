namespace OutlookFollowUp.Interviews;

/// <summary>Reads one mail for what it says about interviews.</summary>
public static class MailReader
{
    /// <summary>The facts in a mail; null when it has nothing to do with an interview and never could.</summary>
    public static MailFacts? Read(Mail mail, MailboxOwner owner)
    {
        if (mail.Folder is MailFolder.Drafts or MailFolder.Junk)
            return null;
        mail = mail with { From = Writer(mail) };
        var isSent = owner.User.Owns(mail.From.Address) || mail.Folder == MailFolder.Sent;
        var open = new OpenMail(mail, owner, isSent);
        var facts = new MailFacts(mail.Id, mail.ConversationId, mail.SentAt, isSent, mail.From, mail.To, mail.Subject)
        {
            InternetMessageId = mail.InternetMessageId,
            Cc = mail.Cc,
            Meeting = mail.Meeting,
        };
        return isSent ? new SentReader(open).Read(facts) : new ReceivedReader(open).Read(facts);
    }

    // A recruiting system sends a person's mail from an address that nobody reads, and names the one that is read.
    private static Person Writer(Mail mail) => SenderDirectory.KindOf(mail.From) == SenderKind.RecruitingSystem
        && SenderDirectory.IsNoReply(mail.From) && mail.ReplyTo is [{ Address.Length: > 0 } reply, ..] && !SenderDirectory.IsNoReply(reply)
            ? mail.From with { Address = reply.Address } : mail.From;
}
