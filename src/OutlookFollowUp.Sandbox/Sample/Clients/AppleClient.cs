namespace OutlookFollowUp.Sandbox.Sample.Clients;

/// <summary>Mail on an iPhone or a Mac.</summary>
internal sealed class AppleClient : MailClient
{
    public override WrittenMail Write(TypedMail typed, QuotedMail? quoted)
    {
        var inner = string.Concat(typed.Lines.Select(Line)) + Signature(typed.Author) + (quoted is null ? "" : History(quoted));
        var content = $"""
            <html><head>
            <meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body style="overflow-wrap: break-word; -webkit-nbsp-mode: space; line-break: after-white-space;">{inner}</body></html>
            """;
        return new WrittenMail(true, content, inner, Reading(typed, quoted is null ? "" : HistoryText(quoted)));
    }

    private static string HistoryText(QuotedMail quoted) => $"{Attribution(quoted)} {quoted.From} wrote:\n\n{Quote(quoted.Body.Text)}";

    private static string Attribution(QuotedMail quoted) => Local(quoted.Sent, "'On' MMM d, yyyy, 'at' h:mm\u202Ftt,");

    private static string Line(string line) => line.Length == 0 ? "<div><br></div>" : $"<div>{Html(line)}</div>";

    private static string Signature(CastMember author) => author.Signature.Count == 0 ? "" :
        "<div><br></div><div dir=\"ltr\">" + string.Join("<br>", author.Signature.Select(Html)) + "</div>";

    private static string History(QuotedMail quoted) =>
        $"<div><br><blockquote type=\"cite\"><div>{Attribution(quoted)} {Encode(quoted.From.ToString())} wrote:</div>"
        + $"<br class=\"Apple-interchange-newline\"><div>{quoted.Body.Inner}</div></blockquote></div>";
}
