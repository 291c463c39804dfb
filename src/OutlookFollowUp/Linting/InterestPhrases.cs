using OutlookFollowUp.Linting.Phrases;

namespace OutlookFollowUp.Linting;

/// <summary>The ways in which people say that they want a job. Generous: whoever says it in words of their own has said it.</summary>
internal static class InterestPhrases
{
    private const string Work = "(job|position|role|post|place|vacancy|opening|work|team|crew|company|firm|school|ward|kitchen|shop|office|practice|clinic|hospital|lab|"
        + "opportunity|chance|project|department|unit|studio|plant|yard|group|store|branch|site|line|shift|shifts|apprenticeship|placement|internship|traineeship|contract)";

    /// <summary>What people do in a job they want, as against what they do in a mail.</summary>
    private const string Do = "(work|works|working|join|joining|start|starting|be|being|become|becoming|take|taking|help|helping|contribute|contributing|build|building|run|running|come|coming|"
        + "bring|bringing|get|getting|learn|learning|do|doing|lead|leading|teach|teaching|move|moving|grow|growing|cook|cooking|operate|operating|drive|driving|fly|flying|care|caring|look|"
        + "looking after|design|designing|play|playing|serve|serving|manage|managing|have|having|go|going|carry|carrying|put|putting|tackle|tackling|spend|spending|support|supporting|stay|"
        + "train|training|see|seeing|continue|continuing|pursue|pursuing|fill|filling|prove|proving|try|trying|make|making|write|writing|sell|selling|use|using|give|giving|pick|set|"
        + "repair|repairing|treat|treating|nurse|nursing|fit|weld|welding|bake|baking|call|accept|say yes|hear more|take part|play a part|return|be part)";

    public static PhraseSet Said { get; } = new($"""
        (interest|interests|interested)
        (interesting|attractive|tempting|appealing|exciting|rewarding|ideal|perfect|right|dream) ..1 {Work}
        {Work} ..5 (interesting|attractive|tempting|appealing|exciting|rewarding|fascinating|for me|i want|i wanted|i would)
        (enthusiastic|enthusiasm|enthused|eager|eagerly|eagerness|keen|keenly|keener|passionate|passion|thrilled|motivated|motivates|inspired|inspires|fascinated|committed|determined)
        (excited|exciting|excitement|excites|psyched|stoked|pumped|hooked|sold)
        (appeal|appeals|appealed|attract|attracts|attracted|tempt|tempts|tempted|drawn|intrigued|intrigues|captivated|enticed)
        (candidacy|application) ..3 (stand~|remain~|strong|seriously)
        look~ forward to ..3 (join~|work~|contribut~|start~|being|becoming|help~|build~|learn~|possibility|opportunity|prospect|chance|next (steps|step|stage|round)|the second|collaborat~|continu~|more|taking|grow~|train~|doing|cook~|teach~|mov~|my first)
        (would|'d|will) ..2 (love|like|welcome|relish|jump|enjoy|prefer|treasure|cherish) ..2 (to|at|nothing|it|that|this|the|being|working|joining|a) ..4
        (would|'d|will) ..4 (glad|happy|delighted|proud|pleased|honoured|honored|thrilled|ready|privileged|overjoyed|lucky|fortunate|comfortable|content|gladly|happily) ..1 (to|in) ..2 {Do}
        (would|'d|will) ..1 (gladly|happily|readily|proudly|certainly|definitely|very much|absolutely) ..2 {Do}
        (would|'d) be ..5 (pleasure|privilege|honour|honor|joy|delight|dream|pride) ..3
        (pleasure|privilege|honour|honor|joy|proud|glad|happy|delighted|ready|keen|willing) to (work|join|start|be part|become|contribute|serve|take on|teach|help)
        (would|'d|could|might|will|does|do) ..3 suit~ ..1 me
        (suits|suited|suit|fits|matches) ..3 (me|my|what i|mine)
        (would|could|can|'d) ..2 (fit|match|belong|settle|feel at home|be at home|thrive|be a fit|be a good|be useful)
        (a|an) ..1 (good|great|strong|perfect|natural|right|excellent|ideal|close|fine|real) (fit|match|place|step|home|move) ..4
        (right|made|perfect|ideal|meant|just|place|job|work|something|thing|one|role|position|environment) for me
        (what|all|everything|exactly|thing|job|place|role|work|kitchen|team|one) ..2 (i|i have|i'd) ..3 (want|wanted|look~ for|hoped|hope|looking for|been looking for|like best|love|enjoy|trained for|do best|dream~|miss)
        (i|we) ..3 (want|wanted|wants|wish|hope|hoped|long) ..1 to ..2 {Do}
        (want|wanted|wish|hoping|hope) ..2 (the|this|that|it|your) ..3 {Work}
        (hope|hoping|hopeful|trust|wish|pray) ..3 (i|we|you|it|this|to) ..3 (can|will|may|could|might|'ll|be|get) ..3 ({Do}|considered|chosen|me|together|again|possible|mine)
        hope ..2 to (work|join|be|become|contribute|hear|see|return|come|start|help|build|take|continue|meet|collaborate|get|have)
        (see|saw|picture|pictured|imagine|imagined|imagining|picturing|envision|envisage) ..2 (myself|me)
        (imagine|picture|think of|thought of) ..2 (working|being|joining|standing|teaching|starting|spending|waking)
        (could|can) ..1 see ..2 (working|being|joining|starting)
        (at|feel|felt|feels) ..2 (home|right|like home) ..5
        (made|makes|make|left|leaves|leave|has|have) ..1 me ..3 (want|wanting|wanted|more|certain|sure|convinced|eager|keen|hopeful|curious|hungry|excited|look)
        (convinced|convinces|confirmed|confirms|strengthened|strengthens|reinforced|reinforces|deepened|sealed|settled|persuaded|sharpened|doubled|decided) ..4 (me|my|that|it|matters)
        (more|even) ..2 (certain|sure|convinced|determined|curious) ..3 (than|that|i)
        (first|top|number one|clear) (choice|preference)
        (my|strong|clear|firm|decided) ..2 (preference|favourite|favorite)
        (my|the) heart ..2 (set|beats|is)
        (part of|member of|place in|place on|seat at|addition to|belong to) ..1 (the|your|this|that|such|it|an?) ..4
        (join|joins|joining|joined) ..1 (you|your|the|this|such|as|forces|acme|us|them|a|an|in)
        (work|working|start|starting|worked|stay|help|serve|serving) ..3 (for|with|at|alongside|under|beside|among|in|on) (you|your|the team|this team|such|priya|a team|people|colleagues)
        (be|being|become|becoming|start|starting|as) (a|an|your|the) ..3 (colleague|teammate|nurse|teacher|engineer|analyst|manager|assistant|apprentice)
        (contribute|contributing|contribution) ..2 (to|with|my|at|here|there|from)
        (ready to|willing to|happy to|glad to|eager to) ..2 (start|begin)
        (can|could|able to|ready to|available to|willing to|free to|prepared to|happy to) ..2 (relocate|move|work (either|any|nights|weekends|every)|take (either|on|up)|join)
        (i|i'd|me|we) ..3 (would|'d|will) ..2 (start|begin) ..4 (immediately|tomorrow|monday|january|february|march|april|may|june|july|august|september|october|november|december|next|notice|spring|summer|autumn|winter|term|week|weeks|month)
        (i|am|'m|be|is|totally|definitely|really|well|right|bang|so|very) ..2 up for (the|this|that|it|your|a|an|any|all)
        (count|consider|keep|put|choose|pick|take|have) me (in|for|on|down|still|interested|as|onto|back|there|with|a)
        (still|remain|very|much|continue|really|certainly|definitely|sincerely|hopefully|dearly) ..2 (want|wanting|interested|hope|hoping|keen|hopeful|up for|open to|would like|available|at your disposal)
        (wish to|want to|like to) (be considered|continue|go further|go on|proceed|pursue)
        (more than ever|all in|up for it|game|on board|at your disposal|no hesitation|in a heartbeat|without hesitation|jump at)
        (would|'d|will) ..1 (say yes|take it|accept|love it|start|come back|do it|jump|relocate|move|work|join|choose|sign|bring|be there|be at|fit|serve)
        (love|loved|like|liked) ..3 (to be|to work|to join|to have|a chance|the chance|idea of|thought of|prospect of|what you)
        (chance|opportunity|prospect|possibility|idea|thought) (of|to) ..1 (work~|join~|becom~|being|be|help~|contribut~|build~|start~|teach~|tak~|learn~|do|doing|run~|lead~|return~)
        (my|the) next (step|move|job|role|chapter|position|employer|home)
        (hope|hoping|look forward|looking forward|keen|eager) ..3 (further|second|next|another|trial) ..2 (round|stage|interview|conversation|step|steps|shift|day)
        (i|me) ..4 (could|would|will|can) ..4 (do|give|offer|bring|add) ..4 (you|your|team|there)
        (would|'d) be ..3 (awesome|great|fantastic|wonderful|good|lovely|amazing|brilliant|nice|cool|fun|something) to {Do}
        (would|'d) be ..3 (glad|happy|delighted|pleased) to (talk|speak|meet again|hear from)
        (would|will|could) ..2 please me
        (would|'d) be ..1 (sorry|sad|a shame|a pity) to ..3
        (wanted|want) ..1 (anything|nothing|something|it|one)
        (no|any|little|all my|without) ..1 (doubt|doubts) ..2 (that|this|about|it|are|is)
        (if|should|were) (you|i|we) ..2 (choose|chosen|have me|take me|want me|hire|hired|pick|let me|offer|offered|selected|select|decide for me|trust me)
        (would|'d) * ..2 (for you|with you|any day)
        (hope|hoping|wish) ..3 good news
        (cannot|can not|hardly|could not) ..1 wait
        (just|exactly|precisely|very much) my ..3
        my (kind|sort|idea|cup|dream|calling|vocation|trade|world|field|speciality|specialty) ..2
        (for|to|with) the rest of my
        (give|giving|hand in|handing in) ..3 notice
        (answer|reply) is ..1 yes
        hope ..3 (meet|meets|speak|talk|see) ..3 again
        fingers crossed
        """);

    /// <summary>The same words about something else, or denied.</summary>
    public static PhraseSet Unsaid { get; } = new("""
        (not|no longer|never|hardly|without|nor|neither|lost|lack of|lose|losing) ..3 (interest|interested|interests|enthusiasm|excited|eager|keen|passion|motivated|tempted|attracted|appeal|appeals)
        (if|whether|in case|should) (you|anyone|they|anybody|priya) ..4 (interest|interested|interests|keen|want|would like)
        (you|they|anyone) ..2 (interested|interest|keen)
        (conflict|conflicts) of interest
        (rate|rates|best|in the|point|area|areas|compound) ..1 (of)? interest ..1 (rate|rates)?
        your interest in
        (would|'d|should|will) ..2 (like|love|appreciate|prefer|want|wish) ..1 to ..1 (thank|say|ask|know|apologise|apologize|enquire|inquire|check|follow|express|add|mention|clarify|correct|point|send|hear|find|confirm|remind|tell|share|see (if|whether)|let|raise|note|explain|withdraw|request|understand|take this|take the|take a moment)
        (would|'d|will) like ..1 (it|you|that|this) ..2 (to|if)
        (want|wanted|wish|hope|hoping|like) ..2 to ..1 (thank|say|ask|know|apologise|apologize|enquire|inquire|check|follow|express|add|mention|clarify|hear|tell|find|share|take a moment|reach|see (if|whether|how|where)|let)
        (glad|happy|pleased|delighted|grateful|willing|ready) to (provide|answer|send|supply|share|forward|clarify|have met|have been|meet|met|hear|have spoken|have had|have seen|see (you|the)|learn|give (any|you|more|further)|call|take part)
        (would|'d) be ..2 (happy|glad|pleased|able|good|great|grateful|nice|kind|helpful) to (know|hear|learn|find|have (news|an|some|any)|get (news|an|some|any|your))
        (happy|glad|pleased|delighted) to be ..2 (told|informed|corrected)
        (thank|thanks|thank you|grateful|appreciate~|appreciated) ..4 (chance|opportunity|possibility|giving me|letting me|allowing me|having me) ..2 (to|of) ..3 (interview|meet|speak|talk|see|visit|discuss|present|come|be interviewed|learn)
        (thank|thanks|thank you|grateful|appreciate~|appreciated|chance|opportunity|honour|honor|pleasure|privilege|glad|pleased|happy|delighted|enjoyed|good|nice|great) ..4 (meet~|met|speak~|talk~|interview~|chatting|seeing) ..2 (with|at|for|in|on|to) ..2 (you|your|the|acme|priya)
        (pleasure|privilege|honour|honor|joy|delight) to (meet|speak|talk|hear|see|have|visit|chat)
        (was|been) ..3 (pleasure|privilege|honour|honor|joy|delight) ..1 (to|meeting|speaking|talking)?
        (hope|hoping) ..2 (this|you|all|everything|that you|your) ..5 (well|find|finds|good|great|nice|enjoyed|fine|safe|recovered)
        look~ forward to (hearing|your|a reply|an answer|seeing your|receiving|any)
        hope to hear
        hoping to hear
        (interesting|exciting|great|good|nice|lovely|fascinating|tempting) to (see|hear|meet|learn|watch|talk|speak|find)
        interesting (conversation|chat|talk|discussion|interview|meeting|day|morning|afternoon|visit|tour|questions|question|hour)
        (exciting|great|inspiring) (conversation|chat|talk|discussion|interview|meeting|day|morning|afternoon|visit|tour|questions|question|hour|news)
        """);
}
