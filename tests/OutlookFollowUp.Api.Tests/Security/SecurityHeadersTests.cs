namespace OutlookFollowUp.Api.Tests.Security;

public sealed class SecurityHeadersTests(FollowUpApplication app) : IClassFixture<FollowUpApplication>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/rules")]
    [InlineData("/api/rules")]
    [InlineData("/api/follow-ups")]
    [InlineData("/nothing")]
    public async Task Every_answer_says_how_little_it_may_do(string path)
    {
        using var response = await app.CreateClient().GetAsync(path);

        Assert.Equal("nosniff", Header(response, "X-Content-Type-Options"));
        Assert.Equal("strict-origin-when-cross-origin", Header(response, "Referrer-Policy"));
        Assert.StartsWith("default-src 'none'", Header(response, "Content-Security-Policy"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_to_programs_load_nothing_and_are_framed_by_nobody() =>
        Assert.Equal("default-src 'none'; frame-ancestors 'none'", await PolicyOf("/api/rules"));

    [Fact]
    public async Task Rule_pages_run_no_script() => Assert.DoesNotContain("script-src", await PolicyOf("/rules"), StringComparison.Ordinal);

    [Fact]
    public async Task The_add_in_loads_Office_from_Microsoft_and_is_framed_by_Outlook()
    {
        var policy = await PolicyOf("/taskpane.html");

        Assert.Contains("script-src 'self' https://appsforoffice.microsoft.com", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'self' https://outlook.office.com", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Outlook_is_told_which_script_may_sign_in()
    {
        using var response = await app.CreateClient().GetAsync("/.well-known/microsoft-officeaddins-allowed.json");

        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("""{"allowed":["http://localhost/launchevent.js"]}""", await response.Content.ReadAsStringAsync());
    }

    private static string Header(HttpResponseMessage response, string name) => Assert.Single(response.Headers.GetValues(name));

    private async Task<string> PolicyOf(string path)
    {
        using var response = await app.CreateClient().GetAsync(path);
        return Header(response, "Content-Security-Policy");
    }
}
