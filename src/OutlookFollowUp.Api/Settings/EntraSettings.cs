using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using OutlookFollowUp.Graph.SignIn;

namespace OutlookFollowUp.Api.Settings;

/// <summary>The app registration in Microsoft Entra that tokens are for.</summary>
/// <param name="Tenant">A tenant's id, or <c>common</c>, <c>organizations</c> or <c>consumers</c>.</param>
/// <param name="Credential">Wanted where Graph is asked on behalf of users.</param>
/// <param name="AllowedTenants">The only tenants whose users may sign in; empty for all that the registration lets in.</param>
/// <param name="AllowedUsers">The only users who may, by object id; empty for all.</param>
internal sealed record EntraSettings(
    Uri Instance, string Tenant, string ClientId, ClientCredential? Credential, IReadOnlyList<string> AllowedTenants,
    IReadOnlyList<string> AllowedUsers)
{
    private static readonly string[] TenantGroups = ["common", "organizations", "consumers"];

    /// <summary>Where the issuer's name and keys are published.</summary>
    public string Authority => new Uri(Instance, $"{Tenant}/v2.0").AbsoluteUri;

    public static EntraSettings Read(IConfigurationSection section, ServiceMode mode)
    {
        var clientId = ServiceSettings.Given(section["ClientId"])
            ?? throw new SettingsException($"In {mode} mode set Entra:ClientId to the application (client) id of your app registration.");
        if (!Guid.TryParse(clientId, out _))
            throw new SettingsException($"Entra:ClientId is '{clientId}': set it to the GUID that your app registration shows.");
        return new(
            ReadInstance(section["Instance"]), ReadTenant(section["TenantId"]), clientId,
            mode == ServiceMode.Service ? ReadCredential(section) : null,
            ReadIds(section, "AllowedTenants"), ReadIds(section, "AllowedUsers"));
    }

    /// <summary>One way of three to prove to Entra who asks.</summary>
    private static ClientCredential ReadCredential(IConfigurationSection section)
    {
        var given = new[] { "ClientSecret", "ClientCertificate", "FederatedTokenFile" }
            .Where(key => ServiceSettings.Given(section[key]) is not null).ToList();
        return given switch
        {
            ["ClientSecret"] => new ClientCredential.Secret(section["ClientSecret"]!),
            ["ClientCertificate"] =>
                new ClientCredential.Certificate(ReadCertificate("Entra:ClientCertificate", section["ClientCertificate"]!, section["ClientCertificatePassword"])),
            ["FederatedTokenFile"] => new ClientCredential.FederatedTokenFile(section["FederatedTokenFile"]!),
            [] => throw new SettingsException(
                "In Service mode set Entra:ClientSecret, by an environment variable or a secret store, so that Graph can be asked on behalf of users; "
                + "Entra:ClientCertificate or Entra:FederatedTokenFile can take its place."),
            _ => throw new SettingsException($"Entra:{given[0]} and Entra:{given[1]} are both set: leave one of them out."),
        };
    }

    /// <summary>A certificate with its private key: a PFX file, or a PEM file that holds both.</summary>
    internal static X509Certificate2 ReadCertificate(string setting, string file, string? password)
    {
        try
        {
            var certificate = Path.GetExtension(file).Equals(".pem", StringComparison.OrdinalIgnoreCase)
                ? X509Certificate2.CreateFromPemFile(file)
                : X509CertificateLoader.LoadPkcs12FromFile(file, ServiceSettings.Given(password));
            return certificate.HasPrivateKey ? certificate : throw new SettingsException($"{setting} names '{file}', which holds no private key.");
        }
        catch (Exception damage) when (damage is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new SettingsException($"{setting} names '{file}', which cannot be read: set it to a PFX file (its password beside it) or a PEM file.");
        }
    }

    private static string ReadTenant(string? text)
    {
        var given = ServiceSettings.Given(text) ?? "common";
        return TenantGroups.Contains(given, StringComparer.Ordinal) || Guid.TryParse(given, out _)
            ? given
            : throw new SettingsException($"Entra:TenantId is '{given}': set it to your tenant's GUID, or to common, organizations or consumers.");
    }

    private static string[] ReadIds(IConfigurationSection section, string key)
    {
        var ids = section.GetSection(key).Get<string[]>() ?? [];
        return ids.FirstOrDefault(id => !Guid.TryParse(id, out _)) is { } bad
            ? throw new SettingsException($"Entra:{key} holds '{bad}': list GUIDs only, as Entra:{key}:0, Entra:{key}:1 and so on.")
            : ids;
    }

    private static Uri ReadInstance(string? text)
    {
        var given = ServiceSettings.Given(text) ?? "https://login.microsoftonline.com/";
        return Uri.TryCreate(given.TrimEnd('/') + "/", UriKind.Absolute, out var url) && url.Scheme == "https"
            ? url
            : throw new SettingsException(
                $"Entra:Instance is '{given}': set it to an https address such as https://login.microsoftonline.com/.");
    }
}
