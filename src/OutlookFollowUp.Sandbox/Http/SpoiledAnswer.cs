using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace OutlookFollowUp.Sandbox.Http;

/// <summary>An answer that does not arrive as it was meant.</summary>
internal static class SpoiledAnswer
{
    private static readonly TimeSpan Delay = TimeSpan.FromMilliseconds(30);

    public static async Task ServeAsync(HttpContext http, RequestDelegate next, FaultKind kind)
    {
        if (kind == FaultKind.Delayed)
        {
            await Task.Delay(Delay, http.RequestAborted);
            await next(http);
        }
        else if (kind == FaultKind.Dropped)
            http.Abort();
        else
            await ServeAsync(http, kind, await AnswerAsync(http, next));
    }

    private static async Task<byte[]> AnswerAsync(HttpContext http, RequestDelegate next)
    {
        var wire = http.Response.Body;
        using var kept = new MemoryStream();
        http.Response.Body = kept;
        try
        {
            await next(http);
        }
        finally
        {
            http.Response.Body = wire;
        }

        return kept.ToArray();
    }

    private static async Task ServeAsync(HttpContext http, FaultKind kind, byte[] answer)
    {
        var whole = kind is FaultKind.Broken or FaultKind.Truncated ? answer : Disturbed(http, kind, answer);
        var part = kind is FaultKind.Broken or FaultKind.Truncated ? whole.AsMemory(0, whole.Length / 2) : whole;
        http.Response.ContentLength = kind == FaultKind.Broken ? whole.Length : part.Length;
        await http.Response.Body.WriteAsync(part, http.RequestAborted);
        await http.Response.Body.FlushAsync(http.RequestAborted);
        if (kind == FaultKind.Broken)
            http.Abort();
    }

    /// <summary>The page otherwise; what is no page stays as it is.</summary>
    private static byte[] Disturbed(HttpContext http, FaultKind kind, byte[] answer)
    {
        if (http.Response.StatusCode != StatusCodes.Status200OK || JsonNode.Parse(answer) is not JsonObject page
            || page["value"] is not JsonArray items)
            return answer;
        var told = items.Select(item => item?.DeepClone()).ToList();
        if (kind == FaultKind.Doubled)
            told.AddRange(items.Select(item => item?.DeepClone()));
        else if (kind == FaultKind.Reversed)
            told.Reverse();
        else if (page.ContainsKey("@odata.nextLink") || page.ContainsKey("@odata.deltaLink"))
        {
            told.Clear();
            page.Remove("@odata.deltaLink");
            page["@odata.nextLink"] = http.Request.GetEncodedUrl();
        }

        page["value"] = new JsonArray([.. told]);
        return System.Text.Encoding.UTF8.GetBytes(page.ToJsonString());
    }
}
