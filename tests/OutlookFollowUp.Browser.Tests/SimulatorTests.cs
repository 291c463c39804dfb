using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OutlookFollowUp.Browser.Tests;

/// <summary>The main job, as a person does it: see what is due, write, be warned, mend, send.</summary>
public sealed class SimulatorTests(SharedProduct product) : IClassFixture<SharedProduct>
{
    private static readonly string[] GoodThanks =
    [
        "Dear Anika,",
        "Thank you for the conversation yesterday afternoon. The woman with the two strollers and one ticket has not left my head since: "
            + "I sketched the ticket machine from her side on the train home, and the second screen simply went away.",
        "The portfolio with the ticket machines is at https://marchetti.example/portfolio, as promised.",
        "I would love to work on those machines as your Senior Product Designer.",
        "Kind regards,\nDelia Marchetti",
    ];

    [BrowserFact]
    public async Task The_first_screen_lists_what_is_due_and_why()
    {
        var desk = await product.SitDownAsync();

        var items = desk.Pane.GetByTestId("follow-up");
        await Expect(items).ToHaveCountAsync(5);
        await Expect(desk.Pane.Locator("[data-testid=action][data-kind=thankYou]")).ToContainTextAsync("Anika Rao");
        await desk.Pane.GetByTestId("evidence").First.ClickAsync();
        await Expect(desk.Pane.GetByTestId("evidence-item").First).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task A_draft_with_slips_is_flagged_and_one_click_mends_one()
    {
        var desk = await product.SitDownAsync();

        await desk.Page.GetByTestId("try-it").ClickAsync();
        var typo = desk.Findings("typo").First;
        await Expect(typo).ToBeVisibleAsync();
        await Expect(desk.Verdict("send")).ToHaveCountAsync(0);
        var typos = await desk.Findings("typo").CountAsync();
        var quote = (await typo.GetByTestId("finding-quote").Or(typo).First.InnerTextAsync()).Trim();

        await typo.GetByTestId("fix").First.ClickAsync();

        await Expect(desk.Findings("typo")).ToHaveCountAsync(typos - 1);
        Assert.NotEqual("", quote);
    }

    [BrowserFact]
    public async Task Findings_appear_while_writing_and_go_when_the_words_are_mended()
    {
        var desk = await product.SitDownAsync();
        await desk.WriteAsync("anika rao", "Thank you for yesterday", "Dear Anika,", "Thank you for showing me [topic] yesterday. I enjoyed every minute.", "Delia");
        await Expect(desk.Findings("placeholder")).ToBeVisibleAsync();
        await Expect(desk.Verdict("block")).ToBeVisibleAsync();

        await desk.TypeBodyAsync(GoodThanks);

        await Expect(desk.Findings("placeholder")).ToHaveCountAsync(0);
        await Expect(desk.Verdict("send")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task A_bad_mail_is_held_once_and_stays_when_its_writer_thinks_again()
    {
        var desk = await product.SitDownAsync();
        await desk.WriteAsync("anika rao", "Thank you", "Dear Anika,", "Thank you for the interview for the [Role] position yesterday.", "Delia");

        await desk.SendAsync();

        await Expect(desk.SendDialog).ToBeVisibleAsync();
        await Expect(desk.Page.GetByTestId("send-dialog-message").First).ToContainTextAsync("[Role]");
        await desk.Page.GetByTestId("dialog-dontSend").ClickAsync();
        await Expect(desk.SendDialog).ToHaveCountAsync(0);
        await Expect(desk.Page.GetByTestId("compose-body")).ToContainTextAsync("[Role]");
    }

    [BrowserFact]
    public async Task A_good_mail_leaves_without_a_question_and_the_list_takes_note()
    {
        await using var own = await Product.StartAsync();
        var desk = new Desk(await own.OpenAsync());
        await Expect(desk.Pane.Locator("[data-testid=action][data-kind=thankYou]")).ToHaveCountAsync(1);

        await desk.WriteAsync("anika rao", "Thank you for yesterday", GoodThanks);
        await Expect(desk.Page.GetByTestId("recipient")).ToHaveAttributeAsync("data-address", "anika.rao@brightquayferries.example");
        await desk.SendAsync();

        await Expect(desk.Page.GetByTestId("compose")).ToHaveCountAsync(0);
        await Expect(desk.SendDialog).ToHaveCountAsync(0);
        await desk.Page.GetByTestId("folder-sentitems").ClickAsync();
        await Expect(desk.Page.GetByTestId("message-row").First).ToContainTextAsync("Anika Rao");
        await Expect(desk.Pane.Locator("[data-testid=action][data-kind=thankYou]")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task Mail_is_shown_as_text_whatever_it_says()
    {
        var desk = await product.SitDownAsync();
        const string Hostile = "<img src=x onerror=\"document.title='owned'\"> [Role]";

        await desk.WriteAsync("anika rao", Hostile, "Dear Anika,", Hostile, "Delia");

        await Expect(desk.Findings("placeholder").First).ToBeVisibleAsync();
        await desk.SendAsync();
        await Expect(desk.SendDialog).ToBeVisibleAsync();
        Assert.NotEqual("owned", await desk.Page.TitleAsync());
        Assert.Equal(0, await desk.DraftPane.Locator("img[src=x]").CountAsync());
        Assert.Equal(0, await desk.SendDialog.Locator("img[src=x]").CountAsync());
    }

    [BrowserFact]
    public async Task Nothing_is_fetched_from_outside_and_nothing_goes_wrong_unseen()
    {
        var outside = new List<string>();
        var errors = new List<string>();
        var page = await product.OpenBlankAsync();
        page.Request += (_, request) =>
        {
            if (new Uri(request.Url) is { Scheme: "http" or "https", IsLoopback: false })
                outside.Add(request.Url);
        };
        page.PageError += (_, error) => errors.Add(error);
        page.Console += (_, message) =>
        {
            // The test's own clock may not run in the frame that shows a mail, where no script may.
            if (message.Type == "error" && !message.Text.Contains("about:srcdoc", StringComparison.Ordinal))
                errors.Add(message.Text);
        };

        await page.GotoAsync("/");
        await Expect(new Desk(page).Pane.GetByTestId("follow-up")).ToHaveCountAsync(5);

        Assert.Empty(outside);
        Assert.Empty(errors);
    }

    [BrowserFact]
    public async Task Nothing_in_the_pane_is_wider_than_the_narrowest_pane_of_Outlook()
    {
        foreach (var theme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            var page = await product.OpenAsync("/simulator-taskpane.html", 320, 700, theme);
            var width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            Assert.True(width <= 320, $"The pane is {width} pixels wide.");
        }
    }
}
