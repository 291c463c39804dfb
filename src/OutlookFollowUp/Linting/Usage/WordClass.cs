namespace OutlookFollowUp.Linting.Usage;

/// <summary>What a word may be in a sentence; most may be several things.</summary>
[Flags]
internal enum WordClass : ulong
{
    None = 0,
    Noun = 1UL << 0,
    Plural = 1UL << 1,
    Mass = 1UL << 2,
    Base = 1UL << 3,
    Third = 1UL << 4,
    Past = 1UL << 5,
    Participle = 1UL << 6,
    Ing = 1UL << 7,
    Adjective = 1UL << 8,
    Comparative = 1UL << 9,
    Adverb = 1UL << 10,
    Determiner = 1UL << 11,
    Possessive = 1UL << 12,
    Preposition = 1UL << 13,
    Subject = 1UL << 14,
    Object = 1UL << 15,
    Pronoun = 1UL << 16,
    Modal = 1UL << 17,
    PronounModal = 1UL << 18,
    PronounBe = 1UL << 19,
    PronounHave = 1UL << 20,
    Be = 1UL << 21,
    Have = 1UL << 22,
    Do = 1UL << 23,
    Conjunction = 1UL << 24,
    NumberWord = 1UL << 25,
    Wh = 1UL << 26,
    Day = 1UL << 27,
    Month = 1UL << 28,
    Unit = 1UL << 29,
    Units = 1UL << 30,
    Degree = 1UL << 31,
    Finite = 1UL << 32,
    Indefinite = 1UL << 33,

    /// <summary>A capital within a sentence.</summary>
    Name = 1UL << 34,

    /// <summary>Digits.</summary>
    Digits = 1UL << 35,

    /// <summary>In no list of ours; the other classes are guessed by its ending.</summary>
    Unknown = 1UL << 36,

    Nouns = Noun | Plural | Mass,
    Verb = Base | Third | Past | Participle | Ing,

    /// <summary>The small words, of which there is a fixed number.</summary>
    Closed = Determiner | Preposition | Pronoun | Modal | PronounModal | PronounBe | PronounHave | Be | Have | Do | Conjunction | Wh,
}
