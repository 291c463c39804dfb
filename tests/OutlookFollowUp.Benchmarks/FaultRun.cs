using System.Diagnostics;

namespace OutlookFollowUp.Benchmarks;

/// <summary>The fault campaign with as many seeds as wanted: it is a test of the service, told by its environment how long to go on.</summary>
internal static class FaultRun
{
    /// <summary>Runs the seeds on SQLite and, where there is one, on PostgreSQL, and answers 0 when all came out well.</summary>
    public static int Start(string seeds, string first)
    {
        var start = new ProcessStartInfo("dotnet",
        [
            "test", "tests/OutlookFollowUp.Api.Tests", "--filter", "FullyQualifiedName~FaultCampaignTests", "--logger", "console;verbosity=detailed",
        ]);
        (start.Environment["FAULTS_SEEDS"], start.Environment["FAULTS_FIRST"]) = (seeds, first);
        using var run = Process.Start(start) ?? throw new InvalidOperationException("The tests did not start.");
        run.WaitForExit();
        return run.ExitCode;
    }
}
