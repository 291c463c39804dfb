namespace OutlookFollowUp.Sandbox.Sample.Clients;

/// <summary>What somebody typed and what their mail program puts under it.</summary>
internal sealed record TypedMail(string Text, CastMember Author)
{
    public IReadOnlyList<string> Lines => Text.Split('\n');
}

/// <summary>The mail that is answered, as the quoting program needs it.</summary>
/// <param name="Sent">When it was sent, on the answering person's clock.</param>
internal sealed record QuotedMail(CastMember From, string To, DateTime Sent, string Subject, WrittenMail Body);

/// <summary>A finished body.</summary>
/// <param name="Inner">The HTML that an answer quotes: the body without its document.</param>
/// <param name="Text">How it reads as plain text.</param>
internal sealed record WrittenMail(bool IsHtml, string Content, string Inner, string Text);
