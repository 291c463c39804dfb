namespace OutlookFollowUp.Tests.Linting;

/// <summary>
/// Whole mails of many trades, each with what must and must not be said of it: one to a file where it shows how rules go together, and one
/// to a line of <c>clean.jsonl</c> and <c>faulty.jsonl</c>, in which a new false alarm or a new miss shows.
/// </summary>
public class MailTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Linting", "Mails");

    private static readonly Lazy<SortedDictionary<string, string>> Mails = new(ReadAll);

    public static TheoryData<string> EveryMail => [.. Mails.Value.Keys];

    [Theory, MemberData(nameof(EveryMail))]
    public void A_mail_is_judged_as_expected(string name)
    {
        var mail = Read(name);

        Assert.Empty(mail.Expect.Complaints(mail.Check()));
    }

    [Theory, MemberData(nameof(EveryMail))]
    public void Every_fix_removes_its_finding_and_adds_none(string name) => Assert.Empty(FixChecks.Complaints(Read(name)));

    private static MailCase Read(string name) => MailCase.Read(Mails.Value[name]);

    private static SortedDictionary<string, string> ReadAll()
    {
        var mails = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in Directory.GetFiles(Folder, "*.json"))
            mails.Add(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path));
        foreach (var path in Directory.GetFiles(Folder, "*.jsonl"))
        {
            foreach (var line in File.ReadLines(path))
                mails.Add(MailCase.Read(line).Id, line);
        }

        return mails;
    }
}
