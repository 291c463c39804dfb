using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OutlookFollowUp.Browser.Tests;

/// <summary>
/// The documentation's pictures, taken from the running product. They are written to <c>docs</c> when UPDATE_PICTURES is set, so that
/// whoever changes a screen renews them; without it the screens are only brought up.
/// </summary>
public sealed class PictureTests(SharedProduct product) : IClassFixture<SharedProduct>
{
    [BrowserFact]
    public async Task A_draft_and_the_findings_beside_it()
    {
        var desk = await product.SitDownAsync();
        await desk.Page.GetByTestId("try-it").ClickAsync();
        await Expect(desk.Findings("placeholder").Or(desk.Findings("typo")).First).ToBeVisibleAsync();
        await Expect(desk.Verdict("block").Or(desk.Verdict("review"))).ToBeVisibleAsync();

        await SaveAsync(desk.Page, "simulator.png");
    }

    [BrowserFact]
    public async Task What_is_due_in_both_themes()
    {
        foreach (var (theme, file) in new[] { (ColorScheme.Light, "today-light.png"), (ColorScheme.Dark, "today-dark.png") })
        {
            var pane = await new PaneAtWork(await product.OpenAsync("/", 1280, 800, theme)).BeginAsync();

            await SaveAsync(pane.Page, file);
        }
    }

    [BrowserFact]
    public async Task The_story_of_an_interview()
    {
        var pane = await new PaneAtWork(await product.OpenAsync("/", 1280, 960, ColorScheme.Light)).BeginAsync();
        await pane.OpenStoryAsync("Juniper & Slate");

        await SaveAsync(pane.Page, "interview.png");
    }

    [BrowserFact]
    public async Task The_settings()
    {
        var pane = await new PaneAtWork(await product.OpenAsync("/", 1280, 960, ColorScheme.Dark)).BeginAsync();
        await pane.OpenSettingsAsync();

        await SaveAsync(pane.Page, "settings.png");
    }

    private static async Task SaveAsync(IPage page, string file)
    {
        var picture = await page.ScreenshotAsync();
        Assert.NotEmpty(picture);
        if (Environment.GetEnvironmentVariable("UPDATE_PICTURES") is { Length: > 0 })
            await File.WriteAllBytesAsync(Path.Combine(RepositoryRoot(), "docs", file), picture);
    }

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "OutlookFollowUp.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        return folder.FullName;
    }
}
