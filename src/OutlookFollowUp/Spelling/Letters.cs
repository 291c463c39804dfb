namespace OutlookFollowUp.Spelling;

/// <summary>The alphabet that suggestions are found in: a to z are 1 to 26, the apostrophe is 27, and 0 stands for anything else.</summary>
internal static class Letters
{
    public const int Count = 28;

    public static byte Code(char c) => c switch
    {
        >= 'a' and <= 'z' => (byte)(c - 'a' + 1),
        >= 'A' and <= 'Z' => (byte)(c - 'A' + 1),
        '\'' or '’' => 27,
        _ => 0,
    };

    public static char Letter(int code) => code switch
    {
        0 => '?',
        27 => '\'',
        _ => (char)('a' + code - 1),
    };

    public static string Text(ReadOnlySpan<byte> codes) => string.Create(codes.Length, codes, (text, letters) =>
    {
        for (var i = 0; i < text.Length; i++)
            text[i] = Letter(letters[i]);
    });

    public static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
