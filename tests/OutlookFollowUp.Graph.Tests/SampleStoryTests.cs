using System.Globalization;
using OutlookFollowUp.Interviews;
using OutlookFollowUp.Sandbox.Sample;

namespace OutlookFollowUp.Graph.Tests;

/// <summary>What the product says of the sample mailbox that it ships with, from the wire to the list.</summary>
public sealed class SampleStoryTests
{
    /// <summary>What is told of a process: hints such as a debrief or LinkedIn may come and go.</summary>
    private static readonly FollowUpActionKind[] Told =
    [
        FollowUpActionKind.ThankYou, FollowUpActionKind.SendPromised, FollowUpActionKind.Nudge, FollowUpActionKind.SecondNudge,
        FollowUpActionKind.LetGo, FollowUpActionKind.AnswerThem,
        FollowUpActionKind.NoShow, FollowUpActionKind.ReplyToOffer, FollowUpActionKind.DecideOffer, FollowUpActionKind.ReplyToRejection,
        FollowUpActionKind.Reconnect,
    ];

    private static readonly string[] Story =
    [
        "Customer Experience Designer: Rejected, round 1, ReplyToRejection sunniva.rask",
        "Design Systems Lead: Offer, round 2, DecideOffer hollis.brandt, ReplyToOffer hollis.brandt",
        "Interaction Designer: Waiting, round 1, Nudge anika.lund",
        "Lead Service Designer: Scheduled, round 1",
        "Senior Product Designer: Interviewed, round 1, SendPromised anika.rao, ThankYou anika.rao",
    ];

    [Theory]
    [InlineData("2026-11-20T09:00:00-05:00")] // a Friday morning
    [InlineData("2026-11-22T23:30:00-05:00")] // a Sunday night
    [InlineData("2026-11-26T12:00:00-05:00")] // Thanksgiving
    [InlineData("2026-12-28T07:00:00-05:00")] // when nobody works
    [InlineData("2027-01-04T07:00:00-05:00")] // the first morning of the year
    [InlineData("2026-03-09T00:20:00-04:00")] // the night after the clocks went forward
    [InlineData("2026-07-04T15:00:00+00:00")]
    public async Task The_five_stories_come_out_on_any_day(string now)
    {
        var list = await ListAsync(DateTimeOffset.Parse(now, CultureInfo.InvariantCulture));

        Assert.Equal(Story, list.Select(InOneLine).Order(StringComparer.Ordinal));
    }

    private static async Task<IReadOnlyList<FollowUp>> ListAsync(DateTimeOffset now)
    {
        await using var connected = await ConnectedMailbox.ToAsync(SampleMailbox.At(now));
        var owner = ConnectedMailbox.Done(await connected.Mailbox.ReadOwnerAsync());
        var mails = new List<Mail>();
        foreach (var folder in (MailFolder[])[MailFolder.Inbox, MailFolder.Sent, MailFolder.Archive])
            mails.AddRange(await connected.ReadWholeAsync(folder));
        var appointments = await connected.ReadCalendarAsync(now.AddDays(-90), now.AddDays(90));
        var processes = FollowUpList.FindProcesses(
            owner,
            mails.Select(mail => MailReader.Read(mail, owner)).OfType<MailFacts>(),
            appointments.Select(appointment => AppointmentReader.Read(appointment, owner)).OfType<AppointmentFacts>());
        return FollowUpList.At(now, owner, processes, Cadence.Default);
    }

    private static string InOneLine(FollowUp item) => string.Join(", ",
    [
        $"{item.Role}: {item.State}, round {item.Round}",
        .. item.Actions.Where(action => Told.Contains(action.Kind))
            .Select(action => $"{action.Kind} {string.Join(' ', action.To.Select(person => person.Address!.Split('@')[0]))}")
            .Order(StringComparer.Ordinal),
    ]);
}
