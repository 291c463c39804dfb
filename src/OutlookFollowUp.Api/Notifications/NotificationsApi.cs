using System.Text.Json;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Mvc;
using OutlookFollowUp.Api.Sync;

namespace OutlookFollowUp.Api.Notifications;

/// <summary>
/// Where Graph tells of changes. Anybody can call it, so it believes nothing but the secret of a subscription, and answers the same
/// whether it believed or not.
/// </summary>
internal static class NotificationsApi
{
    private const int MaxTokenLength = 2048;
    private const int MaxBytes = 512 * 1024;

    /// <summary>Graph gives up after three seconds.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(2.5);

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static void AddNotifications(this WebApplicationBuilder builder, Settings.ServiceSettings settings)
    {
        builder.Services.AddSingleton(NotificationSettings.Read(builder.Configuration, settings.Mode));
        builder.Services.AddSingleton<SubscriptionStore>().AddSingleton<SubscriptionKeeper>().AddSingleton<NotificationRate>();
    }

    /// <summary>Where notifications are off there is no such endpoint.</summary>
    public static void MapNotifications(this WebApplication app)
    {
        if (app.Services.GetRequiredService<NotificationSettings>().Url is not null)
            app.MapPost(NotificationSettings.Path, ReceiveAsync).AllowAnonymous().DisableRateLimiting().ExcludeFromDescription()
                .WithMetadata(new RequestSizeLimitAttribute(MaxBytes));
    }

    private static async Task<IResult> ReceiveAsync(
        HttpContext http, string? validationToken, SubscriptionStore store, SyncSchedule schedule, NotificationSettings settings, NotificationRate rate)
    {
        if (!rate.Allows(http.Connection.RemoteIpAddress))
            return TypedResults.Problem(statusCode: StatusCodes.Status429TooManyRequests);
        if (validationToken is not null)
            return Handshake(validationToken);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        patience.CancelAfter(Limit);
        try
        {
            if (await ReadAsync(http.Request, patience.Token) is not { } items)
                return TypedResults.Problem(statusCode: StatusCodes.Status413PayloadTooLarge);
            if (await store.TakeInAsync(items, patience.Token) is { Count: > 0 } told)
                await schedule.WakeSoonAsync(told, settings.Window, patience.Token);
            return TypedResults.StatusCode(StatusCodes.Status202Accepted);
        }
        catch (JsonException)
        {
            return TypedResults.Problem(statusCode: StatusCodes.Status400BadRequest, detail: "The body is no collection of notifications.");
        }
        catch (OperationCanceledException) when (!http.RequestAborted.IsCancellationRequested)
        {
            // Not kept in time: Graph tells it again.
            return TypedResults.Problem(statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }

    private static IResult Handshake(string token) =>
        token.Length is 0 or > MaxTokenLength || token.Any(char.IsControl)
            ? TypedResults.Problem(statusCode: StatusCodes.Status400BadRequest)
            : TypedResults.Text(token, "text/plain", System.Text.Encoding.UTF8);

    /// <summary>The items of a delivery; null when it is larger than Graph's are.</summary>
    private static async Task<IReadOnlyList<NotificationItem>?> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        using var body = new MemoryStream();
        var buffer = new byte[16 * 1024];
        for (int read; (read = await request.Body.ReadAsync(buffer, cancellation)) > 0;)
        {
            if (body.Length + read > MaxBytes)
                return null;
            body.Write(buffer, 0, read);
        }

        body.Position = 0;
        return [.. ((await JsonSerializer.DeserializeAsync<NotificationData>(body, Json, cancellation))?.Value ?? []).OfType<NotificationItem>()];
    }
}

/// <summary>How often one address may call: far more often than Graph's own do.</summary>
internal sealed class NotificationRate : IDisposable
{
    private const int CallsAMinute = 1200;

    private readonly PartitionedRateLimiter<string> _calls = PartitionedRateLimiter.Create<string, string>(address =>
        RateLimitPartition.GetFixedWindowLimiter(address, _ => new FixedWindowRateLimiterOptions
        {
            PermitLimit = CallsAMinute,
            Window = TimeSpan.FromMinutes(1),
        }));

    public bool Allows(System.Net.IPAddress? address)
    {
        using var lease = _calls.AttemptAcquire(address?.ToString() ?? "");
        return lease.IsAcquired;
    }

    public void Dispose() => _calls.Dispose();
}
