using System.Globalization;
using System.Text;

namespace OutlookFollowUp.Sandbox;

/// <summary>
/// Escaped halves of surrogate pairs in JSON, as cut-off mail really brings them: valid JSON, but no text that could be written again.
/// Each becomes the replacement character.
/// </summary>
internal static class HalfCharacters
{
    private const int EscapeLength = 6;

    public static string Replace(string json)
    {
        if (!json.Contains("\\ud", StringComparison.OrdinalIgnoreCase))
            return json;

        var whole = new StringBuilder(json.Length);
        for (var at = 0; at < json.Length;)
        {
            var length = LengthAt(json, at);
            if (length == EscapeLength && char.IsSurrogate(EscapedUnit(json, at)!.Value))
                whole.Append("\\uFFFD");
            else
                whole.Append(json, at, Math.Min(length, json.Length - at));
            at += length;
        }

        return whole.ToString();
    }

    // A plain character, a short escape, an escaped unit, or two that make a pair.
    private static int LengthAt(string json, int at)
    {
        if (json[at] != '\\')
            return 1;
        if (EscapedUnit(json, at) is not { } unit)
            return 2;
        var isPair = char.IsHighSurrogate(unit) && EscapedUnit(json, at + EscapeLength) is { } next && char.IsLowSurrogate(next);
        return isPair ? 2 * EscapeLength : EscapeLength;
    }

    private static char? EscapedUnit(string json, int at) =>
        at + EscapeLength <= json.Length && json[at] == '\\' && json[at + 1] == 'u'
        && ushort.TryParse(json.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            ? (char)unit
            : null;
}
