namespace OutlookFollowUp.Linting.Matching;

/// <summary>The interview a draft belongs to, and how each of the user's interviews fares.</summary>
/// <param name="Interview">The one it belongs to; null when none is near.</param>
/// <param name="Likenesses">Every interview, the nearest first.</param>
internal sealed record InterviewMatch(Interview? Interview, IReadOnlyList<Likeness> Likenesses)
{
    public static InterviewMatch None { get; } = new(null, []);

    /// <summary>Why it is that one, in words for a message.</summary>
    public IReadOnlyList<string> Reasons => Interview is null ? []
        : [.. Likenesses.First(each => ReferenceEquals(each.Interview, Interview)).Evidence.Select(evidence => evidence.Reason)];
}

/// <summary>What in a draft points to one interview.</summary>
internal sealed record Likeness(Interview Interview, IReadOnlyList<Clue> Evidence)
{
    public int Weight { get; } = Evidence.Sum(clue => clue.Weight);

    /// <summary>How much its recipients point there.</summary>
    public int ByAddress { get; } = Evidence.Sum(clue => clue.Side == ClueSide.Address ? clue.Weight : 0);

    /// <summary>How much its words point there.</summary>
    public int ByContent { get; } = Evidence.Sum(clue => clue.Side == ClueSide.Content ? clue.Weight : 0);

    public bool Has(ClueKind kind)
    {
        foreach (var clue in Evidence)
        {
            if (clue.Kind == kind)
                return true;
        }

        return false;
    }
}

/// <summary>One reason to think of an interview.</summary>
internal sealed record Clue(ClueKind Kind, int Weight, string Reason)
{
    public ClueSide Side => Kind switch
    {
        ClueKind.Address or ClueKind.Domain or ClueKind.LookAlike or ClueKind.RecipientName => ClueSide.Address,
        ClueKind.Conversation => ClueSide.Conversation,
        _ => ClueSide.Content,
    };
}

/// <summary>Where a clue was found.</summary>
internal enum ClueSide { Address, Conversation, Content }

/// <summary>What gave an interview away.</summary>
internal enum ClueKind { Address, Domain, LookAlike, RecipientName, Conversation, Company, Role, Greeting, Name, Colleague, Topic }
