namespace OutlookFollowUp.Api.Rules;

internal static class RulesApi
{
    /// <summary>The path of a rule's page.</summary>
    public static string PageOf(string rule) => $"/rules/{rule}";
}
