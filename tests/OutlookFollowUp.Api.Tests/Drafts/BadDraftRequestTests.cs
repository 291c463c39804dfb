using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OutlookFollowUp.Api.Tests.Drafts;

/// <summary>What a request gets that does not fit the contract: 400 and the name of the field.</summary>
public sealed class BadDraftRequestTests(FollowUpApplication app) : IClassFixture<FollowUpApplication>
{
    [Theory]
    [InlineData("draft")]
    [InlineData("draft.from")]
    [InlineData("draft.to")]
    [InlineData("draft.subject")]
    [InlineData("draft.body")]
    [InlineData("draft.body.contentType")]
    [InlineData("draft.body.content")]
    [InlineData("draft.attachments[0].name")]
    [InlineData("context.user")]
    [InlineData("context.user.name")]
    [InlineData("context.user.addresses")]
    [InlineData("context.user.employer.name")]
    [InlineData("context.user.employer.domains")]
    [InlineData("context.interviews[0].id")]
    [InlineData("context.interviews[0].company")]
    [InlineData("context.interviews[0].domains")]
    [InlineData("context.interviews[0].role")]
    [InlineData("context.interviews[0].startsAt")]
    [InlineData("context.interviews[0].endsAt")]
    [InlineData("context.interviews[0].medium")]
    [InlineData("context.interviews[0].interviewers")]
    [InlineData("context.thread[0].from")]
    [InlineData("context.thread[0].to")]
    [InlineData("context.thread[0].sentAt")]
    [InlineData("context.thread[0].subject")]
    [InlineData("context.thread[0].body")]
    public async Task A_missing_field_is_named(string path)
    {
        await AssertNames(path, SampleDraft.Without(path));
        await AssertNames(path, SampleDraft.With(path, null));
    }

    [Theory]
    [InlineData("draft", "5")]
    [InlineData("draft.from", "\"Robin\"")]
    [InlineData("draft.to", "{}")]
    [InlineData("draft.to[0]", "\"ines\"")]
    [InlineData("draft.to[0].address", "7")]
    [InlineData("draft.subject", "[]")]
    [InlineData("draft.body", "\"text\"")]
    [InlineData("draft.body.contentType", "0")]
    [InlineData("draft.attachments[0].size", "\"large\"")]
    [InlineData("draft.attachments[0].isInline", "\"no\"")]
    [InlineData("draft.kind", "3")]
    [InlineData("context", "[]")]
    [InlineData("context.now", "1773216000")]
    [InlineData("context.interviews", "{}")]
    [InlineData("context.interviews[0].round", "true")]
    [InlineData("context.interviews[0].topics[0]", "{}")]
    [InlineData("options", "\"none\"")]
    [InlineData("options.words", "\"harbourlight\"")]
    public async Task A_wrong_type_is_named(string path, string value) =>
        await AssertNames(path, SampleDraft.With(path, JsonNode.Parse(value)));

    [Theory]
    [InlineData("draft.body.contentType", "\"markdown\"")]
    [InlineData("draft.kind", "\"loveLetter\"")]
    [InlineData("draft.to[0]", "null")]
    [InlineData("draft.attachments[0]", "null")]
    [InlineData("context.now", "\"2026-03-11T09:00:00\"")]
    [InlineData("context.now", "\"yesterday\"")]
    [InlineData("context.now", "\"9999-12-31T23:59:59Z\"")]
    [InlineData("context.timeZone", "\"Mars/Olympus_Mons\"")]
    [InlineData("context.timeZone", "\"\"")]
    [InlineData("context.interviews[0].startsAt", "\"2026-03-10\"")]
    [InlineData("context.interviews[0].endsAt", "\"2026-03-10T13:00:00+01:00\"")]
    [InlineData("context.interviews[0].timeZone", "\"Nowhere\"")]
    [InlineData("context.interviews[0].medium", "\"smoke signals\"")]
    [InlineData("context.interviews[0].decisionBy", "\"2026-02-30\"")]
    [InlineData("context.interviews[0].culture", "\"rude\"")]
    [InlineData("context.interviews[0].status", "\"lost\"")]
    [InlineData("context.interviews[0].domains[0]", "null")]
    [InlineData("context.thread[0].sentAt", "\"2026-03-09T10:00:00\"")]
    [InlineData("context.contacts[0]", "null")]
    [InlineData("options.dialect", "\"en-AU\"")]
    [InlineData("options.words[0]", "null")]
    public async Task A_bad_value_is_named(string path, string value) =>
        await AssertNames(path, SampleDraft.With(path, JsonNode.Parse(value)));

    [Fact]
    public async Task A_person_without_name_and_address_is_nobody() =>
        await AssertNames("draft.to[0].address", SampleDraft.With("draft.to[0]", new JsonObject()));

    [Fact]
    public async Task Every_bad_field_is_named_at_once()
    {
        var request = SampleDraft.Without("draft.subject");
        request["context"]!["interviews"]![0]!.AsObject().Remove("startsAt");

        Assert.Equal(["context.interviews[0].startsAt", "draft.subject"], await Refused(request.ToJsonString()));
    }

    [Theory]
    [InlineData("", "draft")]
    [InlineData("null", "draft")]
    [InlineData("{}", "draft")]
    [InlineData("[]", "$")]
    [InlineData("{\"draft\": {\"subject\": \"cut of", "draft.subject")]
    [InlineData("{\"draft\": {\"conversationId\": \"\\ud800\"}}", "draft.conversationId")]
    public async Task A_body_that_is_no_request_is_a_bad_request(string body, string path) => Assert.Contains(path, await Refused(body));

    [Fact]
    public async Task Something_else_than_JSON_is_an_unsupported_media_type()
    {
        using var form = new StringContent("draft=hello", Encoding.UTF8, "application/x-www-form-urlencoded");

        using var response = await app.SignedInAs(FollowUpApplication.Alex).PostAsync("/api/drafts/check", form);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    private async Task AssertNames(string path, JsonObject request) => Assert.Equal([path], await Refused(request.ToJsonString()));

    /// <summary>The paths that the problem names.</summary>
    private async Task<IEnumerable<string>> Refused(string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await app.SignedInAs(FollowUpApplication.Alex).PostAsync("/api/drafts/check", content);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = await response.Content.ReadFromJsonAsync<JsonElement>();
        return [.. problem.GetProperty("errors").EnumerateObject().Select(error => error.Name)];
    }
}
