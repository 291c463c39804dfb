using System.Diagnostics;

namespace OutlookFollowUp.Testing;

/// <summary>
/// A PostgreSQL server to test with: the one that FOLLOWUP_TEST_POSTGRES names by a connection string, else a throw-away one in a
/// temporary folder, made from the programs that are installed here. It ends with this process, however that ends.
/// </summary>
public static class PostgresServer
{
    public const string WhyAbsent =
        "There is no PostgreSQL: install its server, or set FOLLOWUP_TEST_POSTGRES to the connection string of one.";

    private const string Server = """
        set -e
        trap : HUP INT TERM
        "$1/initdb" -D "$2/data" -U postgres -A trust -E UTF8 --locale=C --no-sync >"$2/initdb.log" 2>&1
        "$1/pg_ctl" -D "$2/data" -l "$2/server.log" -w start >/dev/null \
          -o "-k $2 -c listen_addresses= -c max_connections=200 -c fsync=off -c synchronous_commit=off -c full_page_writes=off"
        touch "$2/ready"
        cat >/dev/null || true
        "$1/pg_ctl" -D "$2/data" -m immediate stop >/dev/null || true
        cd /
        rm -rf "$2"
        """;

    private static readonly string? Given = Environment.GetEnvironmentVariable("FOLLOWUP_TEST_POSTGRES") is { Length: > 0 } text ? text : null;

    private static readonly string? Programs = FindPrograms();

    private static readonly Lazy<Task<string>> Started = new(() => Given is null ? StartAsync() : Task.FromResult(Given));

    // Held for as long as the process runs: the end of its input is what ends the server.
    private static Process? _shell;

    /// <summary>Whether there is one, or one can be started.</summary>
    public static bool IsThere => Given is not null || Programs is not null;

    /// <summary>The connection string of the server, without a database; the first question starts it.</summary>
    public static Task<string> ConnectionAsync() => Started.Value;

    private static async Task<string> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("pg-").FullName;
        var command = new List<string> { "sh", "-c", Server, "sh", Programs!, folder };
        if (Environment.UserName == "root")
        {
            // The server refuses to run as root.
            using var owned = Process.Start("chown", ["postgres", folder]);
            await owned.WaitForExitAsync();
            command.InsertRange(0, ["runuser", "-u", "postgres", "--"]);
        }

        // The shell reads its input until this process is gone, and then takes the server and its folder along.
        _shell = Process.Start(
            new ProcessStartInfo(command[0], command[1..]) { RedirectStandardInput = true, WorkingDirectory = folder, UseShellExecute = false })!;
        for (var waited = 0; !File.Exists(Path.Combine(folder, "ready")); waited++)
        {
            if (_shell.HasExited || waited > 600)
                throw new InvalidOperationException($"PostgreSQL did not start: see {folder}.");
            await Task.Delay(100);
        }

        return $"Host={folder};Username=postgres";
    }

    /// <summary>The folder of the server's programs: Debian keeps them out of the path, by version.</summary>
    private static string? FindPrograms()
    {
        if (OperatingSystem.IsWindows())
            return null;
        var versions = new DirectoryInfo("/usr/lib/postgresql") is { Exists: true } debian
            ? debian.GetDirectories().OrderByDescending(version => version.Name, StringComparer.Ordinal).Select(version => $"{version.FullName}/bin")
            : [];
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':', StringSplitOptions.RemoveEmptyEntries);
        return versions.Concat(path).FirstOrDefault(folder =>
            File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "postgres")));
    }
}
