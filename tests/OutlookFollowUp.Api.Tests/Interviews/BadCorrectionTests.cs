using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using OutlookFollowUp.Api.Tests.FollowUps;

namespace OutlookFollowUp.Api.Tests.Interviews;

/// <summary>What somebody gets who says what cannot be meant.</summary>
public sealed class BadCorrectionTests(FollowUpApplication app) : IClassFixture<FollowUpApplication>
{
    [Theory]
    [InlineData("""{}""", "kind")]
    [InlineData("""{"kind": "nonsense"}""", "kind")]
    [InlineData("""{"kind": "merged"}""", "with")]
    [InlineData("""{"kind": "merged", "with": "no/such"}""", "with")]
    [InlineData("""{"kind": "split", "items": []}""", "items")]
    [InlineData("""{"kind": "split", "items": ["of somebody else"]}""", "items")]
    [InlineData("""{"kind": "renamed"}""", "company")]
    [InlineData("""{"kind": "renamed", "role": " "}""", "role")]
    [InlineData("""{"kind": "person"}""", "person")]
    [InlineData("""{"kind": "person", "person": {}}""", "person.address")]
    [InlineData("""{"kind": "time", "startsAt": "2026-03-03T15:00:00Z", "endsAt": "2026-03-03T14:00:00Z"}""", "endsAt")]
    [InlineData("""{"kind": "attendance", "startsAt": "1999-03-03T15:00:00Z", "attendance": "held"}""", "startsAt")]
    [InlineData("""{"kind": "outcome", "state": "closed"}""", "state")]
    [InlineData("""{"kind": "theyPromised"}""", "by")]
    [InlineData("""{"kind": "youPromised", "thing": ""}""", "thing")]
    [InlineData("""{"kind": "doneElsewhere", "action": "thankYou", "channel": "linkedIn"}""", "channel")]
    [InlineData("""{"kind": "dismissed"}""", "action")]
    [InlineData("""{"kind": "snoozed", "until": "2001-01-01T00:00:00Z"}""", "until")]
    public async Task What_cannot_be_meant_names_its_field_and_changes_nothing(string body, string field)
    {
        var (client, id) = await app.SignedInWithAnInterviewAsync();
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");

        using var response = await client.PostAsync($"/api/interviews/{id}/corrections", content);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var problem = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Contains(field, problem.GetProperty("errors").EnumerateObject().Select(error => error.Name));
        Assert.Equal(0, (await client.GetFromJsonAsync<JsonElement>("/api/interviews/corrections")).GetArrayLength());
    }
}
