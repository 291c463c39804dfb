using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace OutlookFollowUp.Sandbox.Http;

/// <summary>A JSON answer with the content type that Graph sends.</summary>
internal sealed class GraphAnswer(JsonObject content, int status = StatusCodes.Status200OK) : IResult
{
    private const string ContentType = "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8";

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = status;
        httpContext.Response.ContentType = ContentType;
        return httpContext.Response.WriteAsync(content.ToJsonString(), httpContext.RequestAborted);
    }

    /// <summary>One resource with its context in front.</summary>
    public static GraphAnswer Entity(string context, JsonObject resource, int status = StatusCodes.Status200OK)
    {
        resource.Insert(0, "@odata.context", context);
        return new GraphAnswer(resource, status);
    }

    /// <summary>Graph's error body.</summary>
    public static async Task WriteErrorAsync(HttpContext http, int status, string code, string message, DateTimeOffset now)
    {
        var requestId = (string?)http.Response.Headers["request-id"];
        var error = new JsonObject
        {
            ["code"] = code,
            ["message"] = message,
            ["innerError"] = new JsonObject
            {
                ["date"] = now.UtcDateTime.ToString("s", System.Globalization.CultureInfo.InvariantCulture),
                ["request-id"] = requestId,
                ["client-request-id"] = (string?)http.Request.Headers["client-request-id"] ?? requestId,
            },
        };
        await new GraphAnswer(new JsonObject { ["error"] = error }, status).ExecuteAsync(http);
    }
}
