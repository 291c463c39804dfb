using OutlookFollowUp.Interviews;

namespace OutlookFollowUp.Tests.Interviews;

/// <summary>An employer is called as it calls itself: in full, without its legal form and without who in the house sends the mail.</summary>
public class EmployerNameTests
{
    [Theory]
    [InlineData("harborlight.example", "Thanks!\nMina Cho\nHead of Ops, Harborlight Robotics Inc.", "Harborlight Robotics")]
    [InlineData("stjudes.example", "Ward 7\nSt. Jude's Infirmary Trust", "St. Jude's Infirmary Trust")]
    [InlineData("northerngold.example", "Interview at Northern Gold Mining for Site Planner", "Northern Gold Mining")]
    [InlineData("kvistbageri.example", "Venlig hilsen\nSøren Holm\nKvist Bageri ApS", "Kvist Bageri")]
    [InlineData("mueller-soehne.example", "Müller & Söhne GmbH & Co. KG", "Müller & Söhne")]
    [InlineData("redfernandcoe.example", "Redfern and Coe LLP", "Redfern and Coe")]
    [InlineData("redferncoe.example", "Redfern & Coe LLP", "Redfern & Coe")]
    [InlineData("mcp.example", "Midland Crane Partners", "Midland Crane Partners")]
    [InlineData("glenbrookcs.example", "Glenbrook Community School, Co. Meath", "Glenbrook Community School")]
    [InlineData("tessaract.example", "Tessaract Scheduling: your Tessaract interviews", "Tessaract")]
    [InlineData("aalborgmarine.example", "Ålborg Marine A/S", "Ålborg Marine")]
    [InlineData("seafordhotel.example", "Kind regards\nThe Seaford Hotel", "The Seaford Hotel")]
    [InlineData("orchardbank.example", "Orchard Bank Risk Analyst interview", "Orchard Bank")]
    [InlineData("unrelated.example", "Orchard Bank and Pell Insurance", null)]
    public void A_text_names_the_owner_of_a_domain(string domain, string text, string? name) =>
        Assert.Equal(name, new EmployerText(text).NameOf(domain));

    [Theory]
    [InlineData("Fahrwerk Systems GmbH", "Fahrwerk Systems")]
    [InlineData("Bluegum Pty Ltd", "Bluegum")]
    [InlineData("Marsh & Co", "Marsh & Co")]
    [InlineData("Marsh & Co. Ltd", "Marsh & Co.")]
    [InlineData("Kessler GmbH & Co. KG", "Kessler")]
    [InlineData("Zielona Sp. z o.o.", "Zielona")]
    [InlineData("Tata Steel Private Limited", "Tata Steel")]
    [InlineData("Marchmont Housing SCIO", "Marchmont Housing")]
    [InlineData("Brimnes Fiskur ehf", "Brimnes Fiskur ehf")]
    [InlineData("Brimnes Fiskur EHF", "Brimnes Fiskur")]
    [InlineData("Dunlin Trading Company", "Dunlin Trading Company")]
    [InlineData("Inc", "Inc")]
    public void A_legal_form_is_no_part_of_the_name(string written, string said) => Assert.Equal(said, LegalForms.Without(written));

    [Theory]
    [InlineData("Windward Bikes Hiring Team", "Windward Bikes")]
    [InlineData("Corrib Care Careers", "Corrib Care")]
    [InlineData("Acme @ icims", "Acme")]
    [InlineData("Norrsken Bank via Workable", "Norrsken Bank")]
    public void A_sender_is_told_from_the_employer(string shown, string name) => Assert.Equal(name, CompanyNames.InDisplayName(shown));

    [Fact]
    public void The_fullest_name_that_they_write_holds_for_all_their_processes()
    {
        const string Ada = "Ada Reyes <ada@tidegatebrewery.example>";
        var box = new Mailbox()
            .Receive("2026-03-02 09:00", Ada, "Brewer at Tidegate", "Hi Jane, I would like to interview you for the Brewer job on Monday, March 9 at 10 am. OK?\nAda", thread: "a")
            .Send("2026-03-02 10:00", Ada, "Re: Brewer at Tidegate", "Hi Ada, yes. Tidegate Breweries is close by! Jane", thread: "a")
            .Receive("2026-03-03 09:00", Ada, "Re: Brewer at Tidegate", "See you on Monday.\n\nAda Reyes\nHead Brewer\nTidegate Brewery & Taproom Ltd", thread: "a");

        Assert.Equal("Tidegate Brewery & Taproom", box.Only("2026-03-04 09:00").Company);
    }

    [Fact]
    public void A_department_under_a_letter_is_no_employer()
    {
        var item = new Mailbox().Receive("2026-03-02 09:00", "Wendy Hall <w.hall@ferrolite.example>", "Interview: Site Electrician",
            "Hi Jane, could we meet on Monday, March 9 at 10 am for an interview for the Site Electrician role with Gordon Pryce, Construction Manager?\n\nWendy Hall\nPeople & Culture").Only("2026-03-02 10:00");

        Assert.Equal(("Ferrolite", "Site Electrician", "Gordon Pryce"), (item.Company, item.Role, Assert.Single(item.Interviewers).Name));
    }

    [Theory]
    [InlineData("We're looking for a Founding Product Manager and I'd like to interview you properly.", "Founding Product Manager")]
    [InlineData("We would like to meet you for the Account Executive, Mid-Market role.", "Account Executive, Mid-Market")]
    [InlineData("You are invited to an interview for Product Manager, Rider Apps on Tuesday.", "Product Manager, Rider Apps")]
    [InlineData("An interview for Ward Sister, Wednesday 3 June at ten.", "Ward Sister")]
    [InlineData("I want to interview you for Head of Sales and Marketing next week.", "Head of Sales and Marketing")]
    [InlineData("Thanks for applying for our Clinic RN role.", "Clinic RN")]
    public void A_position_ends_where_its_name_ends(string sentence, string role) =>
        Assert.Equal(role, RoleNames.In([new(sentence)], "", ["Jane Doe", "Jane"]));

    [Fact]
    public void A_domain_that_shortens_the_name_does_not_cut_it()
    {
        var box = new Mailbox()
            .Receive("2026-03-02 09:00", "Olu Grant <olu.grant@pelhamtx.example>", "Pelham Therapeutics onsite",
                "Hi Jane, please hold Monday, March 9 at 10 am for the onsite interview for Cell Culture Technician.\n\nOlu Grant\nTalent Partner", thread: "a")
            .Receive("2026-03-03 09:00", "Pelham Therapeutics Recruiting <no-reply@us.greenhouse-mail.io>",
                "Interview confirmation: Cell Culture Technician at Pelham Therapeutics",
                "Hi Jane, your onsite interview for Cell Culture Technician is confirmed for Monday, March 9, 2026.\n10:00 AM - 11:00 AM: Rosa Field (Director, Cells)\n11:00 AM - 12:00 PM: Ken Moss (Technician) and Lucy Farr (Quality)");

        var item = box.Only("2026-03-09 13:00");

        Assert.Equal("Pelham Therapeutics", item.Company);
        Assert.Equal(["Rosa Field", "Ken Moss", "Lucy Farr"], item.Interviewers.Select(person => person.Name));
    }

    [Fact]
    public void An_agency_is_known_by_the_beginning_of_its_name_too()
    {
        const string Vera = "Vera Stone <vera.stone@talentharbour.example>";
        var box = new Mailbox().Receive("2026-03-02 09:00", Vera, "Interview with Kelp & Co - Buying Manager",
            "Hi Jane, the interview for Buying Manager is on Monday, March 9 at 10 am with Ms. Dora Rao.\n\nVera Stone | Associate Director\nTalentHarbour Executive Search | Boston");

        Assert.Equal("Kelp & Co", box.Only("2026-03-03 09:00").Company);
    }
}
