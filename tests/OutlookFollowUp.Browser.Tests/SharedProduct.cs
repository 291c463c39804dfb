using Microsoft.Playwright;

namespace OutlookFollowUp.Browser.Tests;

/// <summary>One running product for tests that change nothing in it. It starts only where there is a browser.</summary>
public sealed class SharedProduct : IAsyncLifetime
{
    private Product? _product;

    private Product Product => _product ?? throw new InvalidOperationException(InstalledBrowser.WhyAbsent);

    public async Task InitializeAsync() => _product = InstalledBrowser.Path is null ? null : await Product.StartAsync();

    public async Task DisposeAsync()
    {
        if (_product is not null)
            await _product.DisposeAsync();
    }

    internal async Task<Desk> SitDownAsync(ColorScheme theme = ColorScheme.Light) => new(await Product.OpenAsync(theme: theme));

    public Task<IPage> OpenAsync(
        string path, int width, int height, ColorScheme theme, string zone = "America/New_York", bool isHighContrast = false) =>
        Product.OpenAsync(path, width, height, theme, zone, isHighContrast);

    public Task<IPage> OpenBlankAsync() => Product.OpenAsync("about:blank");
}
