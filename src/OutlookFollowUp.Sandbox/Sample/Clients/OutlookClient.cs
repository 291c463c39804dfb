namespace OutlookFollowUp.Sandbox.Sample.Clients;

/// <summary>Outlook on the web and the new Outlook for Windows.</summary>
internal sealed class OutlookClient : MailClient
{
    private const string Style = "font-family: Aptos, Aptos_EmbeddedFont, Aptos_MSFontService, Calibri, Helvetica, sans-serif; "
        + "font-size: 12pt; color: rgb(0, 0, 0);";

    public override WrittenMail Write(TypedMail typed, QuotedMail? quoted)
    {
        var inner = string.Join('\n', typed.Lines.Select(Line)) + Signature(typed.Author) + (quoted is null ? "" : History(quoted));
        var content = $$"""
            <html><head>
            <meta http-equiv="Content-Type" content="text/html; charset=utf-8"><style type="text/css" style="display:none;"> P {margin-top:0;margin-bottom:0;} </style></head>
            <body dir="ltr">
            {{inner}}
            </body>
            </html>
            """;
        return new WrittenMail(true, content, inner, Reading(typed, quoted is null ? "" : HistoryText(quoted)));
    }

    /// <summary>The block of From, Sent, To and Subject, as the plain-text reading has it.</summary>
    public static string HistoryText(QuotedMail quoted) => $"""
        ________________________________
        From: {quoted.From}
        Sent: {Local(quoted.Sent, "dddd, MMMM d, yyyy h:mm tt")}
        To: {quoted.To}
        Subject: {quoted.Subject}

        {quoted.Body.Text}
        """.ReplaceLineEndings("\n");

    private static string Line(string line) => line.Length == 0
        ? $"<div class=\"elementToProof\" style=\"{Style}\"><br>\n</div>"
        : $"<div class=\"elementToProof\" style=\"{Style}\">\n{Html(line)}</div>";

    private static string Signature(CastMember author) => author.Signature.Count == 0 ? "" :
        $"\n<div id=\"Signature\" class=\"elementToProof\">\n<div style=\"{Style}\"><br>\n</div>\n"
        + string.Join('\n', author.Signature.Select(line => $"<div style=\"{Style}\">{Html(line)}</div>")) + "\n</div>"
        + (author.Disclaimer is { } words ? $"\n<p style=\"font-size:8pt; color:gray\">{Encode(words)}</p>" : "");

    private static string History(QuotedMail quoted) => $"""

        <div id="appendonsend"></div>
        <hr style="display:inline-block;width:98%" tabindex="-1">
        <div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt" color="#000000"><b>From:</b> {Encode(quoted.From.ToString())}<br>
        <b>Sent:</b> {Local(quoted.Sent, "dddd, MMMM d, yyyy h:mm tt")}<br>
        <b>To:</b> {Encode(quoted.To)}<br>
        <b>Subject:</b> {Encode(quoted.Subject)}</font>
        <div>&nbsp;</div>
        </div>
        {quoted.Body.Inner}
        """;
}
