using OutlookFollowUp.Linting.Phrases;

namespace OutlookFollowUp.Linting;

/// <summary>What every candidate writes to every employer.</summary>
internal static class StockPhrases
{
    /// <summary>Courtesies: right and proper beside something specific, empty alone.</summary>
    public static PhraseSet Courtesies { get; } = new("""
        // thanks
        (thank you|thanks) ..4 (for|in) ..3 (taking|making|finding|giving) ..2 (the|your|some)? time ..4 (meet|speak|talk|interview|chat|discuss|see|with)? ..2 (me|us|today|yesterday|this|on)? *?
        (thank you|thanks) ..3 for (meeting|speaking|talking|interviewing|chatting|sitting down) ..1 (with)? me ..3 (today|yesterday|morning|afternoon|week|about)?
        (thank you|thanks) ..3 for (your|the) ..1 (time|consideration|opportunity|interview|meeting|conversation|call|chat) ..3 (today|yesterday|morning|afternoon|consideration)?
        (thank you|thanks) ..3 for (the|this|giving me the|giving me an) ..1 (opportunity|chance) to (interview|meet|speak|talk|learn|discuss)
        (thank you|thanks) ..3 for (considering|having|inviting|seeing) me
        (thank you|thanks) ..2 (again|once more|once again) ..4 (time|consideration|opportunity|interview|meeting)?
        (i)? (really|truly|sincerely|greatly|very much|so)? appreciate ..2 (your|the) ..1 (time|opportunity|consideration|effort|insight~)
        (i)? (am|was) ..2 (grateful|thankful) for ..2 (time|opportunity|chance|consideration|interview|conversation)
        i wanted to (say thank you|thank you|say thanks|express my ..2 (gratitude|thanks|appreciation)|take a moment|reach out)
        (i would like|i want|allow me) to (thank you|express my ..2 (gratitude|thanks|appreciation)|take this opportunity to thank)
        (express|extend) my ..2 (gratitude|thanks|appreciation)
        // pleasure
        it was (a|an|such a|so|very|really|truly)? ..1 (pleasure|privilege|honor|honour|delight|joy) ..1 (to)? (meet~|speak~|talk~|chat~|learn~) ..3 (you|with you|the team|everyone)
        it was (so|really|very|truly)? (great|nice|wonderful|lovely|good|fantastic|amazing|awesome) ..1 (to)? (meet~|speak~|talk~|chat~|learn~|hear~) ..6 (you|team|position|role|company|opportunity|today|yesterday)
        i (really|truly|thoroughly|very much|genuinely|so|greatly)? enjoy~ (our|the|my) ..1 (conversation|discussion|chat|talk|meeting|interview|time) ..3 (today|yesterday|with you|with the team)?
        (enjoy~) ..2 (meet~|speak~|talk~|chat~) ..1 (with)? you ..3 (today|yesterday|and the team)?
        (enjoy~|great|good|nice|loved|appreciate~|pleasure) ..1 (to)? (learn~|hear~|find~ out) ..2 more about (the|your|this) ..2 (position|role|company|opportunity|team|organization|organisation|job|culture|work)
        (learn~|hear~) ..1 more about (the|your|this) ..2 (position|role|company|opportunity|team|organization|organisation|job|culture)
        (it was|i found) ..2 (interesting|informative|insightful|inspiring|exciting|enlightening)
        our (conversation|discussion|meeting|interview|chat) (was|left me|has left me|made me|confirmed|reinforced|only)
        (very|extremely|incredibly|truly|really)? (informative|insightful|inspiring) (conversation|discussion|meeting|interview|chat)
        i hope (this|my) (email|mail|message|note) finds you well
        i hope (you are|you have been|your week is|all is|everything is) ..2 (well|good|great|going well)
        i hope you (have|had|are having|enjoyed) a ..1 (great|good|nice|wonderful|lovely|fantastic|restful) ..1 (day|week|weekend|evening|one)
        // interest
        (i am|i remain|i continue to be|am|remain|still) ..2 (excited|enthusiastic|interested|thrilled|eager|keen|passionate) (about|in|to) ..2 (the|this|your|possibility|opportunity|prospect|join~|be~|position|role) ..4 (opportunity|position|role|team|company|possibility|prospect)?
        (excited|enthusiastic|thrilled|eager) ..2 (about|by|at) (the|this) ..2 (opportunity|possibility|prospect|chance|idea|position|role) ..2 (of)? (join~|working|contributing|being)?
        (after|following|since) (our|the|my) (conversation|discussion|meeting|interview|chat) ..1 i ..6 (more|even) ..1 (excited|interested|enthusiastic|convinced|certain|eager)
        (even)? more (excited|interested|enthusiastic|convinced|eager) ..2 (than ever)?
        (i am)? very (much)? interested in ..2 (position|role|opportunity|job|company)
        reiterate my ..2 (interest|enthusiasm|excitement) ..4 (position|role|opportunity|company|job)?
        (express|confirm|restate|reaffirm) my ..3 (interest|enthusiasm|excitement) ..4 (position|role|opportunity|company|job)?
        (strong|continued|sincere|keen|genuine|great|deep) (interest|enthusiasm) (in|for) ..4 (position|role|opportunity|company|job|team)
        this ..2 (opportunity|position|role) (is|sounds|seems) ..4 (exciting|amazing|great|fantastic|perfect|wonderful|interesting)
        (amazing|exciting|wonderful|fantastic|great|incredible|awesome|unique|excellent) (opportunity|position|role)
        what you are (looking for|trying to achieve|building)
        (great|wonderful|fantastic|amazing|impressive|awesome|incredible) (company|team|organization|organisation|people|place to work|work environment|culture)
        (your|the|company) ..2 (culture|mission|values|vision) ..3 (resonate~|align~|appeal~|impress~|inspire~|match~|fit~)
        (resonate~|align~) ..3 (with)? ..1 (my|me|own)? ..2 (values|goals|vision|mission|beliefs)?
        impressed (by|with) ..2 (team|company|culture|mission|values|vision|work|everything|everyone|professionalism|passion)
        everything (you|i) ..2 (told|shared|said|learned|heard|described)
        // closing
        (i)? (am)? look~ forward to (hear~|speak~|talk~|meet~|see~|work~|learn~|the next steps|your reply|your response|your decision|the possibility|the opportunity|next steps|further) ..4 (from|with|to)? (you|team|soon|again|steps)?
        (i)? (can not|cannot) wait to (hear|work|join|start|get started|meet|learn) ..3 (from you|with you|the team|soon)?
        (i)? (hope|hoping|eager|excited) to hear (from you|back) ..2 (soon)?
        (please)? (do not|never) hesitate to (contact|reach out|ask|call|let me know|get in touch|email) ..3 (me|to me|if)?
        (please)? feel free to (contact|reach out|ask|call|let me know|get in touch|email) ..3 (me|to me)?
        (please)? let me know if (you|there) ..2 (need|have|require|would like|is|are) ..2 (anything|any|further|more|additional)? ..2 (else|questions|information|from me|details|me)?
        (if you)? (need|require|have) ..1 (any)? (further|additional|more|other|any) (information|questions|details|references|documentation) ..3 (from me)?
        (i am)? (happy|glad|pleased|available|delighted) to (provide|answer|discuss|supply|send|share) ..2 (any|further|additional|more) ..2 (information|questions|details|references)
        (have|enjoy) a (great|good|nice|wonderful|lovely|fantastic) ..2 (day|week|weekend|evening|afternoon)
        (thank you|thanks) (in advance|so much|very much|a lot|a million|a bunch)
        (keep|stay) in touch
        at your (earliest)? convenience
        // nudges
        (i am)? (just|simply)? (writing|reaching out|emailing|following up|checking in|touching base) (to|on|about|regarding)? ..2 (follow up|check in|check|inquire|enquire|touch base|see|ask|find out)? ..2 (on|about|regarding|status|if|whether)?
        (just)? (wanted|want|wanting) to (follow up|check in|touch base|circle back|reach out|see|inquire|enquire) ..4 (status|update|application|position|role|interview)?
        (any|if there are any|if there is any|whether there is any|whether there are any) (updates|update|news) ..3 (on|about|regarding)? ..3 (position|role|application|status|process|decision)?
        (status|state) of (my|the) ..1 (application|candidacy|hiring process|position|role)
        (hear|heard) (back|anything) ..3 (yet|from you)?
        i (know|understand|realize|realise|am sure|appreciate) (that)? you (are|must be|have been|have) ..2 (busy|a lot|many)
        (an|any) update (when|whenever|once|at) ..4 (convenient|possible|chance|convenience)
        // rejections
        (thank you|thanks) for (letting|informing|telling|notifying) me (know|about|of)? ..3 (decision|outcome)?
        (while|although|though) i am ..1 (disappointed|sad|saddened)
        i (respect|understand|appreciate|accept) your decision
        (keep|consider|remember|bear) me (in mind)? ..1 for ..1 (future|other|any) ..2 (opportunities|openings|positions|roles|vacancies)
        (if|should) ..2 (another|other|similar|suitable|any) ..2 (opportunity|opportunities|opening|openings|position|positions|role|roles|vacancy) ..3 (arise~|open~|become~|come~)?
        (future|other) (opportunities|openings|positions|roles)
        (wish|wishing) (you|the team|your team|you all|everyone) ..2 (and your team|and the team|the|all the)? ..1 (best|success|continued success|well)
        i hope our paths (cross|will cross|may cross)
        (all the best|best of luck|good luck)
        // offers
        (thank you|thanks) ..2 for (the|this|your) ..2 (offer|job offer)
        i am (thrilled|delighted|excited|honored|honoured|pleased|happy|ecstatic|overjoyed) to (receive|accept|have received|be offered) ..3 (offer|position|role)?
        (grateful|honored|honoured|thankful) for ..2 (offer|opportunity|trust|confidence)
        (after|upon) (careful|much|thorough|long) ..1 (consideration|thought|reflection|deliberation)
        (i have)? decided to (decline|accept|pursue|go with) ..2 (another|the|your|a different)? ..2 (offer|opportunity|position|role)?
        (not an easy|difficult|tough|hard) decision
        // more thanks
        (thank you|thanks) (once|yet)? again for ..3 (time|consideration|opportunity|interview|meeting|chance|attention|interest|kindness|hospitality|patience)
        (thank you|thanks) ..3 for (your|the|a) ..2 (attention|patience|understanding|interest|kindness|hospitality|support|help|assistance|insight~|information|warm welcome|reply|response|prompt reply|feedback)
        (thank you|thanks) ..3 for (sharing|explaining|discussing|telling me|speaking to|answering|introducing|showing|letting|allowing|giving|offering|welcoming) ..4 (role|position|company|team|opportunity|questions|insight~|vision|culture|time|chance|information|me)
        (i)? (would like|want|wanted|wish) to ..1 (sincerely|personally|again|once again|quickly|briefly)? (thank you|say thank you|say thanks|express|extend|take this)
        i (am|was|feel|remain) ..2 (grateful|thankful|appreciative|honored|honoured|privileged|fortunate|lucky) ..2 (for|to|that) ..4 (time|opportunity|chance|consideration|interview|conversation|insight~|meet|speak|interviewed|considered|have|been|your|the)
        (i)? (appreciate|appreciated|value|valued) ..3 (time|opportunity|chance|insight~|consideration|effort|information|conversation|confidence|trust|offer|openness|candor|candour|kindness|thoughtfulness|attention|interest|patience|feedback|honesty|update|reply|response)
        i (know|realize|realise|understand) ..2 (how|that) ..1 (valuable|precious|busy)
        (your|the) time (is|was) ..2 (valuable|appreciated|much appreciated)
        (it) (means|meant) ..1 (a lot|so much|a great deal) to me
        // more pleasure
        (it|our meeting|our conversation|the interview|meeting you|talking to you|speaking with you|talking with you|the conversation) (was|has been) ..2 (pleasure|delight|joy|treat|great experience|wonderful experience|positive experience|pleasant experience|privilege|honor|honour|wonderful|great|lovely|pleasant|enjoyable|good)
        (it was|it is) ..2 (wonderful|great|nice|good|lovely|pleasure|delight|fantastic|interesting|exciting|pleasant) ..1 (getting|to get|get) to know
        (meeting|speaking|talking|chatting) (with|to)? (you|the team|everyone|all of you) ..5 (great|pleasure|wonderful|experience|delight|lovely|enjoyable|highlight|inspiring|valuable)
        i ..2 (enjoyed|loved|liked|appreciated) (hearing|learning|getting|discussing|talking|speaking|meeting|seeing|finding out|listening|our|the|every|my) ..8 (company|position|role|team|vision|goals|mission|culture|opportunity|future|you|everyone|job|department|organization|organisation|values|conversation|discussion|minute|interview|time|together|more)
        i (left|came away|walked away|went home|came home|returned) ..2 (from)? ..3 (feeling|with|even|more|very|inspired|excited|impressed|convinced|motivated|the|a|interview|meeting|conversation)
        (very|really|extremely|most|truly|highly)? (positive|good|great|favorable|favourable|strong|lasting) impression ..2 (of|on)
        i (was|am|have been) ..2 (impressed|inspired|struck|encouraged|energized|energised|fascinated|intrigued|moved|motivated) (by|with|at|to) ..8 (company|team|position|role|culture|commitment|excellence|vision|professionalism|mission|values|work|organization|organisation|passion|enthusiasm|dedication|everyone|you|conversation|innovation|quality|growth|success|everything|staff|people)
        your ..1 (passion|enthusiasm|dedication|commitment|vision|love|excitement|pride|professionalism|leadership|expertise|kindness|warmth) ..4 (for|about|in|is|was|really|shone|impressed|inspired|inspiring|made|left|evident|contagious|infectious|obvious|clear)
        your (company|team|organization|organisation|firm) ..1 (has|is|seems|stands|enjoys|offers|values|does) ..3 (reputation|leader|innovative|wonderful|great|impressive|incredible|amazing|out|excellent|forefront|place|values|respected|growing|strong|exactly|people|clearly|known)
        (our|the|this|your) ..1 (conversation|discussion|meeting|interview|chat|talk) ..2 (confirmed|strengthened|reinforced|increased|deepened|solidified|cemented|heightened|affirmed|made|left|gave|convinced|reaffirmed|sparked|fueled|fuelled|further)
        // more interest
        i (am|remain|feel|was|continue to be) ..2 (excited|enthusiastic|thrilled|eager|keen|interested|delighted|happy|pleased) ..2 (about|in|to|by|at|for|with) ..9 (opportunity|position|role|company|team|prospect|possibility|job|people|you|join|future|forward|organization|organisation|contribute|learn|part|soon|yours|vision|mission)
        i (would|should|will) ..1 (love|like|be happy|be glad|be delighted|be thrilled|be honored|be honoured|be proud|be excited|welcome|appreciate|relish|jump at|be grateful|be pleased|be privileged) ..1 (to|the|for|an|any|a)? ..3 (chance|opportunity|be|join|work|contribute|become|have|part|discuss|continue|hear|learn|meet|speak|information|update|considered|receive) ..9 (team|company|you|organization|organisation|role|position|future|again|further|me|openings|opportunities|steps|more|soon|roles|process|decision|application|department)
        i (really|truly|sincerely|genuinely|very much|do|still|certainly)? (hope|wish|want|look forward) ..1 (to|that|we|i|you|for) ..3 (have|get|be|join|work|hear|meet|speak|become|chance|opportunity|stay|keep|given|considered|will|can|may) ..8 (you|soon|team|company|together|touch|opportunity|again|contact|position|role|file|mind|future|part|me|future)
        (the|this|your|such a) ..1 (position|role|job|opportunity|company|work|challenge) ..2 (sounds|seems|is|appears|looks|feels|would be) ..2 (like)? ..3 (exactly|fit|match|exciting|interesting|perfect|ideal|great|wonderful|amazing|dream|challenging|rewarding|appealing|good|fantastic|right|what i)
        (my|i remain|continued|great|strong|sincere) ..2 (interest|enthusiasm|excitement) ..2 (in|for|about)
        (confirmed|renewed|increased|strengthened|heightened|deepened) my ..2 (interest|enthusiasm|desire|excitement|wish|belief|conviction)
        // more closing
        (please)? (let me know|tell me|contact me|reach out|get in touch|call me|email me|write) ..1 (if|should|in case|when|whenever) ..2 (i|you|there) ..2 (can|could|need|have|require|would like|is|may|want) ..6 (information|questions|else|details|anything|further|help|assistance|references|me|documents|clarification|provide|additional|more|offer|steps)
        (should|if) you ..2 (need|require|have|want|wish|like) ..2 (further|any|additional|more|other|anything)
        (i am|i will be|i remain|i would be) ..2 (happy|glad|available|at your disposal|pleased|delighted|ready|willing|reachable) ..2 (to|for|at|should|if|whenever|anytime|any time) ..8 (questions|information|further|discuss|convenience|details|interview|call|speak|talk|need|provide|answer|time|you|references)
        (look|looking|hope|hoping|waiting|eager|excited|keen) ..1 (forward)? to ..1 (hear|hearing|receive|receiving|your|the|seeing|starting|working|meeting|speaking|talking|learning|joining|continue|continuing|discuss|discussing|become|becoming|being|this|further|our|a|next|soon)
        (any|some|an|every) ..1 (information|update|news|word|feedback|insight|details|indication|response) ..4 (would be|is|will be) ..1 (greatly|much|very much|highly|really|most)? ..1 (appreciated|welcome|helpful|great|wonderful)
        (would|i would) ..1 (greatly|really|very much|highly)? appreciate ..1 (any|an|some|hearing|it|your)
        (have|wishing you|wish you|enjoy|hope you have) (a|an|the rest) ..2 (day|week|weekend|evening|afternoon|rest|one|time|month|holiday|season)
        (all the best|best wishes|every success|much success|good luck) (to you|for|and|with|in)?
        // more nudges
        (i am|i was|i have been|am) ..1 (writing|emailing|reaching out|contacting you|getting in touch|following up|checking|wondering|curious|hoping|inquiring|enquiring) ..2 (to|about|on|regarding|if|whether|for|in|with|concerning|when) ..9 (status|update|updates|application|position|role|interview|decision|news|process|job|timeline|progress|steps|opportunity|candidacy|information|hiring|any)
        (i)? (just|simply)? (wanted|want|would like|wished|thought i would|hoped|was hoping|figured i would) ..1 (to)? ..1 (follow up|check|check in|touch base|ask|inquire|enquire|see|know|hear|find out|reach out|circle back|express|reiterate|confirm|say|get an|connect|drop)
        (could|can|would|will|may|might) (you|i) ..2 (please|kindly|possibly|perhaps)? ..1 (let me know|tell me|give me|share|provide|update|advise|inform|ask|inquire|have) ..8 (status|update|updates|application|timeline|decision|news|position|process|steps|role|hiring|progress|feedback|information|stand|stands|when)
        (is there|are there|do you have|have there been|has there been|have you) ..2 (any|an|made) ..2 (news|update|updates|decision|progress|information|word|development|developments|feedback|timeline)
        (has|have) (a|any|the|you|your) ..2 (decision|made|decided|reached|progress) ..3 (been|made|reached|yet|a|regarding)?
        (where|how) ..2 (you|things|the|my|your) ..3 (are|is|stand|stands|going|coming|process|progressing) ..6 (process|hiring|position|role|application|decision|search|now|at|along|stand|stands)
        i (understand|know|realize|realise|am aware|imagine|am sure|can imagine|appreciate) ..2 (that)? ..1 (you|your|the|these|this|it|things|hiring) ..4 (busy|time|schedule|takes|take|process|patience|lot|many|considering|decision|plate|candidates|applicants|decisions)
        // more rejection
        (thank you|thanks) ..2 for (letting|informing|telling|notifying|getting back|writing|updating|the update|your reply|your email|your message|your response|your honesty|your candor|your decision|considering)
        (while|although|though|even though|of course|naturally|needless to say) ..1 (i am|this is|i was|it is|the news is|i would have|not the) ..2 (disappointed|sad|sorry|disappointing|hoped|saddened|outcome|news|result|hoping|unfortunate|liked)
        i (fully|completely|certainly|do|can|totally|also)? (understand|respect|accept|appreciate) ..1 (your|the|that|why|you) ..2 (decision|reasons|choice|outcome|reasoning|chose|went|decided|choosing|another)
        (please|i hope you will|i hope that you|i hope you|would you|you will|if you would)? (keep|consider|bear|have|remember|think of) ..1 (me|my|in) ..2 (mind|resume|cv|application|details|information|touch|contact|consideration) ..1 (in|on|for|should|if|when)
        (keep|kept|have) (my|me) ..2 (resume|cv|application|details|on file) ..1 (on file|file|in mind|for)?
        (should|if|when|in case) ..2 (a|an|another|any|other|similar|suitable|something|the|future|positions|openings|opportunities) ..3 (position|opportunity|opening|role|vacancy|positions|openings|opportunities|roles|come~|arise~|open~|become~) ..2 (arise~|open~|become~|come~|up|available|future)?
        i (would|will|remain|am) ..2 (be|still|very|always)? ..2 (interested|open|happy|glad|delighted|pleased) ..2 (in|to|for) ..5 (future|other|opportunities|openings|positions|roles|considered|again|vacancies|consider|hear)
        (i)? (wish|wishing|hope) (you|your|the) ..4 (success|best|luck|well|finding|continued|right|growth|future)
        i hope (we|our|that we|that our|to) ..2 (can|will|may|might|cross|paths|stay|keep|meet|work) ..5 (touch|again|cross|future|paths|contact|together|someday|soon|connected)
        // more offers and withdrawals
        (thank you|thanks) ..3 for (offering|extending|choosing|selecting|giving|trusting|believing) ..1 (me|the)
        i am ..2 (thrilled|delighted|excited|honored|honoured|pleased|happy|ecstatic|overjoyed|grateful|glad) ..1 (to|by|with|about|that|at) ..9 (offer|position|role|accept|team|part|opportunity|chosen|selected|job|company|chapter|you|selection|start|join)
        (this|it|that) (was|is|has been) ..2 (not)? ..2 (difficult|easy|hard|tough|exciting|wonderful|great|big) ..1 (decision|choice|one|opportunity|step|day|chance|news)
        (this|the|a|my) ..1 (new|next|exciting) ..1 (chapter|step|adventure|journey|challenge|role)
        i ..1 (apologize|apologise|am sorry|regret) for any ..1 (inconvenience|trouble|disappointment|confusion)
        (best|right|good|better) ..1 (decision|choice|step|fit|move) for (me|my|myself|my family|my career)
        (at|for) this (time|point|stage) ..1 (in)? ..1 (my)? ..1 (career|life)?
        """);

    /// <summary>Empty claims: said of anybody, proved by nothing.</summary>
    public static PhraseSet Claims { get; } = new("""
        i (would|will|could|can|might|may) be (a|an|the|such a) ..2 (fit|match|addition|asset|candidate|choice|hire|employee|team member|person) ..2 (for|to)? ..1 (the|this|your|you)? (team|role|position|job|company|organization|organisation)?
        i am (a|an|the) ..3 (fit|match|candidate|choice|person|team player|hard worker|people person|quick learner|fast learner|self starter|problem solver|perfectionist|go getter)
        (make|makes|making) me (a|an|the) ..3 (fit|match|candidate|choice|asset|person)
        (great|perfect|excellent|ideal|good|strong|natural|amazing|fantastic|right|wonderful) (fit|match|candidate|addition|asset) for (the|this|your) ..1 (team|role|position|job|company|organization|organisation)
        (valuable|great|strong|excellent|perfect|wonderful) (asset|addition) to (the|your|any) ..2 (team|company|organization|organisation|firm)
        (perfect|ideal|right|best) (candidate|person|choice|fit) for (the|this|your) ..2 (job|role|position)
        my (skills|skill set|skillset|experience|background|qualifications|abilities|strengths) ..6 (align~|match~|fit~|suit~|make~|a perfect|a great|an excellent|the perfect|ideal)
        (skills|experience|background|qualifications) and (skills|experience|background|qualifications|abilities|expertise) ..2 (align~|match~|make~|are|would|will)
        hit the ground running
        (add|bring|adding|bringing|contribute|contributing|create|creating) ..2 value ..3 (to)? ..2 (team|company|organization|organisation)?
        (bring|contribute|offer) ..2 (a lot|so much|a great deal|much) to ..3 (team|company|table|organization|organisation|role)
        (contribute|contributing) to (the|your) ..3 (success|growth|team|goals|mission|company|organization|organisation)
        make (a|an) ..2 (difference|impact|contribution)
        (think|thinking) outside the box
        (team player|people person|quick learner|fast learner|self starter|go getter|hard worker|people skills)
        (strong|excellent|great|outstanding|exceptional|good) (communication|interpersonal|organizational|organisational|leadership|people|work|team) ..2 (skills|ethic|abilities|qualities)
        (strong|excellent|great|solid) work ethic
        (passionate|passion) (about|for) ..2 (what i do|work|industry|field|making|helping|people)
        (work|working) well (under pressure|in a team|with others|independently|both)
        (highly|self|very|extremely|truly) ..1 motivated
        (results|detail|goal|customer|solution) (driven|oriented|focused)
        (dream|perfect|ideal) (job|company|role|position|opportunity|career)
        (dynamic|vibrant|talented|passionate|amazing|fantastic|great|awesome|innovative|fast paced) (team|environment|company|workplace|organization|organisation|group of people)
        (industry|market|world) (leader|leading|class)
        (cutting|leading|bleeding) edge
        (next level|new heights|the next step in my career|next chapter)
        (take|taking) ..2 career to the next level
        (grow|growing|develop|learn|advance) (with|within|in|both|professionally|personally|as a professional) ..3 (company|team|organization|organisation|career)?
        give (it|you|my) ..2 (110|hundred percent|all|best|everything)
        (go|going) (above and beyond|the extra mile)
        (wear|wearing) many hats
        (proven|strong|solid) track record
        (extensive|vast|broad|wealth of|years of|diverse) ..1 (experience|knowledge|background|expertise)
        (unique|right|perfect|ideal) (combination|blend|mix|set) of ..2 (skills|experience|talents|qualities)
        (my|i have) ..2 (enthusiasm|dedication|commitment|passion|drive|determination|energy) (and|for|to|will|would)
        (ready|eager|excited|willing) to (take on|tackle|face|embrace) ..2 (new|this|any|the) ..1 (challenge~|opportunity)
        (tick|ticks|check|checks) all ..2 boxes
        (exactly|just) what (i am|you are|i have been|i was) ..1 (looking|searching) for
        (right|perfect|great) (place|company|next step|step) for me
        (together|we) (can|could|will) (achieve|accomplish|do) great things
        (i know|i am confident|i am sure|i am certain|i am convinced|i truly believe|i strongly believe|i feel) (that)? i (can|could|would|will|have)
        i (am|was|feel|would be|have always been|have been|remain) ..2 (passionate|motivated|driven|dedicated|committed|organized|organised|detail oriented|enthusiastic|adaptable|flexible|reliable|ambitious|hard working|hardworking|proactive|versatile|creative|eager|hungry|determined|ready|keen) ..2 (about|to|and|by|in|for|with|person|individual|professional|worker|employee)
        i (am|was) (always|constantly|very|extremely|highly|also|really) ..1 (eager|keen|willing|ready|happy|open|striving|looking|motivated|organized|organised|reliable|flexible|adaptable|dedicated|committed)
        i (thrive|excel|flourish|shine|perform|do well|work best|work well|function well) ..3 (in|under|on|with|independently|both|as|when)
        i (take|take great|took) ..2 (pride|care|ownership|initiative) (in|of)?
        (you|your team|your company) (can|could|will|may|would) ..1 (count|rely|depend|benefit|not regret|not be disappointed)
        i (think|believe|feel|am sure|am certain|am convinced|am confident|know|trust) (that)? ..1 (i|we|my) ..1 (can|could|would|will|am|have|possess|fit|meet|bring|be|speak|speaks|make|makes|is|work|is a|share)
        my ..5 (would|will|could|can|make|makes|speak|speaks|prove|proves|allow|allows|enable|enables|position|prepare|align|match|fit|suit) ..4 (asset|fit|match|well|themselves|itself|team|company|role|position|contribution|value|addition|perfect|great|good|excellent|ideal|success|candidate|me)
        i (have|possess|bring|offer) ..3 (skills|experience|background|qualities|ability|abilities|knowledge|expertise|drive|passion|enthusiasm|qualifications|attitude|mindset|energy|work ethic) ..8 (position|role|team|company|job|you|need|required|looking|success|succeed|excel|table|requirements|necessary|organization|organisation)
        i (would|will|could|can) ..1 (fit|blend|integrate|bring|add|contribute|make|excel|thrive|succeed|grow|be) ..2 (in|well|into|with|together|to|a|an|positive|significant|great|real|value|right|perfectly|my) ..4 (team|company|organization|organisation|culture|role|position|contribution|difference|impact|success|asset|environment|growth|goals)
        we (would|will|could|can) ..1 (work|fit) ..1 (well|great|perfectly) together
        i am ..1 (looking|searching|ready|seeking|hungry) for ..2 (new|a|an|next|my|exciting|different) ..2 (challenge|challenges|opportunity|opportunities|step|role|chapter|position|environment|company)
        (eager|excited|keen|ready|happy|looking|able|hoping) to ..1 (bring|contribute|apply|use|share|offer|put|add|leverage|learn|grow|make) ..3 (my|to|new|value|with|things|from|an|a)
        i ..1 (always|constantly) ..1 (go the extra|going the extra|give my|giving my|strive|striving|try my|do my)
        (perfect|ideal|natural|great|excellent|good|strong|wonderful|fantastic|right) ..1 (match|fit|choice|candidate|addition|combination|person) ..2 (for|between|with|to|of)
        (both)? independently and ..2 (part of|in|as|with)
        i ..2 work ..2 (well|independently|hard) ..4 (team|others|pressure|independently|deadlines)
        (attention to detail|work ethic|communication skills|people skills|problem solving|team spirit|can do attitude|positive attitude|time management|multi tasking|multitasking|fast learner|quick study|leadership skills|interpersonal skills)
        (fast paced|high pressure|dynamic|challenging|collaborative|stimulating|competitive) ..1 (environment|environments|workplace|setting|team|atmosphere|work)
        """);
}
