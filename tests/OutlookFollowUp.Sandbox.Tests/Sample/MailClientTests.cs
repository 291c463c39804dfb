using OutlookFollowUp.Sandbox.Sample;
using OutlookFollowUp.Sandbox.Sample.Clients;

namespace OutlookFollowUp.Sandbox.Tests.Sample;

public sealed class MailClientTests
{
    [Theory]
    [InlineData("outlook", "<div id=\"divRplyFwdMsg\"")]
    [InlineData("word", "border-top:solid #E1E1E1")]
    [InlineData("gmail", "<blockquote class=\"gmail_quote\"")]
    [InlineData("apple", "<blockquote type=\"cite\">")]
    [InlineData("text", "\n> Is it <tide> or & time?")]
    public void Each_mail_program_quotes_in_its_own_way(string program, string mark)
    {
        var asked = Write(program, "Is it <tide> or & time?", null);

        var answer = Write(program, "Both.", asked);

        Assert.Contains(mark, answer.Content, StringComparison.Ordinal);
        Assert.StartsWith("Both.", answer.Text, StringComparison.Ordinal);
        Assert.True(answer.Content.IndexOf("Both.", StringComparison.Ordinal) < answer.Content.IndexOf(mark, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("outlook")]
    [InlineData("word")]
    [InlineData("gmail")]
    [InlineData("apple")]
    [InlineData("notice")]
    [InlineData("newsletter")]
    public void What_was_typed_is_text_and_never_markup(string program)
    {
        var mail = Write(program, "Is it <tide> or & time?", null);

        Assert.True(mail.IsHtml);
        Assert.Contains("Is it &lt;tide&gt; or &amp; time?", mail.Content, StringComparison.Ordinal);
        Assert.Contains("Is it <tide> or & time?", mail.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_in_the_text_becomes_a_link_without_the_full_stop_behind_it() => Assert.Contains(
        "<a href=\"https://boat.example/1\">https://boat.example/1</a>.",
        Write("gmail", "See https://boat.example/1.", null).Content,
        StringComparison.Ordinal);

    [Fact]
    public void A_headline_and_a_button_make_a_newsletter()
    {
        var mail = Write("newsletter", "# Tides\nThey come.\n[Read on](https://boat.example/2)", null);

        Assert.Contains(">Tides</h1>", mail.Content, StringComparison.Ordinal);
        Assert.Contains("<a href=\"https://boat.example/2\"", mail.Content, StringComparison.Ordinal);
        Assert.Contains("They come.\n\nRead on", mail.Text, StringComparison.Ordinal);
    }

    private static WrittenMail Write(string program, string text, WrittenMail? answered)
    {
        var author = new CastMember("Ada Ferry", "ada@boat.example", program);
        return MailClient.Of(author).Write(
            new TypedMail(text, author),
            answered is null ? null : new QuotedMail(author, author.ToString(), new DateTime(2026, 11, 20, 9, 0, 0), "Tide", answered));
    }
}
