using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;
using OutlookFollowUp.Api.Settings;

namespace OutlookFollowUp.Api.Pages;

/// <summary>The add-in's files, and the page one meets first.</summary>
internal static class AddinPages
{
    private const string Simulator = "simulator.html";

    /// <summary>A hash of eight characters ends the name of what the build may rename at will.</summary>
    private const int HashLength = 8;

    public static void UseAddinFiles(this WebApplication app) =>
        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = SetCacheHeader });

    public static void MapPages(this IEndpointRouteBuilder routes, ServiceSettings settings, IConfiguration configuration)
    {
        var pages = routes.MapGroup("").AllowAnonymous().ExcludeFromDescription();
        pages.MapGet("/", (IWebHostEnvironment environment) => First(environment, settings));
        pages.MapManifests(settings, AddinSettings.Read(configuration));
    }

    private static IResult First(IWebHostEnvironment environment, ServiceSettings settings)
    {
        var simulator = environment.WebRootFileProvider.GetFileInfo(Simulator);
        return settings.Mode == ServiceMode.Sandbox && simulator is { Exists: true, PhysicalPath: { } path }
            ? TypedResults.PhysicalFile(path, "text/html; charset=utf-8")
            : TypedResults.Content(HtmlPage.Of("Outlook Follow-Up", LandingText), HtmlPage.ContentType);
    }

    private static void SetCacheHeader(StaticFileResponseContext context) =>
        context.Context.Response.Headers[HeaderNames.CacheControl] = HasHash(context.File.Name)
            ? "public, max-age=31536000, immutable" : "no-cache";

    private static bool HasHash(string fileName)
    {
        var stem = Path.GetFileNameWithoutExtension(fileName.AsSpan());
        return stem.Length > HashLength && stem[^(HashLength + 1)] == '-';
    }

    private const string LandingText = """
        <p>Outlook Follow-Up is running. It works inside Outlook: install <a href="/manifest.xml">its manifest</a> there, and it tells you what is due after your interviews and
        checks your drafts before they leave.</p>
        <p><a href="/rules">What it looks for in a draft</a></p>
        """;
}
