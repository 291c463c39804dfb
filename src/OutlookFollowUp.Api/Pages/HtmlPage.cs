using System.Net;

namespace OutlookFollowUp.Api.Pages;

/// <summary>A small page for people: no script, and a style that travels inside.</summary>
internal static class HtmlPage
{
    public const string ContentType = "text/html; charset=utf-8";

    /// <param name="title">Plain text.</param>
    /// <param name="body">HTML.</param>
    public static string Of(string title, string body) => $"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{WebUtility.HtmlEncode(title)}</title>
        <style>{Style}</style>
        </head>
        <body>
        <main>
        <h1>{WebUtility.HtmlEncode(title)}</h1>
        {body}
        </main>
        </body>
        </html>

        """;

    private const string Style = """
        :root { color-scheme: light dark; font: 16px/1.6 "Segoe UI", system-ui, sans-serif; }
        body { margin: 0; background: light-dark(#faf9f8, #1f1f1f); color: light-dark(#242424, #e8e8e8); }
        main { max-width: 44rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
        h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem; }
        h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
        a { color: light-dark(#0f6cbd, #62abf5); }
        blockquote { margin: .75rem 0; padding: .75rem 1rem; border-left: 4px solid; border-color: light-dark(#107c10, #54b054);
          background: light-dark(#fff, #2b2b2b); border-radius: 4px; overflow-wrap: anywhere; }
        blockquote p { margin: 0; }
        #what-it-flags ~ blockquote { border-color: light-dark(#c50f1f, #dc626d); }
        #what-it-flags ~ p + blockquote, #what-it-leaves-alone ~ blockquote { border-color: light-dark(#107c10, #54b054); }
        hr { border: 0; margin: 1rem 0; }
        @media print { body { background: none; } main { max-width: none; padding: 0; } h2 { break-after: avoid; } li, blockquote { break-inside: avoid; } }
        mark { background: light-dark(#fdd9dc, #6e0811); color: inherit; border-radius: 2px; padding: 0 .15em; }
        """;
}
