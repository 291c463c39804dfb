using OutlookFollowUp.Linting.Phrases;
using OutlookFollowUp.Linting.Tone;

namespace OutlookFollowUp.Linting.Rules;

/// <summary>A reply to a rejection that argues, appeals, blames, mocks or threatens.</summary>
internal sealed class UngraciousReply : Rule
{
    public override string Id => "ungracious-reply";

    public override Severity Severity => Severity.Error;

    public override string Summary => "A reply to a rejection that argues, blames or mocks.";

    public override string Why =>
        "No decision was ever turned by an argument, but second choices are called when the first falls through. A gracious reply keeps you there.";

    public override string Source => "R52, R53, R56";

    public override IReadOnlyList<Example> Examples =>
    [
        Flags("Dear Priya,\n\n[|You made a mistake, please reconsider.|]\n\nJane"),
        Flags("Dear Priya,\n\n[|It is obvious that you had chosen your friend's son before I came through the door.|]\n\nJane"),
        Flags("Dear Priya,\n\nThank you for telling me. [|The interview was a waste of my time.|]\n\nJane"),
        Flags("Dear Priya,\n\nThank you for the answer. [|I do not understand how you could choose somebody with half my experience.|]\n\nJane"),
        Flags("Dear Chef,\n\nThanks for the mail. [|Good luck finding a pastry cook who works for that money.|] [|It is your loss.|]\n\nJane"),
        Flags("Dear Priya,\n\n[|I can only suppose that it was because of my age.|]\n\nJane"),
        Flags("Dear Priya,\n\n[|I will share this on Glassdoor, so that others are warned.|]\n\nJane"),
        Flags("Dear Priya,\n\n[|Apparently twenty years on a crane count for nothing.|]\n\nJane"),
        Flags("Dear Priya,\n\n[|You never gave me a fair chance, and Tom had not even read my application.|]\n\nJane"),
        Flags("Dear Priya,\n\n[|Would you give me another interview?|] [|I was the best teacher you saw.|]\n\nJane"),
        Flags("Dear Priya,\n\n[|Nobody on your panel seemed able to follow the mass balance.|]\n\nJane"),
        Flags("Dear Priya,\n\n[|The reasons in your letter are plainly a pretext.|] [|Enjoy the harvest without anybody who can prune.|]\n\nJane"),
        Fine("Dear Priya,\n\nThank you for letting me down so gently, and not by a form letter. Enjoy the harvest.\n\nJane"),
        Fine("Dear Priya,\n\nThank you. I will look at my answers again. Should the person you chose not be able to start, think of me.\n\nJane"),
        Fine("Dear Priya,\n\nThank you for letting me know. Although I am disappointed, I respect your decision, and I would be glad to hear of other openings.\n\nJane"),
        Fine("Dear Priya,\n\nThank you for your time and for the honest reasons. I wish you and the person you chose every success.\n\nJane"),
        Fine("Dear Priya,\n\nThank you for the interview. If anything changes, or another crane needs a driver, I would be happy to hear from you.\n\nJane"),
        Fine("Dear Priya,\n\nThank you. It was not wasted time for me: I learned how a night ward is run.\n\nJane"),
        Fine("Dear Priya,\n\nThank you. I can well understand that you chose somebody who knows Snowflake. I made a mistake in the exercise and know now why.\n\nJane"),
        Fine("Dear Priya,\n\nThank you for the lesson, and give my regards to class 4b. I will tell everyone how kindly your school treats guests.\n\nJane"),
        Fine("Dear Priya,\n\nThank you for the quick answer. Could you tell me one thing that I could do better?\n\nJane"),
        Example.Fine("Dear Priya,\n\nThank you for the tour. The wrong choice of glue cracks the spine, and a waste of paper hurts me.\n\nJane"),
        Example.Fine("You made a mistake, please reconsider!") with { Kind = DraftKind.Other },
    ];

    internal override IReadOnlyList<PhraseSet> Phrases => [UngraciousFrames.Frames, UngraciousFrames.Excuses];

    internal override bool SpeaksIn(DraftKind kind) => kind is DraftKind.ReplyToRejection or DraftKind.FeedbackRequest;

    internal override IEnumerable<Finding> Check(Reading reading) => ToneReader.Passages(reading)
        .SelectMany(passage =>
            ToneReader.Read(passage, [UngraciousFrames.Frames], UngraciousFrames.Excuses, _ => true))
        .Select(strike => Found(Message(strike), strike.Passage, strike.Sentence));

    private static string Message(Strike strike) => strike.Manner switch
    {
        "argue" or "compare" => $"“{strike.Words}” argues with a decision that is made; thank them, and leave the door open.",
        "appeal" => $"“{strike.Words}” asks them to take a decision back; say that you would be glad to hear of other openings.",
        "plot" or "bias" or "bias-claim" => $"“{strike.Words}” accuses the reader; whatever happened, this mail cannot mend it, so thank them and go.",
        "threat" => $"“{strike.Words}” threatens the reader; leave it out, because such mail is kept and shown around.",
        "demand" => $"“{strike.Words}” demands what you can only ask for; thank them, and ask for one piece of advice.",
        "blame" => $"“{strike.Words}” blames the reader; name one thing you took from the interview instead.",
        _ => $"“{strike.Words}” mocks the reader, who may hire again next month; thank them, and close.",
    };

    private static Example Flags(string body) => Example.Flags(body) with { Kind = DraftKind.ReplyToRejection, Interviews = [Rejected] };

    private static Example Fine(string body) => Example.Fine(body) with { Kind = DraftKind.ReplyToRejection, Interviews = [Rejected] };

    private static Interview Rejected => Sample.Interview with { Status = InterviewStatus.Rejected };
}
