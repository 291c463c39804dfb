using System.Security.Cryptography.X509Certificates;

namespace OutlookFollowUp.Api.Settings;

/// <summary>Where the keys lie that encrypt users' sessions, and what encrypts the keys.</summary>
/// <param name="Folder">A folder for them; null for the place that suits the database.</param>
/// <param name="Certificate">Encrypts the keys; null to leave that to the platform.</param>
/// <param name="FormerCertificates">Certificates that encrypted older keys.</param>
internal sealed record KeySettings(string? Folder, X509Certificate2? Certificate, IReadOnlyList<X509Certificate2> FormerCertificates)
{
    public static KeySettings Read(IConfigurationSection section)
    {
        var password = section["CertificatePassword"];
        return new(
            ServiceSettings.Given(section["Folder"]),
            ServiceSettings.Given(section["Certificate"]) is { } file ? EntraSettings.ReadCertificate("Keys:Certificate", file, password) : null,
            (section.GetSection("FormerCertificates").Get<string[]>() ?? [])
                .Select(former => EntraSettings.ReadCertificate("Keys:FormerCertificates", former, password)).ToArray());
    }
}
