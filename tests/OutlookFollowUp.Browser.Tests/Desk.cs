using Microsoft.Playwright;

namespace OutlookFollowUp.Browser.Tests;

/// <summary>What a person does at the simulator page, in their words.</summary>
internal sealed class Desk(IPage page)
{
    public IPage Page => page;

    /// <summary>The pane beside the mail that is being read.</summary>
    public IFrameLocator Pane => page.FrameLocator("[data-testid=pane]");

    /// <summary>The pane beside the mail that is being written.</summary>
    public IFrameLocator DraftPane => page.FrameLocator("[data-testid=draft-pane]");

    public ILocator SendDialog => page.GetByTestId("send-dialog");

    public ILocator Verdict(string verdict) => DraftPane.Locator($"[data-testid=verdict][data-verdict={verdict}][data-busy=false]");

    public ILocator Findings(string rule) => DraftPane.Locator($"[data-testid=finding][data-rule={rule}]");

    public async Task<Desk> WriteAsync(string to, string subject, params string[] paragraphs)
    {
        await page.GetByTestId("new-mail").ClickAsync();
        await page.GetByTestId("compose-to").FillAsync(to);
        await page.GetByTestId("suggestion").First.ClickAsync();
        await page.GetByTestId("compose-subject").FillAsync(subject);
        await TypeBodyAsync(paragraphs);
        return this;
    }

    /// <summary>Writes the body anew, a paragraph with a blank line after it.</summary>
    public async Task TypeBodyAsync(params string[] paragraphs)
    {
        await page.GetByTestId("compose-body").ClickAsync();
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.PressAsync("Delete");
        for (var i = 0; i < paragraphs.Length; i++)
        {
            if (i > 0)
            {
                await page.Keyboard.PressAsync("Enter");
                await page.Keyboard.PressAsync("Enter");
            }

            await page.Keyboard.InsertTextAsync(paragraphs[i]);
        }
    }

    public Task SendAsync() => page.GetByTestId("compose-send").ClickAsync();
}
