namespace OutlookFollowUp.Api.Settings;

/// <summary>A setting of ours; <c>docs/settings.md</c> is written from these.</summary>
/// <param name="Key">With colons between its parts; <c>#</c> stands for a number in a list.</param>
/// <param name="Default">What holds when it is not set, in words.</param>
/// <param name="What">What it does.</param>
internal sealed record Setting(string Key, string Default, string What);

/// <summary>Every setting of ours, so that a misspelt one is noticed and none is undocumented.</summary>
internal static class SettingCatalog
{
    public static IReadOnlyList<Setting> All { get; } =
    [
        new("Urls", "`http://localhost:5080`", "Where the service listens; in `Personal` mode only addresses of this machine."),
        new("Mode", "`Sandbox`", "`Sandbox`, `Personal` or `Service`: see [connect.md](connect.md)."),
        new("ConnectionStrings:Database", "a file in the user's data folder",
            "`Data Source=…` for SQLite, `Host=…` for PostgreSQL, `Data Source=:memory:` to keep nothing."),
        new("Sandbox:Mailbox", "the sample", "The mailbox folder that the sandbox serves."),
        new("Graph:BaseUrl", "Microsoft's; in `Sandbox` mode the embedded one", "Another Graph endpoint, ending in its version."),
        new("Entra:ClientId", "", "The application (client) id of the app registration. Wanted in `Personal` and `Service` mode."),
        new("Entra:TenantId", "`common`", "Whose users may sign in: a tenant's GUID, `organizations`, `consumers`, or `common` for all."),
        new("Entra:Instance", "`https://login.microsoftonline.com/`", "Entra's address, in a national cloud another one."),
        new("Entra:ClientSecret", "", "Proves the service to Entra. One of the three is wanted in `Service` mode; set it by the environment or a secret store."),
        new("Entra:ClientCertificate", "", "In its place: a PFX or PEM file with the private key."),
        new("Entra:ClientCertificatePassword", "none", "The PFX file's password."),
        new("Entra:FederatedTokenFile", "", "In its place: the file in which the platform keeps a token (workload identity)."),
        new("Entra:AllowedTenants:#", "every tenant", "The only tenants whose users may sign in, by GUID."),
        new("Entra:AllowedUsers:#", "every user", "The only users who may sign in, by object id."),
        new("Personal:SignIn", "`Browser`", "`Browser` opens a window; `DeviceCode` says a code on the console, for a machine without one."),
        new("Keys:Folder", "`keys` beside the SQLite file; the database for PostgreSQL", "Where the keys lie that encrypt users' sessions."),
        new("Keys:Certificate", "none; on Windows the user's account protects them", "A PFX or PEM file that encrypts those keys."),
        new("Keys:CertificatePassword", "none", "The password of this PFX file, and of former ones."),
        new("Keys:FormerCertificates:#", "none", "Files that encrypted older keys, so that these can still be read."),
        new("Addin:Url", "the address by which it is asked", "The https address that Outlook loads the add-in from."),
        new("Addin:Id", "the usual one", "The add-in's id, where one Outlook has several of them."),
        new("Sync:PollMinutes", "10", "How often the mailbox of somebody who uses the product is looked at without being asked; others' once a day."),
        new("Sync:FullHours", "24", "How often every folder is listed from its beginning, beside the rounds that ask for changes."),
        new("Sync:AtOnce", "4", "The mailboxes that one instance syncs at the same time."),
        new("Sync:LeaseSeconds", "60", "How long an instance that has died keeps a mailbox from the others."),
        new("Retention:Days", "365", "Facts older than that are forgotten once nothing younger belongs to their interview process; 365 is the least."),
        new("Notifications:Url", "none: mailboxes are asked from time to time", "The public https address of the service, at which Graph tells it of changes."),
        new("Notifications:Window", "`00:00:05`", "How long a mailbox waits for more notifications before one sync for all of them."),
        new("Limits:RequestsPerMinute", "600 in `Service` mode, else 0", "The most requests of one user to one instance; 0 for any number."),
        new("Proxies:#", "none", "Addresses or ranges of reverse proxies whose `X-Forwarded-For`, `-Proto` and `-Host` are believed."),
        new("OTEL_EXPORTER_OTLP_ENDPOINT", "none", "Where metrics and traces are sent over OTLP; OpenTelemetry's other variables hold as well."),
    ];

    /// <summary>Refuses a setting under one of our names that is none of ours: it would be passed over without a word.</summary>
    public static void Check(IConfiguration configuration)
    {
        var sections = All.Select(setting => setting.Key.Split(':')).Where(parts => parts.Length > 1 && parts[0] != "ConnectionStrings")
            .Select(parts => parts[0]).Distinct(StringComparer.Ordinal);
        foreach (var (key, value) in sections.SelectMany(section => configuration.GetSection(section).AsEnumerable()))
        {
            var isOurs = ServiceSettings.Given(value) is not null && key.Contains(':', StringComparison.Ordinal);
            if (isOurs && !All.Any(setting => Same(setting.Key, Numberless(key))))
                throw new SettingsException($"{key} is no setting: did you mean {Nearest(key)}? docs/settings.md lists them all.");
        }
    }

    internal static string Numberless(string key) =>
        string.Join(':', key.Split(':').Select(part => part.All(char.IsAsciiDigit) ? "#" : part));

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static string Nearest(string key) => All.Select(setting => setting.Key).MinBy(known => Distance(known, Numberless(key)))!;

    /// <summary>The letters to add, drop or change to make one word of the other, in any case.</summary>
    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        foreach (var letter in one)
        {
            var (diagonal, left) = (row[0], ++row[0]);
            for (var i = 1; i <= other.Length; i++)
            {
                left = Math.Min(
                    Math.Min(left, row[i]) + 1,
                    diagonal + (char.ToUpperInvariant(letter) == char.ToUpperInvariant(other[i - 1]) ? 0 : 1));
                (diagonal, row[i]) = (row[i], left);
            }
        }

        return row[^1];
    }
}
