using System.Buffers;
using System.Text;

namespace OutlookFollowUp.Text;

/// <summary>
/// Folds text for comparison, unit by unit so that offsets hold: lower case, one apostrophe, one hyphen, full-width letters narrow.
/// </summary>
internal static class Folding
{
    /// <summary>Folds into a buffer of at least the same length.</summary>
    public static void Fold(ReadOnlySpan<char> text, Span<char> folded)
    {
        while (Ascii.ToLower(text, folded, out var plain) == OperationStatus.InvalidData)
        {
            folded[plain] = Fold(text[plain]);
            text = text[(plain + 1)..];
            folded = folded[(plain + 1)..];
        }
    }

    public static char Fold(char unit)
    {
        if (unit < 0x80)
            return char.IsAsciiLetterUpper(unit) ? (char)(unit | 0x20) : unit;

        return unit switch
        {
            '\u2018' or '\u2019' or '\u02BC' or '\u2032' or '\uFF07' => '\'',
            '\u2010' or '\u2011' => '-',
            '\u00A0' or '\u202F' => ' ',
            >= '\uFF01' and <= '\uFF5E' => Fold((char)(unit - 0xFEE0)),
            _ => char.ToLowerInvariant(unit),
        };
    }
}
