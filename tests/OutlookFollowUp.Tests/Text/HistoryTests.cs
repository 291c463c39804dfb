using OutlookFollowUp.Text;
using static OutlookFollowUp.Tests.Text.Sources;

namespace OutlookFollowUp.Tests.Text;

/// <summary>Quoted and forwarded mail, by its words.</summary>
public sealed class HistoryTests
{
    [Theory]
    [InlineData("From: Ana Ruiz <ana@ruiz.example>\nSent: Monday, 4 May 2026 10:00\nTo: Jo\nSubject: Visit")]
    [InlineData("Von: Ana Ruiz\nGesendet: Montag, 4. Mai 2026 10:00\nAn: Jo\nBetreff: Besuch")]
    [InlineData("De : Ana Ruiz\nEnvoyé : lundi 4 mai 2026 10:00\nÀ : Jo\nObjet : Visite")]
    [InlineData("De: Ana Ruiz\nEnviado el: lunes, 4 de mayo de 2026 10:00\nPara: Jo\nAsunto: Visita")]
    [InlineData("De: Ana Ruiz\nEnviada em: segunda-feira, 4 de maio de 2026 10:00\nPara: Jo\nAssunto: Visita")]
    [InlineData("Da: Ana Ruiz\nInviato: lunedì 4 maggio 2026 10:00\nA: Jo\nOggetto: Visita")]
    [InlineData("Van: Ana Ruiz\nVerzonden: maandag 4 mei 2026 10:00\nAan: Jo\nOnderwerp: Bezoek")]
    [InlineData("From: Ana Ruiz\nDate: Mon, 4 May 2026\nSubject: Visit\nTo: Jo")]
    [InlineData("*From:* Ana Ruiz\n*Sent:* Monday\n*To:* Jo\n*Subject:* Visit")]
    [InlineData("From: Ana Ruiz\nSent: Monday\nTo: Jo Hill; Max Kern;\n Lia Sol\nCc: Bo\nSubject: Visit")]
    [InlineData("-----Original Message-----\nFrom: Ana Ruiz\nSent: Monday\nTo: Jo\nSubject: Visit")]
    [InlineData("-----Ursprüngliche Nachricht-----\nVon: Ana Ruiz\nGesendet: Montag\nAn: Jo\nBetreff: Besuch")]
    [InlineData("________________________________\nFrom: Ana Ruiz\nSent: Monday\nTo: Jo\nSubject: Visit")]
    [InlineData("---------- Forwarded message ---------\nFrom: Ana Ruiz <ana@ruiz.example>\nDate: Mon, 4 May 2026\nSubject: Visit\nTo: Jo")]
    [InlineData("Begin forwarded message:\n\nFrom: Ana Ruiz\nSubject: Visit\nDate: 4 May 2026\nTo: Jo")]
    [InlineData("On Mon, May 4, 2026 at 10:00 AM Ana Ruiz <ana@ruiz.example> wrote:")]
    [InlineData("On Mon, May 4, 2026 at 10:00 AM Ana Maria Ruiz de la\nCosta <ana@ruiz.example> wrote:")]
    [InlineData("On 4 May 2026, at 10:00, Ana Ruiz wrote:")]
    [InlineData("Ana Ruiz <ana@ruiz.example> wrote:")]
    [InlineData("Am 04.05.2026 um 10:00 schrieb Ana Ruiz:")]
    [InlineData("Am Mo., 4. Mai 2026 um 10:00 Uhr schrieb Ana Ruiz <ana@ruiz.example>:")]
    [InlineData("Le lun. 4 mai 2026 à 10:00, Ana Ruiz <ana@ruiz.example> a écrit :")]
    [InlineData("El lun, 4 may 2026 a las 10:00, Ana Ruiz (<ana@ruiz.example>) escribió:")]
    [InlineData("Em seg., 4 de mai. de 2026 às 10:00, Ana Ruiz <ana@ruiz.example> escreveu:")]
    [InlineData("Il giorno lun 4 mag 2026 alle ore 10:00 Ana Ruiz <ana@ruiz.example> ha scritto:")]
    [InlineData("Op ma 4 mei 2026 om 10:00 schreef Ana Ruiz <ana@ruiz.example>:")]
    public void Everything_under_the_head_of_a_quoted_mail_is_history(string head)
    {
        var mail = Plain($"Thanks, see you there.\n\n{head}\n\nCan you come on Tuesday?\nAna");

        Assert.Equal("Thanks, see you there.", mail.Authored.Text);
        Assert.Contains("Ana", mail.Quoted.Text, StringComparison.Ordinal);
        Assert.EndsWith("Can you come on Tuesday?\nAna", mail.Quoted.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("On Tuesday you wrote that the kiln was cold, and it was.")]
    [InlineData("On Tuesday you wrote:\nbring gloves. So I did.")]
    [InlineData("On 4 May 2026 you wrote: bring gloves.")]
    [InlineData("From: what I heard, the kiln is cold.")]
    [InlineData("To: everybody who helped, thank you.\nSubject: kilns.")]
    [InlineData("He wrote on the wall: welcome.")]
    [InlineData("My answers are these:\n- yes\n- no")]
    [InlineData("The load was >90 % on the first day.\n>90 % again on the second.")]
    [InlineData("-- not a rule, just dashes --\nand more")]
    [InlineData("Date: 4 May\nTime: 10:00\nPlace: Leeds")]
    public void A_sentence_that_only_looks_like_a_head_is_authored(string text) => Assert.Equal(text, Plain(text).Authored.Text);

    [Fact]
    public void Answers_between_quoted_lines_are_authored()
    {
        var mail = Plain("""
            Hi Ana,

            On 4 May 2026 at 10:00, Ana Ruiz wrote:
            > Can you come on Tuesday?
            Yes, at nine.

            > Do you eat fish?
            >> old
            I do.

            Jo
            """);

        Assert.Equal("Hi Ana,\n\nYes, at nine.\n\nI do.\n\nJo", mail.Authored.Text);
        Assert.Contains("> Do you eat fish?\n>> old", mail.Quoted.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_forward_of_plain_text_has_no_authored_text()
    {
        var mail = Plain("\n\n---------- Forwarded message ---------\nFrom: Ana\nDate: Monday\nSubject: x\nTo: Jo\n\nHello");

        Assert.Equal("", mail.Authored.Text);
        Assert.Empty(Prose.Read(mail.Authored).Sentences);
    }

    [Theory]
    [InlineData("<div class=\"gmail_quote\"><div dir=\"ltr\" class=\"gmail_attr\">On Mon, 4 May 2026 at 10:00 Ana wrote:<br></div><blockquote class=\"gmail_quote\">old</blockquote></div>")]
    [InlineData("<div class=\"gmail_quote gmail_quote_container\"><div class=\"gmail_attr\">Ana:</div>old</div>")]
    [InlineData("<div><blockquote type=\"cite\"><div>On 4 May 2026, at 10:00, Ana &lt;ana@ruiz.example&gt; wrote:</div><br>old</blockquote></div>")]
    [InlineData("<div class=\"moz-cite-prefix\">On 04/05/2026 10:00, Ana wrote:<br></div><blockquote type=\"cite\" cite=\"mid:1\">old</blockquote>")]
    [InlineData("<div id=\"yahoo_quoted_123\" class=\"yahoo_quoted\">Am Montag schrieb Ana: old</div>")]
    [InlineData("<div class=\"protonmail_quote\">old</div>")]
    [InlineData("<blockquote style=\"border-left:1px solid #ccc;padding-left:1ex\">old</blockquote>")]
    [InlineData("<div>On 4 May 2026, at 10:00, Ana Ruiz wrote:</div><blockquote>old</blockquote>")]
    [InlineData("<div id=\"x_divRplyFwdMsg\">head</div>old")]
    [InlineData("<div id=\"mail-editor-reference-message-container\"><div>old</div></div>")]
    [InlineData("<div class=\"OutlookMessageHeader\">head</div><div>old</div>")]
    [InlineData("<hr><b>Från:</b> Ana &lt;ana@ruiz.example&gt;<br><b>Skickat:</b> den 4 maj 2026<br><b>Till:</b> Jo<br><b>Ämne:</b> Besök<br><br>old")]
    [InlineData("<hr><div>Odesílatel: Ana &lt;ana@ruiz.example&gt;<br>Odesláno: 4. května<br>Komu: Jo<br>Předmět: Návštěva<br><br>old</div>")]
    [InlineData("<p>&gt; old</p>")]
    public void The_quotes_of_mail_programs_are_history(string quote)
    {
        var mail = Html($"<div>Yes, gladly.</div><div><br></div>{quote}");

        Assert.Equal("Yes, gladly.", mail.Authored.Text);
        Assert.EndsWith("old", mail.Quoted.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_under_a_quotation_in_its_own_block_is_authored()
    {
        var mail = Html("<div class=\"gmail_quote\"><div class=\"gmail_attr\">On 4 May 2026 at 10:00 Ana wrote:</div><blockquote type=cite>old</blockquote></div><div>My answer is yes.</div>");

        Assert.Equal("My answer is yes.", mail.Authored.Text);
    }

    [Theory]
    [InlineData("CAUTION: This email originated from outside of the organization. Do not click links unless you know the sender.")]
    [InlineData("[EXTERNAL] This mail came from an external sender.\nDo not click links.")]
    [InlineData("You don't often get email from ana@ruiz.example. Learn why this is important")]
    public void The_warning_of_a_mail_server_is_not_authored(string banner)
    {
        var mail = Plain($"{banner}\n\nHi Jo,\n\nthe kiln is warm.");

        Assert.Equal("Hi Jo,\n\nthe kiln is warm.", mail.Authored.Text);
    }

    [Fact]
    public void A_warning_of_the_writer_is_authored() =>
        Assert.NotEqual("", Plain("Warning: the road outside the kiln is closed.").Authored.Text);

    [Fact]
    public void Indented_text_is_authored() =>
        Assert.Equal("My plan:\nFirst the pumps.\nThen the tank.",
            Html("<div>My plan:</div><blockquote style=\"margin:0 0 0 40px;border:none;padding:0\">First the pumps.</blockquote><div>Then the tank.</div>").Authored.Text);

    [Fact]
    public void A_rule_in_the_text_is_no_history() =>
        Assert.Equal("One\nTwo: three\nFour", Html("<div>One</div><hr><div>Two: three</div><div>Four</div>").Authored.Text);
}
