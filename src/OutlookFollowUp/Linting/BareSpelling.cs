using System.Globalization;
using System.Text;
using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting;

/// <summary>Spelling without what people drop or vary: case, diacritics and the shape of apostrophes and hyphens.</summary>
internal static class BareSpelling
{
    public static string Of(string text)
    {
        foreach (var unit in text)
        {
            if (unit > 0x7F)
                return OfAnyScript(text);
        }

        return text.AsSpan().ContainsAnyInRange('A', 'Z') ? text.ToLowerInvariant() : text;
    }

    private static string OfAnyScript(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var unit in Normalised.Of(text, NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(unit) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format)
                continue;

            var lower = char.ToLowerInvariant(unit);
            _ = lower switch
            {
                '’' or '‘' or 'ʼ' or '＇' or '´' or '`' => folded.Append('\''),
                '‐' or '‑' or '‒' => folded.Append('-'),
                'ß' => folded.Append("ss"),
                'æ' => folded.Append("ae"),
                'œ' => folded.Append("oe"),
                'ø' => folded.Append('o'),
                'ł' => folded.Append('l'),
                'đ' or 'ð' => folded.Append('d'),
                'þ' => folded.Append("th"),
                'ı' => folded.Append('i'),
                _ => folded.Append(lower),
            };
        }

        return folded.ToString();
    }
}
