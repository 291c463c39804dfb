namespace OutlookFollowUp.Browser.Tests;

/// <summary>The Chromium, Chrome or Edge of this machine, so that nothing needs to be downloaded for the tests.</summary>
internal static class InstalledBrowser
{
    public const string WhyAbsent = "No Chromium, Chrome or Edge is installed on this machine.";

    /// <summary>Without these a browser calls home, which slows a machine that has no way out.</summary>
    public static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-quic", "--disable-sync", "--no-first-run",
    ];

    public static string? Path { get; } = Candidates().FirstOrDefault(File.Exists);

    private static IEnumerable<string> Candidates()
    {
        if (Environment.GetEnvironmentVariable("BROWSER_PATH") is { Length: > 0 } chosen)
            yield return chosen;
        foreach (var name in new[] { "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge" })
            yield return System.IO.Path.Combine("/usr/bin", name);
        yield return "/snap/bin/chromium";
        yield return "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
        yield return "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge";
        foreach (var folder in new[] { Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86 })
        {
            var root = Environment.GetFolderPath(folder);
            yield return System.IO.Path.Combine(root, "Google", "Chrome", "Application", "chrome.exe");
            yield return System.IO.Path.Combine(root, "Microsoft", "Edge", "Application", "msedge.exe");
        }
    }
}

/// <summary>A fact about what a person sees, skipped where there is no browser to see it with.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = InstalledBrowser.Path is null ? InstalledBrowser.WhyAbsent : null;
}
