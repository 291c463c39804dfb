using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Tokens;

namespace OutlookFollowUp.Api.Tests.SignIn.Entra;

/// <summary>
/// Microsoft Entra on a loopback port, as far as a client notices: discovery, keys that rotate, and the token endpoint with its refusals.
/// One application is registered, and whoever is asked to sign in does so as <see cref="SignsIn"/>.
/// </summary>
public sealed class EntraStandIn : IAsyncDisposable
{
    public const string ClientId = "33333333-3333-4333-8333-333333333333";
    public const string ClientSecret = "a secret of the stand-in's";
    public const string Graph = "00000003-0000-0000-c000-000000000000";

    private readonly WebApplication _app;
    private readonly ConcurrentQueue<Refusal> _refusals = new();
    private readonly ConcurrentDictionary<string, EntraUser> _grants = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<JsonObject> _asked = new();

    private int _requests;

    private EntraStandIn(WebApplication app, X509Certificate2 certificate)
    {
        (_app, Certificate) = (app, certificate);
        app.Use((_, next) =>
        {
            Interlocked.Increment(ref _requests);
            return next();
        });
        app.UseRouting();
        app.MapGet("/{tenant}/v2.0/.well-known/openid-configuration", Discovery);
        app.MapGet("/{tenant}/discovery/v2.0/keys", (string tenant) => Results.Json(Keys.Published(tenant, BaseUrl)));
        app.MapPost("/{tenant}/oauth2/v2.0/devicecode", DeviceCode);
        app.MapGet("/{tenant}/oauth2/v2.0/authorize", Authorize);
        app.MapPost("/{tenant}/oauth2/v2.0/token", Token).DisableAntiforgery();
    }

    /// <summary>The address, with a slash at its end.</summary>
    public Uri BaseUrl { get; private set; } = null!;

    public X509Certificate2 Certificate { get; }

    public EntraKeys Keys { get; } = new();

    /// <summary>Who signs in when somebody is asked to.</summary>
    public EntraUser SignsIn { get; set; } = EntraUser.Alex;

    /// <summary>Whether whoever was given a device code has typed it.</summary>
    public bool HasTypedCode { get; set; } = true;

    /// <summary>Seconds for which tokens for Graph are good.</summary>
    public int TokenLife { get; set; } = 3600;

    /// <summary>The platform's token that stands in for the secret; null when the registration knows none.</summary>
    public string? FederatedToken { get; set; }

    /// <summary>The certificate that stands in for the secret.</summary>
    public X509Certificate2? ClientCertificate { get; set; }

    /// <summary>The number of requests of any kind.</summary>
    public int Requests => _requests;

    /// <summary>What the token endpoint was asked, each as its form.</summary>
    public IReadOnlyList<JsonObject> Asked => [.. _asked];

    public static async Task<EntraStandIn> StartAsync()
    {
        var certificate = SelfSigned.ForLoopback();
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration()
            .ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(certificate)));
        builder.Services.AddLogging().AddRouting();
        var app = builder.Build();
        var entra = new EntraStandIn(app, certificate);
        app.UseEndpoints(_ => { });
        await app.StartAsync();
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        entra.BaseUrl = new Uri(address + "/");
        return entra;
    }

    /// <summary>Sends requests to the stand-in, whose certificate nobody else trusts.</summary>
    public HttpMessageHandler Transport() => new SocketsHttpHandler
    {
        SslOptions =
        {
            RemoteCertificateValidationCallback = (_, shown, _, _) => shown?.GetCertHashString() == Certificate.GetCertHashString(),
        },
    };

    /// <summary>Has the token endpoint refuse once, the next time it is asked for that grant; null for any.</summary>
    public void Refuse(Refusal refusal) => _refusals.Enqueue(refusal);

    /// <summary>A user's token for our service, as the add-in gets it.</summary>
    public string TokenFor(EntraUser user) => Keys.Sign(ClaimsFor(user));

    /// <summary>What such a token says.</summary>
    public Dictionary<string, object> ClaimsFor(EntraUser user) => new(StringComparer.Ordinal)
    {
        ["aud"] = ClientId,
        ["iss"] = IssuerOf(user.TenantId),
        ["iat"] = Now,
        ["nbf"] = Now,
        ["exp"] = Now + 3600,
        ["azp"] = ClientId,
        ["azpacr"] = "0",
        ["name"] = user.Name,
        ["oid"] = user.ObjectId,
        ["preferred_username"] = user.Address,
        ["scp"] = "access_as_user",
        ["sub"] = "s-" + user.ObjectId,
        ["tid"] = user.TenantId,
        ["uti"] = Guid.NewGuid().ToString(),
        ["ver"] = "2.0",
    };

    public string IssuerOf(string tenantId) => $"{BaseUrl}{tenantId}/v2.0";

    /// <summary>Whether a token is one that this Entra made for Graph.</summary>
    public bool MadeForGraph(string token) => Keys.Verified(token) is { } claims && (string?)claims["aud"] == Graph;

    /// <summary>Ends every session: no refresh token is good any more.</summary>
    public void RevokeSessions() => _grants.Clear();

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        Keys.Dispose();
        Certificate.Dispose();
    }

    private static long Now => TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();

    private IResult Discovery(string tenant) => Results.Json(new JsonObject
    {
        ["issuer"] = tenant switch
        {
            "common" or "organizations" => BaseUrl + "{tenantid}/v2.0",
            "consumers" => IssuerOf(EntraUser.PersonalAccounts),
            _ => IssuerOf(tenant),
        },
        ["authorization_endpoint"] = $"{BaseUrl}{tenant}/oauth2/v2.0/authorize",
        ["token_endpoint"] = $"{BaseUrl}{tenant}/oauth2/v2.0/token",
        ["device_authorization_endpoint"] = $"{BaseUrl}{tenant}/oauth2/v2.0/devicecode",
        ["jwks_uri"] = $"{BaseUrl}{tenant}/discovery/v2.0/keys",
        ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
        ["subject_types_supported"] = new JsonArray("pairwise"),
    });

    private IResult DeviceCode(string tenant)
    {
        var code = Grant(SignsIn);
        return Results.Json(new JsonObject
        {
            ["user_code"] = "ABCD-1234",
            ["device_code"] = code,
            ["verification_uri"] = "https://microsoft.com/devicelogin",
            ["expires_in"] = 900,
            ["interval"] = 1,
            ["message"] = "To sign in, use a web browser to open the page https://microsoft.com/devicelogin and enter the code ABCD-1234 to authenticate.",
        });
    }

    private IResult Authorize(HttpRequest request) => Results.Redirect(
        $"{request.Query["redirect_uri"]}?code={Grant(SignsIn)}&state={Uri.EscapeDataString(request.Query["state"].ToString())}");

    private async Task<IResult> Token(string tenant, HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        var asked = new JsonObject { ["tenant"] = tenant };
        foreach (var (name, value) in form)
            asked[name] = value.ToString();
        _asked.Enqueue(asked);
        if (_refusals.TryPeek(out var refusal) && (refusal.Grant is null || form["grant_type"] == refusal.Grant) && _refusals.TryDequeue(out refusal))
            return refusal.Answer(request.HttpContext.Response);
        return form["grant_type"].ToString() switch
        {
            Grants.OnBehalfOf => OnBehalfOf(form),
            Grants.Refresh => Redeem(form["refresh_token"].ToString(), keeps: true),
            Grants.Code => Redeem(form["code"].ToString(), keeps: false),
            Grants.DeviceCode => HasTypedCode ? Redeem(form["device_code"].ToString(), keeps: false) : Refusal.Pending.Answer(request.HttpContext.Response),
            _ => Refusal.Of("unsupported_grant_type", "AADSTS70003").Answer(request.HttpContext.Response),
        };
    }

    private IResult OnBehalfOf(IFormCollection form)
    {
        if (form["client_secret"] != ClientSecret && !IsProven(form["client_assertion"].ToString()))
            return Refusal.Of("invalid_client", "AADSTS7000215", status: 401).Answer();
        if (form["requested_token_use"] != "on_behalf_of" || Keys.Verified(form["assertion"].ToString()) is not { } claims
            || (string?)claims["aud"] != ClientId)
            return Refusal.Of("invalid_grant", "AADSTS50013").Answer();
        return Granted(new EntraUser((string)claims["tid"]!, (string)claims["oid"]!, "Somebody", "somebody@contoso.example"));
    }

    /// <summary>A statement in place of the secret: the platform's token, or one that the certificate signed.</summary>
    private bool IsProven(string assertion) =>
        assertion.Length > 0 && (assertion == FederatedToken || (ClientCertificate is not null && IsSignedBy(ClientCertificate, assertion)));

    private static bool IsSignedBy(X509Certificate2 certificate, string assertion)
    {
        var parts = assertion.Split('.');
        var padding = Base64UrlEncoder.Decode(parts[0]).Contains("PS256", StringComparison.Ordinal) ? RSASignaturePadding.Pss : RSASignaturePadding.Pkcs1;
        using var key = certificate.GetRSAPublicKey()!;
        return key.VerifyData(
            Encoding.ASCII.GetBytes($"{parts[0]}.{parts[1]}"), Base64UrlEncoder.DecodeBytes(parts[2]), HashAlgorithmName.SHA256, padding);
    }

    private IResult Redeem(string code, bool keeps) =>
        (keeps ? _grants.TryGetValue(code, out var user) : _grants.TryRemove(code, out user))
            ? Granted(user!) : Refusal.Of("invalid_grant", "AADSTS50173").Answer();

    private IResult Granted(EntraUser user) => Results.Json(new JsonObject
    {
        ["token_type"] = "Bearer",
        ["scope"] = "https://graph.microsoft.com/User.Read https://graph.microsoft.com/Mail.Read https://graph.microsoft.com/Calendars.Read https://graph.microsoft.com/MailboxSettings.Read",
        ["expires_in"] = TokenLife,
        ["ext_expires_in"] = TokenLife,
        ["access_token"] = Keys.Sign(new Dictionary<string, object>(ClaimsFor(user), StringComparer.Ordinal)
        {
            ["aud"] = Graph,
            ["scp"] = "User.Read Mail.Read Calendars.Read MailboxSettings.Read",
        }),
        ["refresh_token"] = Grant(user),
        ["id_token"] = Keys.Sign(ClaimsFor(user)),
        ["client_info"] = Base64UrlEncoder.Encode($$"""{"uid":"{{user.ObjectId}}","utid":"{{user.TenantId}}"}"""),
    });

    private string Grant(EntraUser user)
    {
        var code = "g." + Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture);
        _grants[code] = user;
        return code;
    }
}
