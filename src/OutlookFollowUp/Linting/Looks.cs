using System.Globalization;
using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting;

/// <summary>How the body of a mail looks for the most part, and whether a run of it looks otherwise to a reader's eye.</summary>
/// <param name="Main">The font, size and colour that most letters have.</param>
internal sealed record Looks(TextFormat Main)
{
    private const double VisibleStep = 0.9;
    private const int DarkestChannel = 0x4D;
    private const int GreyTolerance = 0x20;

    /// <summary>Faces that mail programs put in on their own, and that look alike at a glance.</summary>
    private static readonly HashSet<string> Defaults = new(StringComparer.OrdinalIgnoreCase)
    {
        "Aptos", "Aptos_EmbeddedFont", "Aptos_MSFontService", "Calibri", "Carlito", "Calibri Light", "Aptos Display", "+mn-lt", "minor-latin",
    };

    /// <summary>Faces that a program without a say may show anyway.</summary>
    private static readonly HashSet<string> Plain = new(StringComparer.OrdinalIgnoreCase)
    {
        "Arial", "Helvetica", "Helvetica Neue", "HelveticaNeue", "Segoe UI", "Verdana", "Tahoma", "system-ui", "-apple-system", "Roboto",
        "sans-serif", "Liberation Sans", "Open Sans", "Inter", "Google Sans", "Lato", "Times New Roman", "serif", "BlinkMacSystemFont",
        ".SF NS", "SF Pro", "SF Pro Text", "UICTFontTextStyleBody",
    };

    private static readonly HashSet<string> Typewriter = new(StringComparer.OrdinalIgnoreCase)
    {
        "Courier New", "Courier", "Consolas", "Menlo", "Monaco", "Cascadia Code", "Cascadia Mono", "Lucida Console", "monospace", "SF Mono",
        "Source Code Pro", "Fira Code", "Roboto Mono", "Ubuntu Mono", "JetBrains Mono", "DejaVu Sans Mono", "Liberation Mono", "SFMono-Regular",
    };

    public static bool IsTypewriter(TextFormat format) => format.Font is { } font && Typewriter.Contains(font);

    public bool DiffersInFont(TextFormat run) => (run.Font, Main.Font) switch
    {
        (null, _) => false,
        ({ } font, null) => !Defaults.Contains(font) && !Plain.Contains(font),
        ({ } font, { } main) => !font.Equals(main, StringComparison.OrdinalIgnoreCase) && !(Defaults.Contains(font) && Defaults.Contains(main)),
    };

    /// <summary>Twice the step where what is next to it is not in the same line.</summary>
    public bool DiffersInSize(TextFormat run, bool isAside) => (run.Size, Main.Size) switch
    {
        ({ } size, { } main) => Math.Abs(size - main) > (isAside ? 2 * VisibleStep : VisibleStep),
        ({ } size, null) => size is < 9 or > 14,
        _ => false,
    };

    public bool DiffersInColor(TextFormat run) => !SameColor(run.Color, Main.Color);

    public bool Differs(TextFormat run, bool isAside) => DiffersInFont(run) || DiffersInSize(run, isAside) || DiffersInColor(run);

    /// <summary>The look in words, as far as the run differs.</summary>
    public string Describe(TextFormat run) => string.Join(" and ", Differences(run));

    /// <summary>The style that makes a run look like the rest; null where the rest does not say how it looks.</summary>
    public string? Style(TextFormat run)
    {
        if ((DiffersInFont(run) && Main.Font is null) || (DiffersInSize(run, isAside: false) && Main.Size is null)
            || Main.Font?.All(unit => char.IsLetterOrDigit(unit) || unit is ' ' or '-' or '_') == false)
            return null;

        return string.Concat(
            DiffersInFont(run) ? $"font-family:'{Main.Font}';" : "",
            Main.Size is { } size && run.Size != size ? string.Create(CultureInfo.InvariantCulture, $"font-size:{size}pt;") : "",
            DiffersInColor(run) ? $"color:{Main.Color ?? "#000000"};" : "");
    }

    private IEnumerable<string> Differences(TextFormat run)
    {
        if (DiffersInFont(run))
            yield return run.Font!;
        if (DiffersInSize(run, isAside: false))
            yield return string.Create(CultureInfo.InvariantCulture, $"{run.Size} pt");
        if (DiffersInColor(run))
            yield return "another colour";
    }

    private static bool SameColor(string? one, string? other) => IsBlack(one) ? IsBlack(other) : string.Equals(one, other, StringComparison.Ordinal);

    /// <summary>Black, and the near-black greys of web pages, which nobody can tell from it.</summary>
    private static bool IsBlack(string? color)
    {
        if (color is null or "black" or "windowtext" or "initial" or "inherit" or "currentcolor")
            return true;
        if (color.Length != 7 || !int.TryParse(color.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var rgb))
            return false;

        var (red, green, blue) = (rgb >> 16, (rgb >> 8) & 0xFF, rgb & 0xFF);
        var (most, least) = (Math.Max(red, Math.Max(green, blue)), Math.Min(red, Math.Min(green, blue)));
        return most <= DarkestChannel && most - least <= GreyTolerance;
    }
}
