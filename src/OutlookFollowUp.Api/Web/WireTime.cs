using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OutlookFollowUp.Api.Web;

/// <summary>Times as the contract writes them: ISO 8601, always with an offset.</summary>
internal static class WireTime
{
    public const string Expected = "a time with an offset between 1900 and 2200, such as 2026-11-20T15:00:00Z";

    private static readonly string[] Forms = ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK"];

    /// <summary>Whether the text is such a time. Years far off are refused, since no sum of days may leave the calendar.</summary>
    public static bool TryParse(string? text, out DateTimeOffset time)
    {
        time = default;
        return text is not null && HasOffset(text)
            && DateTimeOffset.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out time)
            && IsOrdinary(time.Year);
    }

    public static bool IsOrdinary(int year) => year is >= 1900 and <= 2200;

    private static bool HasOffset(string text) => text.EndsWith('Z') || (text.Length > 6 && text[^6] is '+' or '-' && text[^3] == ':');
}

/// <summary>Refuses a time without an offset, which would mean another moment on every machine.</summary>
internal sealed class WireTimeConverter : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && WireTime.TryParse(reader.GetString(), out var time) ? time : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value);
}

/// <summary>Refuses a day so far off that a sum of days could leave the calendar.</summary>
internal sealed class WireDateConverter : JsonConverter<DateOnly>
{
    public const string Expected = "a date between 1900 and 2200, such as 2026-12-04";

    public override DateOnly Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            && DateOnly.TryParseExact(reader.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            && WireTime.IsOrdinary(date.Year)
            ? date
            : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, DateOnly value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
