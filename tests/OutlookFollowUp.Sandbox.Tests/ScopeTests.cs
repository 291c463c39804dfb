using System.Net;
using System.Text.Json.Nodes;

namespace OutlookFollowUp.Sandbox.Tests;

/// <summary>A token that names permissions is held to them.</summary>
public sealed class ScopeTests
{
    private const string Reading = "User.Read Mail.Read Calendars.Read MailboxSettings.Read";

    [Theory]
    [InlineData("GET", "me", "User.Read")]
    [InlineData("GET", "me/mailboxSettings", "MailboxSettings.Read")]
    [InlineData("GET", "me/messages", "Mail.Read")]
    [InlineData("GET", "me/mailFolders/inbox/messages/delta", "Mail.Read")]
    [InlineData("GET", "me/events", "Calendars.Read")]
    [InlineData("PATCH", "me/messages/m1", "Mail.ReadWrite")]
    [InlineData("POST", "me/messages/m1/createReply", "Mail.ReadWrite")]
    [InlineData("POST", "me/messages/m1/send", "Mail.Send")]
    [InlineData("DELETE", "me/messages/m1", "Mail.ReadWrite")]
    [InlineData("GET", "me/todo/lists", "Tasks.Read")]
    [InlineData("POST", "me/todo/lists", "Tasks.ReadWrite")]
    public async Task A_request_needs_its_least_permission(string method, string address, string scope)
    {
        await using var sandbox = await RunningSandbox.WithAsync([Letter.In("inbox", "m1", "2026-05-01T09:00:00Z")]);
        var body = method == "POST" || method == "PATCH" ? new JsonObject() : null;

        sandbox.UseScopes(scope);
        using var allowed = await sandbox.SendAsync(new HttpMethod(method), address, body);
        sandbox.UseScopes(scope == "User.Read" ? "Mail.Read" : "User.Read");
        var refused = await sandbox.FailAsync(new HttpMethod(method), address, body);

        Assert.NotEqual(HttpStatusCode.Forbidden, allowed.StatusCode);
        Assert.Equal((HttpStatusCode.Forbidden, "ErrorAccessDenied"), (refused.Status, refused.Code));
    }

    [Theory]
    [InlineData("POST", "me/messages")]
    [InlineData("POST", "me/sendMail")]
    [InlineData("PATCH", "me/messages/m1")]
    [InlineData("GET", "me/todo/lists")]
    public async Task Who_may_only_read_neither_writes_nor_sees_tasks(string method, string address)
    {
        await using var sandbox = await RunningSandbox.WithAsync();
        sandbox.UseScopes(Reading);

        Assert.Equal(HttpStatusCode.Forbidden, (await sandbox.FailAsync(new HttpMethod(method), address, method == "GET" ? null : new JsonObject())).Status);
        await sandbox.GetAsync("me/messages");
    }

    [Fact]
    public async Task Watching_needs_what_reading_needs()
    {
        await using var sandbox = await RunningSandbox.WithAsync();
        sandbox.UseScopes("Mail.Read");

        var refused = await sandbox.FailAsync(HttpMethod.Post, "subscriptions", new JsonObject { ["resource"] = "me/events", ["changeType"] = "created" });

        Assert.Equal(HttpStatusCode.Forbidden, refused.Status);
    }
}
