namespace OutlookFollowUp.Sandbox.Sample.Clients;

/// <summary>Somebody who sends plain text.</summary>
internal sealed class PlainTextClient : MailClient
{
    public override WrittenMail Write(TypedMail typed, QuotedMail? quoted)
    {
        var text = Reading(typed, quoted is null ? "" : GmailClient.HistoryText(quoted), typed.Author.Signature.Count > 0 ? "-- \n" : "");
        var inner = "<div class=\"BodyFragment\"><font size=\"2\"><span style=\"font-size:11pt;\"><div class=\"PlainText\">"
            + string.Join("<br>\n", text.Split('\n').Select(Encode)) + "</div></span></font></div>";
        return new WrittenMail(false, text + "\n", inner, text);
    }
}
