using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using OutlookFollowUp.Sandbox.OData;

namespace OutlookFollowUp.Sandbox.Http;

/// <summary>A request as an endpoint wants to see it: OData options, preferences, a JSON body, and links back to this server.</summary>
internal sealed class GraphRequest
{
    private readonly HttpContext _http;

    public GraphRequest(HttpContext http)
    {
        _http = http;
        Prefer = Preferences.Parse(http.Request.Headers["Prefer"]);
        if (Prefer.Applied.Length > 0)
            http.Response.Headers["Preference-Applied"] = Prefer.Applied;
    }

    public Preferences Prefer { get; }

    /// <summary>What the request's token says.</summary>
    public BearerToken Token => BearerToken.Of(_http);

    /// <summary>The service root as the client knows it.</summary>
    public string Root => $"{_http.Request.Scheme}://{_http.Request.Host}{SandboxServer.RootPath}";

    public string? this[string option] => _http.Request.Query.TryGetValue(option, out var value) ? value.ToString() : null;

    /// <summary>A part of the path, as the route names it.</summary>
    public string Key(string name) =>
        ((string)_http.Request.RouteValues[name]!).Replace("%2F", "/", StringComparison.OrdinalIgnoreCase); // which routing leaves alone

    public ODataQuery Query(ResourceType type) => ODataQuery.Parse(_http.Request.Query, type);

    /// <summary>This address with other options.</summary>
    public string Link(Func<IEnumerable<KeyValuePair<string, string?>>, IEnumerable<KeyValuePair<string, string?>>> options)
    {
        var current = _http.Request.Query.Select(option => KeyValuePair.Create(option.Key, (string?)option.Value.ToString()));
        return QueryHelpers.AddQueryString($"{_http.Request.Scheme}://{_http.Request.Host}{_http.Request.Path}", options(current));
    }

    public bool HasBody => _http.Request.ContentLength is > 0 || _http.Request.Headers.TransferEncoding.Count > 0;

    /// <summary>The body as an object.</summary>
    public async Task<JsonObject> ReadBodyAsync()
    {
        try
        {
            if (await JsonNode.ParseAsync(_http.Request.Body, cancellationToken: _http.RequestAborted) is JsonObject body && IsText(body))
                return body;
        }
        catch (Exception damage) when (damage is JsonException or ArgumentException)
        {
            // the same answer as for a body that is JSON but no object; ArgumentException: a property twice
        }

        throw GraphException.BadRequest(
            "Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.");
    }

    // A lone surrogate is valid JSON but no text: it would fail later, when it is written.
    private static bool IsText(JsonNode? node)
    {
        try
        {
            return node switch
            {
                JsonObject properties => properties.All(property => IsText(property.Value)),
                JsonArray items => items.All(IsText),
                JsonValue value when value.GetValueKind() == JsonValueKind.String => value.GetValue<string>() is not null,
                _ => true,
            };
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
