using OutlookFollowUp.Api.Settings;

namespace OutlookFollowUp.Api.Web;

/// <summary>What each kind of page may load and who may frame it. Mail is hostile text: what slips through finds nothing to run.</summary>
internal static class SecurityHeaders
{
    /// <summary>Answers to programs: nothing to load, nothing to frame.</summary>
    private const string Nothing = "default-src 'none'; frame-ancestors 'none'";

    /// <summary>A page without scripts.</summary>
    private const string PlainPage =
        $"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self' {OutlookPages}";

    /// <summary>Office.js comes from Microsoft's network, as Outlook demands, and fetches MicrosoftAjax.js from another.</summary>
    private const string OfficeScripts = "https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com";

    /// <summary>The pages in which Outlook shows a task pane.</summary>
    private const string OutlookPages =
        "https://outlook.office.com https://outlook.office365.com https://outlook.live.com https://outlook.cloud.microsoft https://*.officeapps.live.com";

    public static void UseSecurityHeaders(this WebApplication app, ServiceSettings settings)
    {
        var addin = AddinPage(settings.Entra is { } entra ? entra.Instance.GetLeftPart(UriPartial.Authority) : "http://127.0.0.1:* http://localhost:*");
        app.Use((context, next) =>
        {
            var headers = context.Response.Headers;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
            headers.ContentSecurityPolicy =
                IsUnder("/api") || IsUnder("/openapi.json") || IsUnder("/.well-known") ? Nothing
                : IsUnder("/rules") ? PlainPage
                : addin;
            return next();

            bool IsUnder(string path) => context.Request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase);
        });
    }

    /// <param name="others">
    /// Who else may be asked: by the sign-in, Entra; in the sandbox, by the simulator, the embedded Graph, as Outlook does the real one.
    /// </param>
    private static string AddinPage(string others) => string.Join("; ",
        "default-src 'none'",
        $"script-src 'self' {OfficeScripts}",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data:",
        "font-src 'self' data:",
        $"connect-src 'self' {OfficeScripts} {others}",
        "frame-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        $"frame-ancestors 'self' {OutlookPages}");
}
