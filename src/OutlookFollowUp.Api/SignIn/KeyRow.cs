namespace OutlookFollowUp.Api.SignIn;

/// <summary>A key with which the service encrypts what it keeps secret, where all its instances find it.</summary>
internal sealed class KeyRow
{
    public required string Name { get; init; }

    public required string Xml { get; init; }
}
