using OutlookFollowUp.Linting.Phrases;

namespace OutlookFollowUp.Linting.Tone;

/// <summary>Padding and hedging, with what says the same in fewer words; "-" says that nothing is lost without it.</summary>
internal static class WordyPhrases
{
    public static PhraseSet All { get; } = new("""
        // because, to, if
        (due|owing) to the fact that => because
        in (light|view|consideration) of the fact that => because
        (for|by) the (simple|very)? reason that => because
        by virtue of the fact that => because
        on account of the fact that => because
        because of the fact that => because
        as a (result|consequence) of the fact that => because
        (given|considering) the fact that => since
        (despite|in spite of|regardless of|notwithstanding) the fact that => although
        (in order|so as) to => to
        with (a|the) view to
        (for the purpose of|for the purposes of) => for
        with the (aim|intention|purpose|goal|objective) of
        in the event that => if
        in the event of
        (should it be|if it should be|if it is) the case that => if
        (on|under) the (condition|assumption) that => if
        until such time as => until
        at such time as => when
        (during|in|over) the course of => during
        at (this|the present|the current|that) (point in time|moment in time|time in point|juncture) => now
        at the present time => now
        at (this|the present) moment in time => now
        (as of|at) (this|the) (present|current) (moment|time) => now
        in today's day and age => today
        in this day and age => today
        in the (very)? near future => soon
        in the not too distant future => soon
        at (a|some) later (date|point in time|time) => later
        (at|on) an earlier (date|occasion) => earlier
        on a (daily) basis => daily
        on a (weekly) basis => weekly
        on a (monthly) basis => monthly
        on a (regular) basis => regularly
        on a (frequent) basis => often
        on a case by case basis
        on (numerous|many|several|a number of) occasions => often
        for a period of => for
        (prior) to => before
        (previous) to => before
        subsequent to => after
        in advance of => before
        in (close|near) proximity to => near
        in the vicinity of => near
        in (the)? (excess) of => more than
        with the exception of => except
        in the absence of => without
        // about
        (with|in) (regard|regards|respect|reference) to => about
        in (relation|connection) to => about
        on the (subject|topic|matter|issue) of => about
        as (far as|regards) ..3 (is|are) concerned
        pertaining to => about
        the (question|issue) (as to|of) whether => whether
        as to whether => whether
        // numbers
        a (large|great|significant|considerable) number of => many
        a (large|great|significant|considerable|good) (amount|deal|quantity) of => much
        the (vast|great|overwhelming)? majority of => most
        the (vast|great|overwhelming)? majority of the => most of the
        the (vast|great|overwhelming)? majority of these => most of these
        the (vast|great|overwhelming)? majority of those => most of those
        the (vast|great|overwhelming)? majority of my => most of my
        the (vast|great|overwhelming)? majority of our => most of our
        the (vast|great|overwhelming)? majority of your => most of your
        the (vast|great|overwhelming)? majority of their => most of their
        the (vast|great|overwhelming)? majority of its => most of its
        a (small|limited) number of => a few
        a sufficient (number|amount|quantity) of => enough
        (each|every) and every => every
        (one|any) and (only|all)
        // verbs
        (have|has) the (ability|capacity|capability|opportunity) to => can
        (am|is|are) in a position to => can
        (am|is|are) (of|under) the (opinion|belief|impression) that
        (make|makes|making|made) (a|an) (attempt|effort) to
        (take|takes) into (consideration|account) => consider
        taking into (consideration|account) => considering
        (give|gives) consideration to => consider
        (make|makes) use of => use
        making use of => using
        made use of => used
        (make|makes) reference to => mention
        made reference to => mentioned
        (provide|provides) assistance (to|with|for) => help
        (come|comes) to the (conclusion|realisation|realization) that
        (reach|reached|came|come) (to)? (a|the) (conclusion|realisation|realization) that
        (is|are) (indicative|reflective) of => shows
        it is my (personal)? (opinion|belief|view|feeling|understanding) that => I believe that
        in my (own)? (personal|humble) opinion => in my opinion
        i (personally) (think|believe|feel) => I think
        i (myself) (personally)? (think|believe|feel) => I think
        // throat clearing
        i (just|simply|only) (wanted|want) to take (a|this|the) (moment|minute|second|opportunity) to => I want to
        i (would like to|want to|wanted to|wish to) take (a|this|the) (moment|minute|second|opportunity|time|chance) to => I want to
        i (just|simply|only) (wanted|want) to => I want to
        i would (just|simply|only) like to => I would like to
        (just|simply) wanted to => want to
        (i am|i was) (just|simply|only) (wondering|curious) => I wonder
        i was (just|kind of|sort of) (wondering|hoping|thinking)
        i was wondering (if|whether) (it|you|i|there) ..1 (would|might|could) ..1 (maybe|perhaps|possibly|somehow) ..1 (be possible|be able|be|get|have|find)?
        (would|might|could) (maybe|perhaps|possibly) be (possible|able)
        i am (just|simply) (writing|emailing|reaching out) to => I am writing to
        i am writing (this|you this) (email|mail|letter|message|note) (in order)? to => I am writing to
        the (purpose|reason|aim|point) (of|for|behind) (this|my) (email|mail|letter|message|note) is
        (i would like to|let me|allow me to|permit me to) (begin|start|open) by (saying|thanking|expressing|stating)
        (first and foremost|first of all and foremost) => first
        last but (certainly)? not least => finally
        (it should be|it must be|it is (important|worth|interesting|necessary)) (to)? (noted|note|noting|mention|mentioning|point out|pointed out|say|stated) that => -
        (please|kindly) (be advised|be informed) that => -
        i (would like|wish|want) to (inform|let) you (know)? that
        (needless to say|it goes without saying that|as you may already know|as we all know|as i am sure you know) => -
        (at the end of the day|when all is said and done|all things considered|for all intents and purposes|in the final analysis) => in the end
        as a matter of fact => in fact
        in actual fact => in fact
        the fact of the matter is (that)? => -
        (what i mean to say is|what i am trying to say is|the thing is|the point that i am trying to make is) (that)? => -
        to be (perfectly|completely|totally|quite|very|absolutely|brutally) honest (with you)? => -
        (in|at) the (first|last) (instance)
        (for what it is worth|if you do not mind me saying so|if i may say so|if i might say so|so to speak|as it were) => -
        (kind of|sort of) (like|think|feel|believe|hope|wonder|wish|hoped|wondered|felt|thought)
        i (guess|suppose) (that)? (i|maybe|perhaps|it|what|my)
        (maybe|perhaps) (maybe|perhaps|possibly|could maybe|might)
        (might|may|could) (possibly|perhaps|potentially|maybe|conceivably) => might
        (would|could) (possibly|perhaps|maybe) (be able to|consider possibly)
        i (think|believe|feel) (that)? (i|it|this|we|maybe|perhaps) (might|may|could) (possibly|perhaps|potentially|maybe)?
        i (was|am) hoping (that)? (maybe|perhaps|possibly|you might|you could maybe)
        i (would|was going to) (venture|hazard) to (say|guess|suggest)
        (more or less|somewhat|rather|fairly) (sort of|kind of)
        // said twice
        (past|previous|prior) (experience|history|track record) => experience
        (end|final) (result|outcome) => result
        advance (planning|warning|preparation|notice of)
        (future) (plans|prospects) for the future
        (added|additional) bonus => bonus
        (new) (innovation|innovations|beginnings) => innovation
        (basic|essential) (fundamentals|essentials) => fundamentals
        (very|completely|totally|absolutely|truly) unique => unique
        absolutely (essential|necessary) => essential
        (completely|totally) (finished|eliminated|surrounded)
        (collaborate|cooperate|combine|merge|join|meet|gather|work) together
        (return|revert|reply|refer) back => return
        repeat again => repeat
        (still) (remain|remains|continue|continues) => remain
        (also) (as well) => also
        as well as also => and
        and also => and
        (and etc|and so on and so forth|etc etc) => etc.
        (true|actual|real) (facts|fact)
        (various|several) different => several
        (whether or not) => whether
        (the reason) (is|was) because => this is because
        the reason why ..6 is (because|that)
        (equally) as => equally
        (whatsoever at all|absolutely whatsoever)
        in terms of
        (in a) (timely) (manner|fashion) => promptly
        in an? (efficient|effective|professional|careful|quick|clear|polite|safe) (manner|fashion|way)
        of a (similar|different|technical|practical|complex|serious) nature
        (it would be) (greatly|much|very much|highly|deeply|really) appreciated if you (could|would) => please
        (i would) (greatly|very much|highly|deeply|really) appreciate it if you (could|would)
        """);

    /// <summary>Where the words are needed.</summary>
    public static PhraseSet Needed { get; } = new("""
        (kind|sort) of (like|think) (a|the|person|work|machine|thing)
        in order to be
        in order to (not|never)
        prior to (world|the war)
        with (my|your|our|the|best|kind|warm) (best)? regards
        (what|which|this|that|any|the same|every) (kind|sort) of
        work together (with|on|in|as|at|every|for)
        (the majority of) (votes|shares)
        """);
}
