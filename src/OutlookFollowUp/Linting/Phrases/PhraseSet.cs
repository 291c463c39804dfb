namespace OutlookFollowUp.Linting.Phrases;

/// <summary>
/// Phrases that mean the same to a rule or a reader, one to a line of data; what follows <c>=&gt;</c> is a note of the rule's own, such as a better
/// wording.
/// </summary>
/// <remarks>
/// <para>Case, diacritics, contractions ("I'd", "I would") and hyphens ("follow-up", "follow up") make no difference. A phrase never
/// crosses the end of a sentence; marks inside a sentence are passed over.</para>
/// <list type="bullet">
/// <item><c>look~</c> any form of the word: looks, looked, looking</item>
/// <item><c>very?</c> and <c>(so|very)?</c> may be absent</item>
/// <item><c>(great|good|a perfect)</c> one of these</item>
/// <item><c>..3</c> up to three words of any kind in between; <c>..</c> alone up to two</item>
/// <item><c>*</c> any one word, <c>#</c> any number</item>
/// <item><c>^</c> at the beginning and <c>$</c> at the end of a phrase: of a sentence, too</item>
/// <item>a line that begins with <c>//</c> is a comment</item>
/// </list>
/// </remarks>
internal sealed class PhraseSet
{
    public PhraseSet(params IEnumerable<string> lines)
    {
        List<Phrase> phrases = [];
        foreach (var line in string.Join('\n', lines).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!line.StartsWith("//", StringComparison.Ordinal))
                phrases.Add(ToPhrase(line));
        }

        Phrases = phrases;
    }

    public IReadOnlyList<Phrase> Phrases { get; }

    private Phrase ToPhrase(string line) =>
        line.IndexOf("=>", StringComparison.Ordinal) is var arrow and >= 0
            ? new(this, line[..arrow].Trim(), line[(arrow + 2)..].Trim())
            : new(this, line, null);
}

/// <summary>One phrase of a set: its pattern and the rule's note on it.</summary>
internal sealed record Phrase(PhraseSet Set, string Pattern, string? Note);
