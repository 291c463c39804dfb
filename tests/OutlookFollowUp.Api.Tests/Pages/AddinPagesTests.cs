namespace OutlookFollowUp.Api.Tests.Pages;

public sealed class AddinPagesTests(FollowUpApplication app) : IClassFixture<FollowUpApplication>
{
    [Fact]
    public async Task In_the_sandbox_one_meets_the_simulator_first()
    {
        var client = app.CreateClient();

        Assert.Equal(await client.GetStringAsync("/simulator.html"), await client.GetStringAsync("/"));
    }

    [Fact]
    public async Task Elsewhere_one_is_told_what_this_is()
    {
        await using var service = new FollowUpApplication()
            .With("Mode", "Service").With("Entra:ClientId", "33333333-3333-4333-8333-333333333333").With("Entra:ClientSecret", "s");

        Assert.Contains("works inside Outlook", await service.CreateClient().GetStringAsync("/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/taskpane.html", "text/html")]
    [InlineData("/launchevent.js", "text/javascript")]
    public async Task What_keeps_its_name_is_asked_for_again(string path, string type)
    {
        using var response = await app.CreateClient().GetAsync(path);

        Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("no-cache", response.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task What_is_renamed_when_it_changes_is_kept_for_good()
    {
        var assets = Directory.EnumerateFiles(Path.Combine(Repository.Folder, "src/OutlookFollowUp.Api/wwwroot/assets"), "*.js").ToList();

        Assert.NotEmpty(assets);
        foreach (var asset in assets)
        {
            using var response = await app.CreateClient().GetAsync($"/assets/{Path.GetFileName(asset)}");
            Assert.Equal("public, max-age=31536000, immutable", response.Headers.CacheControl?.ToString());
        }
    }
}
