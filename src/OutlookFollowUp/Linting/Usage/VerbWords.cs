namespace OutlookFollowUp.Linting.Usage;

/// <summary>The verbs that such mail is made of. Their regular forms are derived.</summary>
internal static class VerbWords
{
    /// <summary>Infinitive, past and participle where they follow no rule; a slash parts two forms that are both right.</summary>
    public const string Irregular = """
        arise arose arisen
        awake awoke awoken
        bear bore borne
        beat beat beaten
        become became become
        begin began begun
        bend bent bent
        bid bid bid
        bind bound bound
        bite bit bitten
        bleed bled bled
        blow blew blown
        break broke broken
        breed bred bred
        bring brought brought
        broadcast broadcast broadcast
        build built built
        burn burned/burnt burned/burnt
        buy bought bought
        catch caught caught
        choose chose chosen
        come came come
        cost cost cost
        cut cut cut
        deal dealt dealt
        dig dug dug
        do did done
        draw drew drawn
        dream dreamed/dreamt dreamed/dreamt
        drink drank drunk
        drive drove driven
        eat ate eaten
        fall fell fallen
        feed fed fed
        feel felt felt
        fight fought fought
        find found found
        fit fitted/fit fitted/fit
        fly flew flown
        forbid forbade forbidden
        forget forgot forgotten
        forgive forgave forgiven
        freeze froze frozen
        get got gotten/got
        give gave given
        go went gone
        grow grew grown
        hang hung hung
        hear heard heard
        hide hid hidden
        hit hit hit
        hold held held
        hurt hurt hurt
        keep kept kept
        know knew known
        lead led led
        learn learned/learnt learned/learnt
        leave left left
        lend lent lent
        let let let
        light lit lit
        lose lost lost
        make made made
        mean meant meant
        meet met met
        mistake mistook mistaken
        overcome overcame overcome
        oversee oversaw overseen
        pay paid paid
        prove proved proven/proved
        put put put
        quit quit quit
        read read read
        ride rode ridden
        ring rang rung
        rise rose risen
        run ran run
        say said said
        see saw seen
        seek sought sought
        sell sold sold
        send sent sent
        set set set
        shake shook shaken
        shoot shot shot
        show showed shown/showed
        shut shut shut
        sing sang sung
        sink sank sunk
        sit sat sat
        sleep slept slept
        slide slid slid
        speak spoke spoken
        spell spelled/spelt spelled/spelt
        spend spent spent
        split split split
        spread spread spread
        stand stood stood
        steal stole stolen
        stick stuck stuck
        strike struck struck
        swear swore sworn
        swim swam swum
        take took taken
        teach taught taught
        tear tore torn
        tell told told
        think thought thought
        throw threw thrown
        undergo underwent undergone
        understand understood understood
        undertake undertook undertaken
        upset upset upset
        wake woke woken
        wear wore worn
        win won won
        withdraw withdrew withdrawn
        withstand withstood withstood
        write wrote written
        """;

    /// <summary>Verbs of regular forms that are hardly ever nouns or adjectives.</summary>
    public const string Regular = """
        accept accommodate accompany accomplish achieve acknowledge acquire activate adapt add adhere adjust administer admire admit adopt advertise advise affect afford agree aim align allocate allow
        alter amend analyse analyze announce anticipate apologise apologize appear apply appoint appreciate approve arrange arrive ask assemble assess assign assist associate assume assure attach attain
        attend attract audit automate avoid await balance ban base become behave believe belong bother bore calculate cancel care carry cease celebrate certify charge check cheer clarify classify clean
        close coach coincide collaborate collapse collect combine commence comment commit communicate compare compensate compete compile complain complete complement compliment comply compose comprise concentrate
        conclude conduct confess confirm conform confuse congratulate connect consider consist consolidate construct consult consume contain continue contribute convert convey convince cook cooperate coordinate
        cope correct correlate correspond couple create criticise criticize dedicate decide declare decline decorate decrease deduct define delay delegate delete deliver demonstrate deny depart depend deploy derive describe
        deserve detect deteriorate determine develop diagnose dictate die differ digest disagree disappear disappoint disclose discover discuss dislike dismiss dispatch display dispose distinguish distribute divide donate
        download draft earn educate elaborate elect eliminate embark embrace emerge emphasise emphasize employ enable enclose encounter encourage endorse enforce engage enhance enjoy enlarge enquire enrol enroll
        ensure enter entertain enable equip escort establish evaluate examine exceed exclude execute exist expand expect explain explore export expose express extend facilitate fail fascinate fax file fill filter finalise finalize
        fix focus follow forecast foresee foster forward fulfil fulfill function gain gather generate grant greet guarantee guess guide handle happen hate help hesitate hire hope host identify illustrate imagine implement
        imply import impose impress improve include incorporate increase incur indicate inform inherit initiate inquire insert insist inspect inspire install instruct insure integrate intend interact interfere interpret
        interview introduce invent invest investigate invite involve issue join judge justify kick kill kindle knock label lack land last laugh launch lay lie lift like limit link list listen live load locate look love lower
        maintain manage manufacture mark market match mention mentor merge mind minimise minimize miss modify monitor motivate move multiply need negotiate nominate note notice notify obtain occupy occur offer omit open operate
        oppose optimise optimize order organise organize orient outline outweigh overlook overwhelm own pack park participate pass perceive perform persist persuade pick place plan play please point possess post postpone pour practise
        praise pray predict prefer prepare present preserve press pretend prevent print proceed process produce progress prohibit promise promote propose protect provide publish pull purchase pursue push qualify question
        raise rank reach react realise realize reassure recall receive recognise recognize recommend reconcile reconsider record recover recruit redesign reduce refer reflect refuse regard register reimburse reinforce reiterate reject relate relax release
        relocate rely remain remember remind remove renew rent repair repeat replace reply report represent request require reschedule research reserve resign resist resolve respect respond restore restrict result resume retain retire
        retrieve return reveal reverse review revise reward rush save scan schedule score screen search secure seem select separate serve settle share shift ship shop shout sign simplify skip smile solve sort sound
        specialise specialize specify start stay step stimulate stop store strengthen stress stretch strive structure struggle study submit subscribe succeed suffer suggest suit summarise summarize supervise supply support suppose surround survey
        survive suspect sustain switch tackle tailor talk target tend terminate test thank tie touch tour track trade train transcribe transfer transform translate transmit transport travel treat trigger trust try turn type
        undermine unify unite update upgrade upload urge use utilise utilize validate value vary verify view visit volunteer vote wait walk want warn wash waste watch weigh welcome widen wish witness wonder work worry wrap yield
        """;

    /// <summary>What doubles its last letter although it has more than one syllable, and what doubles it and looks as if it did not.</summary>
    public const string Doubling = """
        admit begin commit control enrol equip fulfil forget occur omit permit prefer refer regret submit transfer forbid ban plan stop ship shop drop step skip scan wrap fit get put cut set sit hit let run win shut
        dig quit quiz beg nod rob rub slip snap tap tip trip trap trim swap chat split swim bid upset
        """;
}
