using OutlookFollowUp.Text;
using static OutlookFollowUp.Tests.Text.Sources;

namespace OutlookFollowUp.Tests.Text;

public sealed class GreetingTests
{
    [Theory]
    [InlineData("Dear Ms. Shah,\nThank you.", "Dear Ms. Shah", "Shah")]
    [InlineData("Dear Ms. Shah and Mr. Okoye,\n\nThank you.", "Dear Ms. Shah and Mr. Okoye", "Shah|Okoye")]
    [InlineData("Dear Ana, Tom, and Lena,\n\nThank you.", "Dear Ana, Tom, and Lena", "Ana|Tom|Lena")]
    [InlineData("Hi Ana/Tom\n\nThank you.", "Hi Ana/Tom", "Ana|Tom")]
    [InlineData("Hi Ana & Tom –\n\nThank you.", "Hi Ana & Tom", "Ana|Tom")]
    [InlineData("Hi Ana, thank you for the tour.", "Hi Ana", "Ana")]
    [InlineData("Hi Ana, Thank you for the tour.", "Hi Ana", "Ana")]
    [InlineData("Hi Ana! Thank you for the tour.", "Hi Ana", "Ana")]
    [InlineData("Hi Ana thank you for the tour.", "Hi Ana", "Ana")]
    [InlineData("Hi, Ana!\n\nThank you.", "Hi, Ana", "Ana")]
    [InlineData("Hello again Ana,\nThank you.", "Hello again Ana", "Ana")]
    [InlineData("Good morning Prof. Dr. Lindqvist,\nThank you.", "Good morning Prof. Dr. Lindqvist", "Lindqvist")]
    [InlineData("Good afternoon,\nThank you.", "Good afternoon", "")]
    [InlineData("Hello!\nThank you.", "Hello", "")]
    [InlineData("Hi, thank you for the tour.", "Hi", "")]
    [InlineData("hi ana,\nthanks", "hi ana", "ana")]
    [InlineData("DEAR ANA,\nThanks", "DEAR ANA", "ANA")]
    [InlineData("Dear Jean-Luc van der Berg,\nThanks", "Dear Jean-Luc van der Berg", "Jean-Luc van der Berg")]
    [InlineData("Dear Mx. O’Brien:\nThanks", "Dear Mx. O’Brien", "O’Brien")]
    [InlineData("Ana,\n\nThank you.", "Ana", "Ana")]
    [InlineData("Ana and Tom -\n\nThank you.", "Ana and Tom", "Ana|Tom")]
    [InlineData("Ms. Shah,\n\nThank you.", "Ms. Shah", "Shah")]
    [InlineData("ana,\n\nthank you.", "ana", "ana")]
    [InlineData("Ana, thank you for the tour.", "Ana", "Ana")]
    [InlineData("👋 Hi Ana,\nThanks", "Hi Ana", "Ana")]
    [InlineData("Sehr geehrte Frau Lindner,\nvielen Dank.", "Sehr geehrte Frau Lindner", "Lindner")]
    [InlineData("Bonjour Madame Petit,\nmerci.", "Bonjour Madame Petit", "Petit")]
    [InlineData("Hola Ana:\ngracias.", "Hola Ana", "Ana")]
    [InlineData("Olá Ana,\nobrigado.", "Olá Ana", "Ana")]
    [InlineData("Hi @Ana Ruiz,\nThanks", "Hi @Ana Ruiz", "Ana Ruiz")]
    [InlineData("Dear Mr./Ms. Shah,\nThanks", "Dear Mr./Ms. Shah", "Shah")]
    [InlineData("Dear Mr. and Mrs. Shah,\nThanks", "Dear Mr. and Mrs. Shah", "Shah")]
    [InlineData("Dear [Name],\nThanks", "Dear", "")]
    [InlineData("Jo Hill\n12 Kiln Lane\n4 May 2026\n\nDear Ms. Shah,\n\nThank you.", "Dear Ms. Shah", "Shah")]
    public void A_greeting_names_whom_it_greets(string text, string greeting, string names)
    {
        var prose = Read(text);

        Assert.NotNull(prose.Greeting);
        Assert.Equal(greeting, prose[prose.Greeting.Span]);
        Assert.Equal(names, string.Join('|', prose.Greeting.Names.Select(name => prose[name])));
    }

    [Theory]
    [InlineData("Hi all,\nThanks", "all")]
    [InlineData("Dear Hiring Manager,\nThanks", "Hiring Manager")]
    [InlineData("Dear hiring team at Acme,\nThanks", "hiring team at Acme")]
    [InlineData("Hello Acme Recruiting Team,\nThanks", "Acme Recruiting Team")]
    [InlineData("Hi there,\nThanks", "there")]
    [InlineData("Hi everyone, thanks for the tour.", "everyone")]
    [InlineData("Dear Sir or Madam,\nThanks", "Sir or Madam")]
    [InlineData("Dear Professor,\nThanks", "Professor")]
    [InlineData("To whom it may concern,\nThanks", "whom it may concern")]
    [InlineData("To the hiring committee:\nThanks", "the hiring committee")]
    [InlineData("Team,\n\nThanks", "Team")]
    public void A_group_is_no_name(string text, string group)
    {
        var prose = Read(text);

        Assert.NotNull(prose.Greeting);
        Assert.Empty(prose.Greeting.Names);
        Assert.NotNull(prose.Greeting.Group);
        Assert.StartsWith(group, prose[prose.Greeting.Group.Value], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Thank you for the tour on Friday.\n\nBest,\nJo")]
    [InlineData("Unfortunately, I cannot come.")]
    [InlineData("Yesterday, we met at the kiln.")]
    [InlineData("Thanks,\nJo")]
    [InlineData("Tour notes:\n- kiln")]
    [InlineData("Evening classes are what I teach.")]
    [InlineData("Berlin, as you said, is far.")]
    [InlineData("Following up on the tour, I have a question.")]
    [InlineData("Congratulations!\nWell done.")]
    [InlineData("I hope you are well,\nand that the kiln is warm.")]
    [InlineData("Jo")]
    [InlineData("")]
    public void A_first_line_that_greets_nobody_is_no_greeting(string text) => Assert.Null(Read(text).Greeting);

    [Fact]
    public void A_greeting_in_one_block_with_the_text_is_found()
    {
        var prose = Prose.Read(Html("<div>Hi Ana,<br><br>Thank you.<br><br>Best,<br>Jo</div>").Authored);

        Assert.Equal("Hi Ana", prose[prose.Greeting!.Span]);
        Assert.Equal("Jo", prose[prose.Closing!.Name!.Value]);
    }
}
