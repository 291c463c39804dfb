using OutlookFollowUp.Linting.Phrases;
using OutlookFollowUp.Linting.Tone;

namespace OutlookFollowUp.Linting.Rules;

/// <summary>Demands, ultimatums, pressure, guilt, reproach, impatience and presumption.</summary>
internal sealed class PushyTone : Rule
{
    public override string Id => "pushy-tone";

    public override Severity Severity => Severity.Warning;

    public override string Summary => "Demands, ultimatums, pressure or guilt.";

    public override string Why =>
        "Whoever is pressed looks for a way out, and the nearest is the next candidate. A question leaves the reader free to say yes.";

    public override string Source => "R31, R32, R39, R40, R54";

    public override IReadOnlyList<Example> Examples =>
    [
        Nudge("Dear Priya,\n\nYou hoped to decide by Friday. [|I will not be kept waiting any longer, so tell me today whether I have the job.|]\n\nRegards,\nJane"),
        Nudge("Dear Priya,\n\n[|I have emailed twice and heard nothing.|]\n\nRegards,\nJane"),
        Nudge("Dear Priya,\n\n[|I am still waiting for your answer.|]\n\nRegards,\nJane",
            "Dear Priya,\n\nI remain interested in the role, and would be glad to hear where things stand.\n\nRegards,\nJane"),
        Nudge("Dear Priya,\n\n[|Please call me today before 5.|]\n\nRegards,\nJane"),
        Nudge("Dear Chef Ortiz,\n\n[|Unless I hear from you by noon on Friday, I will sign with the other restaurant.|]\n\nRegards,\nJane"),
        Nudge("Dear Priya,\n\n[|I have another offer and need your decision by Thursday.|]\n\nRegards,\nJane"),
        Nudge("Dear Priya,\n\n[|I took two days of unpaid leave for this, so the least you could do is reply.|]\n\nRegards,\nJane"),
        Nudge("Dear Priya,\n\n[|If I do not have an answer this week, I will speak to your manager about it.|]\n\nRegards,\nJane"),
        Nudge("Dear Priya,\n\n[|How much longer do I have to wait?|] [|Surely somebody on the ward can write one line.|]\n\nRegards,\nJane"),
        Nudge("Dear Priya,\n\n[|You promised me an answer by Friday.|]\n\nRegards,\nJane"),
        Flags("Dear Priya,\n\nThank you for the interview. [|I assume that I have the job.|] [|When do I start?|]\n\nBest,\nJane"),
        Flags("Dear Priya,\n\nThank you for the tour. [|You will not find anyone better for the night shift.|]\n\nBest,\nJane"),
        Flags("Dear Priya,\n\nThank you for letting me know. [|Why was I not chosen?|]\n\nBest,\nJane",
            "Dear Priya,\n\nThank you for letting me know. If you have a moment, I would value one thing that I could do better next time.\n\nBest,\nJane") with
        {
            Kind = DraftKind.ReplyToRejection,
        },
        Flags("Dear Priya,\n\nThe drawings are attached. [|Please confirm receipt immediately.|]\n\nBest,\nJane"),
        Flags("Dear Priya,\n\nThank you for the tour. [|I have asked for a read receipt.|]\n\nBest,\nJane"),
        Flags("Thank you for the tour.") with { Subject = "[|Urgent: reply needed|]" },
        Nudge("Dear Priya,\n\nI have to answer another offer by Friday; is there any news?\n\nRegards,\nJane", isFine: true),
        Nudge("Dear Priya,\n\nYou hoped to decide by the 13th, and I wondered whether there is any news. I have not heard yet and would still like the role.\n\nRegards,\nJane", isFine: true),
        Nudge("Dear Priya,\n\nI know that such decisions take time. Could you tell me by Friday where the search stands?\n\nRegards,\nJane", isFine: true),
        Nudge("Dear Priya,\n\nIt has been two weeks since our interview. Could you tell me when you expect to decide?\n\nRegards,\nJane", isFine: true),
        Nudge("Dear Priya,\n\nThank you for your patience with my questions. I wanted to ask whether a decision has been made.\n\nRegards,\nJane", isFine: true),
        Example.Fine("Dear Priya,\n\nThank you for the hour on the ward. A patient who is kept waiting must be told why within ten minutes, and you showed me how.\n\nBest,\nJane"),
        Example.Fine("Dear Priya,\n\nI have been waiting for a role like this for years. I can't wait to hear more about the rota.\n\nBest,\nJane"),
        Example.Fine("Dear Priya,\n\nPlease let me know by Thursday whether Tuesday at ten suits you, so that I can book the train.\n\nBest,\nJane") with { Kind = DraftKind.Reply },
        Example.Fine("Dear Priya,\n\nI accept the offer with pleasure. When do I start, and who sends me the contract?\n\nBest,\nJane") with { Kind = DraftKind.ReplyToOffer },
        Example.Fine("Dear Priya,\n\nI am sorry to have kept you waiting for my references.\n\nBest,\nJane") with { Kind = DraftKind.AdditionalInformation },
        Example.Fine("Dear Priya,\n\nThe notice over your dispatch desk, \"Tell me today, not tomorrow\", made me smile.\n\nBest,\nJane"),
        Example.Fine("Dear Priya,\n\nIf you need anything else, please let me know. I do not expect an answer before the 13th.\n\nBest,\nJane"),
        Example.Fine("Dear Priya,\n\nI had to decline the role in Leeds, and I will sign the contract with another school on Monday.\n\nBest,\nJane") with { Kind = DraftKind.Withdrawal },
        Nudge("Dear Priya,\n\nNo hurry if the fall rush has eaten everybody; I would rather that the board took its time.\n\nRegards,\nJane", isFine: true),
        Nudge("Dear Priya,\n\nYou said that the gauge drifts and that nobody agrees why. Please tell me whether I should bring my tools.\n\nRegards,\nJane", isFine: true),
        Nudge("Dear Priya,\n\n[|Other yards would sign me on tomorrow.|]\n\nRegards,\nJane"),
        Example.Fine("Tell me today whether you bring the tent!") with { Kind = DraftKind.Other },
    ];

    internal override IReadOnlyList<PhraseSet> Phrases =>
        [PushyFrames.Always, PushyFrames.InNudges, PushyFrames.BeforeAnOffer, PushyFrames.Excuses];

    internal override IEnumerable<Finding> Check(Reading reading)
    {
        var frames = FramesFor(reading).ToList();
        return ToneReader.Passages(reading)
            .SelectMany(passage => ToneReader.Read(passage, frames, PushyFrames.Excuses, manner => IsHeard(manner, reading.Kind)))
            .Select(strike => Found(Message(strike), strike.Passage, strike.Sentence, Fixes(strike)));
    }

    private static IEnumerable<PhraseSet> FramesFor(Reading reading)
    {
        yield return PushyFrames.Always;
        if (reading.Kind is DraftKind.StatusInquiry or DraftKind.SecondNudge)
            yield return PushyFrames.InNudges;
        if (reading.Interview?.Status is not (InterviewStatus.Offer or InterviewStatus.Rejected)
            && reading.Kind is DraftKind.ThankYou or DraftKind.LateThankYou or DraftKind.StatusInquiry or DraftKind.SecondNudge
                or DraftKind.AdditionalInformation)
            yield return PushyFrames.BeforeAnOffer;
    }

    /// <summary>What only a nudge makes of its words, and what says something else in mail that answers a decision.</summary>
    private static bool IsHeard(string manner, DraftKind kind) => manner switch
    {
        "reproach-weak" or "impatience-weak" or "reproach-question" or "guilt-question" =>
            kind is DraftKind.StatusInquiry or DraftKind.SecondNudge,
        "ultimatum" => kind is not DraftKind.Withdrawal,
        "pressure" => kind is not DraftKind.Withdrawal,
        _ => true,
    };

    private static Fix[] Fixes(Strike strike) =>
        strike.Kinder is { } kinder ? [strike.Passage.Replace("Say it more kindly", strike.Sentence, kinder)] : [];

    private static string Message(Strike strike) => strike.Manner switch
    {
        "ultimatum" => $"“{strike.Words}” reads as an ultimatum; say by when you have to decide, and ask whether there is news.",
        "threat" => $"“{strike.Words}” reads as a threat, and nobody hires who threatens; leave it out.",
        "pressure" => $"“{strike.Words}” puts the reader under pressure; say what you would bring, and leave the choice to them.",
        "presumption" => $"“{strike.Words}” takes the decision for granted; say that you would be glad to, if they choose you.",
        "impatience" or "impatience-weak" => $"“{strike.Words}” reads as impatient; say that you are still interested, and ask where things stand.",
        "reproach" or "reproach-weak" or "reproach-question" => $"“{strike.Words}” reproaches the reader; ask for news without counting what went before.",
        "guilt" or "guilt-question" => $"“{strike.Words}” makes the reader feel guilty; thank them for what they gave, and ask without a bill.",
        "feedback" => $"“{strike.Words}” asks for a justification; ask for one piece of advice, and leave the reader free to give it.",
        "receipt" => $"“{strike.Words}” watches the reader; leave it out, because mail that matters is answered.",
        "calendar" => $"“{strike.Words}” disposes of the reader's day; ask when it would suit.",
        _ => $"“{strike.Words}” reads as a demand; ask, and leave the reader time to answer.",
    };

    private static Example Flags(string body, string? becomes = null) => Example.Flags(body, becomes) with { Kind = DraftKind.ThankYou };

    private static Example Nudge(string body, string? becomes = null, bool isFine = false) =>
        (isFine ? Example.Fine(body) : Example.Flags(body, becomes)) with { Kind = DraftKind.StatusInquiry, Now = Sample.At(2026, 3, 16, 10) };
}
