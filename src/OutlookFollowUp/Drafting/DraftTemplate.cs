namespace OutlookFollowUp.Drafting;

/// <summary>A mail, or a note, with the places left open that only one interview fills.</summary>
/// <param name="Kinds">What it is for.</param>
/// <param name="Subject">The pieces of the subject; none where the form has no subject.</param>
/// <param name="Body">Its paragraphs in order.</param>
public sealed record DraftTemplate(
    IReadOnlyList<DraftKind> Kinds, Register Register, IReadOnlyList<Piece> Subject, IReadOnlyList<Choice> Body)
{
    public string? Name { get; init; }

    /// <summary>Null when it serves both, by passages that ask for one of them.</summary>
    public DraftLength? Length { get; init; }

    public DraftForm Form { get; init; }

    /// <summary>Null where it answers no offer.</summary>
    public OfferAnswer? Answer { get; init; }

    internal IEnumerable<Piece> Pieces => Subject.Concat(Body.SelectMany(choice => choice.Ways).SelectMany(way => way.Pieces));
}

/// <summary>One paragraph, or what goes on in the paragraph before, in the ways in which it can be said.</summary>
public sealed record Choice(IReadOnlyList<Way> Ways)
{
    /// <summary>Whether it stands in the paragraph before, where there is one.</summary>
    public bool GoesOn { get; init; }
}

/// <summary>One way to say a paragraph, and when it may be said.</summary>
public sealed record Way(IReadOnlyList<Condition> Conditions, IReadOnlyList<Piece> Pieces)
{
    /// <summary>The line of the template on which it begins, from 1.</summary>
    public int Line { get; init; }
}

/// <summary>Something that has to be so, or must not be so: a slot that is filled, or a word of <see cref="Slots.Conditions"/>.</summary>
public sealed record Condition(string Name, bool IsWanted);

/// <summary>Markdown as it stands, or the name of a slot.</summary>
public readonly record struct Piece(string Text, bool IsSlot);

/// <summary>What is wrong with a template, and where, both counted from 1.</summary>
public sealed record TemplateProblem(int Line, int Column, bool IsError, string Message);
