namespace OutlookFollowUp.Tests.Linting;

/// <summary>Whole mails of many trades, each with what must and must not be said of it beside it.</summary>
public class MailTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Linting", "Mails");

    public static TheoryData<string> EveryMail =>
        [.. Directory.GetFiles(Folder, "*.json").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(EveryMail))]
    public void A_mail_is_judged_as_expected(string name)
    {
        var mail = Read(name);

        Assert.Empty(mail.Expect.Complaints(mail.Check()));
    }

    [Theory, MemberData(nameof(EveryMail))]
    public void Every_fix_removes_its_finding_and_adds_none(string name) => Assert.Empty(FixChecks.Complaints(Read(name)));

    private static MailCase Read(string name) => MailCase.Read(File.ReadAllText(Path.Combine(Folder, name + ".json")));
}
