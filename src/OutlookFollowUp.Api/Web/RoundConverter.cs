using System.Text.Json;
using System.Text.Json.Serialization;

namespace OutlookFollowUp.Api.Web;

/// <summary>
/// Reads the number of a round, or what people call one: "second", "2nd round". A name that tells no number, such as "screen", is none.
/// </summary>
internal sealed class RoundConverter : JsonConverter<int?>
{
    private const int Most = 99;

    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth"];

    public override int? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.Number when reader.TryGetInt32(out var number) => number,
        JsonTokenType.String => Named(reader.GetString()!),
        _ => throw new JsonException(),
    };

    public override void Write(Utf8JsonWriter writer, int? value, JsonSerializerOptions options)
    {
        if (value is { } number)
            writer.WriteNumberValue(number);
        else
            writer.WriteNullValue();
    }

    private static int? Named(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach (var word in words)
        {
            if (Array.FindIndex(Ordinals, ordinal => ordinal.Equals(word, StringComparison.OrdinalIgnoreCase)) is var at and >= 0)
                return at + 1;
            var digits = word.TakeWhile(char.IsAsciiDigit).Count();
            if (digits is 1 or 2 && int.Parse(word.AsSpan(0, digits), System.Globalization.CultureInfo.InvariantCulture) is > 0 and <= Most and var number)
                return number;
        }

        return null;
    }
}
