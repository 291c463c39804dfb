using System.Text;

namespace OutlookFollowUp.Text;

/// <summary>Unicode's normal forms of any text there may be.</summary>
internal static class Normalised
{
    /// <summary>A lone surrogate is hostile or broken text, which cannot be normalised and stays as it is.</summary>
    public static string Of(string text, NormalizationForm form)
    {
        try
        {
            return text.Normalize(form);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }
}
