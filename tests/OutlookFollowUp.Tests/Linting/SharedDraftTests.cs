namespace OutlookFollowUp.Tests.Linting;

/// <summary>The acceptance drafts kept beside the repository, as far as the rules exist.</summary>
public class SharedDraftTests
{
    public static TheoryData<string> EveryDraft =>
        SharedCases.Folder is null
            ? ["none"] : [.. Directory.GetFiles(SharedCases.PathTo("cases", "drafts"), "*.json").Select(path => Path.GetFileName(path))
                .Order(StringComparer.Ordinal)];

    [SharedTheory, MemberData(nameof(EveryDraft))]
    public void A_draft_is_judged_as_expected(string file)
    {
        var mail = Read(file);

        Assert.Empty(mail.Expect.Complaints(mail.Check()));
    }

    [SharedTheory, MemberData(nameof(EveryDraft))]
    public void Every_fix_removes_its_finding_and_adds_none(string file)
    {
        var mail = Read(file);

        Assert.Empty(FixChecks.Complaints(mail));
    }

    private static MailCase Read(string file) => MailCase.Read(File.ReadAllText(SharedCases.PathTo("cases", "drafts", file)));
}
