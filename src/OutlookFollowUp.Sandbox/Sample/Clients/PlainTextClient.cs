namespace OutlookFollowUp.Sandbox.Sample.Clients;

/// <summary>Somebody who sends plain text.</summary>
internal sealed class PlainTextClient : MailClient
{
    public override WrittenMail Write(TypedMail typed, QuotedMail? quoted)
    {
        var text = Reading(typed, quoted is null ? "" : History(quoted), typed.Author.Signature.Count > 0 ? "-- \n" : "");
        var inner = "<div class=\"BodyFragment\"><font size=\"2\"><span style=\"font-size:11pt;\"><div class=\"PlainText\">"
            + string.Join("<br>\n", text.Split('\n').Select(Encode)) + "</div></span></font></div>";
        return new WrittenMail(false, text + "\n", inner, text);
    }

    private static string History(QuotedMail quoted) =>
        $"{Local(quoted.Sent, "'On' M/d/yyyy h:mm tt,")} {quoted.From.Name} wrote:\n{Quote(quoted.Body.Text)}";
}
