using OutlookFollowUp.Sandbox.OData;

namespace OutlookFollowUp.Sandbox;

/// <summary>A request that Graph would refuse, with the status and error code Graph gives.</summary>
internal sealed class GraphException(int status, string code, string message) : Exception(message)
{
    public int Status { get; } = status;

    public string Code { get; } = code;

    public static GraphException BadRequest(string message) => new(400, "BadRequest", message);

    public static GraphException BadFilter(string message) => new(400, "ErrorInvalidUrlQueryFilter", message);

    public static GraphException UnknownProperty(string property, ResourceType type) =>
        new(400, "RequestBroker--ParseUri", $"Could not find a property named '{property}' on type 'microsoft.graph.{type.Name}'.");

    public static GraphException BadParameter(string message) => new(400, "ErrorInvalidParameter", message);

    public static GraphException NoMailbox() =>
        new(404, "MailboxNotEnabledForRESTAPI", "The mailbox is either inactive, soft-deleted, or is hosted on-premise.");

    public static GraphException NotFound() => new(404, "ErrorItemNotFound", "The specified object was not found in the store.");

    public static GraphException SyncStateGone() => new(410, "SyncStateNotFound",
        "The sync state generation is not found; start again without a token.");
}
