namespace OutlookFollowUp.Linting.Usage;

/// <summary>Words that sound alike and mean different things.</summary>
internal static class SoundAlikes
{
    public const string Lines = """
        affect > effect ; “affect” is what one thing does to another
            the|an|no|any|little|great|big|positive|negative|direct|immediate|significant|adverse|good|bad|same|desired|full|this|some|its|their|knock-on|cumulative|overall|real|lasting|profound|such _ on|of|$|is|was|will|and
            into|side|take|takes|took|taking _ $|on|from|immediately|as|in|and|at|today|next|of|this|by
        effect > affect ; “effect” is the outcome
            will|would|may|might|can|could|not|to|doesn't|don't|didn't|does|did|should|which|that|also|negatively|positively|directly|adversely|how _ my|your|our|his|her|us|me|you|them|people|everyone|how|performance|sales|customers|staff|others|patients|students|quality|morale|productivity|anyone|many|all
            negatively|adversely|positively|directly|not|doesn't|don't|didn't|won't _ the|my|your|our|their|it|any
            - _ my|your|our|his|her|the|all|any|their|it|this|many|how transfer|change|changes|payment|purchase|sale|merger|closing|transition|settlement|delivery|release|purposes|of
            - _ $
        effected > affected ; “effected” means “brought about”
            adversely|negatively|badly|severely|greatly|most|personally _
            i|we|they|who|you|people|customers|employees|staff|students|patients|families|he|she|was|were was|were|are|is|been|be|am? _ by
            how|has|have|it _ me|us|my|our|you|your|them|everyone|people
        effects > affects ; “effects” are outcomes
            it|which|that|this|also|directly|negatively|really _ my|your|our|his|her|us|me|you|them|people|everyone|the|how|all
            - side|of|has|have|had|the that|which|this _
        loose > lose ; “loose” is the opposite of “tight”
            to|will|would|can|could|not|don't|didn't|might|may|should|never|cannot|can't|i'd|won't|doesn't|wouldn't|we|they|i|you|i'll|we'll|you'll|couldn't|shouldn't|or _ my|your|our|his|her|its|their|the|a|an|it|them|him|you|us|any|this|that|some|all|time|track|sight|touch|hope|interest|money|weight|faith|focus|momentum|customers|clients|data|patience|out|anything|everything|more|business|confidence|your|many|two|one|such
            - _ ends|fit
        loosing > losing ; “loose” is the opposite of “tight”
        looses > loses ; “loose” is the opposite of “tight”
        lose > loose ; “lose” means “no longer have”
            a|too|very|hang|hung|cut|let|some|any|the|tied? _ end|ends|fit|cannon|connection|connections|screw|screws|wire|wires|tooth|cable|cables|fitting|leaf|interpretation
            too|came|broke|hung|very|cut|were|was _ $|from|and|on
            _ ends|cannon|fitting
            - to|will|would|can|could|not|may|might _ the|connection|wire
        advice > advise ; “advice” is a noun
            please|kindly|to|can|could|will|would|i'd|strongly|also|we|they|would|not|should|shall _ me|us|you|him|her|them|on|if|whether|that|how|what|when|which|against|accordingly|$|of|the|my|your|our|as|customers|clients|patients|students
            to _ people|others
            - to|will|can|would _ on|of|$|if|that|as|when|and
            - i|we|you|us|some|any|get|of _
            - next|according|listen|listening|open|due|prior|subject|thanks|return|respond to _
        advise > advice ; “advise” is a verb
            my|your|his|her|our|their|some|any|the|this|that|good|great|legal|helpful|more|further|much|of|professional|career|useful|medical|financial|kind|practical|valuable|excellent|sound|technical|expert|for|no|little|piece|following _ $|on|about|and|to|from|for|was|is|you|i|regarding|as|that|when|would|has|given|in|or|with|concerning
            - that|this|of|for|the|their|no|my|our|following team|manager|lawyer? _ on|you|i|that
        advices > advises ; “advices” is no verb
            he|she|it|who|which|company|website|site|manager|doctor|team _ me|us|that|you|to|against|on|people|clients|customers|not
        complimentary > complementary ; “complimentary” means free, or full of praise
            skills|skill|strengths|are|is|very|fully|mutually|two|provide|provides|with|our|and _ skills|skill|strengths|roles|backgrounds|products|services|to our|to your|to each|to the
            - and|with|our|provide|provides|is|are|very _ products|services|to
        compliment > complement ; “compliment” is praise
            would|will|could|can|may|to|that|which|really|perfectly _ the|your|my|our|each|existing|one team|team's|other|another|skills|work|staff|services|experience|product|products|menu|range|existing|department|group|strengths
            full|perfect|ideal|good|great|natural|perfectly _ to|of
            - nice|great|huge|good _ to
            - to _ the|your|my|our|you team|staff|work|team's
        complimented > complemented ; a compliment is praise
            well|perfectly|nicely|is|was _ by
            - i|he|she|was|were|am _
        complements > compliments ; a complement completes
            my|his|her|their|your|our|with|pay|paid|give|gave|many|got|received _ to|on|about|$
        complement > compliment ; a complement completes
            a|the|your|nice|great|huge|high|big|kind|highest|back-handed|return _ $|that|on|coming|about
            to|i|must|like|may|want|let _ you|him|her|them|the|your on|for|chef|staff|team
            paid|pay|take|took|give|gave|as me|you|him|her|us|it? a|the _
            - full|the|a _ of
        principle > principal ; a principle is a rule
            the|our|a|your|my|school|as|vice|assistant|deputy|new|former|with|acting _ engineer|consultant|architect|analyst|investigator|scientist|designer|developer|teacher|reason|aim|goal|cause|source|investment|interest|amount|residence|place|office|shareholder|payments|payment|contact|investigators|officer|researcher|surveyor|cellist|dancer|violinist|lecturer
            you|teachers|staff|head|deputy|parents and the|your|our _ $
            met|meet|meeting|thank the|your|our _ $|and
            vice|school|school's|assistant|deputy|high|elementary|college _ $|of|and|at|is|was|has|will
            _ engineer|consultant|architect|analyst|investigator|scientist|designer|surveyor|lecturer|cellist|dancer
            - of|in _ interest|investment
        principal > principle ; a principal is the head or the main one
            in|on|matter|guiding|same|basic|first|design|general|underlying|fundamental|core|accounting|moral|of _ $|that|of|behind|is|and|agree|we|i|to
            - the|our|your|as|my _ of
            - of|in|on|the|a|same|first _ and|of|is|i|we|to|agree
        principals > principles ; a principal is the head or the main one
            guiding|basic|first|design|core|general|accounting|fundamental|underlying|moral|ethical|agile|lean|same|safety|engineering|scientific|accepted|marketing|management|business|values _ of|and|$|that|in|behind|to|for|are
            the|of|and _ of
        principles > principals ; a principle is a rule
            school|the _ met|agreed|said|signed|teachers
        personal > personnel ; “personal” means “of a person”
            military|medical|sales|key|qualified|nursing|security|trained|office|hospital|technical|all|additional|experienced|kitchen|support|skilled|service|emergency|more|our|other|company _ $|and|to|in|at|are|who|for|on|is|will|have|were
            _ department|manager|office|file|files|director|policies|records|changes
            - _ file|files|records|changes|policies|office|department|manager|director
            - more|all|other|technical|additional|our|key|support|company _ $|and|to|in|at|for|on|is
            - very|more _
        personnel > personal ; “personnel” means staff
            my|your|his|her|our|their|a|for|very|on|more|too|any|some|no _ experience|opinion|life|reasons|details|information|email|interest|touch|level|view|development|growth|statement|connection|circumstances|phone|matter|story|assistant|stories|time|goals|note|matters|skills|qualities|belongings|perspective|relationship|trainer|interests|thanks|favorite|favourite|emergency|contact|questions|project|projects
            too|very _ $|and|but|to|for
            _ experience|opinion|reasons|touch|statement|trainer|assistant|belongings
            - our|the|company _ information|matters|development|time|questions|contact|project|projects|skills|goals
        moral > morale ; a moral is a lesson
            team|staff|low|high|boost|boosts|boosted|boosting|raise|improve|improved|employee|employees|good|keep|keeps|kept|company|lift|lifted|our|their|improving|raised|worker|office|crew|student _ $|and|is|was|in|at|up|has|high|low|boost|among|by|after|with|of|across|down|event|booster
            _ booster|boost|boosting
        morale > moral ; morale is the mood of a team
            a|the|no|their|our|his|your|strong|of _ obligation|duty|compass|values|principles|principle|dilemma|judgment|judgement|question|issue|code|right|fiber|authority|responsibility|ground|victory|standards
            the _ of the story|tale
            _ compass|obligation|values|dilemma
            - staff|our|team|employee _ issue|question
            - and _
        stationary > stationery ; “stationary” means “standing still”
            office|branded|school|of|printed|company|wedding|some|your|order|new|headed|the|and|personal|more|our|writing _ $|supplies|and|cupboard|order|orders|shop|store|items|supplier|was|for|cabinet
            - remain|remained|be|was|were|is|are|while|when|stay|stayed|and|the _
        stationery > stationary ; “stationery” is paper and pens
            remain|remained|was|were|is|are|be|stay|a|the|completely _ bike|bicycle|vehicle|car|object|traffic|position|$|source|engine|crane|train|while|and|for|until
            - was|were|is|are|the|a _ $|and|for|source|position
        brake > break ; a brake stops a wheel
            lunch|coffee|tea|a|spring|summer|christmas|to|winter|short|career|the|my|our|your|good|quick|lucky|big|half-term|weekend|holiday|easter|commercial|little|tie _ $|down|from|even|into|through|the|at|after|and|up|out|time|room|for|between|in|it|this|of
            - the|a|to|and|my|your|our _ and|in|of|$|on|for|at|the|from|it|this|time|room|between|after
            - _ down system
        break > brake ; a break is a pause
            hand|disc|disk|emergency|foot|parking|front|rear|air|drum|my|the|new|car|bike|faulty|worn _ pads|pad|pedal|fluid|discs|lights|light|lines|line|system|cable|cables|lever|shoes|linings
            _ pads|pedal|fluid|linings|calipers|calliper
            - break|lunch _ system
        peace > piece ; peace is the opposite of war
            a|this|that|another|one|each|every|great|nice|good|fine|interesting|last|small|big|key|important|final _ of advice|cake|paper|work|equipment|information|software|news|code|furniture|music|art|land|machinery|writing|evidence|research|history|kit|feedback|legislation|luggage|my|wisdom|technology|cloth|wood|meat|fruit|toast|pie|data|the
            _ of advice|cake|paper|equipment|software|code|furniture|machinery|writing|luggage
        piece > peace ; a piece is a part
            inner|world|in|at|make|made|some|for|and|justice _ of mind
            inner|world|make|rest|justice|love|at|live|quiet|in _ $|and quiet|with|in|talks|on
            some|the|for|with _ and quiet
            _ of mind
            - a _ of mind
            - in|at|one|and|make|made|the _ $|in|and|on|with
        weather > whether ; “weather” is rain and sunshine
            !the|this|that|what|our|your|of|nice|good|bad|lovely|hot|cold|such|severe|winter|wet|@adj|like|and|in|to|all|@noun-verb _ i|you|we|he|she|they|it|i'm|i'd|you're|we're|they're
            know|see|wonder|wondering|ask|asking|decide|sure|asked|confirm|check|tell|not|clear|about|question|unsure|regarding|me|out|discuss|determine|knowing|learn|say|unclear|consider|considering|idea|doubt|understand|decided|matter _ or not|this|that|there|my|your|the|a|any|these|their|his|her|our|to|anyone
            _ or not
            - check|know|about|like|enjoy|see|discuss|about|learn|understand|out|regarding _ the|in|to|there|this|that|reports? $|forecast
            - _ we|you|i have|had|get|got|are|were
            - the|this|that _
        whether > weather ; “whether” means “if”
            good|bad|nice|lovely|hot|cold|wet|terrible|great|sunny|warm|severe|winter|rainy|stormy|beautiful|horrible|awful|local|extreme|dry|british|inclement _ $|is|was|and|has|will|in|here|today|conditions|we|this|at|for|on|to|but
            the|this|our _ $|is|was|forecast|conditions|has|will|in|here|permitting|today|report|and|outside|at|these|this|gets|station
            _ forecast|permitting|conditions|station
            - good|great|local|bad|extreme|nice _ we|to|the
        quite > quiet ; “quite” means “rather”
            a|the|that|this|very|some|nice|such|find|any|more|your|our|@adj _ place|room|area|street|town|space|corner|environment|neighbourhood|neighborhood|spot|suburb|village|carriage|weekend|night|evening|week|day|period|time|month|moment|person|office|season|life
            very|too|so|keep|kept|stay|stayed|peace|pretty|nice|really and? _ $|about|since|on|lately|recently|this|for|when|that|and|in|at|because
            _ as a mouse
            _ hours
            - that|this|so|really|pretty _ that|this|about|in|and|a|when|for
            - this|that _ some
        quiet > quite ; “quiet” is the opposite of “loud”
            !a|the|@adj|this|that|very|more|so|too|in|been|was|were|is|@verb|it|things _ a|an few|bit|lot|while|while
            _ a few|bit|lot|while
            is|are|was|were|i'm|it's|be|am|been|not|feel|seems|sounds|found|looks|you're|they're|we're|that's|i|which|became|become|find|also|feels|it|still _ @adj-noun-verb|@adverb|sure|literally|different|some|well|the|@degree
            is|was|it's|i'm|that's|have|had|been|am|are _ an|the *
            not _ *
            i|we _ like|enjoyed|enjoy|understand|agree|liked|often
            - _ last|late|next|all|most|again|enough|and|so|here|just|until|yesterday|today|lately|recently|then|now|there|right|first|too|also|only|indeed|please|really|very|rather|early
            - not _ $|and|about|on|in|at|for|when|but|or|time|enough|of|anymore|since|as|if|that
        role > roll ; a role is a part to play
            bread|toilet|sausage|swiss|honor|honour|egg|spring|rock|drum|cinnamon|bacon|cheese|sushi|ham|lobster|pay|electoral|on|paint _ $|and|of|with|for
            rock and|n|'n' _
            to|will|can|we _ out|back|up|over|forward the|a|our|new|in|to|across|this|your|my|all
            _ call|calls
            a|the|one|two of|each _ of tape|paper|film|fabric|carpet|coins|stickers|cloth|labels
            on a _
            - pay|on|paint|and _ $|of|and|for|with|out|in|up
        roll > role ; a roll is what is rolled
            this|the|a|your|my|his|her|that|new|in|for|any|key|leading|similar|same|previous|current|management|senior|full-time|part-time|leadership|important|big|vital|major|manager|engineer|analyst|sales|every|both|nursing|teaching|assistant|position|coordinator|director|developer|right _ of a|an|the|manager|at|as|with|for|in|is|was|within|you|we|that|i|model|$|and|would|requires|involves|itself|will|has|which|because
            _ model|models|play|playing
            play|plays|played|playing a|an|the @adj? @adj? _
            - on|to|bread|egg|toilet|sausage|drum|sausage|honor|honour|spring a|the|your|my? _
            - a|the|your|my|that|this|big|every|right _ $|and|in|of bread|tape|paper|film|on|for|with|to|the
            ~ bakery baker bread dough sushi film tape fabric carpet rolls rolling
        lead > led ; the past of “lead” is “led”
            have|has|had|i've|we've|he's|been|was|were|being|is|also|successfully|which|recently|previously|that _ by|me to|us to|a|an|the|to|teams|projects|several|many|three|two|four|five|multiple
            i _ a|the|an team|project|group|teams|projects|initiative|workshop|design|department|migration last|in|of|at|from|for|there|until|when|during|through|that
            @past-base-noun and _ a|an|the|teams
            - that|which|also|is|previously|successfully|recently|was|were|have|has|had|been _ the|a|an|to|teams|projects|several|many|two|three|four|five|multiple
        led > lead ; “led” is the past of “lead”
            to|will|would|can|could|may|might|should|must|i'd|i'll|not|helped|help|did|didn't|shall _ a|an|the|to|our|your|my|by|me|us|you|this|teams|projects|them|people|in|change|such|and|others|it
            a|the|team|project|technical|your|our|sales|tech _ engineer|developer|designer|time|times|role|nurse|generation|generator|buyer|teacher|analyst|architect|consultant|investigator|singer|guitarist|scientist
            take|took|takes|taking the _
            - to|and|not _ by
            - is|was|were|be|light|lights|bulb|lamp _
            ~ light lights lighting lamp lamps bulb display diode
        past > passed ; the verb is “passed”
            have|has|had|i've|we've|i|he|she|we|they|you've|she's|also|never|just|already|successfully|you _ the|my|your|his|her|all|away|it|on|this|with|our|out|by|an|a
            time|days|weeks|months|years|deadline|week|month|date has|have|had _
            have|has|had|he|she|father|mother|who _ away
            - have|has|had|you|i|we|he|she|they|never|also|just|already _ the|a|an|by|it|this|all point|age|hour|time|stage|date|half|@noun
            - i|you|we|they|just|also|he|she _ a|an|the|by|out|on|all|it|this
        passed > past ; “passed” is a verb
            in|over|during|the|for|these|my|your|our|this|within|throughout @adv? _ few|two|three|four|five|six|seven|eight|nine|ten|twelve|couple|year|week|month|weekend|years|weeks|months|decade|summer|days|experience|several|season|winter|quarter|24|performance|employers|projects|jobs|roles|interviews|experiences|ten|#
            the|my|your|our|his|her|in|distant|recent _ $|i|and|we|with|as|has
            half|quarter _ @num|#
            walk|walked|drive|drove|go|went|get|got|look|run|ran|rode|move|moved|just _ the|your|my|our|a|this|it|that|us|me|them|you|his
            due|@noun _ due
            - is|was|were|be|been|has|have|had|i|we|he|she|just|days|weeks|got|get|that|@noun _ *
            - the|your|my|his|has|have|this|which _ and|with|$|as|has|experience
        passed due > past due ; “passed” is a verb
            * _ amount|invoice|invoices|balance|bill|bills|$
        brought > bought ; “brought” is the past of “bring”
            have|has|had|i|we|he|she|just|they|recently|i've|who|was _ a|an|our|my|the|new? new? house|flat|apartment|property|shares|stocks|stock online
            have|has|had|i|we|he|she|just|they|recently|i've _ a|an|our|my|the|new new? house|flat|apartment|property|home
            - _ * * * to|with|back
        bought > brought ; “bought” is the past of “buy”
            _ to my|your|our|the attention|notice|table|role
            _ to light|life|bear|justice|mind
            _ me|us|him|her|them|you back|here|closer|to|up|in|into|joy|along
            _ a smile
            _ together
            has|have|had|i|experience|was|were|conversation|that|it|which|you|who|he|she|they|we|topic _ up the|this|that|a|an|in|by|at
            - _ up the|all|a|an shares|stock|company|land|property|houses
            - you|i|he|she|they|we|was|were|have|has|had|who|that|which _ up the|a|an|at|by|in
            - _ you|me|us|him|her|them in|into
        accept > except ; to accept is to take
            all|everyone|everything|everybody|nothing|any|anyone|day|days|week|one|none|nobody|anything|weekend|time _ for|the|on|that|mondays|fridays|when|sunday|sundays|me|you|monday|friday|saturday|saturdays|wednesday|wednesdays|thursday|thursdays|tuesday|tuesdays|in
            - all|any|time|one|they|everyone|day|that|who|anyone _ the|that|me|you|when
        except > accept ; “except” means “not including”
            to|will|would|can|could|i|please|cannot|happy|not|we|i'd|should|gladly|must|gratefully|can't|you|they|i'll|may|might|decided|kindly|didn't|don't _ your|the|my|this|our|an|a|it|any|that|and|his|their|these|offers|applications|$|responsibility|payment|new|credit|cash
            - or|not _ the|that|this|a|an|it|in|my|your|any
            - to|can _ the
        excepted > accepted ; “excepted” means “left out”
            have|has|had|i|been|was|were|is|be|be|widely|generally|i've|we|they|you|gladly|not _ the|your|an|a|by|for|into|to|as|$|my|this|and|at|on|another
        excepting > accepting ; “excepting” means “leaving out”
            for|you|your|i'm|am|are|is|we're|not|by|of|before|be _ the|your|my|a|an|this|applications|me|new
        access > excess ; access is a way in
            in|an|any|the _ of # *
            _ baggage|luggage|weight|inventory|stock|energy|capacity|fat
            - _ capacity|inventory|stock|energy|weight|baggage|luggage
            ~ computer
        excess > access ; excess is what is too much
            have|had|has|gain|get|give|given|full|remote|internet|public|to|easy|direct|need|building|your|site|grant|granted|system|vpn|network|my|email|wheelchair|disabled|open|i|provide|provided|got|without|denied|request|limited _ to|the|my|your|card|code|rights|control|it|point|key|badge|pass|$
            - need|to|have|has|had|your|my|get|the|got|limited _ $|key|it
            - to _ to
            _ to the|your|my|our|this|all building|system|systems|data|files|internet|server|site|network|account|database|portal|email|records|documents|information|resources
        insure > ensure ; to insure is to buy insurance
            to|will|would|can|could|must|should|help|please|i'll|we|we'll|and|which|i|has|have _ that|you|a smooth|the quality|proper|quality|accuracy|compliance|everyone|everything|success|it|we|there|all|no
            to|will|help|please|i'll|we'll _ a|the|our|your|my smooth|quality|success|successful|best|highest|safety|timely|accuracy|right|proper|good|safe
            - _ you|it|all|everything|everyone|we|no|the against|for|with|car|cars|house|property
            - help|and|we|i|has|have|will|can|could|would|to _ you|it|all|everyone|everything
            ~ insurance insurer insured underwriter underwriting premium policy policies
        ensure > assure ; one ensures that, but assures somebody
            i|can|let|me|to|we|may|would _ you that
        assure > ensure ; one assures somebody, and ensures that
            to|will|please|must|help|should|would|and _ that|a|quality|proper|smooth|accuracy|compliance
            - _ that|a|the person|team|customer|customers|client|clients
            - and|would|will|to _ that|a|quality
            - _ you|him|her|them|me|us
        apart > a part ; “apart” means “separated”
            be|being|become|becoming|been|is|are|was|were|as|i'm|feel|make|took|take|also|play|played|plays|just|such _ of
        a part from > apart from ; “apart from” means “except for”
            - be|is|was|play|played|plays|@verb|of|as|is|has|have|with|need|get|took _
            _ the|my|that|this|being
        everyday > every day ; “everyday” means “ordinary”
            @verb|@adverb|@plural|it|there|here|me|you|us|them|work|home|school|office|people|happens|almost|nearly|something|practically _ $|and|at|i|for|to|in|we|but|with|from|on|until|since|by|as|that|of|this
            ^^ _ i|we|is|he|she|they|you|at|brings
            almost|nearly|practically _
            @verb|@adverb|it|me|us _
            - @verb|@adverb|to|it|our|very|@plural|and|me|* _ @nouns-unit
            - @be _
            - _ of
        every day > everyday ; “every day” means “each day”
            my|our|your|their|his|her|an|the|in|of _ life|lives|work|tasks|task|job|activities|use|routine|tools|english|language|operations|life|clothes|people|conversation
            - of|in|the _ work|people
        maybe > may be ; “maybe” means “perhaps”
            i|it|there|that|this|you|we|they|he|she|which|who|what|what|role|team|position|company|decision|interview|schedule|whatever|whoever|information|question|time|date _ able|a|an|interested|available|late|the|of|in|possible|useful|helpful|required|necessary|required|needed|too|delayed|@pp-past|asked|used|aware|wrong|right|out|some|unable|@ing-noun|more|other|any|best|better|easier|good|due|on
            there _ a|an|some|no|other|any|more|several|times|many|something
            - it|that|this|you|what|time|date|week|day|next|like|information|in|@verb|@prep @adv? he|she|i|we|they|it|that|this|you|there|which|who|team|company|interview|role _ a|an|the|some|in|on|more|next|other|good|best|better|any|too|even|times|many|the
            - @verb|@prep|@be it|that|this|you|there|what|which|who|i|time _
            - time|question|information|interview|date|role|position|team|company|decision|schedule|that|it|this|i|we|you _ a|the|in|on|some|next|more|best|good|better|due|an|out|other|any
        may be > maybe ; “may be” is a verb
            ^^ _ i|we|you|it|he|she|they|this|that|the|there|next|a|on|it's|i'm|because|some
            and|but|or|so|then|if|think|week|month|day|year|could|can|should|would|we'll|i'll _ we|i|you|he|she|they|even|next|tomorrow|on|later|it's|you're|we're|i'm|not
            - if|so|and|but|think|or|day|year|month|week _ not|on|the|later|even
            - year|day|week|month _ *
        all ready > already ; “all ready” means that all are prepared
            have|has|had|i've|we've|you've|they've|is|was|i|we|been|they|am|are|i'm|it's|you|he|she|who _ been|@pp|have|had|know|knew|a|an|the|in|on|have|told|left|working|done|made|too|well|my|your|this|very
            - are|we're|is|was|you|i'm|am|been _ in|for|to|on|at|and|a|the
        already > all ready ; “already” means “before now”
            we're|are|were|you're|they're|be _ for|to go|your
        all together > altogether ; “all together” means “in one group”
            more|different|something|another|stop|it|different|completely|not|cease|disappear|avoid|is|was _ different|new|wrong|sure|clear|surprising|surprised|happy|convinced|another
            different|stop|stopped|disappear|avoid|avoided|ceased _ $|and|by
        alot > a lot
        cant > can't ; without its apostrophe it is another word
            i|we|you|they|he|she|it|people|who|which|that|why|just|really|also _ @base|be|have|do|@adverb|even|wait|afford|seem|believe|make|see|find|get|stop|go|come|think|wait|help|remember|imagine|say
        wont > won't ; without its apostrophe it is another word
            i|we|you|they|he|she|it|who|which|that|this|there|probably|definitely|just|really|so _ @base|be|have|do|@adverb|even|take|need|get|make|let|find|go|come
            - as|is|my|his|her|their|your _
        ill > I'll ; without its apostrophe it is another word
            ^|and|but|so|then|that|think|if _ be|have|send|call|get|let|see|make|do|try|keep|take|give|look|check|send|forward|write|wait|follow|bring|come|go|meet|also|definitely|need|ask|tell|know|email
            - @be|@det|fall|fell|feel|felt|seriously|become|became|very|and|or|but|so _ and|so|but|get|look|feel
            - and|but|so|if|that|are|is _ be
        id > I'd ; without its apostrophe it is another word
            ^|and|but|so|because|that|think|if _ like|love|be|have|also|really|prefer|appreciate|rather|say|suggest|recommend|welcome|very|happily|gladly|need
            - @noun|photo|user|student|employee _
        well > we'll ; without its apostrophe it is another word
            ^|and|but|so|then|that|hope|think|if _ be|see|have|let|meet|need|get|make|keep|send|discuss|do|try|take|talk|call|start|go|come|give|find|look
            - as|very|so|and|that|but _ have|be|see|need|do|let|get|make|go|come|take|keep|start|look|talk
            - ^ _ see|let|have|look|do|get|come|go|keep|make
        shell > she'll ; without its apostrophe it is another word
            ^|and|but|so|that|think|hope _ be|have|call|let|see|send|take|get|make|know|contact|meet|join
            - the|a|and|or|@noun _
        hell > he'll ; without its apostrophe it is another word
            ^|and|but|so|that|think|hope|sure _ be|have|call|let|send|take|get|make|contact|meet|join|follow
            - the|a|like|oh|or _
            - ^ _ have|let|be|make
        wed > we'd ; without its apostrophe it is another word
            ^|and|but|so|that|because|think _ like|love|be|have|need|also|better|really|prefer|appreciate|rather|all
            - @be|get|getting|to|newly _
        lets > let's ; without its apostrophe it is another word
            ^|and|so|but|please|then|ok|okay|well _ @base|not|all|be|have|do|get|see|try|hope|just|both
            - ^ who|which|it|that|what|this|and _
            - and _ @base
            - _ users|people|customers|you|me|us|clients|students
        whos > who's
        thats > that's
        """;
}
