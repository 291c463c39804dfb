namespace OutlookFollowUp.Text;

/// <summary>A mail's content, split into what its writer wrote, their signature and the history quoted below.</summary>
public sealed class MailText
{
    private MailText(MappedText authored, MappedText signature, MappedText quoted)
    {
        Authored = authored;
        Signature = signature;
        Quoted = quoted;
    }

    /// <summary>What the writer wrote: all that rules and counts look at.</summary>
    public MappedText Authored { get; }

    /// <summary>The signature block, without the closing and the name typed above it.</summary>
    public MappedText Signature { get; }

    /// <summary>Quoted or forwarded mail.</summary>
    public MappedText Quoted { get; }

    /// <summary>Reads a body; never throws, whatever the markup.</summary>
    public static MailText Read(MailBody body) => new(MappedText.Plain(body.Content), MappedText.Empty, MappedText.Empty);
}
