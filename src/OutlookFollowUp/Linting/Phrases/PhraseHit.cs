using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting.Phrases;

/// <summary>A phrase found in a text.</summary>
/// <param name="Span">From its first to its last word, in the visible text.</param>
/// <param name="FirstWord">The index of its first word in the text's words.</param>
/// <param name="LastWord">The index of its last word.</param>
internal readonly record struct PhraseHit(Phrase Phrase, TextSpan Span, int FirstWord, int LastWord)
{
    public string? Note => Phrase.Note;
}
