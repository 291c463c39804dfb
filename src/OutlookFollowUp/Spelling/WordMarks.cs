namespace OutlookFollowUp.Spelling;

/// <summary>What is known of a word in a compiled word list.</summary>
[Flags]
internal enum WordMarks
{
    None = 0,

    /// <summary>The Hunspell dictionary has it.</summary>
    Listed = 1,

    /// <summary>It counts only when the whole word is written in capitals: IPOD's from iPod, CIA'S from CIA.</summary>
    UpperCaseOnly = 2,

    /// <summary>It is a word, but is offered to nobody.</summary>
    NotSuggested = 4,

    /// <summary>A company or software name that we add to the dictionary.</summary>
    Term = 8,
}
