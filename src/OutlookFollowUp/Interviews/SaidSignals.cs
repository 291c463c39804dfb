using OutlookFollowUp.Linting.Phrases;

namespace OutlookFollowUp.Interviews;

/// <summary>What a mail has been found to say so far.</summary>
internal sealed class SaidSignals(IReadOnlyList<Statement> everything)
{
    private readonly List<MailSignal> _signals = [];

    public IReadOnlyList<MailSignal> All => _signals;

    public bool Says(SignalKind kind) => _signals.Exists(signal => signal.Kind == kind);

    public bool SaysAny(SignalKind[] kinds) => _signals.Exists(signal => Array.IndexOf(kinds, signal.Kind) >= 0);

    /// <summary>Keeps a kind where any of the phrases stands.</summary>
    public void Say(SignalKind kind, PhraseSet phrases) => Say(kind, phrases.FindIn(everything));

    /// <summary>Keeps a kind with the statement that says so; none leaves it unsaid.</summary>
    public void Say(SignalKind kind, Statement? statement)
    {
        if (statement is not null && !Says(kind))
            _signals.Add(new(kind, statement.Quote));
    }
}
