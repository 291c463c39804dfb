using System.Buffers;
using System.Text;

namespace OutlookFollowUp.Text;

/// <summary>Tells emoji from other signs. Source: Unicode Technical Standard #51.</summary>
internal static class Emoji
{
    private const char TextStyle = '\uFE0E';
    private const char EmojiStyle = '\uFE0F';
    private const char Joiner = '\u200D';
    private const char Keycap = '\u20E3';

    /// <summary>Signs below U+10000 that show as pictures by themselves, and those few that people mean as one.</summary>
    private const string Pictures =
        "\u231A\u231B\u23E9\u23EA\u23EB\u23EC\u23F0\u23F3\u25FD\u25FE\u2600\u2603\u2614\u2615\u2639\u263A\u263B\u2648\u2649\u264A\u264B"
        + "\u264C\u264D\u264E\u264F\u2650\u2651\u2652\u2653\u2665\u267F\u2693\u26A1\u26AA\u26AB\u26BD\u26BE\u26C4\u26C5\u26CE\u26D4\u26EA"
        + "\u26F2\u26F3\u26F5\u26FA\u26FD\u2705\u270A\u270B\u270C\u261D\u2728\u274C\u274E\u2753\u2754\u2755\u2757\u2764\u2795\u2796\u2797"
        + "\u27B0\u27BF\u2B1B\u2B1C\u2B50\u2B55";

    /// <summary>
    /// The length of the emoji sequence at the start of that text, joined ones, skin tones and flags included; 0 where none is.
    /// </summary>
    public static int SequenceLength(ReadOnlySpan<char> text)
    {
        var length = OneLength(text);
        while (length > 0 && length < text.Length && text[length] == Joiner && OneLength(text[(length + 1)..]) is var joined and > 0)
            length += 1 + joined;
        return length;
    }

    /// <summary>Whether that text is emoji and nothing else, as the alternative text of an emoji's picture is.</summary>
    public static bool IsOnlyEmoji(ReadOnlySpan<char> text)
    {
        var any = false;
        while (!text.IsEmpty && SequenceLength(text) is var length and > 0)
        {
            text = text[length..];
            any = true;
        }

        return any && text.IsEmpty;
    }

    private static int OneLength(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return 0;
        if (char.IsAsciiDigit(text[0]) || text[0] is '#' or '*')
            return KeycapLength(text);
        if (Rune.DecodeFromUtf16(text, out var rune, out var length) != OperationStatus.Done)
            return 0;
        if (IsFlagLetter(rune))
            return FlagLength(text, length);
        if (!IsPicture(rune, text[length..]))
            return 0;

        while (Rune.DecodeFromUtf16(text[length..], out var next, out var more) == OperationStatus.Done && IsModifier(next))
            length += more;
        return length;
    }

    /// <summary>Two letters are a flag; one alone is a letter in a box.</summary>
    private static int FlagLength(ReadOnlySpan<char> text, int first) =>
        Rune.DecodeFromUtf16(text[first..], out var second, out var length) == OperationStatus.Done && IsFlagLetter(second)
            ? first + length : first;

    private static int KeycapLength(ReadOnlySpan<char> text)
    {
        var length = text.Length > 1 && text[1] == EmojiStyle ? 2 : 1;
        return text.Length > length && text[length] == Keycap ? length + 1 : 0;
    }

    private static bool IsPicture(Rune rune, ReadOnlySpan<char> rest)
    {
        if (!rest.IsEmpty && rest[0] == TextStyle)
            return false;
        if (rune.Value is >= 0x1F000 and <= 0x1FAFF)
            return rune.Value is < 0x1F100 or >= 0x1F170;

        return rune.IsBmp && rune.Value >= 0x203C
            && (Pictures.Contains((char)rune.Value, StringComparison.Ordinal)
                || (!rest.IsEmpty && rest[0] == EmojiStyle && !Rune.IsLetterOrDigit(rune)));
    }

    /// <summary>Skin tones, the picture style, and the tags that spell England's or Scotland's flag.</summary>
    private static bool IsModifier(Rune rune) =>
        rune.Value is EmojiStyle or (>= 0x1F3FB and <= 0x1F3FF) or (>= 0xE0020 and <= 0xE007F);

    private static bool IsFlagLetter(Rune rune) => rune.Value is >= 0x1F1E6 and <= 0x1F1FF;
}
