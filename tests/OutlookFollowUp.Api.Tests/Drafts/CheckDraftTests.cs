using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OutlookFollowUp.Api.Tests.Drafts;

public sealed class CheckDraftTests(FollowUpApplication app) : IClassFixture<FollowUpApplication>
{
    private const int Mebibyte = 1024 * 1024;

    [Fact]
    public async Task A_check_answers_in_the_contract_s_form()
    {
        var answer = await Answer(SampleDraft.Request());

        Assert.Equal("thankYou", answer.GetProperty("kind").GetString());
        Assert.Contains(answer.GetProperty("verdict").GetString(), (string[])["send", "review", "block"]);
        Assert.Equal(JsonValueKind.Array, answer.GetProperty("findings").ValueKind);
    }

    [Fact]
    public async Task The_same_request_gets_the_same_bytes()
    {
        var first = await Post(SampleDraft.Request());
        var second = await Post(SampleDraft.Request());

        Assert.Equal(await first.Content.ReadAsByteArrayAsync(), await second.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("draft.cc")]
    [InlineData("draft.bcc")]
    [InlineData("draft.attachments")]
    [InlineData("draft.conversationId")]
    [InlineData("draft.inReplyTo")]
    [InlineData("draft.kind")]
    [InlineData("draft.attachments[0].size")]
    [InlineData("context.now")]
    [InlineData("context.timeZone")]
    [InlineData("context.user.employer")]
    [InlineData("context.interviews")]
    [InlineData("context.thread")]
    [InlineData("context.sent")]
    [InlineData("context.contacts")]
    [InlineData("context.interviews[0].timeZone")]
    [InlineData("context.interviews[0].round")]
    [InlineData("context.interviews[0].recruiter")]
    [InlineData("context.interviews[0].topics")]
    [InlineData("context.interviews[0].decisionBy")]
    [InlineData("context.interviews[0].culture")]
    [InlineData("context.interviews[0].status")]
    [InlineData("context.thread[0].id")]
    [InlineData("options")]
    [InlineData("options.dialect")]
    [InlineData("options.disabledRules")]
    [InlineData("options.words")]
    public async Task What_is_optional_may_be_left_out_or_null(string path)
    {
        await Answer(SampleDraft.Without(path));
        await Answer(SampleDraft.With(path, null));
    }

    [Theory]
    [InlineData("second")]
    [InlineData("2nd round")]
    [InlineData("recruiter screen")]
    [InlineData("")]
    public async Task A_round_may_be_called_by_its_name(string round) => await Answer(SampleDraft.With("context.interviews[0].round", round));

    [Fact]
    public async Task Unknown_fields_are_ignored() => await Answer(SampleDraft.With("draft.mood", "hopeful"));

    [Theory]
    [InlineData("Europe/Paris")]
    [InlineData("W. Europe Standard Time")]
    [InlineData("Eastern Standard Time")]
    [InlineData("UTC")]
    public async Task Zones_are_known_by_either_name(string zone) => await Answer(SampleDraft.With("context.timeZone", zone));

    [Fact]
    public async Task Nobody_to_write_to_is_not_a_bad_request() => await Answer(SampleDraft.With("draft.to", new JsonArray()));

    [Fact]
    public async Task An_empty_body_is_checked() => await Answer(SampleDraft.With("draft.body.content", ""));

    [Theory]
    [InlineData("<p>Dear Ines,<table><tr><td><b>Thank</p> you &amp &#xZZ; <!-- [if mso]> <![endif]")]
    [InlineData("<<<>>><script>alert(1)")]
    [InlineData("\u0000\u202e<div hidden>x")]
    public async Task Broken_markup_is_checked(string html) => await Answer(SampleDraft.With(
        "draft.body", new JsonObject { ["contentType"] = "html", ["content"] = html }));

    /// <summary>What a browser sends of an emoji that was cut in two. What comes after it is found where it stands.</summary>
    [Theory]
    [InlineData("\\ud83d")]
    [InlineData("\\ude00\\ud83d")]
    [InlineData("\\ud83d\\ud83d\\ude00")]
    public async Task Half_a_character_shifts_nothing(string escapes)
    {
        var request = SampleDraft.Request().ToJsonString()
            .Replace("Thank you for walking", $"{escapes}\\t\\u0022Splendid!!!\\u0022\\nThank you for walking", StringComparison.Ordinal);
        using var content = new StringContent(request, System.Text.Encoding.UTF8, "application/json");

        using var response = await app.SignedInAs(FollowUpApplication.Alex).PostAsync("/api/drafts/check", content);
        Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
        var finding = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("findings").EnumerateArray()
            .Single(finding => finding.GetProperty("rule").GetString() == "exclamation-overload");

        Assert.Equal(
            "Dear Ines,\n\n".Length + (escapes.Length / 6) + "\t\"Splendid".Length,
            finding.GetProperty("where").GetProperty("start").GetInt32());
    }

    [Theory]
    [InlineData('a', 1)]
    [InlineData('é', 2)]
    [InlineData('<', 1)]
    public async Task A_body_of_a_mebibyte_is_checked_and_one_byte_more_is_too_large(char unit, int bytes)
    {
        var content = new string(unit, Mebibyte / bytes);

        await Answer(SampleDraft.With("draft.body.content", content));
        using var refused = await Post(SampleDraft.With("draft.body.content", content + "."));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, refused.StatusCode);
        Assert.Equal("application/problem+json", refused.Content.Headers.ContentType?.MediaType);
        Assert.Contains("draft.body.content", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private async Task<JsonElement> Answer(JsonObject request)
    {
        using var response = await Post(request);
        Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    private Task<HttpResponseMessage> Post(JsonObject request) =>
        app.SignedInAs(FollowUpApplication.Alex).PostAsJsonAsync("/api/drafts/check", request);
}
