namespace OutlookFollowUp.Api.Settings;

/// <summary>How people sign in and where their mail comes from.</summary>
internal enum ServiceMode
{
    /// <summary>No account: a local issuer, and the embedded Graph over a mailbox folder.</summary>
    Sandbox,

    /// <summary>One user on their own machine, who signs in to Microsoft Graph there.</summary>
    Personal,

    /// <summary>Many users with Entra tokens, on whose behalf Microsoft Graph is asked.</summary>
    Service,
}
