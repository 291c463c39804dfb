namespace OutlookFollowUp.Sandbox.Sample.Clients;

/// <summary>
/// A mailing in nested tables with a hidden preview, a button and a counting pixel. "# …" is a headline, "[label](address)" on a
/// line of its own a button.
/// </summary>
internal sealed class NewsletterClient : MailClient
{
    private const string Font = "font-family:Arial,Helvetica,sans-serif";

    public override WrittenMail Write(TypedMail typed, QuotedMail? quoted)
    {
        var author = typed.Author;
        var site = "https://" + author.Address[(author.Address.IndexOf('@', StringComparison.Ordinal) + 1)..];
        var lines = typed.Lines.Where(line => line.Length > 0).ToList();
        var inner = $"""
            <div style="display:none;max-height:0;overflow:hidden;mso-hide:all">{Encode(lines[0].TrimStart('#', ' '))}&nbsp;&zwnj;&nbsp;&zwnj;</div>
            <!--[if mso]><table role="presentation" width="600"><tr><td><![endif]-->
            <table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px;background:#ffffff">
            <tr><td style="background:{author.Color};padding:18px 24px;color:#ffffff;{Font};font-size:18px"><b>{Encode(author.Name)}</b></td></tr>
            {string.Join('\n', lines.Select(line => $"<tr><td style=\"padding:10px 24px\">{Block(line, author.Color)}</td></tr>"))}
            <tr><td style="padding:20px 24px;{Font};font-size:11px;color:#7a7a7a">{string.Join("<br>", author.Signature.Select(Encode))} <a href="{site}/unsubscribe">Unsubscribe</a></td></tr>
            </table>
            <!--[if mso]></td></tr></table><![endif]-->
            <img src="{site}/open.gif" width="1" height="1" alt="">
            """;
        var content = $"""
            <html><head>
            <meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head>
            <body style="margin:0;background:#f2f0ec">
            {inner}
            </body></html>
            """;
        return new WrittenMail(true, content, inner, Joined([author.Name, .. lines.Select(Plain), .. author.Signature]));
    }

    private static string Block(string line, string color) => line switch
    {
        ['#', ..] => $"<h1 style=\"margin:0;{Font};font-size:22px;color:#1d1d1d\">{Encode(line.TrimStart('#', ' '))}</h1>",
        ['[', ..] when Button(line) is var (label, address) =>
            $"<a href=\"{Encode(address)}\" style=\"background:{color};color:#ffffff;padding:10px 18px;text-decoration:none;{Font};font-size:15px\">{Encode(label)}</a>",
        _ => $"<p style=\"margin:0;{Font};font-size:15px;line-height:22px;color:#333333\">{Html(line)}</p>",
    };

    private static string Plain(string line) => line is ['[', ..] ? Button(line).Label : line.TrimStart('#', ' ');

    private static (string Label, string Address) Button(string line) =>
        line.TrimEnd(')').Split("](") is [var label, var address]
            ? (label[1..], address) : throw new FormatException($"'{line}' is no button.");
}
