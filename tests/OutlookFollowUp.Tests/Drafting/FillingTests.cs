using OutlookFollowUp.Drafting;

namespace OutlookFollowUp.Tests.Drafting;

/// <summary>What a slot joins reads as if written in one go.</summary>
public sealed class FillingTests
{
    private const string Front = "---\nkind: thankYou\nregister: neutral\nsubject: {{role}} – thank you\n---\n\n";

    [Theory]
    [InlineData("As a {{role}} I would.", "Electrician", "Acme", "As an Electrician I would.")]
    [InlineData("As an {{role}} I would.", "UX Designer", "Acme", "As a UX Designer I would.")]
    [InlineData("the {{role}} position", "Trainee position", "Acme", "the Trainee position")]
    [InlineData("the {{role}} position at {{company}}.", "", "Fabrikam, Inc.", "the position at Fabrikam, Inc.")]
    [InlineData("I hope to join {{company}}, soon.", "Cook", "Fabrikam, Inc.", "I hope to join Fabrikam, Inc., soon.")]
    [InlineData("Nice. {{topic}} stayed with me.", "Cook", "Acme", "Nice. The rota stayed with me.")]
    [InlineData("{{more}} did, too.", "Cook", "Acme", "dbt did, too.")]
    public void Articles_marks_and_capitals_are_right(string text, string role, string company, string expected)
    {
        var interview = new Interview("i", company, role, SampleOccasions.Make(DraftKind.ThankYou, default, 1).Occasion.Interview.StartsAt, default)
        {
            Interviewers = [new("Priya Shah", "priya.shah@acme.example")],
            Topics = ["the rota", "dbt"],
        };
        var occasion = new Occasion(DraftKind.ThankYou, interview with { EndsAt = interview.StartsAt }, interview.Interviewers[0], SampleOccasion.Jane,
            interview.StartsAt.AddHours(5), TimeZoneInfo.Utc);

        var draft = Composer.Compose(TemplateReader.Read(Front + text).Template!, occasion, DraftLength.Full, 0);

        Assert.Equal(expected, draft.Text);
    }
}
