using OutlookFollowUp.Text;

namespace OutlookFollowUp.Tests.Text;

/// <summary>Mail as Outlook itself writes it.</summary>
public sealed class OutlookMarkupTests
{
    private const string Look = "style=\"font-family: Aptos, Calibri, sans-serif; font-size: 12pt; color: rgb(0, 0, 0);\"";

    private const string NewOutlook = $"""
        <html><head>
        <meta http-equiv="Content-Type" content="text/html; charset=utf-8"><style type="text/css" style="display:none;"> P (margin:0) </style></head>
        <body dir="ltr">
        <div class="elementToProof" {Look}>
        Hi Noor,</div>
        <div class="elementToProof" {Look}><br>
        </div>
        <div class="elementToProof" {Look}>
        Thank you for showing me the kiln &amp; the glaze&nbsp;lab.</div>
        <div class="elementToProof" {Look}><br></div>
        <div class="elementToProof" {Look}>Best regards,<br>Ivo Marek</div>
        <div id="Signature"><div>Ivo Marek | +420 555 010 203</div></div>
        <div id="appendonsend"></div>
        <hr style="display:inline-block;width:98%" tabindex="-1">
        <div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt" color="#000000"><b>From:</b> Noor Haddad<br>
        <b>Sent:</b> Monday, 4 May 2026 10:00<br><b>To:</b> Ivo Marek<br><b>Subject:</b> Interview</font></div>
        <div>See you on Wednesday.</div>
        </body></html>
        """;

    [Fact]
    public void A_reply_of_the_new_Outlook_falls_into_its_three_parts()
    {
        var mail = MailText.Read(MailBody.Html(NewOutlook));

        Assert.Equal("Hi Noor,\n\nThank you for showing me the kiln & the glaze lab.\n\nBest regards,\nIvo Marek", mail.Authored.Text);
        Assert.Equal("Ivo Marek | +420 555 010 203", mail.Signature.Text);
        Assert.StartsWith("From: Noor Haddad\nSent: Monday", mail.Quoted.Text, StringComparison.Ordinal);
        Assert.EndsWith("See you on Wednesday.", mail.Quoted.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_character_written_as_an_entity_stands_where_the_entity_stands()
    {
        var text = MailText.Read(MailBody.Html(NewOutlook)).Authored;
        var at = text.Text.IndexOf('&', StringComparison.Ordinal);

        var source = text.ToSource(new(at, 1));

        Assert.Equal("&amp;", NewOutlook.Substring(source.Start, source.Length));
    }

    [Fact]
    public void A_mail_of_the_classic_Outlook_ends_above_its_From_block()
    {
        var mail = MailText.Read(MailBody.Html("""
            <body lang="EN-GB"><div class="WordSection1"><p class="MsoNormal">Dear Ms. Varga,<o:p></o:p></p>
            <p class="MsoNormal"><o:p>&nbsp;</o:p></p>
            <p class="MsoNormal">The crane survey you
            showed me was a lesson.<o:p></o:p></p>
            <p class="MsoNormal"><o:p>&nbsp;</o:p></p>
            <div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm">
            <p class="MsoNormal"><b>From:</b> Eszter Varga &lt;eszter@varga.example&gt;<br><b>Sent:</b> 2 May 2026 09:00<br><b>To:</b> Jo Hill<br>
            <b>Subject:</b> Survey<o:p></o:p></p></div></div><p class="MsoNormal">Come at nine.<o:p></o:p></p></div></body>
            """));

        Assert.Equal("Dear Ms. Varga,\n\nThe crane survey you showed me was a lesson.", mail.Authored.Text);
        Assert.StartsWith("From: Eszter Varga <eszter@varga.example>", mail.Quoted.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_forward_with_nothing_but_history_has_no_authored_text()
    {
        var mail = MailText.Read(MailBody.Html("""
            <div><br></div><div id="appendonsend"></div><hr tabindex="-1"><div id="divRplyFwdMsg"><b>From:</b> A<br></div><div>Hello</div>
            """));

        Assert.Equal("", mail.Authored.Text);
        Assert.Contains("Hello", mail.Quoted.Text, StringComparison.Ordinal);
    }
}
