using System.Buffers.Binary;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace OutlookFollowUp.Api.Tests.Addin;

/// <summary>The add-in's sources and its manifests, as they lie in the repository.</summary>
internal static partial class AddinFiles
{
    private static readonly string Root = FindRoot();

    /// <summary>The functions that the handler script names for Outlook to call.</summary>
    public static IEnumerable<string> HandlerNames =>
        HandlerName().Matches(Read("src/addin/send/launchevent.ts")).Select(match => match.Groups["name"].Value);

    /// <summary>The command that the dialog at Send names as the way to the pane.</summary>
    public static string ReviewCommand => ReviewCommandName().Match(Read("src/addin/send/answer.ts")).Groups["name"].Value;

    public static string PathTo(string file) => Path.Combine(Root, file);

    public static string Read(string file) => File.ReadAllText(PathTo(file));

    /// <summary>Whether the build puts a file at this address of the service.</summary>
    public static bool Serves(Uri address) => address.AbsolutePath is "/" or "/rules" or "/launchevent.js"
        || File.Exists(PathTo("src/addin" + address.AbsolutePath))
        || File.Exists(PathTo("src/addin/public" + address.AbsolutePath));

    /// <summary>The pixels of a PNG, from its header.</summary>
    public static (int Width, int Height) SizeOf(string png)
    {
        var header = File.ReadAllBytes(PathTo(png)).AsSpan(16, 8);
        return (BinaryPrimitives.ReadInt32BigEndian(header), BinaryPrimitives.ReadInt32BigEndian(header[4..]));
    }

    /// <summary>The members of Office.js that <c>outlook.ts</c> calls, with the requirement set and the permission that they ask for.</summary>
    public static IReadOnlyList<(string Name, Version Set, string? Permission)> OfficeMembersUsed(string reference)
    {
        var source = Read("src/addin/outlook.ts");
        (string Interface, string Source)[] callers =
        [
            ("MessageCompose", "(?:composed\\(\\)|item)\\."), ("Mailbox", "mailbox\\."), ("Body", "body\\."), ("Subject", "subject\\."),
            ("Recipients", "\\[part\\]\\."), ("From", "from\\."), ("SessionData", "notes\\."),
        ];
        var interfaces = JsonDocument.Parse(File.ReadAllText(reference)).RootElement.GetProperty("interfaces");
        return [.. from caller in callers
                   from member in interfaces.GetProperty(caller.Interface).EnumerateObject()
                   where Regex.IsMatch(source, $"\\b{caller.Source}{member.Name}\\b", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5))
                   select ($"{caller.Interface}.{member.Name}",
                       Version.Parse(member.Value.GetProperty("set").GetString() ?? "1.1"), member.Value.GetProperty("permission").GetString())];
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "OutlookFollowUp.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        return folder.FullName;
    }

    [GeneratedRegex("""^handle\("(?<name>\w+)""", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex HandlerName();

    [GeneratedRegex("""reviewCommand = "(?<name>\w+)""", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex ReviewCommandName();
}
