namespace OutlookFollowUp.Text;

/// <summary>A mail's content, split into what its writer wrote, their signature and the history quoted below.</summary>
public sealed class MailText
{
    private MailText(MappedText authored, MappedText signature, MappedText quoted, IReadOnlyList<FormattedRun> formatting)
    {
        Authored = authored;
        Signature = signature;
        Quoted = quoted;
        Formatting = formatting;
    }

    /// <summary>What the writer wrote, answers between quoted lines included: all that rules and counts look at.</summary>
    public MappedText Authored { get; }

    /// <summary>The signature block, without the closing and the name typed above it.</summary>
    public MappedText Signature { get; }

    /// <summary>Quoted or forwarded mail, and the warning that a mail server puts over mail from outside.</summary>
    public MappedText Quoted { get; }

    /// <summary>How the authored text looks: runs in order that cover it; empty for plain text.</summary>
    public IReadOnlyList<FormattedRun> Formatting { get; }

    /// <summary>Reads a body; never throws, whatever the markup.</summary>
    public static MailText Read(MailBody body)
    {
        var formats = new FormatTable();
        using var text = new FlatText(body.Content, body.Type == BodyType.Html);
        if (text.IsHtml)
            HtmlReader.Read(text, formats);
        else
            PlainReader.Read(text);

        var lines = new MailLines(text);
        History.Mark(lines);
        SignatureFinder.Mark(lines);
        var authored = TextPart.Of(text, lines, region => region is Region.Written or Region.Indented);
        return new(
            authored.ToMappedText(),
            TextPart.Of(text, lines, region => region == Region.Signature).ToMappedText(),
            TextPart.Of(text, lines, region => region == Region.Quoted).ToMappedText(),
            text.IsHtml ? authored.Formatting(formats) : []);
    }
}
