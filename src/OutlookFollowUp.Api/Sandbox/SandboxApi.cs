using Microsoft.AspNetCore.Http.HttpResults;
using OutlookFollowUp.Api.Settings;
using OutlookFollowUp.Api.SignIn;
using OutlookFollowUp.Api.Store;
using OutlookFollowUp.Api.Sync;

namespace OutlookFollowUp.Api.Sandbox;

internal static class SandboxApi
{
    /// <summary>In any other mode there is no such endpoint.</summary>
    public static void MapSandbox(this IEndpointRouteBuilder routes, ServiceSettings settings)
    {
        if (settings.Mode == ServiceMode.Sandbox)
            routes.MapPost("/api/sandbox/sign-in", SignIn).AllowAnonymous().WithTags("Sandbox").WithName("SignInToSandbox")
                .WithSummary("A token for the sandbox's user, for whoever sits at this machine");
    }

    private static async Task<Results<Ok<SandboxSignIn>, ProblemHttpResult>> SignIn(
        HttpContext context, SandboxHost sandbox, LocalIssuer issuer, MailboxStore store, SyncSchedule schedule, CancellationToken cancellation)
    {
        if (!ThisMachine.Sent(context))
            return TypedResults.Problem(statusCode: StatusCodes.Status404NotFound);

        var mailboxId = await store.FindOrAddIdAsync(sandbox.User, cancellation);
        if (sandbox.IsNews(mailboxId))
            await schedule.WakeAsync(mailboxId, cancellation);
        return TypedResults.Ok(new SandboxSignIn(
            issuer.Mint(sandbox.User, sandbox.UserName), sandbox.GraphUrl, new SandboxUser(sandbox.UserName, sandbox.UserAddress)));
    }
}

/// <summary>What the sandbox's user needs: a token for this service and for the embedded Graph.</summary>
/// <param name="Graph">The embedded Graph's service root.</param>
public sealed record SandboxSignIn(string Token, Uri Graph, SandboxUser User);

/// <summary>The sandbox's user.</summary>
public sealed record SandboxUser(string Name, string Address);
