using System.Diagnostics;

namespace OutlookFollowUp.Api.Tests.Sandbox;

/// <summary>The program itself, as somebody types it.</summary>
public sealed class StartTests
{
    [Theory]
    [InlineData("--Sandbox:Mailbox=/no/such/folder", "The mailbox folder '/no/such/folder' does not exist.")]
    [InlineData("--Mode=Production", "set it to Sandbox, Personal or Service")]
    [InlineData("--ConnectionStrings:Database=Nonsense=1", "ConnectionStrings:Database")]
    [InlineData("--Mode=Personal --Entra:ClientId=33333333-3333-4333-8333-333333333333 --urls=http://0.0.0.0:5080",
        "set --urls to http://localhost:5080")]
    public async Task A_start_that_cannot_succeed_ends_with_one_sentence(string arguments, string sentence)
    {
        var (exitCode, output, errors) = await RunAsync(arguments.Split(' '));

        Assert.NotEqual(0, exitCode);
        Assert.Empty(output);
        Assert.Contains(sentence, errors, StringComparison.Ordinal);
        Assert.Single(errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("Host=127.0.0.1;Port=1;Username=u;Password=secret")]
    [InlineData("Data Source=/no/such/folder/follow-ups.db")]
    public async Task A_database_that_does_not_open_is_told_without_its_password(string connection)
    {
        var (exitCode, output, errors) = await RunAsync($"--ConnectionStrings:Database={connection}");

        Assert.NotEqual(0, exitCode);
        Assert.StartsWith("The database that ConnectionStrings:Database names cannot be opened.", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", output + errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_mailbox_is_named_with_the_file_and_the_place()
    {
        var folder = Directory.CreateTempSubdirectory("mailbox-");
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "me.json"), "{ \"id\": \"1\" }");
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "messages.json"), "[ { \"id\": ");

            var (exitCode, _, errors) = await RunAsync($"--Sandbox:Mailbox={folder.FullName}");

            Assert.NotEqual(0, exitCode);
            Assert.Contains("messages.json is not valid JSON (line 1", errors, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<(int ExitCode, string Output, string Errors)> RunAsync(params string[] arguments)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "OutlookFollowUp.Api.dll");
        using var process = Process.Start(new ProcessStartInfo(
            "dotnet", [program, "--urls=http://127.0.0.1:0", "--ConnectionStrings:Database=Data Source=:memory:", .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await errors);
    }
}
