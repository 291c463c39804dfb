using OutlookFollowUp.Drafting.Wording;

namespace OutlookFollowUp.Tests.Drafting;

/// <summary>Notes of every shape have to read well behind "about".</summary>
public sealed class NotesTests
{
    private static readonly Person Priya = new("Priya Shah", "priya.shah@acme.example");

    private static readonly IReadOnlySet<string> Names = new HashSet<string>(["priya", "shah", "acme", "orange"], StringComparer.Ordinal);

    [Theory]
    [InlineData("dbt migration", "the dbt migration")]
    [InlineData("Payroll migration", "the payroll migration")]
    [InlineData("the payroll migration.", "the payroll migration")]
    [InlineData("Payroll Migration", "the payroll migration")]
    [InlineData("how you moved the payroll to one ledger", "how you moved the payroll to one ledger")]
    [InlineData("How they moved their payroll", "how you moved your payroll")]
    [InlineData("why Priya left consulting", "why you left consulting")]
    [InlineData("how Priya runs the stand-up", "how you run the stand-up")]
    [InlineData("Priya's rota", "your rota")]
    [InlineData("their plan to open a lab", "your plan to open a lab")]
    [InlineData("how customers see their data", "how customers see their data")]
    [InlineData("on-call rota of the warehouse team", "the on-call rota of the warehouse team")]
    [InlineData("nightly Snowflake loads", "nightly Snowflake loads")]
    [InlineData("Snowflake costs", "Snowflake costs")]
    [InlineData("Churn", "churn")]
    [InlineData("remote work", "remote work")]
    [InlineData("Orange money", "Orange money")]
    [InlineData("CI/CD", "CI/CD")]
    [InlineData("STAFF TURNOVER", "staff turnover")]
    [InlineData("We talked about onboarding new nurses.", "onboarding new nurses")]
    [InlineData("Discussed: budget cuts!!!", "budget cuts")]
    [InlineData("Rota – four weeks ahead", "the rota")]
    [InlineData("shift rota – four weeks ahead", "the shift rota")]
    [InlineData("Team: twelve nurses", "twelve nurses")]
    [InlineData("**wine list** for the terrace", "the wine list for the terrace")]
    [InlineData("code reviews, pairing and the rota", "code reviews, pairing and the rota")]
    [InlineData("dementia ward is understaffed", "the dementia ward")]
    [InlineData("a team that has no lead", "a team that has no lead")]
    [InlineData("Hiking in Scotland", "hiking in Scotland")]
    [InlineData("moving 40 models to dbt", "moving 40 models to dbt")]
    [InlineData("3 regions", "3 regions")]
    public void A_note_follows_about(string note, string expected) => Assert.Equal(expected, Notes.AfterAbout(note, Priya, Names));

    [Theory]
    [InlineData("They moved the payroll")]
    [InlineData("I liked the calm")]
    [InlineData("Priya is worried about hiring")]
    [InlineData("liked the office")]
    [InlineData("***")]
    [InlineData("")]
    public void A_sentence_or_nothing_is_left_to_the_person(string note) => Assert.Null(Notes.AfterAbout(note, Priya, Names));

    [Theory]
    [InlineData("little experience with Snowflake", "my experience with Snowflake")]
    [InlineData("no people management", "people management")]
    [InlineData("lack of hospital experience", "hospital experience")]
    [InlineData("too junior", "being too junior")]
    [InlineData("whether I can lead ten people", "whether I can lead ten people")]
    [InlineData("Kubernetes", "Kubernetes")]
    [InlineData("not enough SQL yet", "SQL")]
    public void A_doubt_is_named_without_running_anybody_down(string note, string expected) => Assert.Equal(expected, Notes.Doubt(note, Priya, Names));

    [Theory]
    [InlineData("portfolio", "my portfolio")]
    [InlineData("CV", "my CV")]
    [InlineData("two writing samples", "two writing samples")]
    [InlineData("Name of the book", "the name of the book")]
    [InlineData("Load test report", "the load test report")]
    public void What_was_promised_gets_its_article(string note, string expected) => Assert.Equal(expected, Notes.Thing(note, Names));

    [Theory]
    [InlineData("Priya Shah", "priya.shah@acme.example", "Priya", "Priya Shah")]
    [InlineData("Shah, Priya", "p.shah@acme.example", "Priya", "Priya Shah")]
    [InlineData("Priya Shah (HR)", null, "Priya", "Priya Shah")]
    [InlineData("Priya Shah, MBA", null, "Priya", "Priya Shah")]
    [InlineData("Dr. Katrin Möller", null, "Katrin", "Dr. Möller")]
    [InlineData("Prof. Ingrid van den Berg", null, "Ingrid", "Prof. van den Berg")]
    [InlineData("Wang Fang", null, "Wang Fang", "Wang Fang")]
    [InlineData("Wang Fang", "fang.wang@acme.example", "Fang", "Wang Fang")]
    [InlineData("Wang Fang", "wang.fang@acme.example", "Wang Fang", "Wang Fang")]
    [InlineData("Nagy Péter", "peter.nagy@acme.example", "Péter", "Nagy Péter")]
    [InlineData("Kim Brown", null, "Kim", "Kim Brown")]
    [InlineData("J. R. Smith", null, "J. R. Smith", "J. R. Smith")]
    [InlineData("山田 太郎", null, "山田 太郎", "山田 太郎")]
    [InlineData("Sukarno", null, "Sukarno", "Sukarno")]
    public void Nobody_is_called_by_a_name_that_was_guessed(string name, string? address, string first, string formal)
    {
        var person = new Person(name, address);

        Assert.Equal(first, CalledBy.First(person));
        Assert.Equal(formal, CalledBy.Formal(person));
    }
}
