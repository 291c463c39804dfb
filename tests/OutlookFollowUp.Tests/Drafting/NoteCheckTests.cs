using OutlookFollowUp.Drafting;
using OutlookFollowUp.Linting;

namespace OutlookFollowUp.Tests.Drafting;

/// <summary>The small things beside the mail keep to their own measures.</summary>
public sealed class NoteCheckTests
{
    [Theory]
    [InlineData(DraftForm.LinkedIn)]
    [InlineData(DraftForm.Phone)]
    [InlineData(DraftForm.Card)]
    public void Every_note_passes_its_own_check(DraftForm form)
    {
        foreach (var (register, length, number) in
            from register in Enum.GetValues<Register>() from length in Enum.GetValues<DraftLength>() from number in Enumerable.Range(0, 10) select (register, length, number))
        {
            var occasion = SampleOccasions.Make(DraftKind.ThankYou, default, number);
            var note = NoteComposer.Compose(form, register, occasion.Occasion, length);

            var findings = NoteCheck.Check(form, note.Text, length, DraftKind.ThankYou, occasion.Occasion.Reader, occasion.Context, LintOptions.Default);

            Assert.DoesNotContain(findings, finding => finding.Severity < Severity.Suggestion);
            Assert.NotEqual("", note.Text);
        }
    }

    [Fact]
    public void A_note_longer_than_LinkedIn_takes_is_stopped()
    {
        var occasion = SampleOccasions.Make(DraftKind.ThankYou, default, 1);

        var findings = NoteCheck.Check(DraftForm.LinkedIn, "Hello Priya, thank you. " + new string('é', 300), DraftLength.Full, DraftKind.ThankYou,
            occasion.Occasion.Reader, occasion.Context, LintOptions.Default);

        Assert.Equal(("too-long", Severity.Error), (findings[0].Rule, findings[0].Severity));
        Assert.Contains("324 characters, where 300 fit", findings[0].Message, StringComparison.Ordinal);
    }
}
