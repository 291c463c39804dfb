using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OutlookFollowUp.Browser.Tests;

/// <summary>What a person reads in the pane, and how they find their way in it.</summary>
public sealed class PaneTests(SharedProduct product) : IClassFixture<SharedProduct>
{
    private const string Ferries = "Brightquay Ferries";

    [BrowserFact]
    public async Task The_first_words_are_three_sentences_and_are_said_once()
    {
        var page = await product.OpenAsync("/", 1280, 800, ColorScheme.Light);
        var pane = new PaneAtWork(page);
        await Expect(pane.This("welcome").Locator("li")).ToHaveCountAsync(3);

        await pane.BeginAsync();

        await page.ReloadAsync();
        await Expect(pane.This("follow-up")).ToHaveCountAsync(5);
        await Expect(pane.This("welcome")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task Days_are_the_mailbox_s_wherever_the_browser_is()
    {
        var page = await product.OpenAsync("/", 1280, 800, ColorScheme.Light, zone: "Pacific/Kiritimati");

        await Expect(new PaneAtWork(page).This("today").Locator("h2").First).ToHaveTextAsync("Wednesday, September 23");
    }

    [BrowserFact]
    public async Task A_story_tells_what_happened_what_is_open_and_what_is_to_come()
    {
        var pane = await BeginAsync();

        await pane.OpenStoryAsync(Ferries);

        await Expect(pane.This("stands")).ToContainTextAsync("Anika Rao");
        await Expect(pane.This("track").Last).ToHaveAttributeAsync("data-station", "2");
        await Expect(pane.This("timeline-now")).ToContainTextAsync("Wednesday, September 23");
        await Expect(pane.Pane.Locator("[data-testid=timeline-entry][data-look=meeting]")).ToHaveCountAsync(1);
        await Expect(pane.Pane.Locator("[data-testid=timeline-entry][data-look=ahead]").First).ToBeVisibleAsync();
        await Expect(pane.This("open-now").GetByTestId("action").First).ToContainTextAsync("Anika Rao");
        await pane.This("entry-words").First.ClickAsync();
        await Expect(pane.This("timeline").Locator("blockquote").First).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task The_keyboard_goes_everywhere_and_comes_back_to_where_it_was()
    {
        var pane = await BeginAsync();
        var names = pane.This("today").GetByTestId("open-story");
        await names.First.FocusAsync();
        await pane.Page.Keyboard.PressAsync("ArrowDown");
        await Expect(names.Nth(1)).ToBeFocusedAsync();

        await pane.Page.Keyboard.PressAsync("Enter");
        await Expect(pane.This("timeline")).ToBeVisibleAsync();
        await Expect(pane.This("page").Locator("h2").First).ToBeFocusedAsync();
        await pane.PutRightAsync("correct-outcome");
        await Expect(pane.This("outcome-form")).ToBeVisibleAsync();

        await pane.Page.Keyboard.PressAsync("Escape");
        Assert.Equal("correct-outcome", await pane.FocusedAsync());
        await pane.Page.Keyboard.PressAsync("Escape");
        await Expect(pane.This("page")).ToBeHiddenAsync();
        await Expect(names.Nth(1)).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task A_click_on_a_finding_selects_its_words_in_the_draft()
    {
        var desk = await product.SitDownAsync();
        await desk.Page.GetByTestId("try-it").ClickAsync();
        var typo = desk.Findings("typo").First;
        await Expect(typo).ToBeVisibleAsync();

        await typo.GetByTestId("finding-point").ClickAsync();

        await Expect(typo.GetByTestId("excerpt").Locator("mark")).ToHaveTextAsync("realy");
        await desk.Page.WaitForFunctionAsync("getSelection().toString() === 'realy'");
        await Expect(desk.Page.GetByTestId("compose-body")).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task What_is_put_aside_is_gone_until_it_is_brought_back()
    {
        var desk = await product.SitDownAsync();
        await desk.Page.GetByTestId("try-it").ClickAsync();
        await Expect(desk.Findings("placeholder")).ToHaveCountAsync(1);

        await desk.Findings("placeholder").GetByTestId("dismiss-finding").ClickAsync();

        await Expect(desk.Findings("placeholder")).ToHaveCountAsync(0);
        await desk.DraftPane.GetByTestId("undo-dismiss").ClickAsync();
        await Expect(desk.Findings("placeholder")).ToHaveCountAsync(1);
        await desk.Findings("placeholder").GetByTestId("dismiss-finding").ClickAsync();
        await desk.DraftPane.GetByTestId("put-aside").Locator("summary").ClickAsync();
        await desk.DraftPane.GetByTestId("bring-back").ClickAsync();
        await Expect(desk.Findings("placeholder")).ToHaveCountAsync(1);
    }

    [BrowserFact]
    public async Task Without_an_answer_the_pane_says_why_and_goes_on_when_there_is_one()
    {
        var pane = await BeginAsync();
        await pane.Page.RouteAsync("**/api/follow-ups", route => route.FulfillAsync(new() { Status = 401, Body = "{}" }));
        await pane.This("refresh").ClickAsync();
        await Expect(pane.This("trouble-expired")).ToBeVisibleAsync();
        await Expect(pane.This("follow-up")).ToHaveCountAsync(5);

        await pane.Page.UnrouteAsync("**/api/follow-ups");
        await pane.Page.RouteAsync("**/api/follow-ups", route => route.AbortAsync());
        await pane.This("retry").ClickAsync();
        await Expect(pane.This("trouble-offline")).ToBeVisibleAsync();

        await pane.Page.UnrouteAsync("**/api/follow-ups");
        await pane.This("retry").ClickAsync();
        await Expect(pane.This("trouble-offline")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task A_first_reading_shows_how_far_it_is()
    {
        var page = await product.OpenBlankAsync();
        await page.RouteAsync("**/api/follow-ups", route => route.FulfillAsync(new()
        {
            ContentType = "application/json",
            Body = """
                {"at": "2026-09-23T13:40:00Z", "timeZone": "America/New_York", "items": [],
                 "sync": {"state": "running", "messages": 412, "phase": "mail", "folder": "Inbox", "read": 412, "total": 1648}}
                """,
        }));
        await page.GotoAsync("/");
        var pane = new PaneAtWork(page);

        await Expect(pane.This("first-sync")).ToContainTextAsync("412 mails read so far, now in Inbox");
        await Expect(pane.This("progress")).ToHaveAttributeAsync("value", "412");
        await Expect(pane.This("welcome")).ToBeVisibleAsync();
    }

    private async Task<PaneAtWork> BeginAsync() =>
        await new PaneAtWork(await product.OpenAsync("/", 1280, 800, ColorScheme.Light)).BeginAsync();
}
