using System.Text;
using OutlookFollowUp.Graph.SignIn;

namespace OutlookFollowUp.Api.SignIn;

/// <summary>The answer to a request that Entra gave no token for Graph for.</summary>
internal static class SignInProblem
{
    /// <summary>
    /// A challenge in the form in which Entra's own APIs make it (RFC 6750, RFC 9470): the client asks Entra for a token with these claims.
    /// </summary>
    public static IResult Of(SignInException trouble, HttpResponse response)
    {
        switch (trouble.Trouble)
        {
            case SignInTrouble.UserIsNeeded:
                response.Headers.WWWAuthenticate = trouble.Claims is { } claims
                    ? $"Bearer error=\"insufficient_claims\", claims=\"{Convert.ToBase64String(Encoding.UTF8.GetBytes(claims))}\""
                    : "Bearer error=\"interaction_required\"";
                return Problem(StatusCodes.Status401Unauthorized, "Sign in again: Microsoft Entra wants to hear from you before your mailbox can be read.");
            case SignInTrouble.EntraIsBusy:
                if (trouble.Wait is { } wait)
                    response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(System.Globalization.CultureInfo.InvariantCulture);
                return Problem(StatusCodes.Status503ServiceUnavailable, "Microsoft Entra cannot be asked now: try again in a while.");
            default:
                return Problem(StatusCodes.Status502BadGateway, $"Microsoft Entra refuses this service ({trouble.Code}): tell its administrator.");
        }
    }

    private static IResult Problem(int status, string detail) => TypedResults.Problem(statusCode: status, detail: detail);
}
