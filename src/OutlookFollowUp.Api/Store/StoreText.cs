using System.Text;

namespace OutlookFollowUp.Api.Store;

/// <summary>Text of a mail on its way into a column.</summary>
internal static class StoreText
{
    /// <summary>The text with U+FFFD for what PostgreSQL refuses: NUL, and half a character.</summary>
    public static string Storable(string text)
    {
        var mended = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        return mended.Replace('\0', '\uFFFD');
    }
}
