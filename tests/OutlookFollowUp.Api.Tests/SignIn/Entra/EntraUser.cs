namespace OutlookFollowUp.Api.Tests.SignIn.Entra;

/// <summary>Somebody with an account.</summary>
public sealed record EntraUser(string TenantId, string ObjectId, string Name, string Address)
{
    /// <summary>The tenant of all personal accounts.</summary>
    public const string PersonalAccounts = "9188040d-6c67-4c5b-b112-36a304b66dad";

    public const string Contoso = "44444444-4444-4444-8444-444444444444";
    public const string Fabrikam = "55555555-5555-4555-8555-555555555555";

    public static EntraUser Alex { get; } = new(Contoso, FollowUpApplication.Alex, "Alex", "alex@contoso.example");

    public static EntraUser Blake { get; } = new(Fabrikam, FollowUpApplication.Blake, "Blake", "blake@fabrikam.example");

    public static EntraUser Casey { get; } = new(PersonalAccounts, "00000000-0000-0000-1111-222222222222", "Casey", "casey@outlook.example");
}
