namespace OutlookFollowUp.Linting.Usage;

/// <summary>Words of a letter more or less, or of two letters turned round, that a spell check lets pass.</summary>
internal static class RealWordSlips
{
    public const string Lines = """
        manger > manager ; a manger holds hay
            ~ hay stable nativity jesus christmas horse horses cattle cow cows barn pret livestock calf calves feed sheep
        mangers > managers ; a manger holds hay
            ~ hay stable nativity jesus christmas horse horses cattle cow cows barn pret livestock calf calves feed sheep
        costumer > customer ; a costumer makes costumes
            ~ costume costumes theatre theater film opera wardrobe stage cosplay costumier tailor
        costumers > customers ; a costumer makes costumes
            ~ costume costumes theatre theater film opera wardrobe stage cosplay costumier tailor
        form > from
            hear|heard|hearing|back|received|coming|came|comes|moved|travelled|traveled|relocated|returned|drove|flew|arrived|commuted|graduated|retired|differs|benefited|away|apart|aside|invitation|someone|anything|something|far _ @det|@poss|you|me|him|us|them|@name|home|there|here|both|one|@plural|work|@day
            team|teams|people|nurses|someone|colleague|colleagues|students|train|ferry|flight|drive|crossing|journey|trip|commute|friends|customers|patients|moving|travelling|traveling|reply|answer|news _ @name|home|there|here|my
            open|available|free|work|working|hours _ # to|until|till|-
            @nouns|@unknown _ @name $|is|was|were|are|clearly|had|has|in|on|and|to|last
            - application|order|contact|consent|tax|entry|claim|booking|request|registration|referral|web|sign-up|intake|evaluation|review|reference|survey|medical|health|safety|expense|expenses|absence|holiday|leave|release|waiver|enrolment|enrollment|interview|assessment|nomination|complaint|transfer|visa|feedback|the|this|that|a|your|our|online|paper|short|long|new|old|same|any|signed|completed _
            - the|this|that|your|our|a|an|application|entry|order|contact|claim|tax|booking|request|consent _ *
            - returned|received a|the|your|this _
        from > form
            application|registration|consent|enrolment|expense|timesheet|onboarding|vetting|booking|referral _ $|and|is|was|to|by|attached|for|below
            fill~|complete~ in|out? the|a|this|attached _ $|and|by|for|to|below|today|online
            fill~ in|out the|a|this|your|attached _
            the|a|any|some|another|other|in|best _ of
            ~ where who which what whom
        hop > hope
            i|we|really|do|i'd _ you|that|this|it|we|the|your|all|everything|i|for|my|our|everyone|he|she|to
            ^ _ you|that|this|all
        hopping > hoping
            i'm|am|was|we're|are|were|i|just|been|^ _ to|that|you|for|we|i|it|this
        hopped > hoped
            i|we|had|have _ that|for|you|we
        think > thank
            _ you for the|your|taking|this|that|meeting|my|all|a
            _ you so|very much|kindly
            ^|to|would _ you again $|for
        thing > think
            i|we|don't|to|would|you|they|didn't|also _ that|it|i|we|this|about|so|he|she|they|there|my|our
            - one|only|any|first|last|best|every|next|other|main|the|same|@adj to|i|you|we|they _
        think > thing
            the|one|every|same|whole|main|important|another|this|such|real|other|big|single _ $|is|was|which
            the|a|my|your first|only|main|best|other|last|next|important|whole _
            - _ tank
        thinks > things
            many|the|these|those|other|few|some|several|two|three|different|new|good|great|such _ $|that|i|we|like|in|and|are|were|have|you
        contract > contact
            hesitate|free|please|kindly to? _ me|us|him|her|my|our|the|at|via|by
            hesitate|free to _
            get|stay|keep|getting|keeping|stayed|got|come|came in _ with|$|and|by|over
            eye|point of? _ with|$|and|for
            - point _
        contact > contract
            fixed-term|zero-hours|zero-hour|rolling|six-month|three-month|one-year|two-year|12-month|6-month|3-month|18-month _
            permanent _ !with
            sign|signed|signing|terminate|renew|breach|breached the|a|my|our|your new|employment? _
            - _ form|list|sheet|card|person|details
        martial > marital
            _ status
        marital > martial
            _ arts|art|artist|law
        pubic > public
            _ sector|school|schools|health|service|services|transport|relations|library|holiday|holidays|speaking|administration|policy|body|bodies|hearing|affairs|works|cloud|safety|road|roads|company|interest|engagement|information|authority|opinion|funds|liability|procurement|spaces|space|gallery|inquiry
            the|general|in|go|went|made|open _ $|and|for|in|about|to|on|at|as
            ~ hair bone symphysis
        asses > assess
            to|and|will|can|we|i|you|help|better|properly|or|could|would|should|carefully|must _ the|my|your|our|whether|how|what|if|their|it|each|a|which|risk|risks|patients|candidates|students|pupils|where|these|any|his|her|quality|needs|them
        posses > possess
            i|who|to|you|we|that|must|should|they|and|also|which|already _ the|a|an|all|strong|excellent|good|both|these|many|skills|my|such|great|over|more|extensive|#|most|solid|outstanding
        """;
}
