using OutlookFollowUp.Sandbox.Sample.Clients;

namespace OutlookFollowUp.Sandbox.Sample;

/// <summary>A mail of a conversation that has been written, and that later ones answer.</summary>
internal sealed record WrittenScene(
    CastMember From, IReadOnlyList<CastMember> To, DateTimeOffset Sent, string Subject, WrittenMail Body, string MessageId)
{
    public QuotedMail AsQuoted(StoryTime time) => new(From, string.Join("; ", To), time.LocalTime(Sent), Subject, Body);
}
