using Azure.Identity;
using Microsoft.Identity.Client;

namespace OutlookFollowUp.Graph.SignIn;

/// <summary>What stands between a user and a token for Graph.</summary>
public enum SignInTrouble
{
    /// <summary>The user has to sign in again, to consent, or to prove more than they did.</summary>
    UserIsNeeded,

    /// <summary>Entra wants to be asked later, or cannot be reached.</summary>
    EntraIsBusy,

    /// <summary>Entra refuses the application itself: its secret has expired, or its registration lacks something.</summary>
    ApplicationIsRefused,
}

/// <summary>
/// Entra gave no token for Graph. Carries neither Entra's own words nor the library's exception: they name the user.
/// </summary>
/// <param name="trouble">Who can do something about it.</param>
/// <param name="code">Entra's error code, with its AADSTS number where there is one.</param>
/// <param name="claims">What the next token has to prove, as Entra's JSON; it belongs to the client that signs the user in.</param>
/// <param name="wait">How long Entra asks to be left alone.</param>
public sealed class SignInException(SignInTrouble trouble, string code, string? claims = null, TimeSpan? wait = null)
    : Exception($"Microsoft Entra gave no token for Graph: {code}.")
{
    public SignInTrouble Trouble { get; } = trouble;

    public string Code { get; } = code;

    public string? Claims { get; } = claims;

    public TimeSpan? Wait { get; } = wait;

    /// <summary>Asks for a token, and says in our own words why there is none.</summary>
    internal static async Task<T> TranslateAsync<T>(Func<Task<T>> ask)
    {
        try
        {
            return await ask();
        }
        catch (MsalException refusal)
        {
            throw From(refusal);
        }
        catch (AuthenticationFailedException failure)
        {
            throw failure.InnerException is MsalException refusal ? From(refusal) : new SignInException(SignInTrouble.EntraIsBusy, "unreachable");
        }
        catch (HttpRequestException)
        {
            throw new SignInException(SignInTrouble.EntraIsBusy, "unreachable");
        }
    }

    private static SignInException From(MsalException refusal) => refusal switch
    {
        MsalUiRequiredException needed => new(SignInTrouble.UserIsNeeded, CodeOf(needed), Given(needed.Claims)),
        MsalClientException { ErrorCode: MsalError.OboCacheKeyNotInCacheError } => new(SignInTrouble.UserIsNeeded, "no_session"),
        MsalClientException { ErrorCode: MsalError.AuthenticationCanceledError or MsalError.CodeExpired } gaveUp =>
            new(SignInTrouble.UserIsNeeded, gaveUp.ErrorCode),
        MsalServiceException busy when busy.StatusCode is 429 or >= 500 =>
            new(SignInTrouble.EntraIsBusy, CodeOf(busy), wait: busy.Headers?.RetryAfter?.Delta),
        MsalServiceException { ErrorCode: MsalError.RequestTimeout or MsalError.ServiceNotAvailable } slow =>
            new(SignInTrouble.EntraIsBusy, slow.ErrorCode),
        MsalServiceException { Claims.Length: > 0 } challenge => new(SignInTrouble.UserIsNeeded, CodeOf(challenge), challenge.Claims),
        _ => new(SignInTrouble.ApplicationIsRefused, CodeOf(refusal)),
    };

    /// <summary>An AADSTS number is what an administrator looks up; the rest of the message names the user.</summary>
    private static string CodeOf(MsalException refusal)
    {
        var start = refusal.Message.IndexOf("AADSTS", StringComparison.Ordinal);
        if (start < 0)
            return refusal.ErrorCode;
        var end = start + "AADSTS".Length;
        while (end < refusal.Message.Length && char.IsAsciiDigit(refusal.Message[end]))
            end++;
        return $"{refusal.ErrorCode} {refusal.Message[start..end]}";
    }

    private static string? Given(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
