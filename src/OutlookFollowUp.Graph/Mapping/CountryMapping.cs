using System.Globalization;

namespace OutlookFollowUp.Graph.Mapping;

/// <summary>The two-letter code of a country that a directory knows by code, by name, or only through the user's language.</summary>
internal static class CountryMapping
{
    private const string Fallback = "US";

    private static readonly Lazy<Dictionary<string, string>> CodesByName = new(() =>
    {
        var codes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            ["UK"] = "GB",
            ["England"] = "GB",
            ["Scotland"] = "GB",
            ["Wales"] = "GB",
            ["USA"] = "US",
        };
        foreach (var culture in CultureInfo.GetCultures(CultureTypes.SpecificCultures))
        {
            var region = new RegionInfo(culture.Name);
            if (region.TwoLetterISORegionName.All(char.IsAsciiLetter))
            {
                codes.TryAdd(region.TwoLetterISORegionName, region.TwoLetterISORegionName);
                codes.TryAdd(region.EnglishName, region.TwoLetterISORegionName);
            }
        }

        return codes;
    });

    public static string ToCode(string? usageLocation, string? country, string? locale) =>
        Find(usageLocation) ?? Find(country) ?? Find(locale?.Split('-') is [_, .., var region] ? region : null) ?? Fallback;

    private static string? Find(string? name) => CodesByName.Value.GetValueOrDefault(name?.Trim() ?? "");
}
