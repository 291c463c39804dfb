namespace OutlookFollowUp.Api.Tests;

/// <summary>Where the sources are, for tests that compare them with what they become.</summary>
internal static class Repository
{
    public static string Folder { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo? folder) =>
        folder is null ? throw new InvalidOperationException("The tests do not run inside the repository.")
        : File.Exists(Path.Combine(folder.FullName, "OutlookFollowUp.sln")) ? folder.FullName
        : Find(folder.Parent);
}
