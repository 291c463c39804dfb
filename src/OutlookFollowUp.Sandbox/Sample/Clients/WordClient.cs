namespace OutlookFollowUp.Sandbox.Sample.Clients;

/// <summary>Classic Outlook for Windows, which writes its mail with Word.</summary>
internal sealed class WordClient : MailClient
{
    public override WrittenMail Write(TypedMail typed, QuotedMail? quoted)
    {
        var lines = typed.Author.Signature.Count == 0 ? typed.Lines : [.. typed.Lines, "", .. typed.Author.Signature];
        var inner = "<div class=\"WordSection1\">\n" + string.Join('\n', lines.Select(Line)) + Disclaimer(typed.Author)
            + (quoted is null ? "" : History(quoted)) + "\n</div>";
        var content = $$"""
            <html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
            <head>
            <meta http-equiv="Content-Type" content="text/html; charset=utf-8">
            <meta name="Generator" content="Microsoft Word 15 (filtered medium)">
            <style><!--
            @font-face
            	{font-family:Aptos;}
            p.MsoNormal, li.MsoNormal, div.MsoNormal
            	{margin:0in;
            	font-size:11.0pt;
            	font-family:"Aptos",sans-serif;
            	mso-ligatures:standardcontextual;}
            div.WordSection1
            	{page:WordSection1;}
            --></style>
            </head>
            <body lang="EN-US" link="#467886" vlink="#96607D" style="word-wrap:break-word">
            {{inner}}
            </body>
            </html>
            """;
        return new WrittenMail(true, content, inner, Reading(typed, quoted is null ? "" : OutlookClient.HistoryText(quoted)));
    }

    private static string Line(string line) =>
        $"<p class=\"MsoNormal\">{(line.Length == 0 ? "<o:p>&nbsp;</o:p>" : Html(line) + "<o:p></o:p>")}</p>";

    private static string Disclaimer(CastMember author) => author.Disclaimer is not { } words ? "" :
        $"\n<p class=\"MsoNormal\"><o:p>&nbsp;</o:p></p>\n<p class=\"MsoNormal\"><span style=\"font-size:8.0pt;color:gray\">{Encode(words)}<o:p></o:p></span></p>";

    private static string History(QuotedMail quoted) => $"""

        <p class="MsoNormal"><o:p>&nbsp;</o:p></p>
        <div>
        <div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in">
        <p class="MsoNormal"><b><span style="font-family:&quot;Calibri&quot;,sans-serif">From:</span></b><span style="font-family:&quot;Calibri&quot;,sans-serif"> {Encode(quoted.From.ToString())} <br>
        <b>Sent:</b> {Local(quoted.Sent, "dddd, MMMM d, yyyy h:mm tt")}<br>
        <b>To:</b> {Encode(quoted.To)}<br>
        <b>Subject:</b> {Encode(quoted.Subject)}<o:p></o:p></span></p>
        </div>
        </div>
        <p class="MsoNormal"><o:p>&nbsp;</o:p></p>
        {quoted.Body.Inner}
        """;
}
