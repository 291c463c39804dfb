namespace OutlookFollowUp.Linting.Usage;

/// <summary>More company that gives a mistaken word away, told by classes of words; what it is mistaken for may be in the other lists too.</summary>
internal static class WiderSlips
{
    public const string Lines = """
        be > been ; after “have” it is “been”
            have|has|had|haven't|hasn't|hadn't|i've|we've|you've|they've @adv? _ *
            - to have|has|had _
            - @noun|@plural|@pronoun have|had|has to? _ $
            - have|has|had _ it|so|a
        wit > with
            @verb|@noun|@plural|@pronoun|comfortable|familiar|happy|pleased _ the|this|you|me|us|him|her|them|your|my|our|their|a|any|all|@name
            - the|a|his|her|their|to|and|of|your|my|our|with|for|such|quick|dry|sharp|ready|some|more|own|by _
        fist > first
            the|my|your|our|his|her|this|a|am _ @noun-plural|draft|version|day|thing|one|few|two|three|@adj|time
            the|my|our|your _ of our|several|many|my|these
            - _ bump|bumps|fight|fights|pump|sized|clenched|full|size|hand
            ~ boxing boxer hand hands punch punched finger fingers knuckles iron
        statue > status
            the|current|updated|latest|what|any|your|our _ on|report|update|updates
            what|what's is? the|our|your|my|his|this|that _
            checking|check|inquiring|enquiring|update|updated|informed|asking|information|inquire|know on|about|of|me? the|our|your _
            concerning|regarding the _ of|on
            ~ bronze marble sculptor sculpture museum monument stone park granite garden heritage restoration pedestal
        roll > role ; a roll is what is rolled
            my|his|her|your|their|this|a new|current|previous|last|next|former|first|senior|present|added|similar|teaching|nursing|leading|different|full-time|part-time|permanent _ !of
            in|of|for|to|about my|his|her|your|this|that new|current? _ as|at|within|with|here|there
            my|his|her _ as|at|within|here|there|was|is|in
            similar|different|leadership|management|trading|leading|key|central|bigger|wider|teaching _ in|at|with|as|within
            ~ bakery baker bread dough sushi film tape fabric carpet rolls rolling sausage dice honour honor drum electoral paper labels
        sight > site ; sight is what one sees with
            web|job|building|construction|work|company|team|intranet|test|plant _ $|and|in|at|on|is|was|to|for|with|visit|manager|that|as|has
            the|a|our|your|by|as _ visit|visits|plan|plans|manager|managers|foreman|survey|inspection|induction|supervisor|office|safety|engineer|managers
            ~ eye eyes vision glasses optician blind
        personnel > personal ; personnel are the staff
            my|your|his|her|our own? _ life|lives|account|contribution|opinion|email|mail|statement|details|phone|number|mobile|goals|goal|growth|circumstances|reasons|belongings|experience|experiences|leave|view|views|touch|preference|achievements|development|messages|message|interest|interests|time|website|favourite|favorite|organization|vacation
            for|of _ reasons|use|interest|circumstances|experience
            a _ touch|statement|trainer|favor|favour|choice|note|favourite|favorite|loan|contribution|connection|level|story|interest|goal|best|question|email|letter|visit|recommendation|introduction
            _ protective equipment
            _ trainer|hygiene|touch
        personal > personnel ; “personal” means “one's own”
            military|medical|nursing|sales|risk|operations|security|trained|qualified|clinical|ground|emergency|authorised|authorized|administrative|maintenance|warehouse|kitchen _ $|are|were|have|who|will|must|should|on|at|from
            the _ department|officer
        than > then ; “than” compares
            and|but _ @base-noun|to|maybe|just|again|back|we'll|i'll|you'll|went|on
            @modal|i'll|we'll|you'll|they'll|he'll|she'll _ @base|be|have
            if * *? *? *? *? *? ^ _ i|we|you|he|she|they|please|let|it|there|i'll|we'll|the @verb|@modal|@be|@have|me|us|@noun
            - @comparative|more|less|rather|other|sooner|different|fewer and|but|@modal _
            - @comparative|more|less|rather|other|sooner|better|fewer *? *? *? ^? @noun? _
        then > than ; “then” is about time
            other|rather _ @ing|with|in|on|at|by|for|from|that
            is|are|was|were|be|been|much|far|even|lot|bit|it's|moving|running|going @comparative|more|less _ @name|anything|anyone|@ing|@plural-verb|others
            no|any|not later|earlier|less|more _ @day|@month|noon|#|@num|midnight
            more|less|fewer @nouns _ @plural-verb|@num|#|usual|expected|ever|before we|i|you|they
            - ^ other _
        that > than ; a comparison needs “than”
            greater|less|fewer|higher|lower|longer|older|younger|cheaper|faster|larger|smaller|bigger|earlier|later|better|worse|more _ #|ever|expected|anticipated|usual|planned
            no|not later|earlier _ @day|@month|noon|#|@num|midnight
            rather _ @ing
            other _ that|this
            - is|it's|was|but|would|i'd|not rather _
            - the|each other _
        form > from
            response|feedback|email|message|letter|memo|info|help|advice|comments|word|visit|document|documents|things|changes|money|colleague|colleagues|guy|person|people|someone|anyone|support|news|approval|results|lessons _ the|my|your|our|his|her|their|@name|you|me|us|him|them|this|that
            remove|removed|delete|deleted|exclude|excluded|separate|hear|recover|recovered|recovering|suffering|suffered|suffer|learn|learned|learnt|borrow|borrowed|derived|derive|benefit|stem|stems|different|absent|independent|choose|absent|coming|ranging|apart|differ|graduating|buy|bought|calling|arriving|returning|moving|retire _ the|my|your|our|his|her|their|you|me|us|him|them|it|this|other|another|all|both|a|home|@name
            remove|removed|take|taken|delete me|us|him|her|it|them|my|our|your|this @nouns? @nouns? _ the|your|my|our|this
            sent _ my iphone|blackberry|phone|ipad|android|samsung|mobile
            * _ time to
            two|three|four|five|six|# weeks|days|hours|minutes|miles|months|years _ next|today|now|@day|home|the|my|your|here|there
            starting|effective|especially|directly|straight|away _ the|my|your|our|his|her|this|@name|now|home|there|here|@day|monday|a
            morning|day|week|afternoon|evening|night _ # to|until|till|through|am|pm
            - _ letter|letters
            - the|this|a|your|our|my people|support|approval|change|changes|results|document|feedback|message|response|help|advice|visit|letter|person|news|word|info|money _ you|we|i|they|he|she|this|that
        from > form
            the|a|an _ of|that|is|we|attached|has|needs|will|by|$
            - _ is|will|$ and|to|field|line|the|address
        off > of
            kind|sort|member|members|sense|instead|because|behalf|capable|proud|aware|plenty|variety|lack|means _ the|my|your|our|their|his|her|this|these|those|it|them|us|you|a|an|@plural|@mass|@ing|@noun
            in front|charge|terms|favour|favor|need|spite|place|search|view|light|case|lieu|respect|excess _ the|my|your|our|their|a|an|this|that|it|@ing|@plural|@mass|@noun
            take~ care|advantage|charge _ *
            as|are|is|be|with|^ one|most|none|both|each|many _ our|your|my|their|these|those|them|us
            one _ the best|most|first|main|reasons|things|many|biggest|few
            out _ town|date|stock|hours|curiosity|interest|work
            out _ the office|country|hospital|question|blue|ordinary|loop
            point|points _ view|contact|sale
            a|the|large|wide|good|whole lot|number|couple|bit|variety|range|pair|group|series|set|selection _ @plural|people|things|work|time|experience|information|interest
            years|year's|years' _ experience|age|service|teaching
            end|beginning|start|middle _ @month|next|this|last
            end|beginning|start|middle|rest _ the week|month|year|day|quarter|season|summer|team|term
            @month _ this|last|next|# year?
            first _ all
            be|being|become|as part _ the|your|our|a|my|this|it|such|something
            a|the copy|copies _ my|your|our|their|his|her|this
            full|made|consist|consists|consisting|composed|comprised _ the|my|your|@plural|@mass|a|two|three
            - take~|have|had|get|gets|got|give|given|with|some|any|the time|part|day|week|hours|bit|lot|couple|all|most|work|years|months _ work|time|and|$
            - take~|took|knock|cross|cut|get|got|lay|keep|run|shave a|the|one|some|most|couple|bit|lot|number|pair|set|group? lot|number|couple|bit|pair|group|set|one|most|both|each|many _
            - * _ and
        of > off ; “off” as in “day off” and “sign off”
            take~|taking|have|having|had|get|booked|book|request|give|given the|a|any|some|my|few|two|couple|more|this rest|of? day|days|time|week|weeks|afternoon|friday|monday|tuesday|wednesday|thursday _ $|on|because|from|and|tomorrow
            signed|kicked|paid|laid|logged|turned|switched|dropped|topped|started|backed|rounded|wiped|clocked|ripped|sealed|closed|rotated|shut|sent _ the|a|my|your|our|on|in|with|to|and|at|$|early|until|by
            sign|log|kick|lay|pay|drop|switch|call|hold _ on|$|until|from|at|early
            cut|put|call|called|switch|turn|turned|drop|dropped|take|sign|send|passed|fend it|them|him|her|me|us _ to|at|the|$|by|until|on|early|for|in|today|and|based
            leave|left|taken|drop|dropped _ the list|agenda|page|team|cc
            leave|left|taken|take @pronoun|@name _ the list|note|agenda|email|page|team|cc
            get|got|gets|getting|gotten _ work|at
            get|got|gets|getting|gotten _ the phone|bus|train|plane|ground|floor|topic
            better|worse|well _ with|without|if|than
            be|am|i'm _ tomorrow|today|until|work
            the|an|your _ peak|season|chance
            - a|the|any|clear|good|bad|no|first|last|some|that|this|strong|great|what sign|call|hold|drop|pay|log _
            - get|got|getting|catch|grab|take hold _
            - _ the|a|my|your opinion|view|fact|idea|house|land|page
            - _ which|whom
            - of|with|from|by paid|laid|closed|signed|started _
            ~ heirs estate
        send > sent ; after “have” and “be” it is “sent”
            be|been|being|get|got|getting _ to|out|by|under|via|in|on|$|from|yesterday|today|this|over|last|with|for|back
            was|were|is|are|previously|originally _ to|out|by|via|from|$|on|in|via|over
            have|has|had|i've|we've|you've already|just|also|not|previously|yet|recently _ *
            i|you|we|he|she|they _ yesterday|earlier
            - @modal|do|did|to|didn't _
            - is|was|are _ to|out|in|on the|a|your|my
        hear > here ; to hear is what ears do
            be|been|being|am|i'm|you're|he's|she's|they're|we're _ $|at|in|for|on|since|today|tomorrow|by|until|to|with|and
            are|is|was|were|live|lived|living|working|worked|work|stay|staying|sitting|arrive|arrived|back|around|over|down|up|out _ $|at|in|for|since|today|tomorrow|by|until|on
            i've|i|have|has|been|he's not? been _ *
            come|came|coming|moved|get|got _ $|at|on|for|tomorrow|by
            - to|not|can|will|didn't|don't|did _
            - is|was|are|be|back|up|out|over|down _ in|on|for the|a|your|my
            - will|to|would be|@verb out|back|up _
        know > now
            right|until|till|up _ $|i|we|and|that|because|but|so|as|for|with|in|at|on|if|is|it
            i'm|am|we're|it's|he's|she's _ @ing|a|the|in|at|on|able|available|ready|complete
            is|are _ @ing|able|available|ready|complete|live|open
            just _ @ing
            - _ how
            - have|has|the|a right _
            - up _ that|it|for
        were > where ; “were” is the past of “are”
            to|not|don't|doesn't|didn't|me|please know|see|decide|tell|show|find|say _ to|else|it|he|she|i|you|we|they
            that|this|it is|was _ i|we|you|it|he|she|they
            @noun|@name ^ _ i|he|she|it @past-base|@have|@modal|used
            idea|sure|question|not about|of|on? _ to @base
            on|of _ to @base
            - as|if|than _
            - _ to be|have
        where > were ; “where” asks for a place
            they|we|i|he|she _ not|very|so|able|a|an|@ing|@pp|also|still|both|all|only|really|too|in|at|on|the|my|pretty|@adj|@prep|happy|talking
            that|if|because|while|sorry|hope|glad|wish|though|heard you|we|they _ not|very|so|able|unable|@ing|@pp|also|still|really|too|at|on|in|pretty|@adj|interested
            the|my|your|our|their|these|those @adj? @plural _ able|unable|truly|delighted|impressed|pleased|excited|fantastic|amazing|very|really|extremely|wonderful|so $|to|with|by|that|and|helpful|friendly|kind|good|nice|great|appreciated|impressed|happy|pleased|busy
            none|both|some|all|most|several|two|three|many of the|them|these|those|us|our|my|your @adj? @plural? _ very|so|not|able|@ing-noun|happy
            - no matter|idea|clue i|we|they|you _
            - know|see|matter|is|care|about|on they|we|i|he|she|you _ $
        maybe > may be ; “maybe” means “perhaps”
            ^|that|but|think|and|so|if|because|however|although it|this|he|she|they|one _ of|a|an|worthwhile|useful|hard|difficult|easier|best|better|possible|necessary|good|helpful|worth|interested|required|needed|able|late|delayed
            this|that|the @noun|one _ of|interested|able|worth|worthwhile|required|necessary|helpful|useful|possible|difficult|delayed
            @noun|@plural _ interested|worth|worthwhile|required|necessary|helpful
            - @verb it|this|them|that|one|him|her _
            - @verb a|an|the|some|any|my|your|this|that @noun|@plural|one _
            - @verb|@prep @noun|@plural|one|this|it|that _
        may be > maybe ; “may be” is a verb
            ^|about _ we|you|i|he|she|they can|could|should|would|have|will|need|want|are|were|know
            ^|and|or|but _ next|tomorrow|@day $|or|and|at|we|i|morning|afternoon|week|month
            - @plural|@noun and|or _
        conform > confirm
            please|kindly|to|can|could|i|you|we _ your|receipt|attendance|availability|whether|when|who|which|what|we're|it's|i|we|or|my
            please|kindly _ $|the|this|by|asap|with me|a
            let's|letter|like|wanted|want|writing|call|calling|just to _ *
            - _ your|my|or to
            - wanted|want|like|just|writing to _ to|with
        contract > contact
            please|kindly|hesitate to? _ @name|them|anyone|someone|either|whoever
            to|can|you|will|not|i'll|also _ me|him|her|them|you at|by|on|via|directly|if|about|regarding|for|when|tomorrow|next|again|soon|through|before|$
            - to|can|will|not _ you|me|him|her|them for|on|to|at
            emergency|next-of-kin _ *
        except > accept ; “except” means “not including”
            please|gladly|happily|gratefully|cannot _ my|the|our|your|this|it|his|her|their
        accept > except ; to accept is to take
            level|everything|everyone|details|available|same|good|fine|all|free|yours|clear|day|days|week|that|time ^? _ for|that|maybe|when|the last|first|one|two
            ^ _ for|when|maybe
            - i|you|we|they|and|to|will|that|can|who|please ^? _ the|that|it
        the > they ; “the” needs a noun
            _ cannot|can't|couldn't|don't|didn't|won't|aren't|weren't|haven't|hadn't|doesn't|wouldn't|went|knew|gave|saw|came|seem|told|bought|understand|said they|that|he|we|it|no|yes
            _ cannot|can't|couldn't|don't|didn't|won't|aren't|weren't|haven't|hadn't|wouldn't|seem|went|knew|seemed *
            _ must|could|should|would @base-noun|@adverb|not|go|get|make
            _ will still|now|not|also|probably|never|be|have|get|need|let|send|call
            ^|that|if|because|but|think|believe|know|sure|when|since|while|before _ had|have|met|told|gave|bought|took all|been|the|a|to|me|us|with|him|her|no|already|not|my|our|an
            - in _ know
            - _ don'ts|will be
            - _ would|must|could|should be|have|do|see
            - of|with|by|against|on|for _ will
        they > the ; “they” is no “the”
            of|into|during|with|from|by|at _ @noun-verb|@plural-verb|@mass-verb|@adj|week|day|office
            for|on|in|to|about _ @noun-verb-adverb|@plural-verb|@mass-verb|week
            see|review|open|face|send|get|complete|provide|attached|discuss|schedule|change|use|visit|contact|join _ @noun-verb-adverb|@plural-verb|new|same|latest|next
            out|all|some|most|one|part|end|both of _ *
            - of|with|from|by|for|at _ @adj $|@prep|and
            - * _ both|all|each|themselves|alone|also|ever|never|always|only|just|really|later|better|either|right|likely|still
        is > in
            be|am|i'm|very|also|not interested|experienced|involved _ the|a|an|your|this|my|@ing|@name|any|these|it
            _ order to @base
            _ addition to the|your|my|this|our|that|being|a|any
            _ touch with|soon|again
            _ accordance with
            _ terms|front|spite|lieu of
            _ advance of|for|$
            - ^^ _ order
            - what|all|that|which *? *? *? interested|involved _
            - this|that|it|which|what|he|she|there|problem|key|point _
        in > is
            ^|that|but|because|if|think|know|when|says|hope|believe|and he|she _ a|an|the|not|also|very|still|going|@ing|@pp|really|on|so|always|now
            @noun|@name|@pronoun _ going|supposed to be|have|get|make|do|come|take|send|call|start|happen
            ^^|that|if|but|think|hope|because|so|when|and it|this|that _ not|also|possible|important|worth|likely|clear|difficult|easy|probably|incorrect|correct
            - did|do|does|was|is|were|are|as he|she|it _
            - _ going to school|university|court|sea
        on > no
            and|we|i|you|they|it|is|are|which|who|that|was|has|am|now|longer _ longer need|needs|needed|have|has|required|available|interested|with|work|works|a|able|apply|applies|want|exists|valid|the|be|in
            have|has|had|i've|with _ idea|doubt|objection|objections|intention|choice|clue
            there is|are|was|were|been|be _ formal|need|reason|doubt|problem|problems|way|difference|more|further|one|longer|guarantee|vacancies|rush|representative
            ^|but|and|so|that|because _ one|matter is|has|was|knows|can|will|else|wants|answered|would|could|how|what|which|where|who|when
            _ matter how|what|which|where|who|when
        no > on
            @noun|@plural|@verb|@object|@adverb|based|back|working _ the|your|my|our|his|her|their @noun|@plural|@adj|@mass|#
            back|out|meeting|meet|call|interview|speak|you|available|start|starting|arrive|arriving|due|again|me|us|held|scheduled|off|free|opens|closed _ monday|tuesday|wednesday|thursday|friday|saturday|sunday $|@month|morning|afternoon|at|and|to|for|evening|the|from
            - say~|answer~|is|or|vote|was|with|be|tell~|told|hear~|mean~|then|me|be|him|her|them|gave|give|oh _
            - @verb _ her|his|my|your
        and > an
            give|send|gave|sent me|us|you|him|her|them _ update|overview|invoice|estimate|original|electronic|excellent|example|idea|opportunity|extra|additional|hour
            for|as|with|such|into|from|at|by|have|has|had|is|was|make|send|return|received|need|on _ original|electronic|excellent|opportunity|individual|important|hour|example|agreement|idea|overview|interesting|exciting|amazing|additional|alternative|all-employee|individual|ongoing|experienced|overall|hourly
            - is|was|on|with|for|by|as|from _ important|interesting|exciting|amazing|excellent|ongoing|experienced|overall|individual|original|electronic|additional|hourly|alternative $|and|@plural|,
            - @prep @nouns|@pronoun|@adj on|with|for|by|at|from _
        there > their ; “there” is a place, or goes with “is” and “are”
            review~|receive~|expect|change|changed|changing|share|shared|sharing|improve|increase|increased|reduce|support|use|used|using|appreciate|appreciated|understand|understood|respect|finish|finished|complete|completed|submit|submitted|provide|provided|offer|offered|express|achieve|discuss|discussed|explain|explained|present|presented|confirm|confirmed|made|make|making|follow|lose|lost|manage|update|updated|value|check|show|showed|read|running|sign|signed|pay|paid|raise|answer|maintain|running|altering|handle|meet|put|utilise|assess|with|reviewing|protect|exceed|introduced _ @noun-adverb-unit-verb|@plural-units-verb|@mass-adverb-verb|new|latest|comments|needs|offer|review|objection|bid
            review~|receive~|expect|change|share|shared|improve|increase|reduce|support|use|using|appreciate|understand|respect|complete|completed|submit|provide|provided|express|achieve|discuss|explain|confirm|lose|lost|manage|update|updated|raise|reviewing|put|do @adv? _ @adj-adverb @noun-unit|@plural
            in|on|at|for|to|under|within|like|without|per|by|of|with|about _ @noun-adverb-unit-verb|@plural-units-verb|@adj-adverb @noun|@plural|$|@prep|and|expiration|next
            @plural|@name|everyone|everybody|team|family|staff and|or _ @noun-adverb-unit-verb|@plural-verb-units $|@prep|and
            do _ best|homework|job|jobs|work
            - * _ people|folks|guys|home|part|time|full|last|next|first|early|late|alone|free|ready|long|fast|online|daily|weekly|one|lots|plenty|someone|nothing|nobody
            - in|on|to|at|by|for|with|of _ @nouns|@adj @nouns? is|are|was|were|will|has|have|@third
            - in|on|to|at|by|for|up|over|out|down|from _ $
            - @verb|@prep _ @noun|@plural|@mass|@adj is|are|was|were|will|has|have|exists|exist|must|can
            - @be in|on|by|at|like|under|to|up _
        their > there ; “their” means “belonging to them”
            be|been|am|was|is|are|were|up|down|out|over|go|going|get|got|went|live|lived|worked|stay|stayed|back|right|still|me|you|it|being|drive|drove|flight _ $ ^^
            be|been|am|was|were|are|is|being|up|down|get|got|got|go|going|went|live|lived|worked|working|stay|stayed|leave|staying|sitting|still|it|done|me|you|back|out|over|meet _ until|through|during|at|by|from|for|in|on|with|to|instead|since|when|if|but|tomorrow|today|tonight|because @det|@poss|@day|@month|#|@pronoun|@num|@base-noun|of|$|@adv|@conj|noon|next|last
            - _ in|on|at house|person|depth|line|site|the
            - _ to do
            - _ $ $
        its > it's ; “its” means “belonging to it”
            _ already|generally|still|currently|usually|probably|definitely|certainly|really|also|just|never|always|now|only a|an|the|not|too|so|been|my|your|our|going|in|on|being
            ^|so|ok|okay|now|because|since|think|know|but _ # am|pm
            ^|and|but|because|since|so|think|that _ @adj-noun without|here|now|today|outside|with|at|in
            - of|in|by|with|from|via|for|and _ now|only|also|still|just|already
            - and|with|for|of|that _ @adj with|in|at
        it's > its ; “it's” means “it is” or “it has”
            and|or|with|for _ employees|goals|products|services|values|affiliates|subsidiaries|customers|clients|members|culture|users|surroundings|partners|shareholders|owner|owners|facilities $|and|@prep
            restructuring|developing|executing|building|growing|managing|updating|upgrading|delivering|supporting|announced|announces|implementing|achieving|maintaining|using|taking|owns|opened|sold _ @adj? @adj? @noun-adverb-ing|@plural|@mass-adverb $|@prep|and
            - and|or|for _ * for|like|that|who
            - _ time|business|people|great|good|nice|fun|ok|okay|fine
        you're > your ; “you're” means “you are”
            have|has|had|got|get|appreciate|appreciated|leave|send|sent|need|take|took|receive~|review~|read|use|share|enjoyed|love|loved|provide|describe|include|attach|bring|forward|complete|update|answer|discuss|meet|visit|join|want|for|of|with|at|to|from|on|in|about|by|regarding me|us|you? _ @noun-adj-ing-pp-adverb|@plural-ing|@mass-adj-ing-pp-adverb
            have|has|got|get|appreciate|leave|send|need|take|receive~|review~|read|use|share|enjoyed|loved|provide|describe|include|attach|bring|forward|complete|update|answer|discuss|visit|join|for|of|with|at|from|on|in|about|by|regarding me|us|you? _ @adj-pp-ing @nouns
            - * _ part|family|way|home|number|top|right|kind|welcome|people|friends|boss|all|ok|okay|fine|well|good|happy|next|back|busy|free
            - @adj|@verb|say|tell|told about|on|in|of|for|to|by|with|from me|us|you _
            - _ @adj? @nouns material
        too > to ; “too” means “also” or “more than enough”
            for you|me|us|him|her|them _ @base-adj-noun-adverb
            @noun-plural|@adj|@ing|free|everyone|everybody|somebody|someone|them|us|him _ @base-adj-noun-adverb-past-comparative @det|@poss|@object|it|@prep|that|what|how|if
            writing|sent|speak|spoke|payable|driving|drive|drove|flying|flew|going|went|explained|explain|mentioned|pertains|pertaining|further|due|prior|respond|responded|responding|reply|replied|subject|delivered|travel|travelling|relates|relating|presented|presenting|given|gave|shown|sold|relocate|relocating|relocated|moved|reports|reporting|reported|transfer|transferred|promoted|introduced|commute|commuting|extended|according|offered|limited|returned|returning|listened|listening|talked|talking _ the|a|an|my|your|our|his|her|their|this|@name|you|me|him|us|them
            just|further|as|back _ let|our|make|be
            try|trying|tried|free|able|hesitate _ @base
            - _ @det much|many
            - _ you|me|him|us|them know|@base|@past|@finite
        to > too ; too much, too late
            @verb-base|do|work|read|ask|know|say|suffer|spend|think|expect|eat|drink|talk|worry|you|me|it|hard _ much $|into|if|when|but|at
            isn't|wasn't|weren't|aren't|seem|not|last|pushing|won't|don't be? _ late|far|happy|early|soon|long|bad|hard|busy|big|expensive
            ^^ thanks ^ _ ^
            - lead~|due|thanks|down|subject|access|contribute~|amount~|object|comes|came|come|used|down|attributed|added _ much
            - not|don't _ long|bad
        """;
}
