using OutlookFollowUp.Linting.Phrases;

namespace OutlookFollowUp.Linting;

/// <summary>The ways in which people say thank you, and what only sounds like it.</summary>
internal static class Thanks
{
    /// <summary>Nobody thanks more often in one mail.</summary>
    private const int MostHits = 200;

    public static PhraseSet Said { get; } = new("""
        thank you
        (thanks|thankyou|thanx|thx|tnx|thnx|thanku|ty)
        // misspelt, it is thanks all the same
        (thnak|thak|tahnk|thansk|thakns|thnaks|thanls|thabks|thank's|thankyou's|tank you)
        (thank|thanking) (everyone|everybody|all|both|the|her|him|them|each|your|ms|mr|mrs|dr|again|you|for|so)
        (must|want|wanted|like|wish|wished|forgot|forgotten|time|chance|begin by|start by) ..2 (thank|thanking)
        (thankful|grateful|gratefully|gratefulness|gratitude|thankfulness|indebted|appreciative)
        much obliged
        (appreciate|appreciated|appreciates|appreciating|appreciation)
        (i|we) ..1 owe you
        in your debt
        (mean~|meant) (a|so|such a|very|the|more|an awful|quite)? ..1 (lot|much|great deal|world|deal)
        (mean~|meant) ..1 (more to me|something to me)
        (kind|good|generous|gracious|thoughtful|decent|nice|patient|lovely|hospitable|considerate) of (you|everyone|everybody|your|priya|them|her|him)
        (you|everyone|everybody|they|she|he) (was|were|have been|has been) ..2 (kind|generous|gracious|hospitable|thoughtful|patient|welcoming)
        (your|the|for) ..2 (kindness|generosity|hospitality|warm welcome)
        (i|we) ..1 (value|valued|treasured|cherished) ..2 (your|the|our) ..2 (time|conversation|advice|candour|candor|patience|honesty|afternoon|morning|hour)
        cheers (for|to you|everyone|again)
        ta (for|again|very much)
        (danke|dank|merci|gracias|obrigado|obrigada|grazie|takk|tack|bedankt|dankjewel|kiitos|arigato|arigatou|mahalo|shukran|asante|diolch|dziekuje|spasibo|xiexie|dhanyavaad|shukriya|efharisto|tesekkurler|multumesc|koszonom|toda)
        """);

    /// <summary>At an employer who writes casually, the word alone.</summary>
    public static PhraseSet Cheers { get; } = new("cheers");

    /// <summary>Sarcasm, refusals, requests and what is owed to things rather than people.</summary>
    public static PhraseSet Unsaid { get; } = new("""
        (thanks|thank you) ..3 for (nothing|wasting|ignoring|rejecting|leading me on|stringing|making me wait|keeping me waiting|ghosting|the silence|not|your silence|letting me down|turning me down|throwing|treating|dragging|misleading|lying|leaving me)
        no (thanks|thank you)
        no thanks to
        (thanks|thank you) but no
        (not|without|never|hardly|instead of|nor|neither|expect|expected|deserve|deserved) ..5 (thanks|thank you|thank|gratitude|grateful|appreciate|appreciated|appreciation|appreciative)
        (thanks|thank you|thanking you) ..3 in advance
        thank (god|goodness|heavens|heaven|the lord|my stars)
        (would|'d|will|should|might|could) ..3 (appreciate|appreciated|appreciative|grateful|thankful|obliged|indebted) ..1
        (would|'d|will) mean ..5
        (any|an|some|your) ..4 (will|would) ..3 appreciated
        (any|anything|prompt|early|quick|swift|immediate|further) ..5 appreciated
        appreciate (it|this) if
        (is|are) appreciated $
        thanks to (my|its|their|his|her|a|an|this|that|these|those|it|which|our|some|years|good|new|automation)
        """);

    /// <summary>Thanks that "thanks to" would deny: they go to people.</summary>
    public static PhraseSet ToPeople { get; } = new("""
        (my|our|many|special|warm|big|sincere|heartfelt|more|again|and|best) thanks to
        thanks to (you|everyone|everybody|all|both|each)
        (would|'d) ..2 like to ..3 (thank|thanks|appreciation|gratitude)
        (your|the) ..4 (is|are|was|were) ..2 appreciated
        """);

    public static IReadOnlyList<PhraseSet> All { get; } = [Said, Cheers, Unsaid, ToPeople];

    /// <summary>Where thanks are meant, in order.</summary>
    public static IEnumerable<PhraseHit> In(Passage passage, Culture culture)
    {
        var said = culture == Culture.Casual ? [.. passage.Hits(Said), .. passage.Hits(Cheers)] : passage.Hits(Said);
        return said.OrderBy(hit => hit.FirstWord).Take(MostHits).Where(hit => passage.Hits(ToPeople).Take(MostHits).Any(people => people.Span.Overlaps(hit.Span))
            || !passage.Hits(Unsaid).Take(MostHits).Any(unsaid => unsaid.Span.Overlaps(hit.Span)));
    }
}
