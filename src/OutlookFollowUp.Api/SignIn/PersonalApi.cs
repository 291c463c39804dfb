using Microsoft.AspNetCore.Http.HttpResults;
using OutlookFollowUp.Api.Settings;

namespace OutlookFollowUp.Api.SignIn;

internal static class PersonalApi
{
    /// <summary>In any other mode there is no such endpoint.</summary>
    public static void MapPersonalSignIn(this IEndpointRouteBuilder routes, ServiceSettings settings)
    {
        if (settings.Mode == ServiceMode.Personal)
            routes.MapPost("/api/personal/sign-in", SignIn).AllowAnonymous().WithTags("Personal").WithName("SignInAtThisMachine")
                .WithSummary("A token for the person of this machine; while they have to sign in to Microsoft, what to do");
    }

    private static Results<Ok<PersonalToken>, Accepted<PersonalTask>, ProblemHttpResult> SignIn(
        HttpContext context, PersonalSignIn person, LocalIssuer issuer, bool again = false)
    {
        if (!ThisMachine.Sent(context))
            return TypedResults.Problem(statusCode: StatusCodes.Status404NotFound);
        if (!again && person.User is { } user)
            return TypedResults.Ok(new PersonalToken(issuer.Mint(user, "")));
        person.Ask();
        return TypedResults.Accepted((string?)null, new PersonalTask(person.Message));
    }
}

/// <summary>A token for this service, for the person of this machine.</summary>
public sealed record PersonalToken(string Token);

/// <summary>What the person has to do to sign in to Microsoft.</summary>
public sealed record PersonalTask(string Message);
