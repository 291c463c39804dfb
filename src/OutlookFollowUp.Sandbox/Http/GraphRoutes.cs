using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace OutlookFollowUp.Sandbox.Http;

/// <summary>
/// Maps addresses to what answers them. Plain delegates, because the framework would compile an expression for each of its own
/// at every start, and a sandbox starts often.
/// </summary>
internal sealed class GraphRoutes(IEndpointRouteBuilder endpoints)
{
    public void Get(string pattern, Func<GraphRequest, IResult> answer) =>
        endpoints.MapMethods(pattern, [HttpMethods.Get], http => answer(new GraphRequest(http)).ExecuteAsync(http));

    public void Delete(string pattern, Func<GraphRequest, IResult> answer) =>
        endpoints.MapMethods(pattern, [HttpMethods.Delete], http => answer(new GraphRequest(http)).ExecuteAsync(http));

    public void Post(string pattern, Func<GraphRequest, Task<IResult>> answer) =>
        endpoints.MapMethods(pattern, [HttpMethods.Post], async http => await (await answer(new GraphRequest(http))).ExecuteAsync(http));

    public void Patch(string pattern, Func<GraphRequest, Task<IResult>> answer) =>
        endpoints.MapMethods(pattern, [HttpMethods.Patch], async http => await (await answer(new GraphRequest(http))).ExecuteAsync(http));
}
