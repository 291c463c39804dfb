using System.Text.Json;
using System.Text.Json.Nodes;
using OutlookFollowUp.Sandbox.Mailboxes;
using OutlookFollowUp.Sandbox.OData;

namespace OutlookFollowUp.Sandbox.Http;

/// <summary>The user and the settings of their mailbox.</summary>
internal sealed class UserApi(SandboxMailbox mailbox)
{
    public void Map(GraphRoutes me)
    {
        me.Get("", User);
        me.Get("/mailboxSettings", Settings);
    }

    private GraphAnswer User(GraphRequest request) => GraphAnswer.Entity(
        request.Root + "/$metadata#users/$entity", ResourceView.User(mailbox.User, request.Query(ResourceType.User).Select));

    private GraphAnswer Settings(GraphRequest request)
    {
        var held = mailbox.User.TryGetProperty("mailboxSettings", out var settings) && settings.ValueKind == JsonValueKind.Object;
        return GraphAnswer.Entity(
            $"{request.Root}/$metadata#users('{mailbox.UserId}')/mailboxSettings", held ? JsonObject.Create(settings)! : []);
    }
}
