using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OutlookFollowUp.Browser.Tests;

/// <summary>What happens at Send, in both themes: what is held, what leaves, and that nothing is held because something of ours failed.</summary>
public sealed class SendTests(SharedProduct product) : IClassFixture<SharedProduct>
{
    [BrowserFact]
    public async Task The_wrong_anika_is_a_keystroke_away_and_review_opens_the_pane_on_her()
    {
        var desk = await SitDownAsync(ColorScheme.Dark);
        await desk.Page.GetByTestId("new-mail").ClickAsync();
        await desk.Page.GetByTestId("compose-to").FillAsync("anika");
        await desk.Page.Locator("[data-testid=suggestion][data-address='anika.lund@fernhollowhearing.example']").ClickAsync();
        await desk.Page.GetByTestId("compose-subject").FillAsync("Thank you for the panel at Brightquay Ferries");
        await desk.TypeBodyAsync("Dear Anika,", "Thank you for the panel on the Senior Product Designer position at Brightquay Ferries. The woman with the two strollers "
            + "has not left my head since, and I would love to work on the ticket machines with you and Tobias.", "Kind regards,\nDelia Marchetti");

        await SendOnceCheckedAsync(desk);

        await Expect(desk.Page.GetByTestId("send-dialog-message").First).ToContainTextAsync("Anika");
        await desk.Page.GetByTestId("dialog-review").ClickAsync();
        await Expect(desk.SendDialog).ToHaveCountAsync(0);
        await Expect(desk.DraftPane.Locator("[data-testid=finding]:focus-within")).ToHaveCountAsync(1);
        await Expect(desk.Page.GetByTestId("compose")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task A_forgotten_portfolio_is_missed_until_it_is_attached()
    {
        var desk = await SitDownAsync(ColorScheme.Light);
        await desk.WriteAsync("anika rao", "The portfolio for the panel", "Dear Anika,",
            "As promised in the panel, I have attached my portfolio with the ticket machines.", "Kind regards,\nDelia Marchetti");

        await SendOnceCheckedAsync(desk);

        await Expect(desk.Page.GetByTestId("send-dialog-message").First).ToContainTextAsync("portfolio");
        await desk.Page.GetByTestId("dialog-dontSend").ClickAsync();
        await Expect(desk.Findings("missing-attachment")).ToHaveCountAsync(1);
        await desk.Page.GetByTestId("compose-attach").ClickAsync();
        await desk.Page.GetByTestId("attach-name").FillAsync("Delia-Marchetti-portfolio.pdf");
        await desk.Page.GetByTestId("attach-add").ClickAsync();
        await Expect(desk.Findings("missing-attachment")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task A_nudge_before_the_promised_day_is_held()
    {
        var desk = await SitDownAsync(ColorScheme.Dark);
        await desk.WriteAsync("camille", "The Senior Product Designer position", "Dear Camille,",
            "I wanted to ask whether there is any news on your decision about the Senior Product Designer position.", "Kind regards,\nDelia Marchetti");

        await SendOnceCheckedAsync(desk);

        await Expect(desk.SendDialog).ToBeVisibleAsync();
        await Expect(desk.Findings("too-soon")).ToHaveCountAsync(1);
    }

    [BrowserFact]
    public async Task An_argument_with_a_rejection_is_held_and_what_they_wrote_is_not()
    {
        var desk = await ReplyToAsync("Sunniva", ColorScheme.Light);
        await desk.Page.Keyboard.InsertTextAsync("Dear Sunniva, I think that this is unfair and that you are making a mistake. Your process was a waste of my time.");

        await SendOnceCheckedAsync(desk);

        await Expect(desk.SendDialog).ToBeVisibleAsync();
        await Expect(desk.Findings("ungracious-reply")).Not.ToHaveCountAsync(0);
        await desk.Page.GetByTestId("dialog-dontSend").ClickAsync();
        await Expect(desk.Page.GetByTestId("compose-body")).ToContainTextAsync("pinned up in the workshop");
    }

    [BrowserFact]
    public async Task An_answer_to_an_offer_leaves_with_the_history_under_it_and_the_list_reacts()
    {
        var desk = await ReplyToAsync("Hollis", ColorScheme.Dark);
        await desk.Page.Keyboard.InsertTextAsync("Dear Hollis, thank you for the offer of the Design Systems Lead position. The kitchen at cost made me laugh, and I am "
            + "glad that I would report to Ruth. I will read the letter with care tonight and let you know my decision by Monday.");

        await desk.SendAsync();

        await Expect(desk.Page.GetByTestId("compose")).ToHaveCountAsync(0);
        await desk.Page.GetByTestId("folder-sentitems").ClickAsync();
        await desk.Page.GetByTestId("message-row").Filter(new() { HasText = "The kitchen at cost made me laugh" }).ClickAsync();
        var body = desk.Page.FrameLocator("[data-testid=mail-html]").Locator("body");
        await Expect(body).ToContainTextAsync("my decision by Monday");
        await Expect(body).ToContainTextAsync("Delia Marchetti");
        await Expect(body).ToContainTextAsync("the third parking space");
        await Expect(desk.Pane.Locator("[data-testid=action][data-kind=replyToOffer]")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task Without_a_service_only_what_is_plain_to_see_is_held()
    {
        foreach (var (service, theme) in new[] { ("dead", ColorScheme.Light), ("never", ColorScheme.Dark), ("6000", ColorScheme.Light) })
        {
            var desk = await SitDownAsync(theme, $"?service={service}");
            await desk.WriteAsync("walt", "The boiler", "Hi Walt,", "The boiler man can come on [day].", "Delia");
            await desk.SendAsync();
            await Expect(desk.Page.GetByTestId("send-dialog-message").First).ToContainTextAsync("“[day]” is a template field that has not been filled in.");
            await desk.Page.GetByTestId("dialog-dontSend").ClickAsync();

            await desk.TypeBodyAsync("Hi Walt,", "The boiler man can come on Friday. I realy hope that he does.", "Delia");
            await desk.SendAsync();
            await Expect(desk.Page.GetByTestId("compose")).ToHaveCountAsync(0);
        }
    }

    [BrowserFact]
    public async Task A_service_that_takes_two_seconds_is_waited_for()
    {
        var desk = await SitDownAsync(ColorScheme.Light, "?service=2000");
        await Expect(desk.Pane.GetByTestId("follow-up")).ToHaveCountAsync(5);
        await desk.WriteAsync("anika rao", "Thank you", "Dear Anika,", "Thank you for the interview for the [Role] position yesterday.", "Delia");

        await desk.SendAsync();

        await Expect(desk.Page.GetByTestId("compose-checking")).ToBeVisibleAsync();
        await Expect(desk.Page.GetByTestId("send-dialog-message").First).ToContainTextAsync("[Role]");
    }

    [BrowserFact]
    public async Task A_double_click_asks_once_and_sends_once()
    {
        var desk = await SitDownAsync(ColorScheme.Dark);
        await desk.WriteAsync("walt", "The key to the cellar", "Hi Walt,", "I will put the key under the pot on [day], as we said.", "Delia");
        await desk.Page.GetByTestId("compose-send").DblClickAsync();
        await Expect(desk.SendDialog).ToHaveCountAsync(1);
        await desk.Page.GetByTestId("dialog-dontSend").ClickAsync();
        await Expect(desk.SendDialog).ToHaveCountAsync(0);

        await desk.TypeBodyAsync("Hi Walt,", "I put the key under the blue pot beside the cellar door.", "Delia");
        await desk.Page.GetByTestId("compose-send").DblClickAsync();

        await Expect(desk.Page.GetByTestId("compose")).ToHaveCountAsync(0);
        await desk.Page.GetByTestId("folder-sentitems").ClickAsync();
        await Expect(desk.Page.GetByTestId("message-row").Filter(new() { HasText = "The key to the cellar" })).ToHaveCountAsync(1);
    }

    [BrowserFact]
    public async Task What_was_put_aside_is_not_asked_about_until_it_is_brought_back()
    {
        var desk = await SitDownAsync(ColorScheme.Light);
        await desk.WriteAsync("walt", "The pottery class", "Hi Walt,", "The pottery class begins at six on [day], as the board says it.", "Delia");
        await desk.Findings("placeholder").GetByTestId("dismiss-finding").ClickAsync();
        await desk.DraftPane.GetByTestId("undo-dismiss").ClickAsync();
        await desk.SendAsync();
        await Expect(desk.SendDialog).ToBeVisibleAsync();
        await desk.Page.GetByTestId("dialog-dontSend").ClickAsync();

        await desk.Findings("placeholder").GetByTestId("dismiss-finding").ClickAsync();
        await Expect(desk.Findings("placeholder")).ToHaveCountAsync(0);
        await desk.SendAsync();

        await Expect(desk.Page.GetByTestId("compose")).ToHaveCountAsync(0);
        await Expect(desk.SendDialog).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task Calls_that_fail_hold_nothing_and_calls_that_come_late_or_twice_change_nothing()
    {
        foreach (var faults in new[] { "?failing=body.getAsync", "?silent=to.getAsync" })
        {
            var desk = await SitDownAsync(ColorScheme.Light, faults);
            await desk.WriteAsync("walt", "The landing light", "Hi Walt,", "The light on the landing is out again, by [day].", "Delia");
            await desk.SendAsync();
            await Expect(desk.Page.GetByTestId("compose")).ToHaveCountAsync(0);
        }

        var slow = await SitDownAsync(ColorScheme.Dark, "?delay=200&twice=to.getAsync,body.getAsync,subject.getAsync&mailbox=1.12");
        await slow.WriteAsync("walt", "The landing light", "Hi Walt,", "The light on the landing is out again, by [day].", "Delia");
        await slow.SendAsync();
        await Expect(slow.SendDialog).ToHaveCountAsync(1);
        await Expect(slow.Page.GetByTestId("dialog-review")).ToHaveCountAsync(0);
        await slow.Page.GetByTestId("dialog-sendAnyway").ClickAsync();
        await Expect(slow.Page.GetByTestId("compose")).ToHaveCountAsync(0);
    }

    /// <summary>A service that is slower than Outlook is patient holds nothing: on a busy machine the verdict is waited for before Send.</summary>
    private static async Task SendOnceCheckedAsync(Desk desk)
    {
        await Expect(desk.Verdict("block").Or(desk.Verdict("review"))).ToBeVisibleAsync();
        await desk.SendAsync();
    }

    private async Task<Desk> SitDownAsync(ColorScheme theme, string faults = "")
    {
        var desk = new Desk(await product.OpenAsync($"/{faults}", 1300, 800, theme));
        // A check before the first sync knows no interviews.
        if (faults.Length == 0)
            await Expect(desk.Pane.GetByTestId("follow-up")).ToHaveCountAsync(5);
        return desk;
    }

    private async Task<Desk> ReplyToAsync(string sender, ColorScheme theme)
    {
        var desk = await SitDownAsync(theme);
        await desk.Page.GetByTestId("message-row").Filter(new() { HasText = sender }).First.ClickAsync();
        await Expect(desk.Page.GetByTestId("mail-from")).ToContainTextAsync(sender);
        await desk.Page.GetByTestId("reply").ClickAsync();
        await Expect(desk.Page.GetByTestId("compose-body")).ToBeFocusedAsync();
        await desk.Page.Keyboard.PressAsync("Control+Home");
        return desk;
    }
}
