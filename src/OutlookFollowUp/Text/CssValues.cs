using System.Globalization;

namespace OutlookFollowUp.Text;

/// <summary>CSS and <c>&lt;font&gt;</c> values in one form, so that equal looks compare equal.</summary>
internal static class CssValues
{
    private const double PointsPerPixel = 0.75;

    /// <summary>The points of <c>&lt;font size="1"&gt;</c> to <c>"7"</c>; CSS's xx-small to xxx-large are the same.</summary>
    private static readonly double[] Steps = [7.5, 10, 12, 13.5, 18, 24, 36];

    /// <summary>The first font family of a list, without quotes; null where the value names none.</summary>
    public static string? FirstFamily(ReadOnlySpan<char> value)
    {
        var comma = value.IndexOf(',');
        var family = (comma < 0 ? value : value[..comma]).Trim().Trim("\"'").Trim();
        return family.IsEmpty || IsGlobal(family) || family.StartsWith("var(", StringComparison.OrdinalIgnoreCase)
            ? null : family.ToString();
    }

    /// <summary>A size in points, or a factor of the size around it; null where the value says neither.</summary>
    public static double? Size(ReadOnlySpan<char> value, out bool isRelative)
    {
        isRelative = false;
        var digits = value.IndexOfAnyExcept("0123456789.".AsSpan());
        var unit = digits < 0 ? default : value[digits..].Trim();
        if (digits == 0)
            return SizeOf(FirstWord(value));
        if (!double.TryParse(digits < 0 ? value : value[..digits], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture,
            out var number))
            return null;
        if (number == 0)
            return 0;

        isRelative = StartsWith(unit, "em") || StartsWith(unit, "%");
        return StartsWith(unit, "pt") || StartsWith(unit, "em") ? number
            : StartsWith(unit, "%") ? number / 100
            : StartsWith(unit, "px") ? number * PointsPerPixel
            : StartsWith(unit, "rem") ? number * 12
            : null;
    }

    /// <summary>The points of a <c>&lt;font size&gt;</c>; null where it is none.</summary>
    public static double? FontStep(ReadOnlySpan<char> value)
    {
        value = value.Trim();
        if (!int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var step))
            return null;

        return Steps[Math.Clamp(value[0] is '+' or '-' ? 3 + step : step, 1, 7) - 1];
    }

    /// <summary>A colour as <c>#rrggbb</c>; null where it says nothing of its own.</summary>
    public static string? Color(ReadOnlySpan<char> value)
    {
        if (value.StartsWith("rgb", StringComparison.OrdinalIgnoreCase))
            return Rgb(value);

        var word = FirstWord(value);
        if (word.Length == 4 && word[0] == '#')
            return new string(['#', word[1], word[1], word[2], word[2], word[3], word[3]]).ToLowerInvariant();
        if (word.IsEmpty || IsGlobal(word) || word.Equals("currentcolor", StringComparison.OrdinalIgnoreCase))
            return null;

        return Named(word.ToString().ToLowerInvariant());
    }

    private static double? SizeOf(ReadOnlySpan<char> word) => word switch
    {
        "xx-small" => 7,
        "x-small" => Steps[0],
        "small" => Steps[1],
        "medium" => Steps[2],
        "large" => Steps[3],
        "x-large" => Steps[4],
        "xx-large" => Steps[5],
        _ => null,
    };

    private static string Named(string color) => color switch
    {
        "black" or "windowtext" => "#000000",
        "white" => "#ffffff",
        "red" => "#ff0000",
        "blue" => "#0000ff",
        "green" => "#008000",
        "gray" or "grey" => "#808080",
        "navy" => "#000080",
        "purple" => "#800080",
        "maroon" => "#800000",
        "teal" => "#008080",
        "silver" => "#c0c0c0",
        "yellow" => "#ffff00",
        "orange" => "#ffa500",
        _ => color,
    };

    private static string? Rgb(ReadOnlySpan<char> value)
    {
        Span<byte> parts = stackalloc byte[3];
        var count = 0;
        for (var i = 0; i < value.Length && count < 3; i++)
        {
            if (!char.IsAsciiDigit(value[i]))
                continue;

            var digits = value[i..].IndexOfAnyExceptInRange('0', '9');
            digits = digits < 0 ? value.Length - i : digits;
            parts[count++] = byte.TryParse(value.Slice(i, digits), NumberStyles.None, CultureInfo.InvariantCulture, out var part)
                ? part : byte.MaxValue;
            i += digits;
        }

        return count < 3 ? null : $"#{Convert.ToHexStringLower(parts)}";
    }

    private static bool IsGlobal(ReadOnlySpan<char> word) =>
        StartsWith(word, "inherit") || StartsWith(word, "initial") || StartsWith(word, "unset") || StartsWith(word, "revert");

    private static bool StartsWith(ReadOnlySpan<char> value, string start) => value.StartsWith(start, StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> value)
    {
        var end = value.IndexOfAny(" !".AsSpan());
        return end < 0 ? value : value[..end];
    }
}
