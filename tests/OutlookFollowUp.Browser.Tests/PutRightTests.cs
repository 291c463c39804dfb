using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OutlookFollowUp.Browser.Tests;

/// <summary>The user's word in the pane, on an interview and on the product itself: it counts, and it can be taken back.</summary>
public sealed class PutRightTests(SharedProduct product) : IClassFixture<SharedProduct>
{
    private const string Ferries = "Brightquay Ferries";

    [BrowserFact]
    public async Task What_is_put_right_shows_at_once_and_can_be_taken_back()
    {
        var pane = await BeginAsync();
        await pane.OpenStoryAsync(Ferries);

        await pane.PutRightAsync("correct-outcome");
        await pane.This("outcome-form").GetByLabel("It is on hold").CheckAsync();
        await pane.This("outcome-save").ClickAsync();
        await Expect(pane.This("story")).ToContainTextAsync("On hold");
        await pane.PutRightAsync("correct-youPromised");
        await pane.This("field-thing").FillAsync("the <b>drawings</b>");
        await pane.This("youPromised-save").ClickAsync();
        await Expect(pane.This("correction")).ToHaveCountAsync(2);
        await Expect(pane.This("corrections")).ToContainTextAsync("the <b>drawings</b>");

        await pane.This("take-back").Last.ClickAsync();
        await Expect(pane.This("correction")).ToHaveCountAsync(1);
        await Expect(pane.This("story")).Not.ToContainTextAsync("On hold");
        await pane.This("take-back").ClickAsync();
        await Expect(pane.This("correction")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task The_time_of_an_interview_is_put_right_by_the_mailbox_s_clock()
    {
        var pane = await BeginAsync("Asia/Tokyo");
        await pane.OpenStoryAsync(Ferries);

        await pane.PutRightAsync("correct-time");
        await Expect(pane.This("field-startsAt")).ToHaveValueAsync("2026-09-22T13:00");
        await pane.This("field-startsAt").FillAsync("2026-09-22T15:30");
        await pane.This("field-endsAt").FillAsync("2026-09-22T15:00");
        await pane.This("time-save").ClickAsync();
        await Expect(pane.This("form-problem")).ToContainTextAsync("ends after its start");
        await pane.This("field-endsAt").FillAsync("2026-09-22T16:30");
        await pane.This("time-save").ClickAsync();

        await Expect(pane.Pane.Locator("[data-testid=timeline-entry][data-look=meeting]")).ToContainTextAsync("3:30 PM");
        await Expect(pane.This("corrections")).ToContainTextAsync("3:30 PM");
        await pane.This("take-back").ClickAsync();
        await Expect(pane.This("correction")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task What_was_no_interview_leaves_the_list_and_comes_back_with_a_click()
    {
        var pane = await BeginAsync();
        await pane.OpenStoryAsync(Ferries);

        await pane.PutRightAsync("not-an-interview");

        await Expect(pane.This("page")).ToBeHiddenAsync();
        await Expect(pane.This("interview")).ToHaveCountAsync(4);
        await pane.This("tab-today").ClickAsync();
        await pane.This("undo").ClickAsync();
        await Expect(pane.This("follow-up")).ToHaveCountAsync(5);
    }

    [BrowserFact]
    public async Task Settings_are_kept_and_hold_for_drafts()
    {
        var pane = await BeginAsync();
        await pane.OpenSettingsAsync();

        await pane.This("cadence-nudgeGap").FillAsync("9");
        await pane.This("cadence-nudgeGap").BlurAsync();
        await Expect(pane.This("settings-status")).ToHaveTextAsync("Saved.");
        await pane.This("more-timing").ClickAsync();
        await pane.This("cadence-thankYouGrace").FillAsync("3");
        await pane.This("cadence-thankYouGrace").BlurAsync();
        await Expect(pane.This("settings-status")).ToContainTextAsync("Not saved");
        await Expect(pane.This("cadence-thankYouGrace")).ToHaveValueAsync("48");
        await pane.This("rules-warning").ClickAsync();
        await pane.Pane.Locator("[data-testid=rule][data-rule=typo]").UncheckAsync();
        await Expect(pane.This("settings-status")).ToHaveTextAsync("Saved.");

        await pane.This("tab-today").ClickAsync();
        await pane.OpenSettingsAsync();
        await Expect(pane.This("cadence-nudgeGap")).ToHaveValueAsync("9");
        var desk = new Desk(pane.Page);
        await desk.Page.GetByTestId("try-it").ClickAsync();
        await Expect(desk.Findings("placeholder")).ToHaveCountAsync(1);
        await Expect(desk.Findings("typo")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task Nothing_is_erased_until_it_is_acknowledged()
    {
        var pane = await BeginAsync();
        var erased = 0;
        await pane.Page.RouteAsync("**/api/me", route =>
        {
            erased++;
            return route.FulfillAsync(new() { Status = 204 });
        });
        await pane.OpenSettingsAsync();

        await pane.This("erase").ClickAsync();
        await Expect(pane.This("erase-no")).ToBeFocusedAsync();
        await pane.Page.Keyboard.PressAsync("Escape");
        await Expect(pane.This("erase-dialog")).ToBeHiddenAsync();
        await pane.This("erase").ClickAsync();
        await pane.This("erase-yes").ClickAsync();
        await Expect(pane.This("erase-problem")).ToBeVisibleAsync();
        Assert.Equal(0, erased);
        await pane.This("erase-sure").CheckAsync();
        await pane.This("erase-yes").ClickAsync();

        await Expect(pane.This("begin-anew")).ToBeVisibleAsync();
        Assert.Equal(1, erased);
    }

    private async Task<PaneAtWork> BeginAsync(string zone = "America/New_York") =>
        await new PaneAtWork(await product.OpenAsync("/", 1280, 800, ColorScheme.Light, zone)).BeginAsync();
}
