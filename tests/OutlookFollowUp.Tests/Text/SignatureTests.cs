using static OutlookFollowUp.Tests.Text.Sources;

namespace OutlookFollowUp.Tests.Text;

/// <summary>Signatures, by markup and by words.</summary>
public sealed class SignatureTests
{
    private const string Letter = "Dear Ana,\n\nThank you for the tour of the kiln.\n\nKind regards,\nJo Hill";

    [Theory]
    [InlineData("\n-- \nJo Hill, potter\n+44 20 7946 0991")]
    [InlineData("\nSenior Potter\nHill & Sons Ltd.\n+44 20 7946 0991")]
    [InlineData("\n+44 (0)20 7946 0991")]
    [InlineData("\n(503) 555-0142")]
    [InlineData("\nTel: 555 0142")]
    [InlineData("\nx31455")]
    [InlineData("\njo@hill.example | www.hill.example")]
    [InlineData("\nlinkedin.com/in/johill")]
    [InlineData("\n12 Kiln Lane, Stoke ST1 1AA")]
    [InlineData("\n\nSent from my iPhone")]
    [InlineData("\n\nGet Outlook for iOS")]
    [InlineData("\n\nVon meinem iPhone gesendet")]
    [InlineData("\n\nEnvoyé de mon iPhone")]
    [InlineData("\n\nEnviado desde mi iPhone")]
    [InlineData("\n\nThis email and any attachments are confidential and intended solely for the addressee. If you have received this email in error, delete it.")]
    [InlineData("\n\nPlease consider the environment before printing this email.")]
    public void What_stands_under_the_name_is_the_signature(string below)
    {
        var mail = Plain(Letter + below);

        Assert.Equal(Letter, mail.Authored.Text);
        Assert.Equal(below.Trim().Replace("-- \n", "--\n", StringComparison.Ordinal), mail.Signature.Text);
    }

    [Theory]
    [InlineData("\n\nP.S. The glaze you gave me held.")]
    [InlineData("\n\nPS: my portfolio follows tomorrow")]
    [InlineData("\n\nI forgot to say that I can start in May, if that suits you.")]
    public void A_postscript_is_authored(string postscript) => Assert.Equal(Letter + postscript, Plain(Letter + postscript).Authored.Text);

    [Fact]
    public void A_signature_above_the_history_ends_where_the_history_begins()
    {
        var mail = Plain(Letter + "\n+44 20 7946 0991\n\nOn 4 May 2026 at 10:00, Ana Ruiz wrote:\n> Come on Tuesday.");

        Assert.Equal(Letter, mail.Authored.Text);
        Assert.Equal("+44 20 7946 0991", mail.Signature.Text);
    }

    [Fact]
    public void A_title_under_a_name_without_a_closing_is_the_signature()
    {
        var mail = Plain("Hello Jo,\n\nwe would like to meet you on Friday.\n\nAna Ruiz\nHead of Ceramics, Ruiz Studios");

        Assert.EndsWith("\n\nAna Ruiz", mail.Authored.Text, StringComparison.Ordinal);
        Assert.Equal("Head of Ceramics, Ruiz Studios", mail.Signature.Text);
    }

    [Theory]
    [InlineData("I have worked in:\n\nNew York\nBoston and three smaller towns.")]
    [InlineData("You can see the pots here:\nhttps://pots.example/jo")]
    [InlineData("My number is below, call any time.\n\n+44 20 7946 0991")]
    [InlineData("The salary is confidential, I know.")]
    [InlineData("Sent from the heart, as they say, this is a long sentence about nothing at all that goes on.")]
    [InlineData("Best regards from a rainy Leeds, where the kiln is\nwarm and the tea is hot and nobody minds.")]
    public void A_text_without_a_signature_has_none(string text)
    {
        var mail = Plain(text);

        Assert.Equal(text, mail.Authored.Text);
        Assert.Equal("", mail.Signature.Text);
    }

    [Theory]
    [InlineData("<div id=\"Signature\"><p>Jo Hill</p><p>Potter</p></div>")]
    [InlineData("<div id=\"x_Signature\">Jo Hill<br>Potter</div>")]
    [InlineData("<div id=\"ms-outlook-mobile-signature\" dir=\"auto\">Jo Hill<br>Potter</div>")]
    [InlineData("<div class=\"gmail_signature\" data-smartmail=\"gmail_signature\">Jo Hill<br>Potter</div>")]
    [InlineData("<p><a name=\"_MailAutoSig\">Jo Hill</a></p><p><span style='mso-bookmark:_MailAutoSig'>Potter</span></p>")]
    [InlineData("<div>--&nbsp;</div><div>Jo Hill</div><div>Potter</div>")]
    public void The_signatures_of_mail_programs_are_known_by_their_marks(string signature)
    {
        var mail = Html($"<div>The kiln is warm.</div><div>Jo</div>{signature}");

        Assert.Equal("The kiln is warm.\nJo", mail.Authored.Text);
        Assert.EndsWith("Jo Hill\nPotter", mail.Signature.Text, StringComparison.Ordinal);
    }
}
