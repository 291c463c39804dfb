namespace OutlookFollowUp.Sandbox.Sample.Clients;

/// <summary>Gmail in the browser.</summary>
internal sealed class GmailClient : MailClient
{
    public override WrittenMail Write(TypedMail typed, QuotedMail? quoted)
    {
        var inner = "<div dir=\"ltr\">" + string.Concat(typed.Lines.Select(Line)) + Signature(typed.Author) + "</div>"
            + (quoted is null ? "" : History(quoted));
        var content = $"""
            <html><head>
            <meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body>{inner}
            </body></html>
            """;
        return new WrittenMail(true, content, inner,
            Reading(typed, quoted is null ? "" : HistoryText(quoted), typed.Author.Signature.Count > 0 ? "-- \n" : ""));
    }

    private static string HistoryText(QuotedMail quoted) => $"{Attribution(quoted)} {quoted.From} wrote:\n\n{Quote(quoted.Body.Text)}";

    // Gmail, like Apple's Mail, puts a narrow no-break space before AM and PM.
    private static string Attribution(QuotedMail quoted) => Local(quoted.Sent, "'On' ddd, MMM d, yyyy 'at' h:mm\u202Ftt");

    private static string Line(string line) => line.Length == 0 ? "<div><br></div>" : $"<div>{Html(line)}</div>";

    private static string Signature(CastMember author) => author.Signature.Count == 0 ? "" :
        "<div><br></div><span class=\"gmail_signature_prefix\">-- </span><br><div dir=\"ltr\" class=\"gmail_signature\" data-smartmail=\"gmail_signature\">"
        + "<div dir=\"ltr\">" + string.Join("<br>", author.Signature.Select(Html)) + "</div></div>";

    private static string History(QuotedMail quoted)
    {
        var address = Encode(quoted.From.Address);
        return $"""
            <br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">{Attribution(quoted)} {Encode(quoted.From.Name)} &lt;<a href="mailto:{address}">{address}</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">
            {quoted.Body.Inner}
            </blockquote></div>
            """;
    }
}
