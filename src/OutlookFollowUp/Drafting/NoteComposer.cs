namespace OutlookFollowUp.Drafting;

/// <summary>Writes the small things beside the mail: of what a template offers, the most that still fits.</summary>
public static class NoteComposer
{
    /// <summary>The note; where even the barest way is too long, that one, for the person to cut.</summary>
    public static Composition Compose(DraftForm form, Register register, Occasion occasion, DraftLength length)
    {
        var template = TemplateBook.Find(DraftKind.ThankYou, register, form);
        var full = Composer.Compose(template, occasion, length, 0);
        if (NoteCheck.Limit(form, length) is not { } most || full.Text.Length <= most)
            return full;
        var shorter = Composer.Compose(template, occasion, DraftLength.Short, 0);
        return shorter.Text.Length <= most ? shorter : Composer.Compose(template, WithoutTopics(occasion), DraftLength.Short, 0);
    }

    private static Occasion WithoutTopics(Occasion occasion) => occasion with { Picked = [] };
}
