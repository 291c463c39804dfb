namespace OutlookFollowUp.Testing;

/// <summary>
/// The acceptance cases and reference data kept in a folder beside the repository. A clone on its own has none:
/// tests that need them are then skipped with that reason.
/// </summary>
public static class SharedCases
{
    public const string WhyAbsent = "The shared cases are kept beside the repository, and this clone has none.";

    /// <summary>The shared folder; null when this clone has none.</summary>
    public static string? Folder { get; } = Find();

    /// <summary>A path in the shared folder. Only for tests that are skipped without it.</summary>
    public static string PathTo(params string[] parts) =>
        Path.Combine([Folder ?? throw new InvalidOperationException(WhyAbsent), .. parts]);

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "OutlookFollowUp.sln")))
            {
                var shared = Path.GetFullPath(Path.Combine(folder.FullName, "..", "shared"));
                return Directory.Exists(Path.Combine(shared, "cases")) ? shared : null;
            }
        }

        return null;
    }
}

/// <summary>A fact about the shared cases, skipped where there are none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute() => Skip = SharedCases.Folder is null ? SharedCases.WhyAbsent : null;
}

/// <summary>A theory over the shared cases, skipped where there are none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedTheoryAttribute : TheoryAttribute
{
    public SharedTheoryAttribute() => Skip = SharedCases.Folder is null ? SharedCases.WhyAbsent : null;
}
