using System.Collections.Frozen;

namespace OutlookFollowUp.Interviews;

/// <summary>What tells a zone or a country: abbreviations after a time, telephone prefixes, country codes of domains, zone ids.</summary>
internal static class Zones
{
    /// <summary>Zones and the words that name them after a clock time.</summary>
    private static readonly FrozenDictionary<string, string> Abbreviations = Table(
    [
        ("America/New_York", "est edt et eastern"),
        ("America/Chicago", "cst cdt ct central"),
        ("America/Denver", "mst mdt mt mountain"),
        ("America/Los_Angeles", "pst pdt pt pacific"),
        ("Europe/London", "gmt bst uk london"),
        ("Europe/Berlin", "cet cest mez mesz berlin"),
        ("Europe/Paris", "paris"),
        ("Europe/Amsterdam", "amsterdam"),
        ("Europe/Dublin", "dublin"),
        ("Europe/Helsinki", "eet eest"),
        ("Europe/Lisbon", "wet west"),
        ("Asia/Kolkata", "ist"),
        ("Asia/Dubai", "gst"),
        ("Asia/Singapore", "sgt"),
        ("Asia/Hong_Kong", "hkt"),
        ("Asia/Tokyo", "jst"),
        ("Australia/Sydney", "aest aedt sydney"),
        ("Australia/Perth", "awst"),
        ("Pacific/Auckland", "nzst nzdt"),
        ("Africa/Johannesburg", "sast"),
        ("Africa/Lagos", "wat"),
        ("Africa/Nairobi", "eat"),
        ("Etc/UTC", "utc"),
    ]);

    /// <summary>Telephone prefix, top-level domain, country and the zone of its capital or, where there are several, of none.</summary>
    private static readonly (string Prefix, string TopLevel, string Country, string? Zone)[] Countries =
    [
        ("+44", "uk", "GB", "Europe/London"), ("+353", "ie", "IE", "Europe/Dublin"), ("+49", "de", "DE", "Europe/Berlin"),
        ("+43", "at", "AT", "Europe/Vienna"), ("+41", "ch", "CH", "Europe/Zurich"), ("+33", "fr", "FR", "Europe/Paris"),
        ("+32", "be", "BE", "Europe/Brussels"), ("+31", "nl", "NL", "Europe/Amsterdam"), ("+352", "lu", "LU", "Europe/Luxembourg"),
        ("+34", "es", "ES", "Europe/Madrid"), ("+351", "pt", "PT", "Europe/Lisbon"), ("+39", "it", "IT", "Europe/Rome"),
        ("+46", "se", "SE", "Europe/Stockholm"), ("+45", "dk", "DK", "Europe/Copenhagen"), ("+47", "no", "NO", "Europe/Oslo"),
        ("+358", "fi", "FI", "Europe/Helsinki"), ("+48", "pl", "PL", "Europe/Warsaw"), ("+91", "in", "IN", "Asia/Kolkata"),
        ("+971", "ae", "AE", "Asia/Dubai"), ("+966", "sa", "SA", "Asia/Riyadh"), ("+974", "qa", "QA", "Asia/Qatar"),
        ("+965", "kw", "KW", "Asia/Kuwait"), ("+972", "il", "IL", "Asia/Jerusalem"), ("+65", "sg", "SG", "Asia/Singapore"),
        ("+852", "hk", "HK", "Asia/Hong_Kong"), ("+81", "jp", "JP", "Asia/Tokyo"), ("+64", "nz", "NZ", "Pacific/Auckland"),
        ("+27", "za", "ZA", "Africa/Johannesburg"), ("+234", "ng", "NG", "Africa/Lagos"), ("+254", "ke", "KE", "Africa/Nairobi"),
        ("+61", "au", "AU", null), ("+52", "mx", "MX", null), ("+55", "br", "BR", null),
        ("", "ca", "CA", null), ("", "us", "US", null),
    ];

    /// <summary>Countries of several zones, and zones under an older name.</summary>
    private static readonly FrozenDictionary<string, string> MoreZones = Table(
    [
        ("US", "America/New_York America/Chicago America/Denver America/Los_Angeles America/Phoenix America/Detroit America/Anchorage Pacific/Honolulu America/Indiana/Indianapolis America/Indianapolis"),
        ("CA", "America/Toronto America/Vancouver America/Edmonton America/Halifax America/Winnipeg"),
        ("AU", "Australia/Sydney Australia/Melbourne Australia/Brisbane Australia/Perth Australia/Adelaide"),
        ("IN", "Asia/Calcutta"),
    ]);

    private static FrozenDictionary<string, string> Table((string Meaning, string Words)[] rows) =>
        rows.SelectMany(row => row.Words.Split(' '), (row, word) => (word, row.Meaning)).ToFrozenDictionary(entry => entry.word,
            entry => entry.Meaning, StringComparer.Ordinal);

    /// <summary>The zone named right after a clock time: "11:00 EST", "9 am UK time", "14:00 Berlin time".</summary>
    public static string? OfAbbreviation(IReadOnlyList<string> words, int i, out int next)
    {
        next = i;
        if (i >= words.Count || !Abbreviations.TryGetValue(words[i], out var zone))
            return null;
        var isPlace = words[i].Length > 4 && !IsPartOfAmerica(words, i) || words[i] is "uk" or "west" or "eat";
        next = i + 1 < words.Count && words[i + 1] == "time" ? i + 2 : i + 1;
        return isPlace && next == i + 1 ? null : zone;
    }

    // "11 am Eastern" is a zone, "11 am, Central Station" a place.
    private static bool IsPartOfAmerica(IReadOnlyList<string> words, int i) => words[i] is "eastern" or "central" or "mountain" or "pacific"
        && !(i + 1 < words.Count && words[i + 1] is "station" or "park" or "library" or "hall" or "square" or "avenue" or "street" or "campus"
            or "office" or "hospital" or "school" or "bank" or "hotel" or "building" or "european" or "plaza" or "tower" or "view" or "place");

    /// <summary>The IANA id of a zone given as IANA or Windows id; null when it is neither.</summary>
    public static string? Iana(string? id, string country)
    {
        if (string.IsNullOrEmpty(id))
            return null;
        if (TimeZoneInfo.TryConvertWindowsIdToIanaId(id, country, out var local) || TimeZoneInfo.TryConvertWindowsIdToIanaId(id, out local))
            return local;
        return TimeZoneInfo.TryFindSystemTimeZoneById(id, out _) ? id : null;
    }

    /// <summary>The zone of an id, or another where the id is missing or unknown here.</summary>
    public static TimeZoneInfo Find(string? id, TimeZoneInfo otherwise) =>
        id is not null && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone : otherwise;

    /// <summary>The zones in which most mail is written, as far as this machine knows them.</summary>
    public static IReadOnlyList<TimeZoneInfo> Common { get; } =
    [
        .. new[]
        {
            "America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles", "Europe/London", "Europe/Berlin",
            "Europe/Helsinki", "Asia/Dubai", "Asia/Kolkata", "Asia/Singapore", "Asia/Tokyo", "Australia/Sydney", "Pacific/Auckland",
        }.Select(id => TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone : null).OfType<TimeZoneInfo>(),
    ];

    /// <summary>A zone with those offsets in winter and summer: the user's if it has them, else a common one, else one of its own.</summary>
    /// <param name="standard">Ahead of UTC in winter.</param>
    /// <param name="daylight">Ahead of UTC in summer; null where the clocks are not changed.</param>
    /// <param name="users">The user's zone.</param>
    public static TimeZoneInfo OfOffsets(TimeSpan standard, TimeSpan? daylight, TimeZoneInfo users) =>
        Common.Prepend(users).FirstOrDefault(zone =>
            zone.BaseUtcOffset == standard && zone.SupportsDaylightSavingTime == (daylight is { } summer && summer != standard))
        ?? TimeZoneInfo.CreateCustomTimeZone("", standard, null, null);

    public static string? CountryOfZone(string? iana) => iana is null ? null
        : MoreZones.GetValueOrDefault(iana) ?? Array.Find(Countries, row => row.Zone == iana).Country;

    public static string? ZoneOfCountry(string? country) =>
        country is null ? null : Array.Find(Countries, row => row.Country == country).Zone;

    public static string? CountryOfDomain(string domain) =>
        domain.LastIndexOf('.') is var dot and > 0 ? Array.Find(Countries, row => row.TopLevel == domain[(dot + 1)..]).Country : null;

    /// <summary>The country of the first international telephone number in a text; longer prefixes go first (+353 before +35).</summary>
    public static string? CountryOfPhone(string text)
    {
        for (var plus = text.IndexOf('+', StringComparison.Ordinal); plus >= 0; plus = text.IndexOf('+', plus + 1))
        {
            var number = string.Concat(text[plus..Math.Min(text.Length, plus + 22)].Where(unit => unit is '+' || char.IsAsciiDigit(unit)));
            var row = Countries.Where(row => row.Prefix.Length > 0 && number.StartsWith(row.Prefix, StringComparison.Ordinal))
                .OrderByDescending(row => row.Prefix.Length).FirstOrDefault();
            if (row.Country is not null && number.Length > 9)
                return row.Country;
        }

        return null;
    }

    /// <summary>A wall-clock time as a moment; one that the clocks skip is read an hour later.</summary>
    public static DateTimeOffset ToMoment(DateTime local, TimeZoneInfo zone)
    {
        local = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        if (zone.IsInvalidTime(local))
            local = local.AddHours(1);
        return new(local, zone.GetUtcOffset(local));
    }

    public static DateTimeOffset ToMoment(DateOnly day, TimeOnly time, TimeZoneInfo zone) => ToMoment(day.ToDateTime(time), zone);

    public static DateOnly DayOf(DateTimeOffset moment, TimeZoneInfo zone) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, zone).DateTime);
}
