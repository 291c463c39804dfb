using OutlookFollowUp.Linting.Matching;
using OutlookFollowUp.Linting.Phrases;
using OutlookFollowUp.Linting.Tone;
using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting.Rules;

/// <summary>Private social media, private life, gifts and invitations that nobody asked for.</summary>
internal sealed class SocialOverreach : Rule
{
    private static readonly string[] PrivateSites =
    [
        "facebook.com", "fb.com", "fb.me", "m.me", "instagram.com", "tiktok.com", "snapchat.com", "whatsapp.com", "wa.me", "t.me", "discord.gg",
        "onlyfans.com", "bereal.com", "bere.al", "vk.com",
    ];

    /// <summary>Where social media are the job.</summary>
    private static readonly HashSet<string> MediaWords = new(StringComparer.Ordinal)
    {
        "social", "media", "content", "marketing", "community", "influencer", "creator", "photographer", "videographer", "tiktok", "instagram",
        "facebook", "communications", "brand", "digital", "advertising", "stylist", "tattoo", "makeup", "illustrator", "journalist", "editor",
    };

    public override string Id => "social-overreach";

    public override Severity Severity => Severity.Warning;

    public override string Summary => "Private social media, or contact that nobody asked for.";

    public override string Why => "You met at work. Whoever is looked up, followed or given presents by an applicant starts to look for the door.";

    public override string Source => "R58, C7";

    public override IReadOnlyList<Example> Examples =>
    [
        Example.Flags("Dear Priya,\n\nThank you for the tour. [|I sent you a friend request on Facebook.|]"),
        Example.Flags("Dear Priya,\n\nThank you for the tour. Here I am: [|https://www.instagram.com/jane.doe|]"),
        Example.Flags("Dear Priya,\n\nThank you for the lesson. [|I found your holiday pictures, and your children are adorable.|]"),
        Example.Flags("Dear Priya,\n\nThank you for the trial shift. [|Could I take you out for a drink on Friday?|]"),
        Example.Flags("Dear Priya,\n\nThank you for the tour. [|I looked up your home address and will drop off the drawings there.|]"),
        Example.Flags("Dear Priya,\n\nThank you for the tour. [|I left a bottle of wine for you at reception.|]"),
        Example.Flags("Dear Priya,\n\nThank you for the tour. [|You have not accepted my LinkedIn invitation yet.|]"),
        Example.Flags("Dear Priya,\n\nThank you for the tour. [|Follow me on TikTok!|]"),
        Example.Fine("Dear Priya,\n\nThank you for the tour. I would be glad to connect on LinkedIn: https://www.linkedin.com/in/jane-doe"),
        Example.Fine("Dear Priya,\n\nThank you. The Instagram campaign that you described would be my first project.") with
        {
            Interviews = [Sample.Interview with { Role = "Social Media Manager" }],
        },
        Example.Fine("Dear Priya,\n\nThank you. My portfolio of cakes is at https://www.instagram.com/janes.cakes"),
        Example.Fine("Dear Priya,\n\nThank you. You can reach me by WhatsApp or phone, any day after four."),
        Example.Fine("Dear Priya,\n\nThank you for dinner with the team, and for the story of your daughter's first forklift."),
        Example.Fine("Dear Chef,\n\nThank you. Forty covers at dinner and the wine list in my head: I would like that."),
        Example.Fine("Dear Priya,\n\nThank you for the tour of the gift shop, and for the flowers on the ward."),
        Example.Fine("Dear Priya,\n\nThank you for the home visit with the district nurse, and for the family album of Mrs. Lund."),
        Example.Fine("I left a bottle for you, follow me on TikTok!") with { Kind = DraftKind.Other },
    ];

    internal override IReadOnlyList<PhraseSet> Phrases => [OverreachFrames.Frames, OverreachFrames.Excuses];

    internal override IEnumerable<Finding> Check(Reading reading)
    {
        var isMediaJob = IsMediaJob(reading);
        var strikes = ToneReader.Passages(reading)
            .SelectMany(passage => ToneReader.Read(passage, [OverreachFrames.Frames], OverreachFrames.Excuses, manner => IsHeard(manner, isMediaJob)))
            .ToList();
        var links = isMediaJob ? [] : Links(reading)
            .Where(link => !strikes.Exists(strike => strike.Passage == reading.Body && strike.Sentence.Overlaps(link)));
        return strikes.Select(strike => Found(Message(strike), strike.Passage, strike.Sentence))
            .Concat(links.Select(link =>
                Found($"“{reading.Body[link]}” leads to private social media; a portfolio or LinkedIn is the place to look you up.", reading.Body, link)));
    }

    private static bool IsHeard(string manner, bool isMediaJob) => manner switch
    {
        "network" or "network-mine" => !isMediaJob,
        _ => true,
    };

    private static bool IsMediaJob(Reading reading) => reading.Interview is { } interview
        && interview.Topics.Append(interview.Role).SelectMany(Mentions.WordsOf).Any(MediaWords.Contains);

    /// <summary>Addresses of private pages, unless the sentence calls them a portfolio or they are the employer's.</summary>
    private static IEnumerable<TextSpan> Links(Reading reading)
    {
        var body = reading.Body;
        var company = Mentions.CompanyWords(reading.Interview?.Company ?? "").FirstOrDefault(word => word.Length > 2);
        foreach (var token in body.Prose.Tokens.Where(token => token.Kind == TokenKind.WebAddress))
        {
            var sentence = body.SentenceAt(token.Span.Start);
            var isWork = body.Hits(OverreachFrames.Excuses, sentence)
                .Any(excuse => excuse.Note is { } note && note.Contains("network", StringComparison.Ordinal) && sentence.Contains(excuse.Span));
            var isTheirs = company is not null
                && body.Text.AsSpan(token.Span.Start, token.Span.Length).Contains(company, StringComparison.OrdinalIgnoreCase);
            if (!isWork && !isTheirs && PrivateSites.Any(site => IsSite(body.Text.AsSpan(token.Span.Start, token.Span.Length), site)))
                yield return token.Span;
        }
    }

    private static bool IsSite(ReadOnlySpan<char> address, string site)
    {
        var scheme = address.IndexOf("://", StringComparison.Ordinal);
        var host = scheme < 0 ? address : address[(scheme + 3)..];
        var end = host.IndexOfAny('/', '?', ':');
        host = end < 0 ? host : host[..end];
        return host.EndsWith(site, StringComparison.OrdinalIgnoreCase) && (host.Length == site.Length || host[^(site.Length + 1)] == '.');
    }

    private static string Message(Strike strike) => strike.Manner switch
    {
        "network" or "network-mine" => $"“{strike.Words}” reaches into private social media; LinkedIn, once, is the place to connect.",
        "again" => $"“{strike.Words}” asks a second time; an invitation that was not taken up is an answer, so leave it.",
        "private" => $"“{strike.Words}” tells the reader that you looked for them outside work; write only to what they gave you.",
        "pictures" or "family" => $"“{strike.Words}” speaks of the reader's private life; keep to what you talked about.",
        "looks" => $"“{strike.Words}” is personal; keep to the work.",
        "gift" => $"“{strike.Words}” offers a present, which many may not accept from applicants; your thanks are enough.",
        _ => $"“{strike.Words}” turns an interview into a private meeting; leave it out.",
    };
}
