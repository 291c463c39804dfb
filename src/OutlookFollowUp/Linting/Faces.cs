using System.Buffers;
using System.Globalization;
using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting;

/// <summary>An emoticon, a kaomoji or a run of emoji.</summary>
/// <param name="Count">How many emoji stand in the run.</param>
internal readonly record struct Face(TextSpan Span, int Count, bool IsEmoji);

/// <summary>Finds faces in text. What also has a sober use, such as "8)" or "XD", is none.</summary>
internal static class Faces
{
    /// <summary>How far back a bracket may have been opened.</summary>
    private const int LongestAside = 300;
    private const string Eyes = ":;=";
    private const string Noses = "-o^'";
    private const string Mouths = ")(D]P[pO/\\|*3@$>";

    /// <summary>Mouths that are letters, slashes and the like: they need space on both sides.</summary>
    private const string SoberMouths = "DPpO/\\|*3@$>[]";

    private static readonly string[] Fixed =
        ["^_^", "^^", "-_-", "o_O", "O_o", "T_T", ">_<", "xD", "\\o/", "(:", "(;", ":'(", ":')", "=^.^=", "¬_¬", "ಠ_ಠ", "(y)", ">:(", ">:)",
            "</3"];

    private static readonly SearchValues<char> Sober =
        SearchValues.Create(" \t\r\n.,!?\"/@%&+*#$_|~`{}[])'0123456789abcdefghijklmnpqrstuvwyzABCDEFGHIJKLMNPQRSUVWXYZ’‘“”–—\u00a0");

    private const string KaomojiSigns = "ツ◕‿ʘ□ಠ益・ωᴥ¬‾´｀▽∀дДﾉノヽ╯╰┻━♡´`ʕʔ͜͡°•^_><;-oOxX;*";

    public static IEnumerable<Face> In(string text)
    {
        for (var at = NextStart(text, 0); at < text.Length;)
        {
            var face = At(text, at);
            if (face is { } found)
                yield return found;
            at = NextStart(text, face?.Span.End ?? at + 1);
        }
    }

    /// <summary>Most letters begin no face, and most text is letters.</summary>
    private static int NextStart(string text, int from) =>
        text.AsSpan(from).IndexOfAnyExcept(Sober) is var ahead and >= 0 ? from + ahead : text.Length;

    private static Face? At(string text, int at)
    {
        if (text[at] > 0x7F && EmojiRun(text, at) is { } emoji)
            return emoji;
        var length = Math.Max(Math.Max(Western(text, at), Listed(text, at)), Kaomoji(text, at));
        return length == 0 ? null : new(new(at, length), 1, false);
    }

    private static int Western(string text, int at)
    {
        if (!Eyes.Contains(text[at], StringComparison.Ordinal))
            return 0;

        var next = at + 1;
        var hasNose = next + 1 < text.Length && Noses.Contains(text[next], StringComparison.Ordinal)
            && Mouths.Contains(text[next + 1], StringComparison.Ordinal);
        var mouth = hasNose ? next + 1 : next;
        if (mouth >= text.Length || !Mouths.Contains(text[mouth], StringComparison.Ordinal))
            return 0;

        var end = mouth + 1;
        while (end < text.Length && text[end] == text[mouth] && text[mouth] is ')' or '(')
            end++;
        var isAlone = IsSpaceOrEdge(text, at - 1) && IsSpaceOrMark(text, end);
        var isSober = SoberMouths.Contains(text[mouth], StringComparison.Ordinal);
        var canBe = isSober
            ? isAlone : (end == text.Length || !char.IsLetterOrDigit(text[end])) && !(text[mouth] == ')' && ClosesBracket(text, at));
        return canBe && (hasNose || text[at] != '=' || isAlone) ? end - at : 0;
    }

    private static int Listed(string text, int at)
    {
        if (!IsSpaceOrEdge(text, at - 1))
            return 0;
        if (text.AsSpan(at).StartsWith("<3", StringComparison.Ordinal) && IsHeart(text, at + 2))
            return 2;
        foreach (var face in Fixed)
        {
            if (text.AsSpan(at).StartsWith(face, StringComparison.Ordinal) && IsSpaceOrMark(text, at + face.Length))
                return face.Length;
        }

        return 0;
    }

    /// <summary>"Latency &lt;3 ms" is a number; a heart ends a line or a sentence.</summary>
    private static bool IsHeart(string text, int end)
    {
        if (!IsSpaceOrMark(text, end))
            return false;
        while (end < text.Length && text[end] == ' ')
            end++;
        return end == text.Length || text[end] is '\n' or '!' or '.' || char.IsUpper(text[end]);
    }

    /// <summary>A bracketed face with its arms: (^_^) or ¯\_(ツ)_/¯.</summary>
    private static int Kaomoji(string text, int at)
    {
        if (!IsSpaceOrEdge(text, at - 1) || char.IsAsciiLetterOrDigit(text[at]))
            return 0;
        var end = at;
        while (end < text.Length && end - at < 24 && !char.IsWhiteSpace(text[end]))
            end++;
        if (end < text.Length && char.IsLowSurrogate(text[end]) && char.IsHighSurrogate(text[end - 1]))
            end--;
        var word = text.AsSpan(at, end - at).TrimEnd(".,!?");
        var (open, close) = (word.IndexOf('('), word.LastIndexOf(')'));
        if (open < 0 || close < open + 2)
            return 0;

        var face = word[(open + 1)..close];
        var rare = 0;
        foreach (var sign in face)
        {
            if (!KaomojiSigns.Contains(sign, StringComparison.Ordinal))
                return 0;
            if (sign is '^' or '_' or '>' or '<' || sign > 0x7F)
                rare++;
        }

        return rare > 0 && (rare > 1 || word.Length > face.Length + 2) ? word.Length : ShortFace(word, face);
    }

    private static int ShortFace(ReadOnlySpan<char> word, ReadOnlySpan<char> face) =>
        face.Length == 3 && face[0] == face[2] && face[1] == '_' ? word.Length : 0;

    private static Face? EmojiRun(string text, int at)
    {
        if (IsSober(text[at]))
            return null;

        var (end, count) = (at, 0);
        while (Emoji.SequenceLength(text.AsSpan(end)) is var length and > 0)
            (end, count) = (end + length, count + 1);
        return count == 0 ? null : new(TextSpan.Between(at, end), count, true);
    }

    /// <summary>Signs of arithmetic reckon, and squares head a list.</summary>
    private static bool IsSober(char unit) => unit is '\u2795' or '\u2796' or '\u2797' or '\u25FD' or '\u25FE';

    /// <summary>Whether the bracket after "last:" only closes one that was opened in its line.</summary>
    private static bool ClosesBracket(string text, int at)
    {
        var open = 0;
        var farthest = Math.Max(0, at - LongestAside);
        for (var index = farthest + text.AsSpan(farthest, at - farthest).LastIndexOf('\n') + 1; index < at; index++)
            open += text[index] switch { '(' => 1, ')' when open > 0 => -1, _ => 0 };
        return open > 0;
    }

    private static bool IsSpaceOrEdge(string text, int at) => at < 0 || char.IsWhiteSpace(text[at]);

    private static bool IsSpaceOrMark(string text, int at) =>
        at >= text.Length || char.IsWhiteSpace(text[at]) || text[at] is '.' or ',' or '!' or '?'
        || CharUnicodeInfo.GetUnicodeCategory(text[at]) == UnicodeCategory.Surrogate;
}
