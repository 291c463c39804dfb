using BenchmarkDotNet.Running;
using OutlookFollowUp.Benchmarks;

if (args is ["spelling"])
    SpellingReport.Write();
else
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
