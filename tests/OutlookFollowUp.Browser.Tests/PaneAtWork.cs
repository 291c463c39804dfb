using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OutlookFollowUp.Browser.Tests;

/// <summary>The pane beside the mail that is read, and the ways through it.</summary>
internal sealed class PaneAtWork(IPage page)
{
    private const int NarrowestWidth = 320;

    public IPage Page => page;

    public IFrameLocator Pane => page.FrameLocator("[data-testid=pane]");

    public ILocator This(string testId) => Pane.GetByTestId(testId);

    /// <summary>Waits for the list, and puts the first words aside.</summary>
    public async Task<PaneAtWork> BeginAsync()
    {
        await Expect(This("follow-up")).ToHaveCountAsync(5);
        await This("welcome-done").ClickAsync();
        await Expect(This("welcome")).ToHaveCountAsync(0);
        return this;
    }

    /// <summary>Makes the pane as narrow as Outlook's narrowest.</summary>
    public Task NarrowAsync() =>
        page.AddStyleTagAsync(new() { Content = $"[data-testid=pane] {{ width: {NarrowestWidth}px !important; }}" });

    /// <summary>Opens the story of a process from the list of interviews.</summary>
    public async Task OpenStoryAsync(string company)
    {
        await This("tab-interviews").ClickAsync();
        await This("interviews").GetByRole(AriaRole.Button, new() { Name = company }).ClickAsync();
        await Expect(This("timeline")).ToBeVisibleAsync();
    }

    /// <summary>Opens the form that puts one thing right about the process whose story is shown.</summary>
    public async Task PutRightAsync(string what)
    {
        if (!await This(what).IsVisibleAsync())
            await This("put-right").ClickAsync();
        await This(what).ClickAsync();
    }

    public async Task OpenSettingsAsync()
    {
        await This("tab-settings").ClickAsync();
        await Expect(This("cadence").First).ToBeVisibleAsync();
    }

    /// <summary>How many pixels the pane would have to be wider to show everything.</summary>
    public Task<int> OverhangAsync() =>
        Pane.Locator("html").EvaluateAsync<int>("html => html.scrollWidth - html.clientWidth");

    /// <summary>The test id of what has the focus.</summary>
    public Task<string?> FocusedAsync() =>
        Pane.Locator("html").EvaluateAsync<string?>("html => html.ownerDocument.activeElement?.dataset.testid ?? null");
}
