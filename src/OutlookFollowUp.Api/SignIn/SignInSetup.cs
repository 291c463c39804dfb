using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authorization;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Validators;
using OutlookFollowUp.Api.Settings;

namespace OutlookFollowUp.Api.SignIn;

/// <summary>
/// Bearer tokens for everything but what says otherwise: Entra's in the service mode, else the local issuer's, which only this machine gets.
/// </summary>
internal static class SignInSetup
{
    public static void AddSignIn(this WebApplicationBuilder builder, ServiceSettings settings)
    {
        builder.AddKeys(settings);
        builder.Services.AddSingleton<LocalIssuer>();
        builder.Services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer();
        builder.Services.AddOptions<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme).Configure<IServiceProvider>(
            (options, services) => Configure(options, services, settings.Mode == ServiceMode.Service ? settings.Entra : null));
        builder.Services.AddAuthorizationBuilder().SetFallbackPolicy(SignedInWhereThereIsSomething);
    }

    private static void Configure(JwtBearerOptions options, IServiceProvider services, EntraSettings? entra)
    {
        var clientId = entra?.ClientId ?? LocalIssuer.ClientId;
        options.MapInboundClaims = false;
        options.TimeProvider = TimeProvider.System;
        options.TokenValidationParameters = TokenRules.For(clientId);
        if (entra is null)
            options.Configuration = services.GetRequiredService<LocalIssuer>().Configuration;
        else
        {
            options.Authority = entra.Authority;
            options.Backchannel = services.GetRequiredService<EntraTransport>().Client;
            options.TokenValidationParameters.EnableAadSigningKeyIssuerValidation();
        }

        options.Events = new JwtBearerEvents
        {
            OnTokenValidated = context =>
            {
                if (TokenRules.Objection((JsonWebToken)context.SecurityToken, context.Principal!, clientId, entra) is { } objection)
                    context.Fail(objection);
                return Task.CompletedTask;
            },
        };
    }

    /// <summary>An endpoint that says nothing is closed; where there is no endpoint, "not found" is the better answer.</summary>
    private static AuthorizationPolicy SignedInWhereThereIsSomething { get; } = new AuthorizationPolicyBuilder()
        .RequireAssertion(context =>
            context.User.Identity is { IsAuthenticated: true } || context.Resource is HttpContext http && http.GetEndpoint() is null)
        .Build();
}
