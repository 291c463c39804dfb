using System.Text.Json.Nodes;
using OutlookFollowUp.Sandbox.Mailboxes;

namespace OutlookFollowUp.Sandbox.Subscriptions;

/// <summary>One client's wish to be told of changes.</summary>
/// <param name="Url">Where changes are told.</param>
/// <param name="LifecycleUrl">Where it is told what becomes of the subscription itself; null for nowhere.</param>
internal sealed record Subscription(string Id, WatchedResource Watched, IReadOnlyList<string> ChangeTypes, string Url, string? LifecycleUrl,
    DateTimeOffset Expires)
{
    public string? ClientState { get; init; }

    /// <summary>Whether it was made with <c>Prefer: IdType="ImmutableId"</c>, which holds for as long as it lives.</summary>
    public bool ImmutableIds { get; init; }

    public required string TenantId { get; init; }

    public required string CreatorId { get; init; }

    /// <summary>Silent until the client shows that it may still read what it watches.</summary>
    public bool WantsReauthorization { get; init; }

    public bool IsSame(Subscription other) =>
        Watched.Same(other.Watched) && ChangeTypes.Order(StringComparer.Ordinal).SequenceEqual(other.ChangeTypes.Order(StringComparer.Ordinal));

    public bool Wants(ResourceChange change) => !WantsReauthorization && ChangeTypes.Contains(change.Type) && Watched.Holds(change.Resource);

    /// <param name="told">Whether the client state is shown: only in the answer to the request that set it.</param>
    public JsonObject Json(bool told = false) => new()
    {
        ["id"] = Id,
        ["resource"] = Watched.Text,
        ["applicationId"] = "5a9db0f5-0f6e-4d2c-9f0c-6f2d3f6f7b51",
        ["changeType"] = string.Join(',', ChangeTypes),
        ["clientState"] = told ? ClientState : null,
        ["notificationUrl"] = Url,
        ["notificationQueryOptions"] = null,
        ["lifecycleNotificationUrl"] = LifecycleUrl,
        ["expirationDateTime"] = NewMessage.Moment(Expires),
        ["creatorId"] = CreatorId,
        ["includeResourceData"] = false,
        ["latestSupportedTlsVersion"] = "v1_2",
        ["encryptionCertificate"] = null,
        ["encryptionCertificateId"] = null,
        ["notificationUrlAppId"] = null,
    };
}

/// <summary>Something that happened to a message or an event, as a subscriber is told of it.</summary>
/// <param name="Type">created, updated or deleted.</param>
internal sealed record ResourceChange(Resource Resource, string Type);
