using OutlookFollowUp.Api.Store;

namespace OutlookFollowUp.Api.SignIn;

/// <summary>What lets a mailbox be read while its user is away: a refresh token, encrypted with the service's keys.</summary>
internal sealed class GraphSessionRow
{
    public Guid MailboxId { get; init; }

    [InternalColumn]
    public required byte[] Cache { get; set; }
}
