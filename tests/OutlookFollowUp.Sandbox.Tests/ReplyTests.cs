using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OutlookFollowUp.Sandbox.Tests;

public sealed class ReplyTests
{
    [Fact]
    public async Task A_reply_is_a_draft_to_the_sender_in_the_conversation_with_the_history_below()
    {
        await using var sandbox = await RunningSandbox.WithAsync([Letter.In("inbox", "m1", "2026-05-01T09:00:00Z", "Interview")]);

        var draft = await ReplyAsync(sandbox, "createReply", new JsonObject { ["Comment"] = "Thanks" });

        Assert.True((bool)draft["isDraft"]!);
        Assert.Equal(("RE: Interview", "conversation of m1", "drafts"),
            ((string)draft["subject"]!, (string)draft["conversationId"]!, (string)draft["parentFolderId"]!));
        Assert.Equal("priya@northwind.example", Address(Assert.Single(draft["toRecipients"]!.AsArray())!));
        Assert.Contains("Thanks<hr", (string)draft["body"]!["content"]!, StringComparison.Ordinal);
        Assert.Contains("see you <b>then</b>", (string)draft["body"]!["content"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reply_to_all_leaves_out_the_user()
    {
        var mail = Letter.In("inbox", "m1", "2026-05-01T09:00:00Z");
        mail["ccRecipients"] = new JsonArray(Letter.Recipient("Tom", "tom@northwind.example"));
        await using var sandbox = await RunningSandbox.WithAsync([mail]);

        var draft = await ReplyAsync(sandbox, "createReplyAll", null);

        Assert.Equal(["priya@northwind.example"], draft["toRecipients"]!.AsArray().Select(person => Address(person!)));
        Assert.Equal(["tom@northwind.example"], draft["ccRecipients"]!.AsArray().Select(person => Address(person!)));
    }

    [Fact]
    public async Task A_reply_to_one_s_own_mail_goes_where_that_went_and_takes_what_the_client_sets()
    {
        var sent = Letter.In("sentitems", "s1", "2026-05-01T09:00:00Z", from: "ada@brook.example");
        sent["toRecipients"] = new JsonArray(Letter.Recipient("Priya Shah", "priya@northwind.example"));
        await using var sandbox = await RunningSandbox.WithAsync([sent]);

        var draft = await ReplyAsync(sandbox, "createReply",
            new JsonObject { ["Message"] = new JsonObject { ["internetMessageId"] = "<1@brook.example>" } }, "s1");

        Assert.Equal(["priya@northwind.example"], draft["toRecipients"]!.AsArray().Select(person => Address(person!)));
        Assert.Equal("<1@brook.example>", (string)draft["internetMessageId"]!);
    }

    [Fact]
    public async Task A_comment_and_a_body_do_not_go_together()
    {
        await using var sandbox = await RunningSandbox.WithAsync([Letter.In("inbox", "m1", "2026-05-01T09:00:00Z")]);
        var both = new JsonObject
        {
            ["message"] = new JsonObject { ["body"] = new JsonObject { ["contentType"] = "text", ["content"] = "Hi" } },
            ["comment"] = "Hi",
        };

        Assert.Equal(HttpStatusCode.BadRequest, (await sandbox.FailAsync(HttpMethod.Post, "me/messages/m1/createReply", both)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await sandbox.FailAsync(HttpMethod.Post, "me/messages/none/createReply", both)).Status);
    }

    [SharedFact]
    public async Task It_is_a_message_as_the_metadata_declares()
    {
        await using var sandbox = await RunningSandbox.WithAsync([Letter.In("inbox", "m1", "2026-05-01T09:00:00Z")]);

        var draft = await ReplyAsync(sandbox, "createReply", null);

        Assert.Empty(OfficialMetadata.Misfits(JsonSerializer.SerializeToElement(draft), OfficialMetadata.Type("message")));
        Assert.Null(OfficialMetadata.WhyRefused("me/messages/m1/createReply"));
    }

    private static Task<JsonObject> ReplyAsync(RunningSandbox sandbox, string action, JsonObject? body, string id = "m1") =>
        sandbox.AnswerAsync(HttpMethod.Post, $"me/messages/{id}/{action}", body, HttpStatusCode.Created);

    private static string Address(JsonNode person) => (string)person["emailAddress"]!["address"]!;
}
