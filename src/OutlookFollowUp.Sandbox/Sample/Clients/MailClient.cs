using System.Globalization;

namespace OutlookFollowUp.Sandbox.Sample.Clients;

/// <summary>A mail program: makes of typed text what that program really sends, with its signature and its way to quote.</summary>
internal abstract class MailClient
{
    private static readonly Dictionary<string, MailClient> Known = new(StringComparer.Ordinal)
    {
        ["outlook"] = new OutlookClient(),
        ["word"] = new WordClient(),
        ["gmail"] = new GmailClient(),
        ["apple"] = new AppleClient(),
        ["text"] = new PlainTextClient(),
        ["notice"] = new NoticeClient(),
        ["newsletter"] = new NewsletterClient(),
    };

    public static MailClient Of(CastMember member) =>
        Known.GetValueOrDefault(member.Writes) ?? throw new FormatException($"'{member.Writes}' is no mail program that the sample knows.");

    public abstract WrittenMail Write(TypedMail typed, QuotedMail? quoted);

    /// <summary>Only what HTML needs: mail programs leave accents and signs as they are.</summary>
    protected static string Encode(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;",
            StringComparison.Ordinal);

    /// <summary>A typed line as HTML, its web addresses as links.</summary>
    protected static string Html(string line) => string.Join(' ', line.Split(' ').Select(Word));

    protected static string Local(DateTime moment, string format) => moment.ToString(format, CultureInfo.InvariantCulture);

    /// <summary>How the text of the mail reads, with the signature under it and what follows.</summary>
    protected static string Reading(TypedMail typed, string history, string beforeSignature = "") =>
        Joined(typed.Text, beforeSignature + string.Join('\n', typed.Author.Signature), typed.Author.Disclaimer ?? "", history);

    protected static string Joined(params string[] parts) => string.Join("\n\n", parts.Where(part => part.Length > 0));

    protected static string Quote(string text) =>
        string.Join('\n', text.Split('\n').Select(line => line.Length == 0 || line[0] == '>' ? ">" + line : "> " + line));

    private static string Word(string word)
    {
        var link = word.TrimEnd('.', ',', ')');
        return link.StartsWith("https://", StringComparison.Ordinal)
            ? $"<a href=\"{Encode(link)}\">{Encode(link)}</a>{Encode(word[link.Length..])}"
            : Encode(word);
    }
}
