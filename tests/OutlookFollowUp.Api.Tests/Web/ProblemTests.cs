using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace OutlookFollowUp.Api.Tests.Web;

/// <summary>Whatever goes wrong is told in problem details.</summary>
public sealed class ProblemTests(FollowUpApplication app) : IClassFixture<FollowUpApplication>
{
    [Theory]
    [InlineData("GET", "/api/nothing", HttpStatusCode.NotFound)]
    [InlineData("GET", "/nothing.html", HttpStatusCode.NotFound)]
    [InlineData("GET", "/rules/no-such-rule", HttpStatusCode.NotFound)]
    [InlineData("GET", "/../appsettings.json", HttpStatusCode.NotFound)]
    [InlineData("GET", "/api/drafts/check", HttpStatusCode.MethodNotAllowed)]
    [InlineData("DELETE", "/api/follow-ups", HttpStatusCode.MethodNotAllowed)]
    public async Task What_is_not_there_is_a_problem(string method, string path, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);

        await AssertProblem(await app.SignedInAs(FollowUpApplication.Alex).SendAsync(request), status);
    }

    [Theory]
    [InlineData("/api/follow-ups")]
    [InlineData("/api/drafts/check")]
    public async Task Nobody_is_told_to_sign_in(string path)
    {
        using var response = await app.CreateClient().GetAsync(path);

        Assert.Contains("Bearer", response.Headers.WwwAuthenticate.ToString(), StringComparison.Ordinal);
        await AssertProblem(response, HttpStatusCode.Unauthorized);
    }

    private static async Task AssertProblem(HttpResponseMessage response, HttpStatusCode status)
    {
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal((int)status, (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("status").GetInt32());
    }
}
