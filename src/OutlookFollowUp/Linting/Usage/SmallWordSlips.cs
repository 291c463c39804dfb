namespace OutlookFollowUp.Linting.Usage;

/// <summary>The small words that are mistaken for each other most: its and it's, your and you're, to and too, then and than, form and from.</summary>
internal static class SmallWordSlips
{
    public const string Lines = """
        its > it's ; “its” means “belonging to it”
            _ a|an|been|not|the|been|because|why|what|how|where|okay|ok|my|your|our|his|this|these|going|getting|raining|becoming|i|you|we|they
            _ in|on|at|for|from|with the|my|a|your|our|this
            ^|think|thought|know|believe|hope|guess|feel|that|because|but|and|if|so|when|since|say|says|said|while|as|though|although|whether @adv? _ @adv? @adj-noun to|that|for|if|when|but|because|$
            _ very|so|too|really|quite|pretty|also|always|just|never|definitely|certainly|only|probably @adj-noun $|to|that|for|when|if|but|because|of
            _ always|definitely|certainly|probably|also|never a|an|the|been
            _ @adj-noun|good|best|better|great|fine to @base-noun
            _ been|about time|to? @num
            _ time to|for|that|we|you
            - _ time to market
            - _ about|in|on|for|with to
            - of|in|by|with|and|for|from|to|via|has|have|had _ i|you|we|they|what|how|where|why
            - _ how|what|why|where to
            - _ this $
            - its _
        it's > its ; “it's” means “it is” or “it has”
            _ own|ability|impact|mission|headquarters|entirety|usefulness|effectiveness
            of|by|from|into|within|via|under|across|behind|inside|throughout|upon|towards|toward|through|despite|during _ @nouns|@adj
            in|with|on|to|at|about|for|over|between|beyond|around _ @nouns-adj-ing-pp-num
            in|with|for _ current|new|own|first|second|third|present|original|entire|full|best|final|early @nouns
            lost|loses|losing|improved|improving|expanded|expanding|launched|launching|reached|reaching|increased|increasing|doubled|reduced|reducing|celebrated|celebrating|serves|serving|protects|keeps|keeping|values|treats|treating|changed|changing @adv? _ @nouns|@adj
            company|organisation|organization|team|firm|school|hospital|university|business|department|city|charity|practice and|or|with|for _ employees|people|products|clients|customers|values|mission|culture|staff|history|services|patients|students|owners|members|employee|leaders|partners|suppliers|future
            - _ time|business|people|like|who|that
            - _ @nouns that|like|who
            - for _ @nouns @prep? i|you|we|they
            - to|at|on|for _ @noun @unit? $
        your > you're ; “your” means “belonging to you”
            ^ _ welcome $
            ^|and|but|so|that|know _ welcome to @base-noun
            if|that|because|when|while|hope|hoping|think|know|believe|sure|glad|sorry|unless|where|what|whatever|whether|whenever|until|since|say|as|seems|see @adv? _ @adv? @ing-noun-adj to|for|at|on|in|with|the|a|an|it|this|about|$|not|that|and|well|so|my|right|now|up|out|next|new
            _ going to|with|through @base|the|a|it|this
            _ looking for|to|at
            _ interested|able|unable|willing|available|aware|unaware|unavailable|eligible|sure|happy|glad|sorry|afraid|unsure|certain|satisfied|kidding|joking|busy|free|ready in|to|for|of|that|$|at|about|with|on|if|when|next|this|now
            _ not|the|a|an|too|so|in the|town|my
            hope|hoping|trust|know|see that? _ well|good|ok|okay|fine|doing|having|enjoying|all|feeling|keeping
            ^|think|know|and|but|that|believe _ right|wrong|correct|kind|great|amazing|awesome|wonderful $|that|about|of
            _ so|too|very @adj $|to|for
            _ absolutely|completely|totally|definitely|probably right|correct|wrong|the|going
            - of|for|with|from|to|in|on|by|about|at|and|or|is|be|@verb _ the|a|an|my
            - _ the|a|my $
            - appreciate|appreciated|mind|understand _
            - of|for|with|from|about|in|by|on _
            - _ not only
            - _ right of
            - _ so called
            - _ too $
        you're > your ; “you're” means “you are”
            _ own
            for|of|in|with|to|from|about|by|on|into|regarding|at|through|during|and|or @adv? _ @nouns-ing-pp-adj
            for|of|in|with|to|from|about|by|on|into|regarding|at|through|during _ @adj|kind|prompt|continued|quick|very @nouns
            _ time|company|team|office|website|email|mail|message|schedule|department|organisation|organization|hospital|school|project|projects|interest|help|support|advice|feedback|reply|response|consideration|letter|call|calendar|colleagues|customers|clients|products|services|firm|opinion|convenience|attention|kindness|patience|hospitality|cooperation|decision|offer|vacancy|opening|position|role|application|cv|resume|name|address|phone|house|students|patients|employees|staff|culture|values|questions|question|request|requirements|needs|thoughts|ideas|warehouse|kitchen|factory|shop|store|restaurant|hotel|facility|facilities|job|availability $|@prep|@finite|and|or|but|because|if|when|so|this|next|last|who|that
            _ earliest|kind convenience|words|attention|reply|email
            - _ part|family|way|home|number|top|right|kind|welcome|@adj
            - and|or|to|in|on|about _ part|@verb
            - in|on|about|at _ @nouns @noun
            - and|or|that _ @nouns @nouns
        their > there ; “their” means “belonging to them”
            _ is|are|was|were|isn't|aren't|wasn't|weren't|seems|seemed|exists
            _ will|would|may|might|must|should|could|can be|have|not|also
            _ has|have|had been|to
            is|are|was|were _ any|a|an|some|anything|something|enough|no
            over|out|back|been|go|going|went|get|got|getting|live|lived|be|hi|hello|hey _ $
        there > their ; “there” is a place, or goes with “is” and “are”
            _ own
            of|with|about|by|regarding|between|within|around|among|behind|through|during|into @adv? _ @nouns-adj-adverb|@adj
            for|to|from|at|on|and _ team|company|website|customers|clients|products|services|staff|employees|time|help|support|business|office|children|parents|family|needs|work|feedback|patience|kindness|hard|own|new|careers|jobs|culture|values|best|site|behalf|part|way|families|homes|lives $|@prep|@finite|and|or|work|office|team
            visited|joined|met|reviewed|improve|improving|achieve|share|shared|changed|lost|brought|doing|sharing|reach|expand|expanding _ @noun-adverb|@plural|@adj
            - out|up|down|over|in|back|is|are|was|were of|by|with|from|at|on _
            - of|with|about _ being
            - @prep _ @noun is|are|was|were
            - and _ work|time
            - and|with _ @adj
        they're > their ; “they're” means “they are”
            _ own
            of|with|for|about|by|to|into|at|in|on|from|regarding|during|through _ @nouns-adj-ing-pp
            of|with|for|by|from|into|about|regarding|through|during|at|on|in _ @adj|@nouns @nouns
            _ team|company|website|products|services|customers|clients|office|staff|employees|culture|jobs|careers|children|lives|families|homes|needs $|@prep|@finite|and
            - _ part|family|home|people|staff|customers|clients $|of|like|@adj
        they're > there ; “they're” means “they are”
            _ is|are|was|were|will|has|isn't|wasn't|weren't|aren't|seems
            over|hi|hey|hello|been|go|went|get|got|live|lived|worked _ $
        there > they're ; “there” is a place, or goes with “is” and “are”
            ^|that|because|if|think|know|sure|hope|since|while|and|but|so|when|believe|says|where|whether _ @adv? going to|looking for|looking to|trying to|interested in|hoping to|not going|not looking|not interested|willing to|planning to
            - was|were|is|are @prep? ^ _
        their > they're ; “their” means “belonging to them”
            _ going|trying|hoping|able|unable|willing to
            _ looking for|to
            _ interested|involved in
            _ not|a|an|the
            ^|that|because|if|think|know|sure|hope|since|but|so|when|believe|says _ @adv? so|very|too|all @adj $|and|to|that|about
            - of|with|for _
        to > too ; too much, too late
            is|are|was|were|be|been|not|it's|that's|i'm|we're|am|seems|seemed|sounds|got|getting|far|way|bit|little _ @adj-base-noun-det $|for|to|but|at
            is|was|were|are|be|it's|that's|not|far|way|bit|have|has|had|take|takes|spend|spent|isn't|wasn't|don't|never|there's _ much|many
            far|way|bit|little|all _ @adj-base|much|many|little|few|often|quickly|soon|late|early|long
            meet|see|meeting|seeing you _ $
            ^ me _ $
            - @verb|@nouns way|bit|little|all _ open|complete
            - _ much|many @adj
            - _ many @plural
            - _ much of
            - is|are|was|were|not _ many|much|select|own|further
            - _ available|present|certain
        too > to ; “too” means “also” or “more than enough”
            want|wants|wanted|able|unable|hope|hoping|trying|tried|decided|planning|pleased|glad|willing|delighted|opportunity|chance|ability|how|need|needs|needed|like|love|going|ready|happy|have|has|had|used|pleasure|nice|great|good|wonderful|forward|excited|eager|keen|invited|plan|plans|intend|sure|right|order|way|reason|ability|able|asked _ @base-adj-noun-adverb
            want|wants|wanted|able|unable|trying|tried|decided|willing|hoping|wanting _ @base
            forward _ @ing|the|your|our|my|it|this|hear|meet|work
            back|respond|reply|according|due|listen|listening|talk|talking|speak|spoke|speaking|send|sent|go|went|came|welcome|next|close|related|access|thanks|belong|write|wrote|refer|apply|applied|applying|introduced|similar|prior|addition|return|relating|committed|used|attention|contribute|contributed|access|add|lead|led|moved|move|moving|brought|added|assigned|attached|forwarded|passion|commitment|spoken|written|given _ the|my|your|our|his|her|their|this|me|him|them|us|you|a|an|its|all
            want|wants|wanted|like|love|able|forward _ the|my|your|our
            - i|we|you|they|he|she|she|me|that|it|people|who _ @base
            - like|love|want _ the
        two > to ; “two” is a number
            want|wants|wanted|able|unable|like|hope|hoping|trying|tried|decided|opportunity|chance|ability|going|forward|how|ready|happy|pleased|willing|need|needs _ @base-noun-plural-adj
            forward|back|according|due|related|access|welcome|spoke|speak|talk|listen|sent|send|went|go _ the|my|your|our|me|him|them|us|you|hearing|meeting|seeing|working
        two > too ; “two” is a number
            way|far|bit|not|is|was|little _ much|late|early|long|soon|expensive|busy|little|far|hard|difficult
        to > two ; “to” is no number
            the|these|those|my|your|our|last|past|these _ @units|@plural-verb-third
            the next|first|last|other _ @units|weeks|people|rounds|candidates|questions
            for|in|after|every|another|between|with|about|over|only|just|one|these _ weeks|years|months|days|hours
            one or _ @plural|more|of
            - close|due|up|next|add|way _
            - down|over|about|back|with|in|just|only|all _ days
        too > two ; “too” is no number
            the|these|those|my|your|our|last|past|first|next|for|in|after|every|another|between|with|about|over _ @units|@plural-verb
        then > than ; “then” is about time
            @comparative-adverb|sooner|further _ @det|@pronoun|#|@num|@ing|just|ever|expected|usual|most|when|what|before|planned|anticipated|required|anyone|others|normal|last|ours|in
            more|less|fewer _ #|@num|@det|@nouns-verb|just|happy|enough|welcome|ever|once|half|likely|what|anyone|most|others|most|willing|glad|capable|satisfied|able|ready
            more|less|fewer|better|worse|higher|longer|bigger|earlier|later|faster|quicker|sooner|greater|lower|larger _ i|you|we|they|he|she|it expected|thought|had|think|imagined|know|could|hoped|was|were|am|did|do|does|is|has|used
            rather _ @base|@det|@ing|@nouns|@pronoun|to|just|in|on|at|by|from|wait|waiting|as|for
            would|i'd|could rather * * * _ @base
            other|different _ @det|@poss|that|this|to|these|what|@nouns-verb
            more|less @adj|@adverb @nouns? _ the|a|an|i|you|we|it|any|my|our|your|others|most|ever|expected|before|usual|just|he|she|they|anything|anyone|i'd|in
            no|any later|earlier|sooner|more|less|other|longer _ #|@num|@day|the|@det|@month|just
            later|earlier|sooner _ #|@num|@day|@month|expected|planned|usual|anticipated|next|tomorrow
            # @units? @nouns? more|less|earlier|later _ the|last|we|i|our
            - later|earlier|sooner|further|better|worse|further _ i|we|you|they|it|he|she|this|that|there @finite|@pronounmodal
            - even|until|till _
            - more|less|better _ that|this|these $
        than > then ; “than” compares
            ^^ _ i|we|you|he|she|they|it|i'll|we'll|you'll|please|there|let|i'm|we're|again|the
            and|until|since|back|before|by|just _ $|i|we|you|he|she|they|i'll|we'll|you'll|@base|moved|went|again|on
            now and|till|ever|up|from _ $|on
            ^ _ i|we|you|i'll|we'll|you'll|let|please @modal|@base|@pronoun
            if|when|once|after @nouns|@pronoun|not|so|possible|available|needed|necessary|ok|okay|approved|@pp ^? _ i|we|you|they|please|let|i'll|we'll|it
            - @comparative|more|less|rather|other|sooner|better @nouns|@adv? ^? _
            - @comparative|more|less|rather|other|sooner|better * ^ _
        of > have ; “should have”, spoken “should've”
            should|could|would|must|shouldn't|couldn't|wouldn't|mustn't|i'd|you'd|we'd|they'd not|never|also|only|probably|really|at? _ @pp|been|had|to|@past|@adv|liked|loved|preferred
            might|may|will _ been|had|gone|done|@pp-noun-adj
            might|may not _ been|had|gone|done|@pp
            should|could|would|must|shouldn't|couldn't|wouldn't|mustn't|i'd|you'd|we'd|they'd _ @pp|been|had|to|@past|@adv|liked|loved|preferred
            - _ course
        were > we're ; “were” is the past of “are”
            ^^ _ looking|going|excited|hoping|planning|delighted|trying|hiring|really|currently|proud|glad|pleased|thrilled|so
            because|hope|think|believe|sure _ looking|going|hiring|hoping|planning|trying to|for
        were > where ; “were” is the past of “are”
            @noun|@plural|@mass|know|see|wonder|wondering|understand|exactly|from|to|that's|remember|forget|is|find _ i|we|he|she|they @past|@base|@modal|@be|@have|@adv|@third|can|could
            @noun|know|see|understand|exactly|wonder|wondering|place _ you are|can|could|work|live|have|want|will|need
            know|understand|see|tell|show|find|explain|decide|out _ to @base
            the|a|that|this @noun _ i|we can|could|work|worked|am|have|had|would|met|spoke
            ^^ _ is|are|can|do|did|does|should
            - as|if|than|how|what|why|when|who|which|though _
            - @plural _ they|we to
        where > were ; “where” asks for a place
            we|they|who|which|these|those _ @ing-noun|@pp-noun|@adj|not|able|very|so|also|all|too|really|told|given|@adv-conj
            we|they _ the|a|in|on|at|to
            ^|that|because|if|when|as|what|until|while you _ @ing-noun|able|not|very|so|@pp-noun|in|at|the|kind
            there _ no|many|several|some|few|lots|two|three|four|five|other|only|also|about|over|#
            results|people|candidates|students|questions|customers|employees|patients|items|days|years|files|documents|interviewers|colleagues|things _ @pp-noun|@adj-noun|not|very|so|also|all|asking|looking|working
            - @verb|@prep these|those|who|we|they|results|people|candidates|students|questions|customers|employees|items|days|files|documents|things _
            - these|those|who|which|days|years|people|things _ @det|@pronoun
            - _ @adj|@pp @nouns @finite
        we're > were ; “we're” means “we are”
            they _ @pp|@ing|@adj|not|the|a|very|able|so|also|two|many|in|at|all|really
            there _ many|two|no|several|some|three|few|lots|other
        we're > where ; “we're” means “we are”
            know|company|place|office|role|job|from|exactly|wonder|see _ i|you|he|she|they @verb|@modal|@be|@have
        where > we're ; “where” asks for a place
            ^^ _ looking|excited|hoping|hiring|delighted|pleased|happy
        whose > who's ; “whose” asks for an owner
            _ @adv? going|coming|looking|been|not|the|a|an|interested|responsible|already|willing|able|available|in|on|running|managing|hiring|leading|working|your|my|this|that
            anyone|someone|somebody|person|everyone|colleague|candidate|guy|man|woman|friend|people _ @ing-noun-adj|been|also|very|currently|always|never|really
            - _ the|a|in|on|this|that $
            - of|in|for|with|to|and _
            - _ @ing-noun @nouns
            - _ this|that|your @noun @finite
        who's > whose ; “who's” means “who is” or “who has”
            people|person|company|team|candidate|candidates|someone|anyone|man|woman|client|clients|customer|customers|colleague|colleagues|manager|those|of|with|for|in|on _ @nouns-adj-ing-pp|@adj-pp @nouns
            know|wonder|sure|decide|ask|see|unsure _ idea|turn|fault|responsibility|job|car|phone|book|decision|desk *
            - _ head|part|way|next|home|@adj
            - people|person|company|team|someone|anyone|man|woman|manager|those|candidate|client _ @noun|@adj $|at|of|for|in|to|about|and|with
        on > no ; “no longer”, “no doubt”
            there is|are|was|were|be|will|has|been|isn't _ @adj? doubt|longer|reason|need|problem|problems|idea|matter|point|question|difference|limit|guarantee|chance|rush|choice|change|hurry|room|issue|issues|plan
            there's|have|has|had|with|i've _ doubt|longer|reason|need|problem|problems|idea|difference|choice|experience|questions|objection|objections|intention|plans
            is|are|am|was|i'm|can|could|we're|they|we|i|will|has|have|it|he|she|would|do _ longer
            ^ _ problem|worries|doubt|problems|rush|thanks|hurry|longer|need
            in|by _ means|way
            - room|point|issue|matter|question|change|problem|idea|plan|experience _
            - _ change|plan|problem|question|point|issue|issues @noun
            - on _
        no > on ; “no” denies
            _ @day|@day morning|$|afternoon|at|evening|the|after
            based|depend|depends|depending|focus|focused|focusing|working|rely|relying|relies|reliant|feedback|impact|reflecting|reflect|insist|update|updates|concentrate|comment|early|later|hands|going|worked|follow|agreed|discussion|effect|emphasis|following _ the|my|your|our|this|a|an|how|these|what|their|his|it|that|@day|time
            _ behalf of
            _ top of
            _ the|my|your|our|his|their|these @adj? @nouns
            - _ the
            - ^ _ the|my|your|our|his|their|these|@day
            - say|says|said|says|be|is|answer|or _
        in > is ; “in” is a place or time
            it|this|that|he|she|there _ @adj? @adv? clear|important|possible|difficult|great|good|nice|likely|necessary|essential|unlikely|impossible|easy|hard|true|obvious|interesting|wonderful to|that|for|$
            it|he|she|there _ a|an|not|also|the
            which|who|what|one|company|role|position|team|job|interview|office|meeting|experience|goal|aim|problem|plan|deadline|number|address|name|question|reason|answer|idea _ not|scheduled|based|located|very|really|attached|due|enclosed|available|important|why|because|that|called|also|still|currently
            - @verb|@prep it|this|that|he|she|there|one|which|who _
            - is|was|are|were|be ^? * _
            - _ due course
            - _ very|really @adj @nouns
            - _ available|attached|not|that|due @nouns
            - _ a|an|the !of
            - _ a|an|the @nouns $|of
        is > in ; “is” is a verb
            interested|involved|experienced|skilled|specialising|specializing|participate|participated|participating|succeed|believe|specialise|specialize|fluent|resulted|resulting|invest|interest|experience|engaged|proficient|living|based|located|arrive|arrived|live|lived|degree|increase|growth|working|work|worked|changes|position|trained _ the|your|a|an|my|our|this|@ing|@name|these|both|many|german|french|spanish|english
            _ order to|that
            _ addition to
            _ advance $|for
            _ front|terms|charge|spite|regards|regard|accordance|line|favour|favor|response|relation|case of|to|with|you
            ^ _ the meantime|future|past|morning|afternoon|end|beginning
            keep|stay|get|be _ touch
            looking _ forward
            - position|experience|interest|growth|increase|degree|work|changes|working|living|believe _ @name|the|a|an|my|this|your|these|many|@ing|both|our|english|french|german|spanish
            - what|that|all|how|why|where|who|which|people|one|is *? *? _
            - believe|work|working _
            - be _ line|charge
            - ^^ _ order
        the > they ; “the” needs a noun
            _ are|were|have|don't|didn't|aren't|weren't|haven't|couldn't|wouldn't|shouldn't|can't|won't|hadn't|would|should|could
            ^|that|and|but|when|if|because|as|where|what|how|think|hope _ will|can|did|do be|have|not|also|need|know|want|need|take|make|get
            - _ have nots
            - _ @be|@have @nouns
        they > the ; “they” needs a verb
            of|in|at|for|with|by|from|into|through|during|on|about|to|join|joining|regarding|between|under|over|within|throughout|after|before @nouns? _ @noun-verb|@mass-verb|@adj @nouns|@plural|@unit|same|next|opportunity|team|company|role|position|time|interview|office|end|best|other|job|first|day|week
            this|is|was|are|were|and|enjoyed|appreciate|discuss|discussed|met|visit|see|meet|join _ opportunity|company|role|position|interview|team|best|same|job|office|whole|people
            - after|before|as|and|on|in|for|to|of|by|about|that _ @adverb|first|next|all|both|each|still|also|best|like|work|own|@verb|now|soon
            - and|is|was|are|were|this|see|met _ people|first|own|work|team|all|best|same|@verb
        an > and ; “an” stands before one thing
            _ the|my|your|our|i|we|you|he|she|they|it|i'm|we're|i'll|we'll|i've|i'd|their|his|her|this|that|these|then|is|was|are|were|have|has|will|would|can|could
            @nouns|@pronoun|@adj _ also|to|for|with|look|let|not|thank|thanks|looking|how|what|why|me|us|them|him
            @nouns|@pronoun|@adj ^? _ @base-noun-adj-adverb-unknown|@past-adj-noun-unknown|@plural-verb
            - _ i|have|is|was|are|were|will|can|to|for|not|it|that @nouns
            - _ i $
            - a _
        and > an ; “and” joins two things
            such|is|was|as|be|have|had|been|with|for|quite|in|need|needs|receive|received|become|became|being|of|gain|give|gave|just|was|schedule|scheduling|has|make|made|take|offer|offered|want|attend|attending|get|got|it's|i'm|that's|at|through|by _ interview|opportunity|hour|honor|honour|engineer|excellent|important|amazing|email|update|interesting|exciting|experienced|offer|answer|employee|understanding|idea|overview|analyst|assistant|accountant|intern|internship|event|office|environment|essential|enjoyable|asset|additional|outstanding|ideal|example|independent|informal|in-depth|appointment|attachment|industry|extra|update|honest
            - in|through|by|of|for|on|with|off _ interesting|important|amazing|exciting|excellent
        fro > for ; “fro” goes with “to and”
            - and _
        hear > here ; “hear” is what ears do
            come|came|work|works|working|worked|live|living|right|over|up|get|got|been|stay|from|around|i'm|we're|be|am|out|move|moved|arrive|arrived|down _ $|in|at|for|since|and|are|is|today|tomorrow|next|on|with
            _ is|are|was a|an|the|my|some|our|your|what
            new|back|someone|everyone|people|team|while|day|weather|here's|staff|things _ $|at|in
            - to|can|could|will|would|i|we|you|they|please|and|not|never|ever|must|did|didn't|don't|do|people _
            - from up|out|back|down|over|around? _
            - been|got|get _ in
        here > hear ; “here” is a place
            to|can|could|will|would|not|can't|couldn't|please|let|glad to|me|you|us _ from|back|about|your|more|that|what|how|the
            forward to|and _ from|back|about
            happy|glad|pleased|sorry|delighted|nice|great|good|excited|love|like|hope|hoping|want|wait|eager|forward|keen to _ *
            - back|you|me|us|move|come|get|him _ from|about|that|the|what|how
            - _ to|in|at|for|and
        know > now ; “know” is a verb
            right|until|for|by|just|up|from|till _ $|on|that|and|i|we|is|are
            from _ on
            is|are|am|i'm|we're _ @ing-noun|working|available|complete|closed|open|attached|based
            - you|i|we|they|let|to|the _
            - by|for|from _ that|i|we|is|are
            - right|just _ that|i|is
        now > know ; “now” is a time
            let|lets|letting me|us|him|her|them|you|everyone _ $|if|when|what|how|that|about|whether|as|by|which|where|your|the|asap|*
            i|you|we|they|don't|didn't|to|already|not _ how|what|that|why|who|whether|where|anything|anyone|@wh
            i|you|we|they _ the answer|team|company|industry|area
            - let me|us|him|her|them|you|everyone _ @base|@adverb
            - i|you|we|they _ that|who|how|when|where|why
            - to|not|already|don't _ when|where|why|that|who|which
        """;
}
