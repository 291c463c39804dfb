using System.Globalization;
using OutlookFollowUp.Drafting.Wording;
using OutlookFollowUp.Interviews;
using OutlookFollowUp.Interviews.Corrections;
using OutlookFollowUp.Linting;

namespace OutlookFollowUp.Drafting;

/// <summary>Checks what is written beside the mail, a LinkedIn note, words for a call, a card, by the same rules with limits of its own.</summary>
public static class NoteCheck
{
    /// <summary>What LinkedIn takes with an invitation, in characters: without and with a paid account.</summary>
    public const int ShortInvitation = 200;

    public const int LongInvitation = 300;

    /// <summary>What fits on a card in a readable hand, in words.</summary>
    private const int WordsOnCard = 80;

    /// <summary>What can be said before the other must have a turn, in words.</summary>
    private const int WordsOnPhone = 110;

    /// <summary>What makes a mail and no note.</summary>
    private static readonly string[] MailRules =
    [
        "subject-line", "missing-greeting", "missing-signature", "missing-interest", "missing-specifics", "too-long", "wrong-recipient", "missing-attachment",
        "late-thanks", "copied-text", "social-overreach", "group-mail", "too-soon", "punctuation",
    ];

    /// <summary>The most characters of a form; null where words are counted.</summary>
    public static int? Limit(DraftForm form, DraftLength length) =>
        form != DraftForm.LinkedIn ? null : length == DraftLength.Short ? ShortInvitation : LongInvitation;

    /// <summary>The findings of the check, the form's own first.</summary>
    public static IReadOnlyList<Finding> Check(DraftForm form, string text, DraftLength length, DraftKind kind, Person reader, DraftContext context, LintOptions options)
    {
        var draft = new Draft(new(context.User.Name, context.User.Addresses is [var own, ..] ? own : null), [reader], "Thank you", MailBody.Text(text))
        {
            Kind = kind,
        };
        var review = Linter.Check(draft, context, options with { DisabledRules = [.. options.DisabledRules, .. MailRules] });
        return TooLong(form, text, length) is { } tooLong ? [tooLong, .. review.Findings] : review.Findings;
    }

    /// <summary>Why this is not the time or the way, in a sentence for the person; null when it is (C6, C7, R9, R48, R57, R58).</summary>
    public static string? Objection(DraftForm form, Person reader, InterviewProcess process, MailboxOwner owner, DateTimeOffset now)
    {
        var standing = new Standing(now, owner, process);
        return form switch
        {
            DraftForm.LinkedIn => LinkedIn(reader, standing),
            DraftForm.Phone when !IsInvited(reader, process) => $"{CalledBy.First(reader)} has not said that a call is welcome; a mail leaves them the choice.",
            DraftForm.Card when process.Debrief is not { KnowsPostalAddress: true } => "No postal address is noted, so a card has nowhere to go yet.",
            _ => null,
        };
    }

    private static Finding? TooLong(DraftForm form, string text, DraftLength length)
    {
        var (size, most, unit) = form switch
        {
            DraftForm.LinkedIn => (new StringInfo(text).LengthInTextElements, Limit(form, length)!.Value, "characters"),
            DraftForm.Phone => (Words(text), WordsOnPhone, "words"),
            DraftForm.Card => (Words(text), WordsOnCard, "words"),
            _ => (0, int.MaxValue, ""),
        };
        return size <= most ? null : new Finding("too-long", form == DraftForm.LinkedIn ? Severity.Error : Severity.Warning,
            $"{size} {unit}, where {most} fit.", new(DraftPart.Body));
    }

    private static int Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    private static string? LinkedIn(Person reader, Standing standing)
    {
        var asked = standing.Corrections.OfType<DoneElsewhere>().Any(done =>
            done.Channel == Channel.LinkedIn && (done.To is null || reader.HasAddress(done.To) || string.Equals(done.To, reader.Name, StringComparison.OrdinalIgnoreCase)));
        if (asked)
            return $"You have written to {CalledBy.First(reader)} on LinkedIn already; once is enough.";
        var isThanked = standing.Sent.Any(mail => mail.Says(SignalKind.ThankYou) && mail.To.Any(to => to.HasAddress(reader.Address)));
        return isThanked ? null : $"Send {CalledBy.First(reader)} your thanks by mail first; LinkedIn comes after.";
    }

    private static bool IsInvited(Person reader, InterviewProcess process) => process.Debrief is { } debrief
        && (debrief.Culture == Culture.Casual || (debrief.InvitedToCall is { } by && TalkingPoints.Names(by, reader)));
}
