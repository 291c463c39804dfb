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
        (thank you|thanks) ..3 for (the|this|giving me the|giving me an) ..1 (opportunity|chance) to (interview|meet|speak|talk|learn|discuss) ..3
        (thank you|thanks) ..3 for (considering|having|inviting|seeing) me ..3
        (thank you|thanks) ..2 (again|once more|once again) ..4 (time|consideration|opportunity|interview|meeting)?
        (i)? (really|truly|sincerely|greatly|very much|so)? appreciate ..2 (your|the) ..1 (time|opportunity|consideration|effort|insight~) ..3
        (i)? (am|was) ..2 (grateful|thankful) for ..2 (time|opportunity|chance|consideration|interview|conversation)
        i wanted to (say thank you|thank you|say thanks|express my ..2 (gratitude|thanks|appreciation)|take a moment|reach out) ..4
        (i would like|i want|allow me) to (thank you|express my ..2 (gratitude|thanks|appreciation)|take this opportunity to thank) ..4
        (express|extend) my ..2 (gratitude|thanks|appreciation) ..4
        // pleasure
        it was (a|an|such a|so|very|really|truly)? ..1 (pleasure|privilege|honor|honour|delight|joy) ..1 (to)? (meet~|speak~|talk~|chat~|learn~) ..3 (you|with you|the team|everyone)
        it was (so|really|very|truly)? (great|nice|wonderful|lovely|good|fantastic|amazing|awesome) ..1 (to)? (meet~|speak~|talk~|chat~|learn~|hear~) ..6 (you|team|position|role|company|opportunity|today|yesterday)
        i (really|truly|thoroughly|very much|genuinely|so|greatly)? enjoy~ (our|the|my) ..1 (conversation|discussion|chat|talk|meeting|interview|time) ..3 (today|yesterday|with you|with the team)?
        (enjoy~) ..2 (meet~|speak~|talk~|chat~) ..1 (with)? you ..3 (today|yesterday|and the team)?
        (enjoy~|great|good|nice|loved|appreciate~|pleasure) ..1 (to)? (learn~|hear~|find~ out) ..2 more about (the|your|this) ..2 (position|role|company|opportunity|team|organization|organisation|job|culture|work)
        (learn~|hear~) ..1 more about (the|your|this) ..2 (position|role|company|opportunity|team|organization|organisation|job|culture)
        (it was|i found) ..2 (interesting|informative|insightful|inspiring|exciting|enlightening) ..4
        our (conversation|discussion|meeting|interview|chat) (was|left me|has left me|made me|confirmed|reinforced|only) ..6
        (very|extremely|incredibly|truly|really)? (informative|insightful|inspiring) (conversation|discussion|meeting|interview|chat)
        i hope (this|my) (email|mail|message|note) finds you well
        i hope (you are|you have been|your week is|all is|everything is) ..2 (well|good|great|going well)
        i hope you (have|had|are having|enjoyed) a ..1 (great|good|nice|wonderful|lovely|fantastic|restful) ..1 (day|week|weekend|evening|one)
        // interest
        (i am|i remain|i continue to be|am|remain|still) ..2 (excited|enthusiastic|interested|thrilled|eager|keen|passionate) (about|in|to) ..2 (the|this|your|possibility|opportunity|prospect|join~|be~|position|role) ..4 (opportunity|position|role|team|company|possibility|prospect)?
        (excited|enthusiastic|thrilled|eager) ..2 (about|by|at) (the|this) ..2 (opportunity|possibility|prospect|chance|idea|position|role) ..2 (of)? (join~|working|contributing|being)? ..3
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
        (please)? (do not|never) hesitate to (contact|reach out|ask|call|let me know|get in touch|email) ..3 (me|to me|if)? ..3
        (please)? feel free to (contact|reach out|ask|call|let me know|get in touch|email) ..3 (me|to me)? ..3
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
        i (know|understand|realize|realise|am sure|appreciate) (that)? you (are|must be|have been|have) ..2 (busy|a lot|many) ..4
        (an|any) update (when|whenever|once|at) ..4 (convenient|possible|chance|convenience)
        // rejections
        (thank you|thanks) for (letting|informing|telling|notifying) me (know|about|of)? ..3 (decision|outcome)?
        (while|although|though) i am ..1 (disappointed|sad|saddened) ..6
        i (respect|understand|appreciate|accept) your decision
        (keep|consider|remember|bear) me (in mind)? ..1 for ..1 (future|other|any) ..2 (opportunities|openings|positions|roles|vacancies)
        (if|should) ..2 (another|other|similar|suitable|any) ..2 (opportunity|opportunities|opening|openings|position|positions|role|roles|vacancy) ..3 (arise~|open~|become~|come~)? ..2
        (future|other) (opportunities|openings|positions|roles)
        (wish|wishing) (you|the team|your team|you all|everyone) ..2 (and your team|and the team|the|all the)? ..1 (best|success|continued success|well)
        i hope our paths (cross|will cross|may cross) ..3
        (all the best|best of luck|good luck) ..5
        // offers
        (thank you|thanks) ..2 for (the|this|your) ..2 (offer|job offer)
        i am (thrilled|delighted|excited|honored|honoured|pleased|happy|ecstatic|overjoyed) to (receive|accept|have received|be offered) ..3 (offer|position|role)?
        (grateful|honored|honoured|thankful) for ..2 (offer|opportunity|trust|confidence)
        (after|upon) (careful|much|thorough|long) ..1 (consideration|thought|reflection|deliberation)
        (i have)? decided to (decline|accept|pursue|go with) ..2 (another|the|your|a different)? ..2 (offer|opportunity|position|role)?
        (not an easy|difficult|tough|hard) decision
        """);

    /// <summary>Empty claims: said of anybody, proved by nothing.</summary>
    public static PhraseSet Claims { get; } = new("""
        i (would|will|could|can|might|may) be (a|an|the|such a) ..2 (fit|match|addition|asset|candidate|choice|hire|employee|team member|person) ..2 (for|to)? ..1 (the|this|your|you)? (team|role|position|job|company|organization|organisation)?
        i am (a|an|the) ..3 (fit|match|candidate|choice|person|team player|hard worker|people person|quick learner|fast learner|self starter|problem solver|perfectionist|go getter)
        (make|makes|making) me (a|an|the) ..3 (fit|match|candidate|choice|asset|person)
        (great|perfect|excellent|ideal|good|strong|natural|amazing|fantastic|right|wonderful) (fit|match|candidate|addition|asset) for (the|this|your) ..1 (team|role|position|job|company|organization|organisation)
        (valuable|great|strong|excellent|perfect|wonderful) (asset|addition) to (the|your|any) ..2 (team|company|organization|organisation|firm)
        (perfect|ideal|right|best) (candidate|person|choice|fit) for (the|this|your) ..2 (job|role|position)
        my (skills|skill set|skillset|experience|background|qualifications|abilities|strengths) ..6 (align~|match~|fit~|suit~|make~|a perfect|a great|an excellent|the perfect|ideal) ..4
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
        (extensive|vast|broad|wealth of|years of|diverse) ..1 (experience|knowledge|background|expertise) ..2
        (unique|right|perfect|ideal) (combination|blend|mix|set) of ..2 (skills|experience|talents|qualities)
        (my|i have) ..2 (enthusiasm|dedication|commitment|passion|drive|determination|energy) (and|for|to|will|would) ..3
        (ready|eager|excited|willing) to (take on|tackle|face|embrace) ..2 (new|this|any|the) ..1 (challenge~|opportunity)
        (tick|ticks|check|checks) all ..2 boxes
        (exactly|just) what (i am|you are|i have been|i was) ..1 (looking|searching) for
        (right|perfect|great) (place|company|next step|step) for me
        (together|we) (can|could|will) (achieve|accomplish|do) great things
        (i know|i am confident|i am sure|i am certain|i am convinced|i truly believe|i strongly believe|i feel) (that)? i (can|could|would|will|have) ..6
        """);
}
