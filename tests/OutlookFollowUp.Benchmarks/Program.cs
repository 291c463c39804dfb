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
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
