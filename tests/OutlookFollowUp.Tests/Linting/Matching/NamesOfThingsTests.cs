using OutlookFollowUp.Linting.Addresses;
using OutlookFollowUp.Linting.Attachments;
using OutlookFollowUp.Linting.Matching;
using OutlookFollowUp.Linting.Roles;

namespace OutlookFollowUp.Tests.Linting.Matching;

/// <summary>How names of people, positions and files are read and compared.</summary>
public class NamesOfThingsTests
{
    [Theory]
    [InlineData("pryia", "priya")]
    [InlineData("okaforr", "okafor")]
    [InlineData("sara", "sarah")]
    [InlineData("steven", "stephen")]
    [InlineData("postlewaite", "postlethwaite")]
    public void A_slip_is_told_from_another_name(string typed, string name) => Assert.True(NameWords.IsSlip(typed, name));

    [Theory]
    [InlineData("thomas", "tobias")]
    [InlineData("tim", "tom")]
    [InlineData("nair", "shah")]
    [InlineData("li", "lee")]
    public void Another_name_is_no_slip(string typed, string name) => Assert.False(NameWords.IsSlip(typed, name));

    [Theory]
    [InlineData("Dr. Zoë van den Berg-Olsen (she/her)", "Zoë Berg Olsen")]
    [InlineData("O'Brien, Tom", "O'Brien Tom")]
    [InlineData("Prof. Said al-Farsi, PhD", "Said Farsi")]
    public void Titles_and_particles_are_no_part_of_a_name(string name, string words) => Assert.Equal(words, string.Join(' ',
        NameWords.Of(name)));

    [Theory]
    [InlineData("Senior Backend Engineer", "Backend")]
    [InlineData("Senior Backend Engineer", "Engineer, Backend")]
    [InlineData("Senior Backend Engineer", "Sr. Back-End Developer")]
    [InlineData("Registered Nurse", "RN")]
    [InlineData("BI Engineer", "Business Intelligence Developer")]
    [InlineData("Warehouse Operative", "Warehouse Associate")]
    [InlineData("Year 4 Teacher", "Teacher")]
    public void One_position_goes_by_many_names(string role, string other) => Assert.True(RoleTitle.Of(role).MayBe(RoleTitle.Of(other)));

    [Theory]
    [InlineData("Data Analyst", "BI Engineer")]
    [InlineData("Senior Backend Engineer", "Junior Backend Engineer")]
    [InlineData("Staff Nurse", "Sous Chef")]
    [InlineData("Year 4 Teacher", "Year 5 Teacher")]
    public void Two_positions_stay_two(string role, string other) => Assert.False(RoleTitle.Of(role).MayBe(RoleTitle.Of(other)));

    [Theory]
    [InlineData("CoverLetterGlobex_v2.pdf", "cover letter globex v")]
    [InlineData("BIEngineer-CV 2026.docx", "bi engineer cv")]
    [InlineData("no ending", "no ending")]
    [InlineData(".pdf", "pdf")]
    [InlineData("", "")]
    public void A_file_name_is_read_as_words(string name, string words) => Assert.Equal(words, string.Join(' ', new FileName(name).Words));

    [Theory]
    [InlineData("p.love", "a.love")]
    [InlineData("michael.ratner", "michael.warner")]
    public void Two_people_of_a_firm_are_not_taken_for_each_other(string typed, string known) => Assert.False(LookAlike.LocalParts(typed,
        known));
}
