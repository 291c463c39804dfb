using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace OutlookFollowUp.Api.Tests.Web;

public sealed class DescriptionTests(FollowUpApplication app) : IClassFixture<FollowUpApplication>
{
    /// <summary>The build writes it. A difference here means that a change of the contract was not committed.</summary>
    [Fact]
    public async Task The_committed_description_is_what_the_service_serves()
    {
        var committed =
            JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Repository.Folder, "src/OutlookFollowUp.Api/openapi.json")));
        var served = await app.CreateClient().GetFromJsonAsync<JsonNode>("/openapi.json");

        Assert.Equal(committed!.ToJsonString(), served!.ToJsonString());
    }

    [Fact]
    public async Task It_says_what_a_check_needs_and_what_it_does_not()
    {
        var description = await app.CreateClient().GetFromJsonAsync<JsonNode>("/openapi.json");
        var draft = description!["components"]!["schemas"]!["DraftData"]!;

        Assert.Equal(["from", "to", "subject", "body"], draft["required"]!.AsArray().Select(name => (string?)name));
        Assert.Equal("array", (string?)draft["properties"]!["to"]!["type"]);
        Assert.NotNull(description["paths"]!["/api/drafts/check"]!["post"]!["responses"]!["413"]);
    }
}
