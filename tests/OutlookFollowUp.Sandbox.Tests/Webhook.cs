using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;

namespace OutlookFollowUp.Sandbox.Tests;

/// <summary>A subscriber: answers handshakes and takes down what it is told.</summary>
public sealed class Webhook : HttpMessageHandler
{
    public const string Url = "https://subscriber.example/told?key=1";

    private readonly ConcurrentQueue<JsonObject> _told = new();

    private int _refusals;

    /// <summary>Whether handshakes are answered as they must be.</summary>
    public bool IsReachable { get; set; } = true;

    public int Handshakes { get; private set; }

    /// <summary>What was accepted, in order.</summary>
    public IReadOnlyList<JsonObject> Told => [.. _told];

    /// <summary>Answers the next notifications with 503.</summary>
    public void Refuse(int times) => _refusals = times;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (QueryHelpers.ParseQuery(request.RequestUri!.Query).TryGetValue("validationToken", out var token))
        {
            Handshakes++;
            return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(IsReachable ? token.ToString() : "hello") };
        }

        if (_refusals-- > 0)
            return new HttpResponseMessage(HttpStatusCode.ServiceUnavailable);
        var body = JsonNode.Parse(await request.Content!.ReadAsStringAsync(cancellationToken))!;
        foreach (var item in body["value"]!.AsArray())
            _told.Enqueue(item!.DeepClone().AsObject());
        return new HttpResponseMessage(HttpStatusCode.Accepted);
    }
}
