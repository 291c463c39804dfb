using System.Diagnostics;
using System.Text;
using OutlookFollowUp.Spelling;
using Files = System.IO.Path;

namespace OutlookFollowUp.Tests.Spelling;

/// <summary>The hunspell program, reading the same dictionary that the library embeds.</summary>
internal sealed class HunspellProgram : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hunspell-comparison");
    private readonly string _package;

    public HunspellProgram(Dialect dialect)
    {
        _package = Files.Combine(Repository(), "src/OutlookFollowUp.Dictionaries/node_modules",
            dialect == Dialect.BritishEnglish ? "dictionary-en-gb" : "dictionary-en");
        // The program cuts words at hyphens and apostrophes before it asks; with these as word characters it asks about the whole.
        var affixes = File.ReadAllText(Files.Combine(_package, "index.aff"));
        File.WriteAllText(Files.Combine(_folder.FullName, "words.aff"),
            affixes.Replace("WORDCHARS 0123456789", "WORDCHARS 0123456789'’-", StringComparison.Ordinal));
        File.Copy(Files.Combine(_package, "index.dic"), Files.Combine(_folder.FullName, "words.dic"));
    }

    /// <summary>The roots of the dictionary, without their flags.</summary>
    public IEnumerable<string> Roots =>
        File.ReadLines(Files.Combine(_package, "index.dic")).Skip(1).Select(line => line.Split('/')[0]).Where(root => root.Length > 0);

    public static string? Path { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Files.PathSeparator)
        .Select(folder => Files.Combine(folder, "hunspell"))
        .FirstOrDefault(File.Exists);

    /// <summary>Those of the words that Hunspell doesn't know.</summary>
    public async Task<HashSet<string>> UnknownAsync(IEnumerable<string> words)
    {
        var dictionary = Files.Combine(_folder.FullName, "words");
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        using var process = Process.Start(new ProcessStartInfo(Path!, ["-i", "UTF-8", "-d", dictionary, "-l"])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = utf8,
            StandardOutputEncoding = utf8,
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        await process.StandardInput.WriteAsync(string.Join('\n', words) + "\n");
        process.StandardInput.Close();
        var unknown = (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return [.. unknown];
    }

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Files.Combine(folder.FullName, "OutlookFollowUp.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests run outside the repository.");
        return folder.FullName;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
