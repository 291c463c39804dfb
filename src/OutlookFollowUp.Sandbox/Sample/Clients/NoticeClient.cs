namespace OutlookFollowUp.Sandbox.Sample.Clients;

/// <summary>A system that writes plain HTML paragraphs: applicant tracking, schedulers, receipts.</summary>
internal sealed class NoticeClient : MailClient
{
    public override WrittenMail Write(TypedMail typed, QuotedMail? quoted)
    {
        var paragraphs = typed.Text.Split("\n\n").Select(part => $"<p>{string.Join("<br>\n", part.Split('\n').Select(Html))}</p>");
        var footer = typed.Author.Signature.Count == 0 ? "" :
            $"\n<p style=\"font-size:12px;color:#6f7a85\">{string.Join("<br>\n", typed.Author.Signature.Select(Html))}</p>";
        var inner = $"<div style=\"font-family:Helvetica,Arial,sans-serif;font-size:14px;line-height:1.5;color:#2b2b2b;max-width:600px\">\n{string.Join('\n', paragraphs)}{footer}\n</div>";
        var content = $"""
            <html><head>
            <meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head>
            <body>
            {inner}
            </body></html>
            """;
        return new WrittenMail(true, content, inner, Reading(typed, ""));
    }
}
