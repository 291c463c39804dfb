using OutlookFollowUp.Linting.Phrases;
using OutlookFollowUp.Linting.Tone;
using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting.Rules;

/// <summary>Pleading, over-apologising, self-deprecation, hardship and flattery.</summary>
internal sealed class DesperateTone : Rule
{
    /// <summary>Who declines or withdraws may be sorry twice; who is late, once.</summary>
    private const int ApologiesWhenDeclining = 2;

    public override string Id => "desperate-tone";

    public override Severity Severity => Severity.Warning;

    public override string Summary => "Pleading, over-apologising, self-deprecation or flattery.";

    public override string Why =>
        "The reader decides what you can do for them. A plea asks for pity instead, and a fault that you name is the one they remember.";

    public override string Source => "R4, R32";

    public override IReadOnlyList<Example> Examples =>
    [
        Example.Flags("Dear Priya,\n\nThank you for the interview. [|I really need this job.|]\n\nBest,\nJane"),
        Example.Flags("Dear Priya,\n\nThank you for the trial shift. [|Please give me a chance, I'll do anything.|]\n\nBest,\nJane"),
        Example.Flags("Dear Priya,\n\n[|I know I'm not the best candidate you have seen.|] I can learn the loads.\n\nBest,\nJane"),
        Example.Flags("Dear Priya,\n\n[|Sorry to bother you again.|] Is there any news of the rota?\n\nBest,\nJane", becomes: "Dear Priya,\n\nIs there any news of the rota?\n\nBest,\nJane"),
        Example.Flags("Dear Priya,\n\nThank you for your time. [|I was so nervous and messed up the question about dbt.|]\n\nBest,\nJane"),
        Example.Flags("Dear Priya,\n\n[|I am so sorry for writing late. I apologise again, and please forgive me.|] Thank you for the tour.\n\nBest,\nJane"),
        Example.Flags("Dear Priya,\n\n[|I cannot apologise enough for the delay.|] Thank you for the tour.\n\nBest,\nJane"),
        Example.Flags("Dear Priya,\n\nThank you for the tour. [|I am behind with my rent and have to feed my family.|]\n\nBest,\nJane"),
        Example.Flags("Dear Priya,\n\nThank you for the tour. [|You are the most inspiring manager I have ever met in my life.|]\n\nBest,\nJane"),
        Example.Flags("Dear Priya,\n\nThank you for the tour of the ward. [|I check my phone every hour and can't sleep.|]\n\nBest,\nJane"),
        Example.Flags("Dear Priya,\n\nThank you for the lesson. [|After forty rejections, you are my last hope.|]\n\nBest,\nJane"),
        Example.Fine("Dear Priya,\n\nI apologise for the delay in writing. Thank you for the tour of the warehouse."),
        Example.Fine("Dear Priya,\n\nI am sorry that I cannot come on Tuesday. Would Thursday suit you? I apologise for the trouble.") with { Kind = DraftKind.Reply },
        Example.Fine("Dear Priya,\n\nI have accepted another role, and I am sorry to withdraw. I apologise for the late notice.") with { Kind = DraftKind.Withdrawal },
        Example.Fine("Dear Priya,\n\nYou doubted my Snowflake experience. I have none yet, and I taught myself dbt in a month."),
        Example.Fine("Dear Priya,\n\nI would very much like to work with you, and would gladly take the weekend shifts."),
        Example.Fine("Dear Priya,\n\nThank you for the advice line. Families who are behind with their rent need somebody who listens, and you showed me how."),
        Example.Fine("Dear Priya,\n\nI was out of work for eight months after the plant closed, which explains the gap that you asked about."),
        Example.Fine("Dear Priya,\n\nI was sorry to hear of the flood. The ward needs nurses badly, and I need no second thought."),
        Example.Fine("Dear Priya,\n\nIt was the best bread I have eaten this year, and you put me at ease at once."),
        Example.Fine("Dear Priya,\n\nI could do with a week to read the contract, if that is all right with you.") with { Kind = DraftKind.ReplyToOffer },
        Example.Fine("Dear Priya,\n\nOn the pump question: I gave the wrong pressure. It is four bar, and here is why."),
        Example.Flags("Dear Priya,\n\n[|I know that I am only a nuisance to somebody as important as you.|]\n\nBest,\nJane"),
        Example.Fine("Dear Priya,\n\nI can have the papers in your hands by Friday, and I could not sleep on the night ferry, so I read your report."),
        Example.Fine("I really need this job done by Friday, please please!") with { Kind = DraftKind.Other },
    ];

    internal override IReadOnlyList<PhraseSet> Phrases =>
        [DesperateFrames.Frames, DesperateFrames.Apologies, DesperateFrames.GreatApologies, DesperateFrames.Excuses];

    internal override IEnumerable<Finding> Check(Reading reading)
    {
        var strikes = ToneReader.Passages(reading)
            .SelectMany(passage =>
                ToneReader.Read(passage, [DesperateFrames.Frames], DesperateFrames.Excuses, manner => IsHeard(manner, reading)))
            .ToList();
        var apology = Apology(reading);
        return strikes.Where(strike => apology is null || !apology.Where.Quote!.Contains(strike.Words, StringComparison.Ordinal))
            .Select(strike => Found(Message(strike), strike.Passage, strike.Sentence, Fixes(strike)))
            .Concat(apology is null ? [] : [apology]);
    }

    private static bool IsHeard(string manner, Reading reading) => manner switch
    {
        "bother" => reading.Kind is not DraftKind.Reply,
        "anything" => reading.Kind is not (DraftKind.ReplyToOffer or DraftKind.Reply),
        _ => true,
    };

    /// <summary>Apologies beyond the one that is courtesy, from the first to the last where nothing stands between them.</summary>
    private Finding? Apology(Reading reading)
    {
        var body = reading.Body;
        var sentences = body.Hits(DesperateFrames.Apologies)
            .Where(hit => !body.Hits(DesperateFrames.Excuses, hit.Span).Any(excuse => excuse.Note is null))
            .Select(hit => body.SentenceAt(hit.Span.Start))
            .Distinct().ToList();
        var bears = reading.Kind is DraftKind.Withdrawal or DraftKind.Reply or DraftKind.ReplyToOffer ? ApologiesWhenDeclining : 1;
        if (sentences.Count <= bears)
            return Great(body);

        var isOneRun = body.Text.AsSpan(sentences[0].Start, sentences[^1].End - sentences[0].Start).IndexOf("\n\n", StringComparison.Ordinal) < 0;
        var span = isOneRun ? TextSpan.Between(sentences[0].Start, sentences[^1].End) : sentences[^1];
        return Found($"{Number(sentences.Count)} sentences apologise; say once, briefly, that you are sorry, and go on.", body, span);
    }

    private Finding? Great(Passage body) => body.Hits(DesperateFrames.GreatApologies) is [var great, ..]
        ? Found($"“{body[great.Span]}” is more than the matter asks for; one short apology is enough.", body,
            body.SentenceAt(great.Span.Start))
        : null;

    private static string Number(int count) => count switch
    {
        2 => "Two",
        3 => "Three",
        4 => "Four",
        _ => "Many",
    };

    /// <summary>A sentence that only says how much one bothers the reader can go without a loss.</summary>
    private static Fix[] Fixes(Strike strike)
    {
        var text = strike.Passage.Text;
        var end = strike.Sentence.End;
        if (strike.Manner != "bother" || strike.Passage.Part != DraftPart.Body || strike.Sentence.Length > 60 || end >= text.Length
            || text[end] != ' ' || text.AsSpan(strike.Sentence.Start, strike.Sentence.Length).IndexOfAny(',', ';', ':') >= 0
            || text.AsSpan(strike.Sentence.Start, strike.Sentence.Length).IndexOf(" but ", StringComparison.OrdinalIgnoreCase) >= 0)
            return [];

        return [strike.Passage.Replace("Leave it out", TextSpan.Between(strike.Sentence.Start, end + 1), "")];
    }

    private static string Message(Strike strike) => strike.Manner switch
    {
        "need" or "pleading" => $"“{strike.Words}” pleads; say what you would bring to the role instead.",
        "anything" => $"“{strike.Words}” sells you below your worth; name what you are good at.",
        "hardship" or "hardship-mine" => $"“{strike.Words}” asks for pity; leave your circumstances out, and say why you suit the role.",
        "bother" => $"“{strike.Words}” excuses you for writing; a polite mail bothers nobody, so leave it out.",
        "obsession" => $"“{strike.Words}” shows how much hangs on this for you; say calmly that you are interested.",
        "flattery" => $"“{strike.Words}” flatters; name one thing that you really liked.",
        _ => $"“{strike.Words}” runs you down; leave it out, or say in one clause what you would answer today.",
    };
}
