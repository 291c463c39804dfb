using OutlookFollowUp.Linting.Addresses;
using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting.Matching;

/// <summary>
/// Finds the interview a draft belongs to, by its recipients, its conversation and its words. The two sides are kept apart, since the
/// strongest sign of a wrong recipient is a draft whose words belong to another interview than its address.
/// </summary>
internal static class InterviewMatcher
{
    private const int Enough = 30;
    private const int TopicWeight = 12;
    private const int MostTopicWeight = 48;

    public static InterviewMatch Match(Reading reading)
    {
        var timing = new MeantTime(reading);
        var likenesses = reading.Context.Interviews
            .Select((interview, index) => (Likeness: new Likeness(interview, [.. Clues(reading, interview)]), index))
            .OrderByDescending(each => each.Likeness.Weight)
            .ThenBy(each => timing.IsOtherWay(each.Likeness.Interview))
            .ThenBy(each => Nearness(each.Likeness.Interview, reading.Context.Now))
            .ThenBy(each => each.index)
            .Select(each => each.Likeness)
            .ToList();
        if (Misaddressed.Among(likenesses, reading, reading.Body.Has(IntentPhrases.Withdraw) || reading.Body.Has(IntentPhrases.OfferReply)) is { } astray
            && reading.Draft.Kind is not DraftKind.Other)
            return new(astray.Meant.Interview, likenesses);
        return likenesses is [var best, ..] && best.Weight >= Enough && IsAddressed(reading, best)
            ? new(best.Interview, likenesses)
            : new(OnlyOneLately(reading), likenesses);
    }

    /// <summary>A friend may be told all about an interview: words alone count only where they are an applicant's.</summary>
    private static bool IsAddressed(Reading reading, Likeness best) =>
        best.ByAddress > 0 || best.Has(ClueKind.Conversation) || best.Has(ClueKind.Greeting)
        || reading.Draft.Kind is not (null or DraftKind.Other) || Intent.SpeaksToAnEmployer(reading);

    /// <summary>A mail that speaks of an interview, to an address that says nothing, belongs to the only interview there was.</summary>
    private static Interview? OnlyOneLately(Reading reading) =>
        reading.Context.Interviews is [var only] && reading.Draft.Kind is not DraftKind.Other && Intent.SpeaksToAnEmployer(reading)
            ? only : null;

    private static TimeSpan Nearness(Interview interview, DateTimeOffset now) =>
        interview.EndsAt <= now ? now - interview.EndsAt : TimeSpan.FromDays(365) + (interview.StartsAt - now);

    private static IEnumerable<Clue> Clues(Reading reading, Interview interview) =>
    [
        .. AddressClues(reading, interview),
        .. ConversationClues(reading, interview),
        .. ContentClues(reading, interview),
        .. TopicClues(reading, interview),
    ];

    private static IEnumerable<Clue> AddressClues(Reading reading, Interview interview)
    {
        var people = interview.People().ToList();
        foreach (var person in reading.Recipients.Select(recipient => recipient.Person))
        {
            if (people.Find(known => known.HasAddress(person.Address)) is { } same)
                yield return new(ClueKind.Address, 100, $"{same.Name} is one of its people");
            else if (interview.Domains.Any(domain => MailDomain.IsUnder(person.Domain, domain)))
                yield return new(ClueKind.Domain, 60, $"the address is at {person.Domain}");
            else if (interview.Domains.FirstOrDefault(domain => LookAlike.Domains(person.Domain, domain)) is { } meant)
                yield return new(ClueKind.LookAlike, 50, $"the address looks like one at {meant}");

            if (person.Name.Length > 0 && people.Exists(known => SameName(known.Name, person.Name)))
                yield return new(ClueKind.RecipientName, 30, $"{person.Name} is one of its people");
        }
    }

    private static IEnumerable<Clue> ConversationClues(Reading reading, Interview interview)
    {
        var others = reading.Context.Thread
            .SelectMany(mail => mail.To.Append(mail.From))
            .FirstOrDefault(person => !reading.Context.User.Owns(person.Address) && interview.IsSomebodyOf(person));
        if (others is not null)
            yield return new(ClueKind.Conversation, 50, $"{others.Name} takes part in the conversation");
    }

    private static IEnumerable<Clue> ContentClues(Reading reading, Interview interview)
    {
        if (Mentioned(reading, Mentions.CompanyWords(interview.Company)))
            yield return new(ClueKind.Company, 40, $"it names {interview.Company}");
        if (Mentioned(reading, Mentions.WordsOf(interview.Role)))
            yield return new(ClueKind.Role, 25, $"it names the position, {interview.Role}");

        var people = interview.People().Select(person => (Person: person, Name: Mentions.WordsOf(person.Name))).ToList();
        var greeted = reading.Greeted;
        if (people.Find(known => known.Name.Any(greeted.Contains)).Person is { } addressed)
            yield return new(ClueKind.Greeting, 15, $"it greets {addressed.Name}");

        var interviewers = people.Take(interview.Interviewers.Count);
        if (interviewers.FirstOrDefault(known => known.Name.Count > 1 && Mentioned(reading, known.Name)).Person is { } named)
            yield return new(ClueKind.Name, 20, $"it names {named.Name}");
        else if (interviewers.FirstOrDefault(known =>
            known.Name is [var first, _, ..] && !greeted.Contains(first) && IsSpokenOf(reading, known.Person)).Person is { } colleague)
            yield return new(ClueKind.Colleague, 12, $"it speaks of {colleague.Name}");
    }

    /// <summary>Whether the body mentions a person by first name alone, where a capital can only be a name's.</summary>
    private static bool IsSpokenOf(Reading reading, Person person)
    {
        var first = person.Name.AsSpan(0, person.Name.IndexOf(' ', StringComparison.Ordinal) is var space and >= 0 ? space : person.Name.Length);
        var prose = reading.Body.Prose;
        var tokens = prose.TokenSpan;
        for (var token = 0; token < tokens.Length; token++)
        {
            if (tokens[token].Span.Length == first.Length && tokens[token].Kind == TokenKind.Word
                && prose.Text.AsSpan(tokens[token].Span.Start, first.Length).SequenceEqual(first) && !prose.StartsSentence(token))
                return true;
        }

        return false;
    }

    private static IEnumerable<Clue> TopicClues(Reading reading, Interview interview)
    {
        var (hits, most, spokenOf) = (0, 0, "");
        foreach (var topic in interview.Topics.Concat(interview.Concerns).Concat(interview.Promised))
        {
            var shared = SharedStems(reading, topic);
            hits += shared;
            if (shared > most)
                (most, spokenOf) = (shared, topic);
        }

        if (hits > 0)
            yield return new(ClueKind.Topic, Math.Min(MostTopicWeight, TopicWeight * hits), $"it speaks of {spokenOf}");
    }

    private static int SharedStems(Reading reading, string topic)
    {
        List<string> stems = [];
        foreach (var word in Mentions.WordsOf(topic))
        {
            if (Stem.IsTelling(word) && Stem.Of(word) is var stem && !stems.Contains(stem)
                && (reading.Body.Stems.Contains(stem) || reading.Subject.Stems.Contains(stem)))
                stems.Add(stem);
        }

        return stems.Count;
    }

    private static bool Mentioned(Reading reading, IReadOnlyList<string> name) =>
        Mentions.Any(reading.Body, name) || Mentions.Any(reading.Subject, name);

    private static bool SameName(string one, string other) =>
        Mentions.WordsOf(one).ToHashSet(StringComparer.Ordinal).SetEquals(Mentions.WordsOf(other));
}
