namespace OutlookFollowUp.Interviews;

/// <summary>One interview process found in a mailbox: a role at an employer over all its conversations and rounds.</summary>
public sealed record InterviewProcess(string Id, string Company, string Role)
{
    public IReadOnlyList<string> Domains { get; init; } = [];
}
