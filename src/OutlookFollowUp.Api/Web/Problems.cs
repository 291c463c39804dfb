using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Metadata;
using OutlookFollowUp.Api.SignIn;
using OutlookFollowUp.Graph.SignIn;

namespace OutlookFollowUp.Api.Web;

/// <summary>Every failure is answered with problem details; a request that cannot be read names its field.</summary>
internal static class Problems
{
    public static IServiceCollection AddProblems(this IServiceCollection services) =>
        services.AddExceptionHandler<ExceptionProblem>().Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);

    public static void UseProblems(this WebApplication app)
    {
        // What a client got wrong is its own affair; the log is for what we got wrong.
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = _ => Task.CompletedTask,
            SuppressDiagnosticsCallback = context => context.Exception is BadHttpRequestException or SignInException,
        });
        app.UseStatusCodePages(context =>
            TypedResults.Problem(statusCode: context.HttpContext.Response.StatusCode).ExecuteAsync(context.HttpContext));
    }

    private sealed class ExceptionProblem : IExceptionHandler
    {
        public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
        {
            await AnswerTo(exception, httpContext).ExecuteAsync(httpContext);
            return true;
        }
    }

    private static IResult AnswerTo(Exception exception, HttpContext context) => exception switch
    {
        BadHttpRequestException { InnerException: JsonException json } => Unreadable(json, BodyTypeOf(context)),
        BadHttpRequestException bad => TypedResults.Problem(statusCode: bad.StatusCode),
        SignInException trouble => SignInProblem.Of(trouble, context.Response),
        _ => TypedResults.Problem(statusCode: StatusCodes.Status500InternalServerError),
    };

    private static IResult Unreadable(JsonException json, Type? bodyType)
    {
        var path = json.Path is { Length: > 2 } full ? full[2..] : "$";
        var expected = bodyType is null ? null : WireTypes.ExpectedAt(bodyType, path);
        return TypedResults.ValidationProblem(
            new Dictionary<string, string[]>(StringComparer.Ordinal)
            {
                [path] = [expected is null ? "The JSON cannot be read here." : $"Expected {expected}, in well-formed JSON."],
            },
            detail: $"The request body cannot be read at line {json.LineNumber + 1}, byte {json.BytePositionInLine + 1}.");
    }

    private static Type? BodyTypeOf(HttpContext context) =>
        context.Features.Get<IExceptionHandlerFeature>()?.Endpoint?.Metadata.GetMetadata<IAcceptsMetadata>()?.RequestType;
}
