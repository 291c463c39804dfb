using OutlookFollowUp.Interviews;

namespace OutlookFollowUp.Tests.Interviews;

/// <summary>The invariants under the requirements' table of kinds (1.3): they hold for every process at every moment.</summary>
internal static class ListRules
{
    public static void Check(MailboxOwner owner, InterviewProcess process, FollowUp item, DateTimeOffset now)
    {
        var nudges =
            item.Actions.Where(action =>
                action.Kind is FollowUpActionKind.Nudge or FollowUpActionKind.SecondNudge or FollowUpActionKind.LetGo).ToList();
        Assert.True(nudges.Count <= 1, "two nudges of one process are open together");
        Assert.All(item.Actions, action => Assert.True(action.Opens <= now));
        Assert.True(item.WaitUntil is null || item.WaitUntil > now);
        if (item.State is FollowUpState.Withdrawn or FollowUpState.Closed)
            Assert.Empty(item.Actions);
        if (item.State is FollowUpState.Rejected or FollowUpState.Offer or FollowUpState.Scheduled)
            Assert.Empty(nudges);
        foreach (var nudge in nudges.Where(nudge => nudge.Kind != FollowUpActionKind.LetGo))
        {
            var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(nudge.Opens, owner.TimeZone).DateTime);
            Assert.True(BusinessDays.Of(process.Country ?? owner.Country).Contains(day), $"{day} is no working day");
            Assert.True(item.PromisedBy is null || nudge.Opens > item.PromisedBy, "a nudge opens before the promised time is over");
            Assert.DoesNotContain(process.Mails, mail => mail.IsHuman && mail.At > nudge.Opens && mail.At <= now);
        }
    }
}
