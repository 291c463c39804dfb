using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OutlookFollowUp.Browser.Tests;

/// <summary>Every view in every theme: nothing for axe to find, and nothing wider than the narrowest pane.</summary>
public sealed class AccessibilityTests(SharedProduct product) : IClassFixture<SharedProduct>
{
    private readonly List<string> _found = [];

    [BrowserFact]
    public Task Every_view_is_fit_for_everybody_in_light() => WalkAsync(ColorScheme.Light);

    [BrowserFact]
    public Task Every_view_is_fit_for_everybody_in_dark() => WalkAsync(ColorScheme.Dark);

    [BrowserFact]
    public Task Every_view_is_fit_for_everybody_in_high_contrast() => WalkAsync(ColorScheme.Light, isHighContrast: true);

    private async Task WalkAsync(ColorScheme theme, bool isHighContrast = false)
    {
        var pane = new PaneAtWork(await product.OpenAsync("/", 1280, 800, theme, isHighContrast: isHighContrast));
        await Expect(pane.This("welcome")).ToBeVisibleAsync();
        await CheckAsync(pane, "the first words");
        await pane.BeginAsync();
        await pane.NarrowAsync();
        await pane.This("evidence").First.ClickAsync();
        await pane.This("snooze").First.ClickAsync();
        await CheckAsync(pane, "today");
        await pane.OpenStoryAsync("Juniper & Slate");
        await pane.This("put-right").ClickAsync();
        await CheckAsync(pane, "a story");
        await pane.PutRightAsync("correct-time");
        await CheckAsync(pane, "a form");
        await pane.This("tab-interviews").ClickAsync();
        await CheckAsync(pane, "the interviews");
        await pane.OpenSettingsAsync();
        await pane.This("rules-error").ClickAsync();
        await CheckAsync(pane, "the settings");
        await pane.This("erase").ClickAsync();
        await CheckAsync(pane, "the question before erasing");

        await pane.This("erase-no").ClickAsync();
        var desk = new Desk(pane.Page);
        await desk.Page.GetByTestId("try-it").ClickAsync();
        await Expect(desk.Verdict("block").Or(desk.Verdict("review"))).ToBeVisibleAsync();
        await desk.DraftPane.GetByTestId("dismiss-finding").First.ClickAsync();
        await desk.DraftPane.GetByTestId("finding-point").First.ClickAsync();
        await CheckAsync(desk.DraftPane.Locator("body"), "a draft");
        Assert.Empty(_found);
    }

    private async Task CheckAsync(PaneAtWork pane, string view)
    {
        await CheckAsync(pane.Pane.Locator("body"), view);
        if (await pane.OverhangAsync() is var pixels and > 0)
            _found.Add($"{view} is {pixels} pixels wider than the pane");
    }

    private async Task CheckAsync(ILocator body, string view) =>
        _found.AddRange((await body.RunAxe()).Violations.Select(rule =>
            $"{view}: {rule.Id} at {string.Join(", ", rule.Nodes.Select(node => node.Html))}"));
}
