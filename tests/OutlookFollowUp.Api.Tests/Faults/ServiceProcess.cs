using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace OutlookFollowUp.Api.Tests.Faults;

/// <summary>The service as a process of its own.</summary>
internal sealed class ServiceProcess : IAsyncDisposable
{
    private const string Ready = "open http";

    private readonly Process _process;
    private readonly Uri _address;

    private ServiceProcess(Process process, Uri address) => (_process, _address) = (process, address);

    public static async Task<ServiceProcess> StartAsync(Uri graph, string database)
    {
        var start = new ProcessStartInfo("dotnet",
        [
            typeof(Program).Assembly.Location, "--urls", "http://127.0.0.1:0", "--Graph:BaseUrl", graph.ToString(), "--ConnectionStrings:Database", database,
        ])
        { RedirectStandardOutput = true, UseShellExecute = false };
        var process = Process.Start(start) ?? throw new InvalidOperationException("The service did not start.");
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.IndexOf(Ready, StringComparison.Ordinal) is >= 0 and var at)
            {
                // What it writes from now on is read away, so that it never waits for a reader.
                _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
                return new(process, new Uri(line[(at + "open ".Length)..].Trim()));
            }
        }

        throw new InvalidOperationException("The service stopped before it was ready.");
    }

    public async Task<HttpClient> SignInAsync()
    {
        var client = new HttpClient { BaseAddress = _address };
        using var response = await client.PostAsync("/api/sandbox/sign-in", null);
        var token = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("token").GetString();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }

    /// <summary>Ends it at once, wherever it is.</summary>
    public void Kill() => _process.Kill();

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
