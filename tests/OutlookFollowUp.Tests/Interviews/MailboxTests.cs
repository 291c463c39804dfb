namespace OutlookFollowUp.Tests.Interviews;

public class MailboxTests
{
    public static TheoryData<string> Folders =>
        SharedCases.Folder is null
            ? ["none"] : [.. Directory.GetDirectories(SharedCases.PathTo("cases", "mailboxes")).Select(folder => Path.GetFileName(folder))
                .Order(StringComparer.Ordinal)];

    [SharedTheory, MemberData(nameof(Folders))]
    public void A_mailbox_comes_out_as_expected(string name)
    {
        var folder = SharedCases.PathTo("cases", "mailboxes", name);

        Assert.Empty(MailboxExpectation.Differences(MailboxFolder.Json(folder, "expect.json"), MailboxFolder.Load(folder).FollowUps()));
    }
}
