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
