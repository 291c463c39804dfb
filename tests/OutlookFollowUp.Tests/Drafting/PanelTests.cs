using OutlookFollowUp.Drafting;
using OutlookFollowUp.Linting;

namespace OutlookFollowUp.Tests.Drafting;

/// <summary>After a panel each interviewer gets a mail of their own, and whoever compares them finds no copy.</summary>
public sealed class PanelTests
{
    [Fact]
    public void No_mail_to_a_panel_is_the_copy_of_another()
    {
        var complaints = new List<string>();
        foreach (var kind in new[] { DraftKind.ThankYou, DraftKind.LateThankYou })
        {
            foreach (var register in Enum.GetValues<Register>())
            {
                foreach (var (size, length) in Enumerable.Range(2, 5).SelectMany(size => Enum.GetValues<DraftLength>().Select(length => (size, length))))
                    complaints.AddRange(Complaints(kind, register, length, SampleOccasions.Panel(kind, size, size + (int)register * 7 + (int)length * 3)));
            }
        }

        Assert.True(complaints.Count == 0, string.Join("\n\n", complaints.Take(10)));
    }

    [Fact]
    public void Topics_are_dealt_out_so_that_each_gets_their_own()
    {
        var panel = SampleOccasions.Panel(DraftKind.ThankYou, 3, 3);
        Assert.True(panel[0].Occasion.Debrief!.Topics.Count >= 3);

        var first = panel.Select(each => TalkingPoints.For(each.Occasion, [])[0].Text).ToList();

        Assert.Equal(3, first.Distinct(StringComparer.Ordinal).Count());
    }

    private static IEnumerable<string> Complaints(DraftKind kind, Register register, DraftLength length, IReadOnlyList<SampleOccasion> panel)
    {
        var sent = new List<Mail>();
        foreach (var (occasion, place) in panel.Select((each, at) => (each, at)))
        {
            var asked = occasion.Compose(register, length, place);
            var answered = occasion.Answered(asked.Questions, place, withOptional: false) with { Sent = [.. sent] };
            var draft = answered.Compose(register, length, place);
            foreach (var finding in answered.Check(draft, isHtml: false).Findings.Where(finding => finding.Severity < Severity.Suggestion))
                yield return $"{kind} {register} {length} {place + 1} of {panel.Count}: {finding.Rule} {finding.Message}\n{draft.Text}";
            sent.Add(new(new("Jane Doe", SampleOccasion.Jane.Addresses[0]), [occasion.Occasion.Reader], occasion.Occasion.Now.AddMinutes(-1), draft.Subject,
                MailBody.Text(draft.Text)));
        }
    }
}
