using System.Globalization;
using BenchmarkDotNet.Running;
using OutlookFollowUp.Benchmarks;

switch (args)
{
    case ["spelling"]:
        SpellingReport.Write();
        break;
    case ["linter"]:
        LinterReport.Write();
        break;
    case ["mailbox"]:
        MailboxReport.Write();
        break;
    case ["start"]:
        StartReport.Write();
        break;
    case ["harper", var folder]:
        HarperReport.Write(folder);
        break;
    case ["drafting"]:
        DraftingReport.Write();
        break;
    case ["growth"]:
        GrowthReport.Write();
        break;
    case ["soak", var drafts, .. var seed]:
        Soak.Run(int.Parse(drafts, CultureInfo.InvariantCulture), seed is [var given] ? int.Parse(given, CultureInfo.InvariantCulture) : 1);
        break;
    case ["faults", .. var seeds]:
        return FaultRun.Start(seeds is [var count, ..] ? count : "500", seeds is [_, var first, ..] ? first : "1");
    case ["http", var service]:
        await HttpReport.WriteAsync(service);
        break;
    case ["constant"]:
        await HttpReport.ServeConstantAsync();
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}

return 0;
