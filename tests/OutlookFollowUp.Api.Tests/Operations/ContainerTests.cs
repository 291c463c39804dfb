using System.Text.RegularExpressions;
using OutlookFollowUp.Api.Settings;

namespace OutlookFollowUp.Api.Tests.Operations;

/// <summary>The container file names things that exist. Whether it builds shows where there is a registry.</summary>
public sealed partial class ContainerTests
{
    private static readonly string[] Lines =
        File.ReadAllText(Path.Combine(Repository.Folder, "Containerfile")).Replace("\\\n", " ", StringComparison.Ordinal).Split('\n');

    [Fact]
    public void What_is_copied_is_there() => Assert.All(
        Of("COPY").Where(line => !line.Contains("--from=", StringComparison.Ordinal)).SelectMany(line => line.Split(' ')[1..^1]),
        name => Assert.True(Path.Exists(Path.Combine(Repository.Folder, name)), name));

    [Fact]
    public void Stages_that_are_copied_from_are_built()
    {
        var stages = Of("FROM").Where(line => line.Contains(" AS ", StringComparison.Ordinal)).Select(line => line.Split(' ')[^1]).ToList();

        Assert.All(Of("COPY").SelectMany(line => FromStage().Matches(line)).Select(match => match.Groups[1].Value), stage => Assert.Contains(stage, stages));
    }

    [Fact]
    public void It_runs_the_service_on_its_own_framework()
    {
        var target = Framework().Match(File.ReadAllText(Path.Combine(Repository.Folder, "Directory.Build.props"))).Groups[1].Value;

        Assert.All(Of("FROM").Where(line => line.Contains("/dotnet/", StringComparison.Ordinal)), line => Assert.Contains($":{target}", line, StringComparison.Ordinal));
        Assert.EndsWith($"\"{typeof(Program).Assembly.GetName().Name}.dll\"]", Assert.Single(Of("ENTRYPOINT")), StringComparison.Ordinal);
    }

    [Fact]
    public void It_runs_as_nobody_who_may_write_in_one_place()
    {
        Assert.NotEqual("0", Assert.Single(Of("USER")).Split(' ')[1]);
        Assert.Equal("VOLUME /data", Assert.Single(Of("VOLUME")));
    }

    [Fact]
    public void Its_settings_are_settings()
    {
        var names = Variable().Matches(Assert.Single(Of("ENV"))).Select(match => match.Groups[1].Value.Replace("__", ":", StringComparison.Ordinal))
            .Where(name => !name.StartsWith("DOTNET_", StringComparison.Ordinal));

        Assert.All(names, name => Assert.Contains(name, SettingCatalog.All.Select(setting => setting.Key)));
    }

    private static List<string> Of(string word) => [.. Lines.Where(line => line.StartsWith(word + " ", StringComparison.Ordinal))];

    [GeneratedRegex("<TargetFramework>net(?<version>[0-9.]+)<", RegexOptions.NonBacktracking)]
    private static partial Regex Framework();

    [GeneratedRegex("--from=(?<stage>\\S+)", RegexOptions.NonBacktracking)]
    private static partial Regex FromStage();

    [GeneratedRegex("\\s(?<name>[A-Za-z_]+)=(?:\"[^\"]*\"|\\S*)", RegexOptions.NonBacktracking)]
    private static partial Regex Variable();
}
