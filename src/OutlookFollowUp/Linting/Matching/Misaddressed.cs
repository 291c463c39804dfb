namespace OutlookFollowUp.Linting.Matching;

/// <summary>
/// A draft whose words belong to one interview and whose address belongs to another: the strongest sign of a wrong recipient.
/// </summary>
internal sealed record Misaddressed(Likeness Addressed, Likeness Meant)
{
    /// <summary>Words that point this strongly elsewhere are no passing mention.</summary>
    private const int StrongContent = 52;

    /// <summary>The same where the other's person is greeted as well.</summary>
    private const int StrongBesideGreeting = 36;

    /// <summary>The interview that the draft was written for, beside the one it is addressed to; null where the two are one.</summary>
    public static Misaddressed? Find(Reading reading) =>
        reading.Kind == DraftKind.Other ? null : Among(reading.Match.Likenesses, reading, reading.Kind is DraftKind.Withdrawal or DraftKind.ReplyToOffer);

    /// <param name="mayNameAnother">Whose offer was taken instead is part of a mail that withdraws or answers an offer.</param>
    public static Misaddressed? Among(IReadOnlyList<Likeness> likenesses, Reading reading, bool mayNameAnother)
    {
        var addressed = likenesses.Where(likeness => likeness.ByAddress > 0 || likeness.Has(ClueKind.Conversation))
            .MaxBy(likeness => likeness.ByAddress);
        var meant = likenesses.MaxBy(likeness => likeness.ByContent);
        if (addressed is null || meant is null || meant == addressed || meant.ByAddress > 0
            || meant.Interview.IsWithSameEmployerAs(addressed.Interview))
            return null;

        var greetsTheirs = meant.Has(ClueKind.Greeting) && !addressed.Has(ClueKind.Greeting);
        if (mayNameAnother && !greetsTheirs)
            return null;

        return meant.ByContent < (greetsTheirs ? StrongBesideGreeting : StrongContent) || IsAlsoAbout(addressed, meant, greetsTheirs)
            || reading.Draft.To.Count == 0
            ? null : new(addressed, meant);
    }

    /// <summary>
    /// A mail that also speaks of the addressed interview is for it, and only names the other: that is another rule's matter.
    /// </summary>
    private static bool IsAlsoAbout(Likeness addressed, Likeness meant, bool greetsTheirs) =>
        addressed.Has(ClueKind.Company) || addressed.Has(ClueKind.Topic) || addressed.Has(ClueKind.Conversation)
        || addressed.Has(ClueKind.Colleague)
        || (addressed.Has(ClueKind.Role) && !meant.Has(ClueKind.Role))
        || !(meant.Has(ClueKind.Topic) || meant.Has(ClueKind.Name)
            || (meant.Has(ClueKind.Company) && (meant.Has(ClueKind.Role) || meant.Has(ClueKind.Colleague) || greetsTheirs)));
}
