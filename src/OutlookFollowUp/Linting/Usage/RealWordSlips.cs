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
        though > thought
            i|we|i've|i'd|always _ that|it|i|you|we|he|she|they|there
            food for _
            - as|even _
        thought > though
            even _ i|we|the|it|you|my|there|he|she|they|this|your|our
        though > through
            walk~ me|us|you|him|them|her _ the|my|your|our|a|all
        through > thorough
            a|very|your|such _ understanding|review|explanation|overview|knowledge|assessment|discussion|investigation|analysis|induction|grounding|handover|introduction|inspection|clean
        trail > trial
            _ shift|shifts|period|lesson|day|basis
            - hiking|walking|nature|coastal _
        quit > quite
            is|was|it's|are|were|i'm|am|that's|been _ @adj-noun|a|sure|well
        tired > tried
            i|we|have|had _ to @base-noun
        collage > college
            community|technical|sixth-form|medical|nursing|law|university _
            _ degree|graduate|tuition
        desert > dessert
            _ menu|menus|trolley|course|chef|section
        diary > dairy
            _ farm|farms|farmer|farmers|products|cow|cows|herd|cattle|farming
        waist > waste
            _ of time|money|effort|paper|resources
            not|to|don't _ your|my|any|more time
        weak > week
            last|next|per|every|each|following|coming|previous _
            this _ $|at|on|for
            times|twice|once|days|hours a _
        moth > month
            last|next|per|every|each|following|previous _
            ~ moths insect insects entomology larva larvae butterfly butterflies
        meat > meet
            to|could|can|we|will _ you|me|him|her|us|them|your|everyone
        red > read
            i|i've|you|he|she _ the|your|about|that|through
        sea > see
            to|i|you|can|let _ you|how|if|whether|my|your|myself
            - go|went|gone to _
        scene > seen
            have|has|had|i've|be|been|ever|never|haven't|we've _ the|a|it|that|how|your|this|by|so|many|such|before
        sent > send
            will|can|could|please|i'll|should|shall|may|might _ *
            to _ you|me|the|a|my|your|it|them|us|an|over|this
        send > sent
            have|has|had|been|i've|you've|we've _ you|the|a|my|it|me|us|your|to|by
        sing > sign
            to|please|will|would|can _ the|a|your|my|this contract|agreement|form|nda|offer|lease
        staring > starting
            _ date|salary|immediately
        sills > skills
            communication|technical|interpersonal|language|computer|leadership|people|software|management|my _
            ~ window windows door doors
        statue > status
            _ update|updates|quo|report
            the _ of my|the|your application|role|position|interview
        stuff > staff
            _ room|meeting|nurse|rota|canteen|training
            nursing|teaching|clinical|agency|temporary _
        message > massage
            _ therapist|therapists
        massage > message
            your|my|voice|email|text|last _ $|from|to|about|on|regarding|was
            ~ spa therapist therapy masseuse salon treatment treatments physiotherapy sports
        clam > calm
            stay|stays|stayed|keep|kept|remain|remained|very _
        conform > confirm
            to|please|can|could|kindly|i _ that|my|if|whether|receipt|attendance|when
            - and|must to|can|could _ that
        conformed > confirmed
            has|have|been|is|was|as _ that|my|for|by|me|your|$|on
        fist > first
            my|your|our|the _ time|day|interview|week|year|round|impression|class|shift
            ^ _ of all
        fir > for
            thank|thanks|you|looking|forward|time|grateful|role|position _ the|your|a|my|this|taking
        four > for
            thank|thanks|you|grateful|opportunity _ the|your|my|taking|this|a
        wit > with
            work|working|worked|meeting|meet|met|speak|speaking|talk|talking|experience|you|spoke _ the|you|your|me|a|our|us|him|her|them
            ^ _ kind|best|regards|warm
        tow > two
            the|these|last|past|next|for|in|first|only|other _ weeks|years|months|days|hours|questions|points|interviews|people
        untied > united
            _ states|kingdom|nations
        warn > warm
            _ regards|welcome|wishes
        worm > warm
            _ regards|welcome|wishes
        deer > dear
            ^^ _ mr|mrs|ms|dr|sir|madam|hiring|team
        hoop > hope
            i|we _ you|to|that|this
        tanks > thanks
            many|^|with _ for|again|so
            ~ fuel water fish oil diesel gas
        tank > thank
            _ you for|so|very|again
        exiting > exciting
            very|so|really|most|more|such|sounds|extremely|truly _
            an _ opportunity|role|project|time|new|place|company|position|challenge|career
        exited > excited
            i'm|am|very|so|really|we're _ about|to|by|for|at|that|$
        expect > except
            all|everyone|everything|nothing|any day|every day _ for
        alter > later
            weeks|days|months|years|hours|sooner or _ $|than|on|i|we|in
        latter > later
            see you|weeks|days|months|years|much|sooner or _ $|than|on|i|we|that|in
        lest > least
            at _
        tough > though
            even _ i|the|we|it|you|my
        must > much
            so|very|too|thank you very _ $|for|as|appreciated|better|time
        ever > every
            _ day|week|month|year|morning|single
            - @adj|@adverb|for|the|a|my|our|first|hottest|coldest|busiest|biggest _
        suite > suit
            would|will|may|might|could|best|times|dates|not|that _ you|your|me|everyone|us|my
        suites > suits
            it|that|which|time|date|day|what|whatever|best _ you|me|your|my|us|everyone|best
        conscience > conscious
            am|be|i'm|very|health|cost|environmentally|safety|fully _ of|that|about|$
        counsel > council
            town|borough|parish|works|student|arts _
        council > counsel
            in-house|outside|defence|defense _
        device > devise
            to|will|can|we|help _ a|an|new plan|strategy|scheme|way|method|solution|better
        dose > does
            it|he|she|who|company|role|position|why|how _ not|the|this|it|that|your|sound|look|seem|have|mean
            ~ mg dosage dosing medication vaccine radiation patient prescription drug insulin
        carrier > career
            my|your|his|her|nursing|teaching|engineering _ path|goals|goal|development|opportunities|in|as|prospects|change|ladder
            ~ freight phone network mobile parcel haulage
        currant > current
            my|the|your|his|her|this|our _ role|job|position|employer|team|company|manager|salary|contract
        cheek > check
            please|can|i'll|will|just|to _ if|with|whether|that|in|your
        perspective > prospective
            a|my|your|any|all|with|of|for|other|some|every|our|each|many _ employer|employers|client|clients|customer|customers|candidate|candidates|student|students|tenant|tenants|parents
        prospective > perspective
            from|my|a|different|new|another|fresh|broader _ $|on|of|that
        been > be ; after “to” and “will” it is “be”
            to|will|would|can|could|should|may|might|must|i'll|won't|wouldn't|it'll|cannot|can't|couldn't|we'll|you'll _ *
            - @nouns|@adj will|can|might|must _
        bee > been
            have|has|had|i've|it's|hasn't|haven't|we've _
            ~ bees hive hives honey beekeeper beekeeping pollen
        """;
}
