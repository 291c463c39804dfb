using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using OutlookFollowUp.Sandbox.Sample;

namespace OutlookFollowUp.Browser.Tests;

/// <summary>The real service on a real port over its sample mailbox, and a real browser in front of it. The day stands still.</summary>
public sealed class Product : IAsyncDisposable
{
    /// <summary>A Wednesday morning in New York, where the sample's user lives.</summary>
    public static readonly DateTimeOffset Now = new(2026, 9, 23, 9, 40, 0, TimeSpan.FromHours(-4));

    /// <summary>Milliseconds to wait for what should come: far longer than it takes, for a machine that is busy.</summary>
    private const float Patience = 120_000;

    private readonly Service _service;
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private Product(Service service, IPlaywright playwright, IBrowser browser)
    {
        _service = service;
        _playwright = playwright;
        _browser = browser;
    }

    public Uri Address => _service.ClientOptions.BaseAddress;

    public static async Task<Product> StartAsync()
    {
        var service = new Service();
        service.UseKestrel(0);
        service.StartServer();
        Assertions.SetDefaultExpectTimeout(Patience);
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = InstalledBrowser.Path, Args = InstalledBrowser.Arguments });
        return new(service, playwright, browser);
    }

    /// <summary>A fresh page; the browser's clock and language are the sample user's, and its zone where no other is given.</summary>
    public async Task<IPage> OpenAsync(
        string path = "/", int width = 1280, int height = 800, ColorScheme theme = ColorScheme.Light, string zone = "America/New_York",
        bool isHighContrast = false)
    {
        var context = await _browser.NewContextAsync(new()
        {
            BaseURL = Address.ToString(),
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = theme,
            Locale = "en-US",
            TimezoneId = zone,
            ForcedColors = isHighContrast ? ForcedColors.Active : ForcedColors.None,
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(Patience);
        await context.Clock.SetFixedTimeAsync(Now.UtcDateTime);
        var page = await context.NewPageAsync();
        await page.GotoAsync(path);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
        await _service.DisposeAsync();
    }

    private sealed class Service : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseSetting("ConnectionStrings:Database", "Data Source=:memory:");
            builder.ConfigureTestServices(services => services
                .AddSingleton<TimeProvider>(new StandingClock())
                .AddSingleton(SampleMailbox.At(Now)));
        }
    }

    private sealed class StandingClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Now.ToUniversalTime();
    }
}
