using System.IO.Compression;
using System.Text;
using OutlookFollowUp.Api.Settings;
using OutlookFollowUp.Api.SignIn;

namespace OutlookFollowUp.Api.Pages;

/// <summary>What Outlook is given to install the add-in, with this service's own address in it.</summary>
internal static class ManifestPages
{
    /// <summary>The address and the id that the manifests and the built script name until they are served.</summary>
    private const string WrittenAddress = "https://localhost:5081";
    private const string WrittenId = "50e71c62-a5f6-5665-9699-8da702a5c1a5";

    private static readonly string[] Icons = ["color.png", "outline.png"];

    public static void MapManifests(this IEndpointRouteBuilder routes, ServiceSettings service, AddinSettings addin)
    {
        routes.MapGet("/manifest.xml", (HttpRequest request) => OverHttps(addin.AddressFor(request),
            address => TypedResults.File(Encoding.UTF8.GetBytes(Filled("manifest.xml", addin, address)), "application/xml", "manifest.xml")));
        routes.MapGet("/manifest.zip", (HttpRequest request) => OverHttps(addin.AddressFor(request),
            address => TypedResults.File(Package(Filled("manifest.json", addin, address)), "application/zip", "manifest.zip")));
        routes.MapGet("/launchevent.js", (HttpContext context, IWebHostEnvironment files) => Script(context, files, addin));
        routes.MapGet("/.well-known/microsoft-officeaddins-allowed.json", (HttpRequest request) => AllowedScripts(addin.AddressFor(request)));
        routes.MapGet("/addin-settings.json", () => SignInOf(service));
    }

    private static IResult OverHttps(Uri address, Func<Uri, IResult> answer) =>
        address.Scheme == Uri.UriSchemeHttps ? answer(address)
        : TypedResults.Problem(
            $"Outlook loads add-ins over https only, and this service was asked at {address}. Ask by its https address, or set Addin:Url to it.",
            statusCode: StatusCodes.Status400BadRequest);

    private static string Filled(string manifest, AddinSettings addin, Uri address)
    {
        using var reader = new StreamReader(Resource(manifest), Encoding.UTF8);
        return reader.ReadToEnd()
            .Replace(WrittenAddress, address.GetLeftPart(UriPartial.Authority), StringComparison.Ordinal)
            .Replace(new Uri(WrittenAddress).Authority, address.Authority, StringComparison.Ordinal)
            .Replace(WrittenId, addin.Id?.ToString("D") ?? WrittenId, StringComparison.Ordinal);
    }

    /// <summary>The unified manifest travels with its icons.</summary>
    private static byte[] Package(string manifest)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "manifest.json", new MemoryStream(Encoding.UTF8.GetBytes(manifest)));
            foreach (var icon in Icons)
                Add(zip, icon, Resource(icon));
        }

        return bytes.ToArray();
    }

    private static void Add(ZipArchive zip, string name, Stream content)
    {
        var entry = zip.CreateEntry(name);
        entry.LastWriteTime = DateTimeOffset.UnixEpoch.AddYears(10);
        using var file = entry.Open();
        using (content)
            content.CopyTo(file);
    }

    private static Stream Resource(string name) =>
        typeof(ManifestPages).Assembly.GetManifestResourceStream($"manifest/{name}")
        ?? throw new InvalidOperationException($"The build has left out {name}.");

    /// <summary>The send-time handler. In classic Outlook it has no notion of where it came from, so its address stands in it.</summary>
    private static async Task<IResult> Script(HttpContext context, IWebHostEnvironment files, AddinSettings addin)
    {
        var file = files.WebRootFileProvider.GetFileInfo("launchevent.js");
        if (!file.Exists)
            return TypedResults.NotFound();

        using var reader = new StreamReader(file.CreateReadStream(), Encoding.UTF8);
        var script = await reader.ReadToEndAsync(context.RequestAborted);
        context.Response.Headers.CacheControl = "no-cache";
        var address = addin.AddressFor(context.Request).GetLeftPart(UriPartial.Authority);
        return TypedResults.Text(script.Replace(WrittenAddress, address, StringComparison.Ordinal), "text/javascript", Encoding.UTF8);
    }

    /// <summary>
    /// Classic Outlook asks which of our scripts may use single sign-on and fetch: the send-time handler, by its exact address.
    /// </summary>
    private static IResult AllowedScripts(Uri address) =>
        TypedResults.Ok(new Dictionary<string, string[]>(StringComparer.Ordinal) { ["allowed"] = [new Uri(address, "/launchevent.js").AbsoluteUri] });

    /// <summary>What the add-in needs to sign somebody in; nothing of it is secret.</summary>
    private static IResult SignInOf(ServiceSettings service) => TypedResults.Ok(service.Entra is not { } entra
        ? new AddinSignIn(null, null, null)
        : new AddinSignIn(entra.ClientId, new Uri(entra.Instance, entra.Tenant).AbsoluteUri, $"api://{entra.ClientId}/{TokenRules.Scope}"));
}

/// <summary>How the add-in signs in; empty in the sandbox, which knows its user.</summary>
/// <param name="ClientId">The app registration.</param>
/// <param name="Authority">Who signs people in there.</param>
/// <param name="Scope">The permission to ask for.</param>
internal sealed record AddinSignIn(string? ClientId, string? Authority, string? Scope);
