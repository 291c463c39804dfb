using System.Text.Json.Nodes;
using OutlookFollowUp.Sandbox.Mailboxes;

namespace OutlookFollowUp.Sandbox.Subscriptions;

/// <summary>What a subscriber is told, as Graph writes it.</summary>
internal static class NotificationItem
{
    public static JsonObject Of(Subscription subscription, ResourceChange change, string userId)
    {
        var (type, set) = change.Resource.Container == SandboxMailbox.Calendar ? ("event", "Events") : ("message", "Messages");
        var id = change.Resource.IdFor(subscription.ImmutableIds);
        var resource = $"Users/{userId}/{set}/{id}";
        var item = Of(subscription);
        item["id"] = Guid.NewGuid().ToString();
        item["changeType"] = change.Type;
        item["resource"] = resource;
        item["resourceData"] = new JsonObject
        {
            ["@odata.type"] = "#microsoft.graph." + type,
            ["@odata.id"] = resource,
            ["@odata.etag"] = change.Resource.Text("@odata.etag"),
            ["id"] = id,
        };
        return item;
    }

    public static JsonObject Of(Subscription subscription, string lifecycleEvent)
    {
        var item = Of(subscription);
        item["lifecycleEvent"] = lifecycleEvent;
        item["resource"] = subscription.Watched.Text;
        return item;
    }

    private static JsonObject Of(Subscription subscription) => new()
    {
        ["subscriptionId"] = subscription.Id,
        ["subscriptionExpirationDateTime"] = NewMessage.Moment(subscription.Expires),
        ["clientState"] = subscription.ClientState,
        ["tenantId"] = subscription.TenantId,
    };
}
