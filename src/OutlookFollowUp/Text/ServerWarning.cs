namespace OutlookFollowUp.Text;

/// <summary>Finds the warning that a company's mail server puts over mail from outside; its writer did not write it.</summary>
internal static class ServerWarning
{
    public static void Mark(MailLines lines)
    {
        var line = lines.NextFilled(0);
        if (line == lines.Count || !IsBanner(lines.Words(line)))
            return;

        while (line < lines.Count && !lines.IsBlank(line) && (IsBanner(lines.Words(line)) || IsBannersRest(lines.Words(line))))
            lines.Mark(line++, Region.Quoted);
    }

    private static bool IsBanner(ReadOnlySpan<char> words) =>
        words.Contains("learn why this is important", StringComparison.OrdinalIgnoreCase)
        || (ContainsAny(words, "outside", "external") && ContainsAny(words, "organi", "sender", "mail", "link", "attachment")
            && StartsWithAny(words, "caution", "[caution", "external", "[external", "warning", "this email", "this message",
                "this e-mail"));

    private static bool IsBannersRest(ReadOnlySpan<char> words) =>
        StartsWithAny(words, "do not click", "please do not click", "don't click");

    private static bool ContainsAny(ReadOnlySpan<char> words, params ReadOnlySpan<string> parts)
    {
        foreach (var part in parts)
        {
            if (words.Contains(part, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static bool StartsWithAny(ReadOnlySpan<char> words, params ReadOnlySpan<string> starts)
    {
        foreach (var start in starts)
        {
            if (words.StartsWith(start, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
