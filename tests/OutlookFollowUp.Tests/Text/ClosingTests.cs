using static OutlookFollowUp.Tests.Text.Sources;

namespace OutlookFollowUp.Tests.Text;

public sealed class ClosingTests
{
    private const string Body = "Dear Ana,\n\nThank you for the tour.\n\n";

    [Theory]
    [InlineData("Kind regards,\nJo Hill", "Kind regards", "Jo Hill")]
    [InlineData("Kind regards\n\nJo Hill", "Kind regards", "Jo Hill")]
    [InlineData("KIND REGARDS,\nJO HILL", "KIND REGARDS", "JO HILL")]
    [InlineData("Kind regards Jo Hill", "Kind regards", "Jo Hill")]
    [InlineData("Best, Jo", "Best", "Jo")]
    [InlineData("Best – Jo", "Best", "Jo")]
    [InlineData("Thanks again,\nDana", "Thanks again", "Dana")]
    [InlineData("Thanks again,\ndana", "Thanks again", "dana")]
    [InlineData("Thank you!\n\nDana", "Thank you", "Dana")]
    [InlineData("Sincerely,\nDr. Jo Hill, PhD", "Sincerely", "Dr. Jo Hill")]
    [InlineData("Cheers,\nJo (she/her)", "Cheers", "Jo")]
    [InlineData("Cheers,\nJo x", "Cheers", "Jo")]
    [InlineData("With muddy boots and thanks,\nJo Hill", "With muddy boots and thanks", "Jo Hill")]
    [InlineData("Mit freundlichen Grüßen\nJo Hill", "Mit freundlichen Grüßen", "Jo Hill")]
    [InlineData("Cordialement,\nJo Hill", "Cordialement", "Jo Hill")]
    [InlineData("Un saludo,\nJo", "Un saludo", "Jo")]
    [InlineData("Atenciosamente,\nJo", "Atenciosamente", "Jo")]
    [InlineData("Regards,\nJo\n\nP.S. The kiln was warm.", "Regards", "Jo")]
    [InlineData("Regards,\n[Your Name]", "Regards", "[Your Name]")]
    [InlineData("Regards,", "Regards", null)]
    [InlineData("Jo Hill", "", "Jo Hill")]
    [InlineData("- Jo", "", "Jo")]
    [InlineData("jo", "", "jo")]
    [InlineData("J.", "", "J")]
    [InlineData("Jo, Hill Pottery", "", "Jo")]
    public void The_closing_and_the_name_are_found(string end, string words, string? name)
    {
        var prose = Read(Body + end);

        Assert.NotNull(prose.Closing);
        Assert.Equal(words, prose[prose.Closing.Span]);
        Assert.Equal(name, prose.Closing.Name is { } span ? prose[span] : null);
    }

    [Theory]
    [InlineData("I look forward to hearing from you.")]
    [InlineData("Thank you for your help with the kiln and the yard.")]
    [InlineData("Best of all was the kiln.")]
    [InlineData("Unfortunately, I cannot come.")]
    [InlineData("I have seen kilns in\nLeeds")]
    [InlineData("Best regards to your crew, who were so patient with me.")]
    public void A_last_sentence_is_no_closing(string end) => Assert.Null(Read(Body + end).Closing);

    [Fact]
    public void A_mail_in_one_line_may_end_with_its_closing()
    {
        var prose = Read("Hi Ana, thank you for the tour. I would love the job. Best, Jo");

        Assert.Equal("Best", prose[prose.Closing!.Span]);
        Assert.Equal("Jo", prose[prose.Closing.Name!.Value]);
    }

    [Fact]
    public void The_greeting_is_no_closing() => Assert.Null(Read("Hello,\n\nAna").Closing is { Span.Length: > 0 } closing ? closing : null);
}
