using OutlookFollowUp.Drafting;

namespace OutlookFollowUp.Tests.Drafting;

/// <summary>A template is checked like code, and what is hostile in it comes to nothing.</summary>
public sealed class TemplateTests
{
    private const string Front = "---\nkind: thankYou\nregister: neutral\nsubject: Thank you – {{role}} interview\n---\n\n";

    private const string Good = Front + "Dear {{to.first}},\n\nThank you for our {{talk}} {{when}} about the {{role}} role. What we said about {{topic}} "
        + "has stayed with me,\nand I would be glad to join {{company}}.\n\nBest regards,\\\n{{me.name}}\n";

    public static TheoryData<string> BuiltIn => [.. TemplateBook.All.Select(template => template.Name)];

    [Theory, MemberData(nameof(BuiltIn))]
    public void Our_own_templates_pass_the_check_that_users_templates_get(string name) =>
        Assert.Empty(TemplateCheck.Check(TemplateBook.All.Single(template => template.Name == name).Markdown));

    [Fact]
    public void There_is_a_template_for_every_kind_that_people_write_and_every_register() =>
        Assert.All(
            from kind in Enum.GetValues<DraftKind>()
            where kind != DraftKind.Other
            from register in Enum.GetValues<Register>()
            from answer in kind == DraftKind.ReplyToOffer ? Enum.GetValues<OfferAnswer>() : [default]
            select (kind, register, answer),
            each => Assert.Equal(each.register, TemplateBook.Find(each.kind, each.register, DraftForm.Mail, each.answer).Register));

    [Fact]
    public void A_good_template_draws_no_complaint()
    {
        Assert.Empty(TemplateCheck.Check(Good));

        var draft = TemplateCheck.Preview(TemplateReader.Read(Good).Template!, DraftLength.Full, 0);

        Assert.Equal("Thank you – Data Analyst interview", draft.Subject);
        Assert.EndsWith("Best regards,\nJane Doe", draft.Text, StringComparison.Ordinal);
        Assert.Contains("<br />", draft.Html, StringComparison.Ordinal);
        Assert.Contains("stayed with me, and I would", draft.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Thanks", 1, 1, "front matter")]
    [InlineData("---\nkind: thankYou\n", 1, 1, "front matter")]
    [InlineData("---\nregister: formal\nsubject: x\n---\n\nDear {{to.name}},\n", 1, 1, "kind")]
    [InlineData("---\nkind: thankyous\nregister: formal\nsubject: x\n---\n\nDear,\n", 2, 7, "no kind")]
    [InlineData("---\nkind: 3\nregister: formal\nsubject: x\n---\n\nDear,\n", 2, 7, "no kind")]
    [InlineData("---\nkind: thankYou\nregister: formal\nlength: endless\nsubject: x\n---\n\nDear,\n", 4, 9, "length")]
    [InlineData("---\nkind: thankYou\nsubject: x\n---\n\nDear,\n", 1, 1, "register")]
    [InlineData("---\nkind: thankYou\nregister: formal\n---\n\nDear,\n", 1, 1, "subject")]
    [InlineData("---\nkind: thankYou\nregister: formal\nsubject: Hi {{nobody}}\n---\n\nDear,\n", 4, 13, "no slot")]
    [InlineData("---\nkind: thankYou\nkind: reply\nregister: formal\nsubject: x\n---\n\nDear,\n", 3, 1, "twice")]
    [InlineData("---\nkind thankYou\n---\n\nDear,\n", 2, 1, "colon")]
    [InlineData(Front + "Dear {{interviewer.first}},\n", 7, 6, "no slot “interviewer.first”")]
    [InlineData(Front + "Dear {{first}},\n", 7, 6, "Did you mean {{to.first}}?")]
    [InlineData(Front + "Dear {{to.first},\n", 7, 6, "not closed")]
    [InlineData(Front + "if weather:\nDear you,\n", 7, 1, "weather")]
    [InlineData(Front + "if topic:\n\nDear you,\n", 7, 1, "No paragraph")]
    [InlineData(Front, 5, 1, "no text")]
    [InlineData(Front + "Dear you,\n\n{{> endless}}\n", 9, 1, "no slot “> endless”")]
    [InlineData(Front + "Dear you,\n\n<script>alert(1)</script>\n", 9, 1, "HTML")]
    [InlineData(Front + "Dear <b onclick=\"{{to.first}}\">you</b>,\n", 7, 6, "HTML")]
    [InlineData(Front + "Dear you ![x](https://tracker.example/x.png),\n", 7, 10, "picture")]
    [InlineData(Front + "Dear [you](https://tracker.example/?who={{to.first}}),\n", 7, 6, "slot in a link")]
    [InlineData(Front + "Dear <https://tracker.example/{{to.first}}>,\n", 7, 6, "slot in a link")]
    [InlineData(Front + "See https://tracker.example/{{to.first}} please\n", 7, 29, "slot in a link")]
    [InlineData(Front + "See [this](javascript:alert(1)).\n", 7, 5, "page of the web")]
    [InlineData(Front + "See [this][it].\n\n[it]: https://tracker.example/{{to.first}}\n", 7, 5, "slot in a link")]
    public void What_is_wrong_is_said_with_its_line_and_column(string markdown, int line, int column, string part)
    {
        var (template, problems) = TemplateReader.Read(markdown);

        Assert.Null(template);
        Assert.Contains(problems, problem => problem is { IsError: true } && problem.Line == line && problem.Column == column
            && problem.Message.Contains(part, StringComparison.Ordinal));
    }

    [Fact]
    public void What_nobody_reads_is_named_and_forgiven()
    {
        var (template, problems) = TemplateReader.Read(Good.Replace("kind:", "author: Jane\nanswer: accept\nkind:", StringComparison.Ordinal));

        Assert.NotNull(template);
        Assert.Equal([(2, "“author” is unused"), (3, "“answer” is unused")],
            problems.Select(problem => (problem.Line, string.Join(' ', problem.Message.Split(' ', ';', ':').Take(3)))));
        Assert.All(problems, problem => Assert.False(problem.IsError));
    }

    [Fact]
    public void A_text_that_the_draft_check_flags_is_flagged_here_at_its_words()
    {
        var problems = TemplateCheck.Check(Good.Replace("and I would be glad to join {{company}}.", "and I would be glad to join {{company}}!!! :-) I realy hope so.", StringComparison.Ordinal));

        Assert.Contains(problems, problem => problem.Line == 10 && problem.Message.Contains("(emoticon)", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Line == 10 && problem.Column > 40 && problem.Message.Contains("(typo)", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Message.Contains("(exclamation-overload)", StringComparison.Ordinal));
    }

    [Fact]
    public void What_goes_on_stands_in_the_paragraph_above()
    {
        var template = TemplateReader.Read(Front + "One.\n\nalso if full:\nTwo.\n\nor\n\nif short:\n2.\n\nalso:\nThree.\n\nAlso: four.\n").Template!;

        Assert.Equal("One. Two. Three.\n\nAlso: four.", TemplateCheck.Preview(template, DraftLength.Full, 0).Text);
        Assert.Equal("One. 2. Three.\n\nAlso: four.", TemplateCheck.Preview(template, DraftLength.Short, 0).Text);
    }

    [Fact]
    public void A_field_that_is_no_slot_is_flagged_as_the_placeholder_it_is() =>
        Assert.Contains(TemplateCheck.Check(Good.Replace("glad to join", "glad to join [Company] and", StringComparison.Ordinal)),
            problem => problem.IsError && problem.Message.Contains("(placeholder)", StringComparison.Ordinal));

    [Theory]
    [InlineData(1024 * 1024, "a ")]
    [InlineData(20_000, "> ")]
    [InlineData(20_000, "- ")]
    [InlineData(20_000, "[")]
    [InlineData(20_000, "*a")]
    [InlineData(20_000, "{{")]
    [InlineData(20_000, "\nor\n")]
    [InlineData(20_000, "\0\ud800")]
    [InlineData(20_000, "`")]
    public void Text_made_to_hurt_is_refused_or_read_in_good_time(int length, string unit)
    {
        var hostile = Front + string.Concat(Enumerable.Repeat(unit, length / unit.Length));

        var (template, problems) = TemplateReader.Read(hostile);

        if (template is null)
            Assert.Contains(problems, problem => problem.IsError && problem.Message.Length > 0);
        else
            Assert.DoesNotContain("<script", TemplateCheck.Preview(template, DraftLength.Full, 0).Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_that_fills_a_slot_can_be_markup()
    {
        var occasion = SampleOccasions.Make(DraftKind.Reply, default, 1);
        occasion = occasion with
        {
            Occasion = occasion.Occasion with
            {
                Reader = new("<script>x</script> [a](https://tracker.example) ![b](https://tracker.example/b)", "a@acme.example"),
                Answers = new Dictionary<string, string>(StringComparer.Ordinal)
                {
                    ["message"] = "# Big\n\n<img src=x onerror=alert(1)>\n    code\n> quote\n1. one\n{{to.first}} &lt; **bold** [l](javascript:x)",
                },
            },
        };

        var draft = occasion.Compose(Register.Neutral, DraftLength.Full, 0);

        Assert.All(["<script", "<img", "<h1", "<strong", "<a ", "<blockquote", "<ol", "<pre"],
            tag => Assert.DoesNotContain(tag, draft.Html, StringComparison.Ordinal));
        Assert.Contains("# Big\n\n<img src=x onerror=alert(1)>\ncode\n> quote\n1. one\n{{to.first}} &lt; **bold** [l](javascript:x)", draft.Text, StringComparison.Ordinal);
    }
}
