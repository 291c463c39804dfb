namespace OutlookFollowUp.Interviews.Corrections;

/// <summary>What an interview was like, in the user's words: it feeds the draft check and the next interview (R60-R62).</summary>
public sealed record Debrief
{
    /// <summary>What went well, in Markdown.</summary>
    public string WentWell { get; init; } = "";

    /// <summary>What to do better next time, in Markdown.</summary>
    public string Improve { get; init; } = "";

    /// <summary>Insights into the role and the people, in Markdown.</summary>
    public string Insights { get; init; } = "";

    /// <summary>What was talked about, with whom.</summary>
    public IReadOnlyList<Noted> Topics { get; init; } = [];

    /// <summary>Doubts that somebody voiced.</summary>
    public IReadOnlyList<Noted> Concerns { get; init; } = [];

    /// <summary>What the user promised to send.</summary>
    public IReadOnlyList<string> Promised { get; init; } = [];

    /// <summary>The last day by which they said they would answer.</summary>
    public DateOnly? AnswerBy { get; init; }

    /// <summary>How formally they write and speak; null when it was not noted.</summary>
    public Culture? Culture { get; init; }

    /// <summary>Whether they asked not to be contacted until then.</summary>
    public bool NoContact { get; init; }

    /// <summary>Who said that a call is welcome, by address or name (C6, R48).</summary>
    public string? InvitedToCall { get; init; }

    /// <summary>Whether an address for a handwritten note is known (R9). The address itself is not kept.</summary>
    public bool KnowsPostalAddress { get; init; }
}

/// <summary>A note about something said, and who said it.</summary>
/// <param name="Person">Their address or name; null when it was nobody in particular.</param>
public sealed record Noted(string Text, string? Person = null);
