using OutlookFollowUp.Linting.Phrases;
using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting;

/// <summary>
/// The words of a mail between greeting and closing that stay when it is sent to somebody else: those with a capital inside a sentence
/// are left out, since people, employers and days are what is exchanged.
/// </summary>
internal static class OwnWords
{
    private static readonly Vocabulary None = new();

    public static List<Word> Of(Passage passage) => Of(passage.Prose, passage.Words);

    /// <summary>The hashes by which the same text is known again, of a mail that is not kept.</summary>
    public static IReadOnlyList<ulong> ShinglesOf(MappedText authored)
    {
        var prose = Prose.Read(authored);
        return Shingles.Of([.. Of(prose, Words.Of(prose, None)).Select(word => word.Folded)]);
    }

    private static List<Word> Of(Prose prose, IReadOnlyList<Word> words)
    {
        var from = prose.Greeting?.Span.End ?? 0;
        var to = prose.Closing is { } closing ? closing.Span.Start : prose.Text.Length;
        return
        [
            .. words.Where((word, index) => word.Span.Start >= from && word.Span.End <= to
                && (!char.IsUpper(prose.Text[word.Span.Start]) || index == 0 || words[index - 1].Sentence != word.Sentence)),
        ];
    }
}
