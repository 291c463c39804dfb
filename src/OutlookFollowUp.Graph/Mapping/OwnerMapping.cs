using Microsoft.Graph.Models;
using OutlookFollowUp.Interviews;

namespace OutlookFollowUp.Graph.Mapping;

/// <summary>Graph's user and mailbox settings in our words.</summary>
internal static class OwnerMapping
{
    private const string SmtpPrefix = "smtp:";

    public static MailboxOwner ToOwner(User user, MailboxSettings? settings)
    {
        var addresses = AddressesOf(user);
        return new MailboxOwner(
            new Candidate(NameOf(user), addresses, EmployerOf(user.CompanyName, addresses)),
            ZoneOf(settings),
            CountryMapping.ToCode(user.UsageLocation, user.Country, settings?.Language?.Locale));
    }

    private static string NameOf(User user) => user switch
    {
        { DisplayName: { Length: > 0 } name } => name,
        _ => $"{user.GivenName} {user.Surname}".Trim(),
    };

    private static IReadOnlyList<string> AddressesOf(User user) =>
    [
        .. new[] { user.Mail, user.UserPrincipalName }
            .Concat(user.OtherMails ?? [])
            .Concat((user.ProxyAddresses ?? [])
                .Where(proxy => proxy.StartsWith(SmtpPrefix, StringComparison.OrdinalIgnoreCase))
                .Select(proxy => proxy[SmtpPrefix.Length..]))
            .OfType<string>()
            .Where(IsMailAddress)
            .Distinct(StringComparer.OrdinalIgnoreCase),
    ];

    // A guest's user principal name only looks like an address.
    private static bool IsMailAddress(string address) =>
        address.Contains('@', StringComparison.Ordinal) && !address.Contains("#EXT#", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// The employer with the domains that bear its name. A private mailbox may name a company that it has nothing to do with,
    /// so a domain that does not is not taken for the company's.
    /// </summary>
    private static Employer? EmployerOf(string? companyName, IReadOnlyList<string> addresses) =>
        string.IsNullOrWhiteSpace(companyName)
            ? null
            : new Employer(companyName.Trim(),
            [
                .. addresses.Select(address => new Person("", address).Domain)
                    .Where(domain => BearsName(domain, companyName))
                    .Distinct(StringComparer.Ordinal),
            ]);

    // "hartwell-distribution.example" and "hartwell.example" bear the name of Hartwell Distribution; "lyle-mail.example" does not.
    private static bool BearsName(string domain, string companyName)
    {
        var words = companyName.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Letters).ToList();
        var beginnings = Enumerable.Range(1, words.Count).Select(count => string.Concat(words.Take(count))).Where(name => name.Length >= 4);
        return domain.Split('.').SkipLast(1).Select(Letters).Any(label => beginnings.Contains(label, StringComparer.Ordinal));
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static TimeZoneInfo ZoneOf(MailboxSettings? settings) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(settings?.TimeZone ?? "", out var zone)
        || TimeZoneInfo.TryFindSystemTimeZoneById(settings?.WorkingHours?.TimeZone?.Name ?? "", out zone)
            ? zone
            : TimeZoneInfo.Utc;
}
