namespace OutlookFollowUp.Linting.Usage;

/// <summary>What those slip into who write English as their second language: forms of verbs, number, and the small word after a verb.</summary>
internal static class LearnersSlips
{
    public const string Lines = """
        informations > information ; it has no plural
        feedbacks > feedback ; it has no plural
        advices > advice ; it has no plural
        knowledges > knowledge ; it has no plural
        equipments > equipment ; it has no plural
        furnitures > furniture ; it has no plural
        luggages > luggage ; it has no plural
        homeworks > homework ; it has no plural
        softwares > software ; it has no plural
        hardwares > hardware ; it has no plural
        staffs > staff ; it has no plural
            all|our|your|the|other|my|their|new|many|some|more|of|with|colleagues|kitchen|hospital|senior|junior _ $|@prep|@finite|and|who|that
            ~ music staves pole poles
        researches > research ; it has no plural
            many|some|my|our|the|several|these|your|of|do|did|doing|other|more _ $|@prep|and|on|about
        evidences > evidence ; it has no plural
            many|some|the|more|several|these|of|other _ $|@prep|and|that
        an|a advice > a piece of advice ; “advice” cannot be counted
            - _ @nouns
        an|a information > information ; “information” cannot be counted
            - _ @nouns
        an|a feedback > feedback ; “feedback” cannot be counted
            _ $|@prep|about
        an|a equipment > equipment ; “equipment” cannot be counted
            _ $|@prep|that|which
        a good|great|useful|valuable|honest|positive|negative feedback > ? ; “feedback” takes no “a”: leave it out.
            _ $|@prep|and
        am|i'm agree > agree ; “agree” is a verb of its own
            i? _ with|that|to|$|on|and
        i'm agree > I agree ; “agree” is a verb of its own
        are|is|was|were agree > ? ; “agree” is a verb of its own: leave out the form of “be”.
            we|they|you|he|she _ with|that|to|$|on
        i has|does|is|are|doesn't|hasn't|isn't > ? ; After “I” the verb is “have”, “do” or “am”.
            ^^ _
            ^|that|because|if|when|but|so|think|hope _ @adverb|not|a|the|my|@ing|@pp|very|to|been
            - @prep|and|or _
            - as|phase|part|type|class|level|tier _
        he|she have > has ; “he” and “she” take “has”
            ^^ _
        he|she|it don't > ? ; After “he”, “she” and “it” it is “doesn't”.
            ^|and|but|because|that|if|when|so|think|which _ @base|have|be|know|want
        he|she|it have > ? ; After “he”, “she” and “it” it is “has”.
            ^|because|but|if|when|think _ a|an|the|been|to|no|many|my|@num|very|some|more|@pp-base
            - let|make|help|do|does|did|have|saw|see|can|could|will|would|should|may|might|must|that|let's _
        you|we|they was > were ; plural
            ^|because|but|if|when|that|and|so|where|how|think|said|as _ @ing|@pp|@adj|not|very|so|a|the|in|at|all|also|able|talking
            - @prep|@verb|and|or|of|with|about|for|to @nouns? _
            - what|how|all|who|which|whom|@verb|people|those|that|team|group _
        you|we|they is > are ; plural
            ^|because|but|if|when|that|and|so|where|think _ @ing|not|very|so|able|also|always|really|all
            - @prep|@verb|and|or|of|with|about|for|to _
            - what|how|all|who|which|whom|@verb|that _
        you|we|they has > have ; plural
            ^|because|but|if|when|that|and|so|think _ a|an|been|to|the|no|not|many|@pp|always|also|already|some|any
            - @prep|@verb|or|and|of|with|about|for|to _
            - what|how|all|who|which|@verb|whom|that _
        you|we|they does|doesn't > ? ; After “you”, “we” and “they” it is “do”.
            ^|because|but|if|when|and|so|think _ not|@base
            - @prep|@verb|of|with|about|or _
        people|children|women|men is|was|has > ? ; plural: “are”, “were” or “have”
            ^|the|these|those|many|most|some|all|other|young|old|more|two|three|because|that _ @ing|very|not|so|always|@adj|been|@pp
            - of|for|with|to|by|about|on|in|from|among|and|between @adj? the|these|those|many|most|some|all|other|young|old|more|two|three? @adj? _
            - number|work|job|managing|helping|leading|meeting|hiring|seeing|@ing|@base|@verb|what|one|each|every|none|being|love|like the|these|those|many|most|some|all|other|young|old|more|two|three? @adj? _
        did|didn't|don't|doesn't|does not? @past-base-participle-noun-adj > ? ; After “do” the verb keeps its plain form.
            - @nouns|@pronoun|that|who|which|what|he|she|it did _
        did|didn't not? went|saw|took|wrote|spoke|knew|gave|began|chose|drove|forgot|grew|broke|ate > ? ; After “did” the verb keeps its plain form.
            - who|what|which|as|that|all|one _
        did|didn't|does|doesn't|don't had > ? ; After “do” it is “have”.
            - all|what|who|which|they|that|he|she|i|we|you did|does _
            - all|what|who|which|as _
        did|didn't|don't|doesn't received|worked|wanted|liked|needed|expected|asked|mentioned|attended|applied|finished|managed|enjoyed|learned|started|happened|looked|used|heard|got > ? ; After “do” the verb keeps its plain form.
            - who|what|which|as|that|all|one|people|those|i|we|they|he|she _
            i|we|they|he|she|you|it _
            - as|what|than|all i|we|they|he|she|you|it _
        have|has|had|i've|we've|you've|they've|haven't|hasn't saw > ? ; After “have” it is “seen”.
            - _ @noun
        have|has|had|i've|we've|you've|they've|haven't|hasn't|hadn't went > ? ; After “have” it is “gone” or “been”.
        have|has|had|i've|we've|you've|they've|haven't|hasn't|hadn't wrote|spoke|took|gave|knew|chose|drove|forgot|began|grew|ate|broke|flew|drew|did|became|showed > ? ; After “have” it is the participle, as in “have written”.
            - _ @pronoun|@det
            - that|what|who|which|all|i|we|you|they|he|she _
            i|we|you|he|she|they|it _ @det|@prep|$|@pronoun|to|@adverb
        i've|we've|you've|they've|haven't|hasn't|hadn't did|ran|became|came > ? ; After “have” it is the participle, as in “have done”.
            - _ come|become|run
        have|has|had do|make|take|get|give|write|speak|see|go|know|send|tell|work|learn|start|apply|manage|complete|finish|receive > ? ; After “have” it is the participle, as in “have done”.
            i|we|you|they|he|she _ @det|$|@prep|@pronoun|many|several
            i|we|you|they|he|she also|already|never|always|just? _ @det|@poss|many|several|with|in|as|for|on|from
            - _ work|do|go|get|see|make|start $|to|in|for|on|with|as
            - what|all|that|whatever i|we|you|they|he|she _
            - do|does|did|would|should|could|will|can|may|might|must|to|have _
        had|have|has work|manage|complete|finish|receive|apply|learn > ? ; After “have” it is the participle, as in “have worked”.
            ^|and i|we also|already|never|always|previously _ in|with|as|for|on|at|@det
        forward to hear > hearing ; after “look forward to” comes “-ing”
            - * _ *
        hear|meet|speak|see|discuss|receive|learn|join|continue|know|get|contribute|have|read|be|collaborate|connect|explore|catch|take|become|attend|bring|discover|develop > +ing ; after “look forward to” comes “-ing”
            forward to _ @det|@pronoun|@prep|@adverb|back|more|@name|again|part|@ing|soon|able|with|everyone|and|$|@num|#
            - bring~|put~|step~|move~|come~|go~|me|you|it|him|her|us|them|way|path|push~|carry~ forward to _
        work|visit|talk|start|show|return|help|share|find|host > +ing ; after “look forward to” comes “-ing”
            look|looking|looked forward to _ @det|you|him|us|them|everyone|with|for|alongside|@name
        looking|look forward for > ? ; “look forward” takes “to”.
        thanks for take|give|meet|send|help|have|reply|share|consider|invite|let|get|make|show|explain|contact|provide > ? ; After “for” the verb takes “-ing”.
            _ @det|@pronoun|back|me|to
            - _ $
        take|give|meet|send|have|consider|invite|let|make|show|explain|provide|reach|organise|organize|arrange|come|accept|offer|reply|respond|share > +ing ; after “for” the verb takes “-ing”
            thank you|@name all|both? all|so? very? much? for _ @det|@pronoun|back|out|up|to|time
            thanks again|@name|so|a|very? much|lot? for _ @det|@pronoun|back|out|up|to|time
            - _ to|back|up|out $
        discuss about|regarding > discuss ; one discusses a thing
            - to|i|we|let's|will|can|could|would|and|want|like? * to|what|anything|things|that|which|much|lot|something|nothing|more|little _
            - anything|things|what|which|much|lot|something|nothing|more|little|topics|points|that to _
        discussed about > discussed ; one discusses a thing
            i|we|they|you|he|she|also|have|had|and|was|were|been|as _ @det|@poss|@nouns|how|what|it|@ing|this
            - what|that|which|points|topics|things|everything|all we|i|you|they|also|was|were|he|she _
            - what|that|which|points|topics|things|everything|all _
        discussing about > discussing ; one discusses a thing
            _ @det|@poss|@nouns|how|what|it
        discusses about > discusses ; one discusses a thing
        explain|suggest|recommend|describe me|him|her|us|them > ? ; One explains or suggests a thing “to” somebody.
            to|can|could|please|you|would|will|did|and|kindly|also|not _ the|how|a|an|what|why|some|any|more|about|your|which|when|where|this|that|if
            - _ as|that|this $
            - _ that this
        explained|suggested me|him|her|us|them > ? ; One explains or suggests a thing “to” somebody.
            _ the|how|a|an|what|why|some|more|about|your|which|to
            - _ to $
            - _ for|as|to be
        mentioned|said me|him|her|us that > ? ; One says a thing “to” somebody, or “tells” somebody.
        said me|him|us|them > ? ; One says a thing “to” somebody, or “tells” somebody.
            he|she|they|i|you|we|manager _ that|the|to|about|how
        informed|told|asked|called|emailed|answered|contacted|phoned|reached to > ? ; leave out “to”
            i|we|she|he|they|have|has|had called|emailed|answered|contacted? _ to
        contacted|answered|emailed|called to > ? ; These verbs take no “to”.
            i|we|she|he|they|you _ the|my|your|@name manager|company|office|team|question|email|mail|agency|customer|hospital
        since # > ? ; A stretch of time takes “for”, as in “for two years”.
            am|is|are|i'm|we're|he's|she's|have|has|had|been|work|working|worked|live|living|lived|waiting|be|@ing *? *? *? _ years|months|weeks|days|hours|minutes
            - _ years|months|weeks|days|hours ago
        since two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|several|many|some|few > ? ; A stretch of time takes “for”, as in “for two years”.
            _ years|months|weeks|days|hours|minutes|decades
            - _ * ago
            - it's|is _
        since one|a|an year|month|week|hour|decade > ? ; A stretch of time takes “for”, as in “for a year”.
            - _ ago
        since more than > ? ; A stretch of time takes “for”, as in “for more than two years”.
            - _ * * ago
            - _ * * * ago
            _ @num|#|a|one
        since long time > for a long time
        since long > for a long time
            _ $|i
            - long _
        more better|easier|faster|bigger|cheaper|higher|stronger|harder|closer|smaller|larger|older|younger|quicker|simpler|worse|nicer|safer|happier|deeper|longer > ? ; One comparison is enough: leave out “more”.
            - many|some|any|no|two|three|few|even _ @nouns
            - once|or|need|needs|want|get|got|have|has|with|for|is|of|hire|hiring|made|make|do|did|at|and|to|in|not|the _ @plural
        most best|easiest|fastest|biggest|highest|strongest|hardest|closest|oldest|latest|nicest > ? ; One comparison is enough: leave out “most”.
            - _ @plural
        an other > another ; written as one word
            - _ than
        every days|weeks|months|years|mornings|times|students|patients|customers|candidates|employees|questions|persons|details|hours > ? ; “every” goes with one: “every day”.
            - _ @noun
        each days|weeks|months|years|students|patients|customers|employees|persons|members|times > ? ; “each” goes with one: “each day”.
            - _ @noun
            - * * _ #
        much people|students|patients|customers|employees|colleagues|questions|things|projects|ideas|opportunities|challenges|skills|candidates|companies|years|clients|products|languages|mistakes|problems|friends|books|children > ? ; What can be counted takes “many”.
            - very|so|pretty|too|how? thank|thanks|as|like|that|this|not|matter|means|mattered|love|change|care|enjoy|appreciate|liked _
            - _ love|like|prefer|want
            so|too|very|how|as|not|have|has|had|are|were|there|with|met|of|help|@prep|see|ask _
            - how|as|so _ people|students|patients|customers|colleagues|skills|clients|children @verb|@finite
        many information|advice|feedback|knowledge|equipment|software|furniture|luggage|homework|traffic|money|patience|experience > ? ; What cannot be counted takes “much”.
            - _ @plural|@noun|-
            - _ systems|technology|exchange
        interested|interest for > ? ; “interested” takes “in”.
        interested for|on|about|at > interested in
            am|i'm|are|is|be|very|really|was|also|especially|particularly|still|more|highly|so|were|quite|most|always|been|truly _ @det|@poss|@ing|@nouns|it|@name|how|what
            - _ @det? @adj? year|years|reason|reasons|long|time|while|moment|same|many
            - _ @day|@num|#|my own|first|behalf|least|best|most|once
            - _ on the|a whole|basis
        good|bad|great in > ? ; One is good “at” something.
            i'm|am|is|be|are|very|was|not|really|quite _ maths|math|english|german|excel|@ing|teamwork|communication|solving|writing|working
            - _ @ing|english * is|are
            - it's|it|that|this|food|weather|looks|all|works|feels|sounds|which|what|day|everything|service|team|atmosphere is|are|was|very|really|quite|not|be? _
            - is|was|are _ english|german|writing
        depend|depends|depending of|from > ? ; “depend” takes “on”.
            _ @det|@poss|how|what|@noun|when|whether
            - _ time|now
        consist|consists|consisted|consisting in|on|from > ? ; “consist” takes “of”.
            _ @num|#|a|the|two|three|four|many|several|some
        responsible of > responsible for ; “responsible” takes “for”
        participate|participated|participating at|to > ? ; One participates “in” something.
            _ a|an|the|your|this|our|my
            - participated|participate at _ university|school|college
        married with > ? ; One is married “to” somebody.
        arrive|arrived|arriving to > ? ; One arrives “at” a place, or “in” a town.
            _ the|your|my|our|@name office|site|hospital|station|airport|school|interview|company|building|hotel
            - arrive|arriving|arrived to _ meet
        impressed from|for|of > impressed by ; one is impressed “by” or “with” something
            - _ the|a start|beginning|moment|first|minute|day|outset|get-go
        impressed of > impressed by ; one is impressed “by” or “with” something
        impressed from > impressed by ; one is impressed “by” or “with” something
            - _ the? very? first? start|beginning|moment|first|minute|day|outset|get-go|when
        congratulate|congratulations for > ? ; It takes “on”.
            _ your|the|his|her new|promotion|award|success|achievement|appointment|results
        according with > ? ; It takes “to”.
            _ the|your|my|our|this|what
        different of|than of > ? ; It takes “from”.
            _ the|my|your|our|what|this|other
            - number|lot|lots|kind|couple|something|anything|nothing _
        capable to > ? ; It takes “of” and “-ing”, as in “capable of leading”.
            am|i'm|is|are|be|not|was|very|fully|were _ @base
        able of > ? ; It takes “to”, as in “able to lead”.
            am|i'm|is|are|be|not|was|were _ @ing
        enjoy|enjoyed|suggest|suggested|avoid|finish|finished|mind|recommend|practise|consider to > ? ; It takes “-ing”, as in “enjoyed meeting you”.
            i|we|really|also|very|much|have|always|would|will|you|particularly|thoroughly|truly|greatly _ @base
            - _ the
        want|would like that you|he|she|they > ? ; It takes “to”, as in “would like you to know”.
            i|we _ @base
        the|my|your|our|this most of > ? ; Leave out “the”.
            the _ people|students|candidates|customers|my|your|our
            - make|makes|making|made|get|got|getting|take|took|taking _
        one of the|my|your|our|their|his|her reason|thing|way|company|person|project|team|goal|challenge|skill|part|question|candidate|colleague|example|strength|weakness|problem|task|area|point|advantage|employer|hospital|school|student|patient|customer|client|topic|aspect|book|place|role|job > one of the +plural ; “one of” is followed by a plural
            - _ @nouns|@ing|'s
            the|is|was|^|be|that|as|in|for|with|by|at|been|from|on _ i|we|you|that|$|is|was|why|which|for|to|in|of|who|about|at
            - your|my|our|their _
        one of the main|best|most|first|biggest|key|few|many reason|thing|way|company|person|goal|challenge|skill|question|candidate|strength|weakness|problem|task|area|advantage|employer|hospital|school|aspect|place > ? ; “One of” is followed by a plural.
            - _ @nouns|@ing|'s
        return back > return ; “back” is in “return” already
            to|will|would|can|could|i|i'd _ to|$|from|home|on|the
            - many|happy|of|a|the|on _
        repeat again > repeat
            - not|never|to|and|once|over _ and
        reply me|him|us > reply to me
            to|please|you|will|can|could|and|kindly|not _
        revert back > ? ; “reply” says it simply.
            - to _ to the|original|a
            please|kindly|will|i'll|you|and|we'll _ $|to me|with|soon|at|by
        please to @base > ? ; Leave out “to”.
            ^^ _ me|us|the|your|let|find|send|see
            - _ meet|hear|be|see|have
        let me to > let me ; “let me” takes no “to”
            _ know|introduce|explain|see|have|say|be|thank|share|tell
            - know _
        make|made|makes me|us|him|her|them to > ? ; “make somebody do” takes no “to”.
            _ feel|think|want|understand|realise|realize|believe|work|see
            - made _ measure|order|@noun
            - be|was|were|is|been _
        it make|depend|seem|sound|look|mean|need|help|take|work > ? ; After “it” the verb takes “-s”.
            ^^ _ sense|me|on|like|that|a|to|very|good|great|us|the
            ^|because|think|if|and|but|as|that _ sense|depend
            - make|made|let|help|see|have|does|did|can|could|will|would|should|may|might|must|how|that _
        he|she work|want|need|say|know|think|like|live|come|go|make|give|take|seem|explain|tell|mention|show > ? ; After “he” and “she” the verb takes “-s”.
            ^^ _ @prep|@det|that|me|to|very|it|@pronoun
            - _ that he
        i am work|live|study|look|write|apply|wait|go|think|want|like|hope|believe|know|need|have > ? ; “I am” goes with “-ing”; otherwise leave out “am”.
            ^|and|because|that|as|but|so|currently? _ @prep|@det|to|that|@pronoun
            - where|who|what|how|as|all|person|@nouns|than _
        am|is|are|i'm|we're|he's|she's working|living|studying|teaching|learning|using|running|managing|volunteering|driving|cooking|playing|training > ? ; What began in the past and goes on takes “have been”, as in “have been working since”.
            ^|i|we|he|she|they|currently|and _ *? *? *? *? since #|@num|@month|last|i|my|school|university|childhood|then|graduation
            - ever|always *? _
        """;
}
