using Microsoft.AspNetCore.Http;
using OutlookFollowUp.Sandbox.Mailboxes;

namespace OutlookFollowUp.Sandbox.Http;

/// <summary>What every request goes through before and after its endpoint.</summary>
internal sealed class GraphPipeline(SandboxMailbox mailbox, Faults faults, Func<string, bool> accepts)
{
    /// <summary>Ids on every answer, and Graph's error body for everything that goes wrong.</summary>
    public async Task AnswerErrorsAsync(HttpContext http, RequestDelegate next)
    {
        http.Response.Headers["request-id"] = Guid.NewGuid().ToString();
        if (http.Request.Headers.TryGetValue("client-request-id", out var clientId))
            http.Response.Headers["client-request-id"] = clientId;
        try
        {
            await next(http);
            if (!http.Response.HasStarted && http.Response.StatusCode is 404 or 405)
                await WriteRoutingErrorAsync(http);
        }
        catch (GraphException refusal) when (!http.Response.HasStarted)
        {
            if (refusal.Status == StatusCodes.Status401Unauthorized)
                http.Response.Headers.WWWAuthenticate = "Bearer";
            await WriteAsync(http, refusal.Status, refusal.Code, refusal.Message);
        }
        catch (BadHttpRequestException refusal) when (!http.Response.HasStarted)
        {
            await WriteAsync(http, refusal.StatusCode, "BadRequest", refusal.Message);
        }
        catch (Exception surprise) when (!http.Response.HasStarted && surprise is not OperationCanceledException)
        {
            await WriteAsync(http, StatusCodes.Status500InternalServerError, "generalException", surprise.Message);
        }
    }

    /// <summary>Serves a planned failure in place of an answer.</summary>
    public async Task FailAsPlannedAsync(HttpContext http, RequestDelegate next)
    {
        if (faults.Take(http.Request.Path) is not { } fault)
        {
            await next(http);
            return;
        }

        if (fault.Kind != FaultKind.Refused)
        {
            await SpoiledAnswer.ServeAsync(http, next, fault.Kind);
            return;
        }

        if (fault.RetryAfter is not null)
            http.Response.Headers.RetryAfter = fault.RetryAfter;
        await WriteAsync(http, fault.Status, fault.Code, fault.Message);
    }

    public Task RequireTokenAsync(HttpContext http, RequestDelegate next)
    {
        BearerToken.Require(http, mailbox.UserId, accepts);
        RequiredScopes.Require(http);
        return next(http);
    }

    /// <summary>
    /// OData writes a key as <c>mailFolders('inbox')</c> or <c>mailFolders/inbox</c>, a function as <c>delta()</c> or <c>delta</c>:
    /// one form from here on.
    /// </summary>
    public static Task PlainPathAsync(HttpContext http, RequestDelegate next)
    {
        if (http.Request.Path.Value is { } path && path.Contains('(', StringComparison.Ordinal))
        {
            http.Request.Path = path.Replace("()", "", StringComparison.Ordinal)
                .Replace("('", "/", StringComparison.Ordinal)
                .Replace("')", "", StringComparison.Ordinal);
        }

        return next(http);
    }

    private Task WriteRoutingErrorAsync(HttpContext http) => http.Response.StatusCode == StatusCodes.Status405MethodNotAllowed
        ? WriteAsync(http, 405, "Request_BadRequest", "Specified HTTP method is not allowed for the request target.")
        : WriteAsync(http, 400, "BadRequest", $"Resource not found for the segment '{http.Request.Path.Value?.Split('/')[^1]}'.");

    private Task WriteAsync(HttpContext http, int status, string code, string message) =>
        GraphAnswer.WriteErrorAsync(http, status, code, message, mailbox.Now);
}
