using OutlookFollowUp.Linting.Rules;

namespace OutlookFollowUp.Linting;

/// <summary>Every rule, in the order of the contract's table.</summary>
public static class RuleCatalog
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new GenericWording(),
        new MissingSpecifics(),
        new ExclamationOverload(),
        new Emoticon(),
        new Typo(),
        new Grammar(),
        new WrongRecipient(),
        new WrongName(),
        new WrongCompany(),
        new WrongRole(),
        new WrongDate(),
        new GroupMail(),
        new CopiedText(),
        new Placeholder(),
        new MissingAttachment(),
        new WrongAttachment(),
        new SubjectLine(),
        new Shouting(),
        new InformalLanguage(),
        new PushyTone(),
        new DesperateTone(),
        new TooLong(),
        new TooManyQuestions(),
        new MissingThanks(),
        new MissingInterest(),
        new MissingGreeting(),
        new MissingSignature(),
        new TooSoon(),
        new TooManyFollowUps(),
        new LateThanks(),
        new StaleThread(),
        new UngraciousReply(),
        new SocialOverreach(),
        new SentFromWork(),
        new MixedFormatting(),
        new UnaddressedConcern(),
        new Punctuation(),
        new DialectMix(),
        new Wordiness(),
    ];

    /// <summary>The rule of that id, or null when there is none.</summary>
    public static Rule? Find(string id) => All.FirstOrDefault(rule => string.Equals(rule.Id, id, StringComparison.Ordinal));
}
