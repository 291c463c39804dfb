using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using OutlookFollowUp.Sandbox.Mailboxes;
using OutlookFollowUp.Sandbox.OData;

namespace OutlookFollowUp.Sandbox.Http;

/// <summary>Drafts of replies: in the same conversation, with the message that they answer quoted below.</summary>
internal sealed class ReplyApi(SandboxMailbox mailbox)
{
    public void Map(GraphRoutes me)
    {
        me.Post("/messages/{id}/createReply", request => CreateAsync(request, toAll: false));
        me.Post("/messages/{id}/createReplyAll", request => CreateAsync(request, toAll: true));
    }

    private async Task<IResult> CreateAsync(GraphRequest request, bool toAll)
    {
        var original = mailbox.Messages.Find(request.Key("id")) ?? throw GraphException.NotFound();
        var body = request.HasBody ? await request.ReadBodyAsync() : [];
        var given = Part(body, "message") is JsonObject message ? ResourceBody.Message(message) : [];
        var comment = (string?)Part(body, "comment");
        if (comment is not null && given.ContainsKey("body"))
            throw GraphException.BadRequest("Comment and Body properties are both specified; only one of them may be.");

        var reply = Reply(JsonObject.Create(original.Json)!, toAll, comment ?? "");
        foreach (var (name, value) in given)
            reply[name] = value?.DeepClone();
        var draft = mailbox.Add(NewMessage.Complete(reply, mailbox.User, mailbox.Now, isDraft: true), MailFolders.Drafts);
        var query = request.Query(ResourceType.Message);
        return GraphAnswer.Entity($"{request.Root}/$metadata#users('{mailbox.UserId}')/messages/$entity",
            ResourceView.Message(draft, query, request.Prefer), StatusCodes.Status201Created);
    }

    private JsonObject Reply(JsonObject original, bool toAll, string comment)
    {
        var subject = (string?)original["subject"] ?? "";
        return new JsonObject
        {
            ["subject"] = subject.StartsWith("re:", StringComparison.OrdinalIgnoreCase) ? subject : "RE: " + subject,
            ["conversationId"] = (string?)original["conversationId"],
            ["toRecipients"] = new JsonArray([.. To(original, toAll)]),
            ["ccRecipients"] = toAll ? original["ccRecipients"]?.DeepClone() ?? new JsonArray() : new JsonArray(),
            ["body"] = new JsonObject { ["contentType"] = "html", ["content"] = Quoted(original, comment) },
        };
    }

    /// <summary>Where the original asks for answers, else its sender; for the user's own mail those it went to.</summary>
    private IEnumerable<JsonNode> To(JsonObject original, bool toAll)
    {
        var own = Text(mailbox.User, "mail");
        var from = original["from"];
        var isOwn = string.Equals((string?)from?["emailAddress"]?["address"], own, StringComparison.OrdinalIgnoreCase);
        var to = original["toRecipients"]?.AsArray().OfType<JsonNode>() ?? [];
        var sender = original["replyTo"] is JsonArray { Count: > 0 } asked ? asked.OfType<JsonNode>() : from is null ? [] : [from];
        var all = isOwn ? to : toAll ? sender.Concat(to) : sender;
        return all.Where(person => isOwn || !string.Equals((string?)person["emailAddress"]?["address"], own, StringComparison.OrdinalIgnoreCase))
            .Select(person => person.DeepClone());
    }

    private static string Quoted(JsonObject original, string comment)
    {
        var content = (string?)original["body"]?["content"] ?? "";
        var quoted = (string?)original["body"]?["contentType"] is "html" or "HTML"
            ? content
            : $"<pre>{WebUtility.HtmlEncode(content)}</pre>";
        return $"""
            <html><head></head><body>{comment}<hr tabindex="-1" style="display:inline-block; width:98%"><div id="divRplyFwdMsg" dir="ltr">
            <b>From:</b> {Encoded(original["from"]?["emailAddress"]?["name"])}<br><b>Sent:</b> {Encoded(original["sentDateTime"])}<br>
            <b>Subject:</b> {Encoded(original["subject"])}<div>&nbsp;</div></div>{quoted}</body></html>
            """;
    }

    private static string Encoded(JsonNode? text) => WebUtility.HtmlEncode((string?)text ?? "");

    private static string? Text(JsonElement json, string property) =>
        json.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    // Graph takes the parameters of an action in either case, and its own SDK writes the first letter large.
    private static JsonNode? Part(JsonObject body, string name) =>
        body.FirstOrDefault(property => property.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;
}
