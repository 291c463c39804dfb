using System.Globalization;
using OutlookFollowUp.Api.Tests.Store;
using Xunit.Abstractions;

namespace OutlookFollowUp.Api.Tests.Faults;

/// <summary>A few seeds of the fault campaign; the benchmarks' switch <c>faults</c> runs as many as wanted.</summary>
public sealed class FaultCampaignTests(ITestOutputHelper output)
{
    private const int SqliteSeeds = 4;
    private const int PostgresSeeds = 2;

    [Fact]
    public Task On_a_bad_day_nothing_is_lost_or_doubled_in_SQLite() => RunAsync(StoreKind.Sqlite, SqliteSeeds);

    [PostgresFact]
    public Task On_a_bad_day_nothing_is_lost_or_doubled_in_PostgreSQL() => RunAsync(StoreKind.Postgres, PostgresSeeds);

    private async Task RunAsync(StoreKind kind, int seeds)
    {
        var (first, count) = (Given("FAULTS_FIRST") ?? 1, Given("FAULTS_SEEDS") ?? seeds);
        var failed = new List<int>();
        for (var seed = first; seed < first + count; seed++)
        {
            if (await DifferencesAsync(kind, seed) is not { Count: > 0 } differences)
            {
                Say($"{kind} seed {seed} is well.");
                continue;
            }

            failed.Add(seed);
            Say($"{kind} seed {seed} failed:\n  " + string.Join("\n  ", differences.Take(6)));
        }

        Say($"{kind}: {count - failed.Count} of {count} seeds from {first} came out as a clean sync does.");
        Assert.Empty(failed);
    }

    private static async Task<IReadOnlyList<string>> DifferencesAsync(StoreKind kind, int seed)
    {
        var folder = Directory.CreateTempSubdirectory("faults-");
        try
        {
            var database = kind == StoreKind.Postgres ? await StoreFixture.NewDatabaseAsync(kind)
                : $"Data Source={Path.Combine(folder.FullName, "follow-ups.db")};Pooling=False";
            return await FaultCampaign.RunAsync(seed, database, "Data Source=:memory:");
        }
        catch (Exception surprise) when (surprise is not OutOfMemoryException)
        {
            return [surprise.ToString()];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private void Say(string line)
    {
        output.WriteLine(line);
        if (Environment.GetEnvironmentVariable("FAULTS_LOG") is { Length: > 0 } log)
            File.AppendAllText(log, line + "\n");
    }

    private static int? Given(string name) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

/// <summary>Skipped, with the reason, where there is no PostgreSQL.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute() => Skip = PostgresServer.IsThere ? null : PostgresServer.WhyAbsent;
}
