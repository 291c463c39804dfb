namespace OutlookFollowUp.Linting.Phrases;

/// <summary>The forms of an English verb or noun, for a phrase that says <c>look~</c>. Forms that are no words do no harm.</summary>
internal static class Inflection
{
    private static readonly Dictionary<string, string[]> Irregular = new(StringComparer.Ordinal)
    {
        ["be"] = ["be", "am", "is", "are", "was", "were", "been", "being"],
        ["have"] = ["have", "has", "had", "having"],
        ["do"] = ["do", "does", "did", "done", "doing"],
        ["go"] = ["go", "goes", "went", "gone", "going"],
        ["get"] = ["get", "gets", "got", "gotten", "getting"],
        ["give"] = ["give", "gives", "gave", "given", "giving"],
        ["take"] = ["take", "takes", "took", "taken", "taking"],
        ["make"] = ["make", "makes", "made", "making"],
        ["meet"] = ["meet", "meets", "met", "meeting"],
        ["speak"] = ["speak", "speaks", "spoke", "spoken", "speaking"],
        ["hear"] = ["hear", "hears", "heard", "hearing"],
        ["think"] = ["think", "thinks", "thought", "thinking"],
        ["find"] = ["find", "finds", "found", "finding"],
        ["come"] = ["come", "comes", "came", "coming"],
        ["become"] = ["become", "becomes", "became", "becoming"],
        ["bring"] = ["bring", "brings", "brought", "bringing"],
        ["keep"] = ["keep", "keeps", "kept", "keeping"],
        ["send"] = ["send", "sends", "sent", "sending"],
        ["spend"] = ["spend", "spends", "spent", "spending"],
        ["feel"] = ["feel", "feels", "felt", "feeling"],
        ["tell"] = ["tell", "tells", "told", "telling"],
        ["know"] = ["know", "knows", "knew", "known", "knowing"],
        ["see"] = ["see", "sees", "saw", "seen", "seeing"],
        ["say"] = ["say", "says", "said", "saying"],
        ["leave"] = ["leave", "leaves", "left", "leaving"],
        ["seek"] = ["seek", "seeks", "sought", "seeking"],
        ["write"] = ["write", "writes", "wrote", "written", "writing"],
        ["choose"] = ["choose", "chooses", "chose", "chosen", "choosing"],
        ["understand"] = ["understand", "understands", "understood", "understanding"],
        ["begin"] = ["begin", "begins", "began", "begun", "beginning"],
        ["forget"] = ["forget", "forgets", "forgot", "forgotten", "forgetting"],
        ["let"] = ["let", "lets", "letting"],
        ["put"] = ["put", "puts", "putting"],
        ["pay"] = ["pay", "pays", "paid", "paying"],
        ["hold"] = ["hold", "holds", "held", "holding"],
        ["lose"] = ["lose", "loses", "lost", "losing"],
        ["wait"] = ["wait", "waits", "waited", "waiting"],
        ["person"] = ["person", "people", "persons"],
    };

    public static IReadOnlyList<string> FormsOf(string word)
    {
        if (Irregular.TryGetValue(word, out var forms))
            return forms;
        if (word.Length < 3)
            return [word, word + "s"];

        var stem = word[..^1];
        if (word[^1] == 'e')
            return [word, word + "s", word + "d", stem + "ing"];
        if (word[^1] == 'y' && !IsVowel(word[^2]))
            return [word, stem + "ies", stem + "ied", word + "ing"];

        List<string> regular = [word, word + "s", word + "ed", word + "ing"];
        if (word[^1] is 's' or 'x' or 'z' || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal))
            regular.Add(word + "es");
        if (!IsVowel(word[^1]) && word[^1] is not ('w' or 'x' or 'y') && IsVowel(word[^2]))
            regular.AddRange([word + word[^1] + "ed", word + word[^1] + "ing"]);
        return regular;
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
