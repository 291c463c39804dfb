using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace OutlookFollowUp.Benchmarks;

/// <summary>
/// Requests a second of the draft check over HTTP, beside an endpoint that parses the same body and answers a constant. Each is a process
/// of its own, asked by turns over the same number of connections.
/// </summary>
internal static class HttpReport
{
    private const int Connections = 4;
    private const int Rounds = 5;
    private const string ConstantUrl = "http://127.0.0.1:5591";
    private const string ServiceUrl = "http://127.0.0.1:5592";

    private static readonly TimeSpan Round = TimeSpan.FromSeconds(4);

    /// <summary>Measures the service whose program is given, which is best built for release.</summary>
    public static async Task WriteAsync(string service)
    {
        using var constant = Start([typeof(HttpReport).Assembly.Location, "constant"]);
        using var checking = Start([service, "--urls", ServiceUrl, "--ConnectionStrings:Database", "Data Source=:memory:"]);
        try
        {
            using var plain = new HttpClient { BaseAddress = new(ConstantUrl) };
            using var signedIn = await SignedInAsync();
            await AnsweredAsync(plain, TimeSpan.FromSeconds(2));
            await AnsweredAsync(signedIn, TimeSpan.FromSeconds(8));
            var (most, mostChecked) = (0.0, 0.0);
            for (var round = 0; round < Rounds; round++)
            {
                most = Math.Max(most, await AnsweredAsync(plain, Round));
                mostChecked = Math.Max(mostChecked, await AnsweredAsync(signedIn, Round));
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"constant {most:0} a second, draft check {mostChecked:0} a second: {mostChecked / most:0.00} of it"));
        }
        finally
        {
            constant.Kill();
            checking.Kill();
        }
    }

    /// <summary>Serves the endpoint that parses the body and answers a constant.</summary>
    public static async Task ServeConstantAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(ConstantUrl);
        await using var app = builder.Build();
        app.MapPost("/api/drafts/check", async (HttpRequest request) =>
        {
            using var body = await JsonDocument.ParseAsync(request.Body);
            return Results.Text("""{"verdict":"send","kind":"thankYou","findings":[]}""", "application/json");
        });
        await app.RunAsync();
    }

    private static Process Start(string[] arguments) =>
        Process.Start(new ProcessStartInfo("dotnet", arguments) { UseShellExecute = false, RedirectStandardOutput = true }) ?? throw new InvalidOperationException("No process.");

    private static async Task<HttpClient> SignedInAsync()
    {
        var client = new HttpClient { BaseAddress = new(ServiceUrl) };
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                using var response = await client.PostAsync("/api/sandbox/sign-in", null);
                var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
                client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", answer.GetProperty("token").GetString());
                return client;
            }
            catch (HttpRequestException) when (attempt < 60)
            {
                await Task.Delay(500);
            }
        }
    }

    /// <summary>Requests answered a second.</summary>
    private static async Task<double> AnsweredAsync(HttpClient client, TimeSpan time)
    {
        var body = Encoding.UTF8.GetBytes(Request());
        var answered = 0;
        var start = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, Connections).Select(async _ =>
        {
            while (Stopwatch.GetElapsedTime(start) < time)
            {
                using var content = new ByteArrayContent(body) { Headers = { ContentType = new("application/json") } };
                using var response = await client.PostAsync("/api/drafts/check", content);
                response.EnsureSuccessStatusCode();
                await response.Content.ReadAsByteArrayAsync();
                Interlocked.Increment(ref answered);
            }
        }));
        return answered / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static string Request()
    {
        static object Person(Person person) => new { name = person.Name, address = person.Address };
        static object Meeting(Interview interview) => new
        {
            id = interview.Id,
            company = interview.Company,
            domains = interview.Domains,
            role = interview.Role,
            startsAt = interview.StartsAt,
            endsAt = interview.EndsAt,
            medium = "video",
            interviewers = interview.Interviewers.Select(Person),
            topics = interview.Topics,
        };
        var (draft, context) = (SampleMail.Draft, SampleMail.Context);
        return JsonSerializer.Serialize(new
        {
            draft = new
            {
                from = Person(draft.From),
                to = draft.To.Select(Person),
                subject = draft.Subject,
                body = new { contentType = "html", content = draft.Body.Content },
            },
            context = new
            {
                now = context.Now,
                timeZone = "America/New_York",
                user = new { name = context.User.Name, addresses = context.User.Addresses },
                interviews = context.Interviews.Select(Meeting),
            },
        });
    }
}
