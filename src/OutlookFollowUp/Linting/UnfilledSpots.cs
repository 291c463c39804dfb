using System.Buffers;
using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting;

/// <summary>
/// Places of a template that bear no marks: a greeting to nobody, "on TBD", "at COMPANY", "XYZ Company". The words around tell them
/// from what is meant so.
/// </summary>
internal static class UnfilledSpots
{
    private const int FarthestLine = 3;
    private const int Around = 60;

    /// <summary>Names of nobody, told by their capitals.</summary>
    internal static readonly string[] Names = ["Company Name", "Interviewer Name", "Interviewer's Name", "Hiring Manager Name",
        "Hiring Manager's Name", "Recipient Name", "Company XYZ", "Company ABC", "XYZ Company", "ABC Company", "XYZ Corp", "XYZ Inc",
        "ABC Corp", "Name of Interviewer", "Name of Company", "Position Title"];

    internal static readonly string[] Undecided = ["TBD", "TBA", "TBC"];

    private static readonly string[] Capitals = ["COMPANY", "POSITION", "INTERVIEWER", "EMPLOYER", "DEPARTMENT", "NAME", "ROLE", "TOPIC", "DATE",
        "TITLE", "XX ", "JOB_", "FIRST_", "LAST_", "HIRING_", "RECIPIENT_", "YOUR_", "FIRSTNAME", "LASTNAME"];

    private static readonly SearchValues<string> Beginnings =
        SearchValues.Create([.. Names, .. Undecided, .. Capitals], StringComparison.Ordinal);

    internal static readonly string[] Openers = ["dear", "hello", "hi", "hey"];

    /// <summary>Words behind which something must follow.</summary>
    internal static readonly HashSet<string> Waiting = new(StringComparer.Ordinal)
    {
        "dear", "hi", "hello", "hey", "at", "on", "in", "for", "about", "with", "to", "of", "as", "the", "join", "joining", "by", "from", "and",
        "discussing", "meeting", "regarding", "our", "your", "a", "an", "until", "before", "after", "around", "mr", "ms",
    };

    public static IEnumerable<TextSpan> In(string text)
    {
        if (Nobody(text) is { } greeting)
            yield return greeting;

        for (var at = Next(text, 0); at < text.Length;)
        {
            var length = at > 0 && IsWordAt(text, at - 1) ? 0 : Math.Max(Math.Max(NotYet(text, at), Named(text, at)), Shouted(text, at));
            if (length > 0)
                yield return new(at, length);
            at = Next(text, at + Math.Max(1, length));
        }
    }

    /// <summary>Whether the word in front calls for one to follow, as in "at" and "the".</summary>
    public static bool IsWaitedFor(string text, int at) => Waiting.Contains(WordBefore(text, at));

    private static int Next(string text, int from) =>
        from < text.Length && text.AsSpan(from).IndexOfAny(Beginnings) is var ahead and >= 0 ? from + ahead : text.Length;

    private static string WordBefore(string text, int at)
    {
        if (at < 2 || text[at - 1] is not (' ' or '\u00A0'))
            return "";

        var (start, end) = (at - 1, text[at - 2] == '.' ? at - 2 : at - 1);
        start = end;
        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;
        return text[start..end].ToLowerInvariant();
    }

    /// <summary>"on TBD" is still to be filled in; "the date is TBD" says so on purpose.</summary>
    private static int NotYet(string text, int at)
    {
        if (Array.Find(Undecided, word => IsWord(text, at, word)) is not { } undecided)
            return 0;

        var isBehindDash = text.Length < 120 && text.AsSpan(0, at).TrimEnd(' ') is [.., '-' or '–' or '—' or ':'];
        return IsWaitedFor(text, at) || isBehindDash || text.Length == undecided.Length ? undecided.Length : 0;
    }

    private static int Named(string text, int at) => Array.Find(Names, name => IsWord(text, at, name)) is { } found
        && !text.AsSpan(at + found.Length).TrimStart(' ').StartsWith(":", StringComparison.Ordinal) ? found.Length : 0;

    /// <summary>COMPANY_NAME, and "at COMPANY" where nothing around shouts.</summary>
    private static int Shouted(string text, int at)
    {
        var end = at;
        while (end < text.Length && (char.IsAsciiLetterUpper(text[end]) || text[end] == '_'))
            end++;
        if (end - at == 2)
            return IsCounted(text, end) ? 2 : 0;
        if (end - at < 4 || IsWordAt(text, end))
            return 0;

        var words = text[at..end].ToLowerInvariant().Split('_');
        if (words.Length > 1)
            return words.Length <= 4 && words.All(word => TemplateFields.Asked.Contains(word) || word is "first" or "last") ? end - at : 0;
        if (!TemplateFields.AskedAfterPreposition.Contains(words[0]) || !IsWaitedFor(text, at))
            return 0;

        end = WithNextCapitals(text, end);
        return IsOnlyShout(text, at, end) ? end - at : 0;
    }

    /// <summary>"XX years" waits for a number.</summary>
    private static bool IsCounted(string text, int end) => text.AsSpan(end).TrimStart(' ') is var rest
        && (rest.StartsWith("years", StringComparison.Ordinal) || rest.StartsWith("months", StringComparison.Ordinal)
            || rest.StartsWith("weeks", StringComparison.Ordinal) || rest.StartsWith("days", StringComparison.Ordinal)
            || rest.StartsWith("hours", StringComparison.Ordinal) || rest.StartsWith("people", StringComparison.Ordinal));

    private static int WithNextCapitals(string text, int end)
    {
        while (end + 1 < text.Length && text[end] == ' ')
        {
            var next = end + 1;
            while (next < text.Length && char.IsAsciiLetterUpper(text[next]))
                next++;
            if (IsWordAt(text, next) || !TemplateFields.Asked.Contains(text[(end + 1)..next].ToLowerInvariant()))
                break;
            end = next;
        }

        return end;
    }

    private static bool IsOnlyShout(string text, int at, int end)
    {
        var (from, to) = (Math.Max(0, at - Around), Math.Min(text.Length, end + Around));
        return (text[from..at] + text[end..to]).Split([' ', '\n']).All(word => word.Length < 3 || !word.All(char.IsUpper));
    }

    /// <summary>A greeting with nobody in it: "Dear ,", "Dear [..],", "Dear ...", "Hi Name,".</summary>
    private static TextSpan? Nobody(string text)
    {
        for (var (line, start) = (0, 0); line < FarthestLine && start < text.Length; line++)
        {
            var end = text.IndexOf('\n', start) is var newline and >= 0 ? newline : text.Length;
            var words = text.AsSpan(start, end - start).TrimEnd();
            foreach (var opener in Openers)
            {
                if (words.Length > opener.Length + 1 && words.StartsWith(opener, StringComparison.OrdinalIgnoreCase)
                    && words[opener.Length] is ' ' or '\u00A0' && IsNobody(words[opener.Length..].Trim()))
                    return new(start, words.Length);
            }

            start = end + 1;
        }

        return null;
    }

    private static bool IsNobody(ReadOnlySpan<char> addressed)
    {
        var name = addressed.TrimEnd(",:!").TrimEnd();
        return name.IsEmpty
            ? addressed is ","
            : (name.IndexOfAnyExcept(".…?_* [](){}<>".AsSpan()) < 0 && (name.Length > 1 || name[0] == '…')) || name is "Name" or "NAME" or "name" or "XX" or "NN" or "N.N." or "Firstname";
    }

    private static bool IsWord(string text, int at, string word) =>
        text.AsSpan(at).StartsWith(word, StringComparison.Ordinal) && !IsWordAt(text, at + word.Length);

    private static bool IsWordAt(string text, int at) => at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] == '_');
}
