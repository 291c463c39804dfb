using OutlookFollowUp.Drafting.Wording;
using OutlookFollowUp.Interviews;
using OutlookFollowUp.Linting.Matching;
using OutlookFollowUp.Linting.Rules;

namespace OutlookFollowUp.Drafting;

/// <summary>What fills the slots on one occasion, and what is so.</summary>
internal sealed class SlotValues
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private readonly HashSet<string> _facts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names;
    private readonly List<string> _attached = [];

    private SlotValues(DraftKind kind, DraftLength length)
    {
        _names = [];
        Points = [];
        foreach (var slot in Slots.All)
            Add(slot.Name, slot.Sample);
        Say(length == DraftLength.Full, "full");
        Say(length == DraftLength.Short, "short");
        Say(kind == DraftKind.LateThankYou, "late");
        Say(kind is DraftKind.ReplyToRejection or DraftKind.FeedbackRequest, "rejected");
        Say(true, "video");
    }

    public SlotValues(Occasion occasion, DraftLength length)
    {
        var interview = occasion.Interview;
        _names = interview.People().Select(person => person.Name).Append(interview.Company).Append(occasion.User.Name)
            .SelectMany(Mentions.WordsOf).ToHashSet(StringComparer.Ordinal);
        Points = occasion.Picked ?? TalkingPoints.Noted(occasion);
        AddPeople(occasion);
        AddInterview(occasion);
        AddPoints(occasion);
        foreach (var (name, answer) in occasion.Answers)
            AddAnswer(name, answer, occasion);
        AddFacts(occasion, length);
    }

    /// <summary>What was promised and is to be attached, by name.</summary>
    public IReadOnlyList<string> Attached => _attached;

    /// <summary>What could be taken up.</summary>
    public IReadOnlyList<TalkingPoint> Points { get; }

    public string? this[string slot] => _values.GetValueOrDefault(slot);

    /// <summary>Every slot filled by its sample.</summary>
    public static SlotValues Samples(DraftKind kind, DraftLength length) => new(kind, length);

    public bool Meets(Condition condition) => (_facts.Contains(condition.Name) || _values.ContainsKey(condition.Name)) == condition.IsWanted;

    private void AddPeople(Occasion occasion)
    {
        var (reader, user) = (occasion.Reader, new Person(occasion.User.Name));
        Add("to.first", CalledBy.First(reader));
        Add("to.name", CalledBy.Formal(reader));
        Add("me.first", CalledBy.First(user));
        Add("me.name", CalledBy.InOrder(user.Name));
        Add("others", CalledBy.List(occasion.Interview.Interviewers.Where((_, at) => at != occasion.Place)));
        Add("interviewers", CalledBy.List(occasion.Interview.Interviewers));
    }

    private void AddInterview(Occasion occasion)
    {
        var interview = occasion.Interview;
        var (day, today) = (Zones.DayOf(interview.StartsAt, occasion.TimeZone), Zones.DayOf(occasion.Now, occasion.TimeZone));
        Add("company", interview.Company);
        Add("role", interview.Role);
        if (interview.EndsAt <= occasion.Now)
        {
            Add("talk", interview.Medium switch { InterviewMedium.Phone => "call", InterviewMedium.Onsite => "meeting", _ => "conversation" });
            Add("when", DayWords.When(interview.StartsAt, occasion.Now, occasion.TimeZone, occasion.Dialect));
            Add("month", DayWords.Month(day, today));
        }

        // A thank-you looks forward to the day they named; who asks for news does so after it.
        var isNudge = occasion.Kind is DraftKind.StatusInquiry or DraftKind.SecondNudge;
        Add("promisedBy", Day(occasion.PromisedBy is { } end && end < today == isNudge ? end : null));
        Add("asked", Day(occasion.AskedOn));
        Add("deadline", Day(occasion.Deadline));

        string? Day(DateOnly? date) => date is { } known ? DayWords.Date(known, today, occasion.Dialect) : null;
    }

    private void AddPoints(Occasion occasion)
    {
        var topics = Points.Where(point => point.Kind == PointKind.Topic)
            .Select(point => Notes.AfterAbout(point.Text, occasion.Reader, _names)).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        Add("topic", topics.FirstOrDefault());
        // What was picked is all wanted; of what was merely noted, two are enough.
        Add("more", CalledBy.Listed([.. topics.Skip(1).Take(occasion.Picked is null ? 1 : topics.Count)]));
        Add("concern", Points.Where(point => point.Kind == PointKind.Doubt)
            .Select(point => Notes.Doubt(point.Text, occasion.Reader, _names)).FirstOrDefault(doubt => doubt is not null));
        // A promise is kept whether it was picked or not.
        foreach (var files in TalkingPoints.PromisesOf(occasion).ToLookup(point => MissingAttachment.IsFile(point.Text), point => point.Text))
        {
            Add(files.Key ? "promise" : "thing", CalledBy.Listed([.. files.Select(thing => Notes.Thing(thing, _names)).OfType<string>()]));
            _attached.AddRange(files.Key ? files : []);
        }
    }

    private void AddAnswer(string name, string answer, Occasion occasion)
    {
        if (Slots.Find(name) is not { Question: not null } slot || string.IsNullOrWhiteSpace(answer))
            return;
        var value = slot.IsProse ? Prose(answer) : name == "topic" ? Notes.AfterAbout(answer, occasion.Reader, _names) ?? OneLine(answer) : OneLine(answer);
        Add(name, value);
    }

    private void AddFacts(Occasion occasion, DraftLength length)
    {
        Say(length == DraftLength.Full, "full");
        Say(length == DraftLength.Short, "short");
        Say(occasion.Kind == DraftKind.LateThankYou, "late");
        Say(occasion.Place < 0, "recruiter");
        Say(occasion.Interview.Medium == InterviewMedium.Onsite, "onsite");
        Say(occasion.Interview.Medium == InterviewMedium.Phone, "phone");
        Say(occasion.Interview.Medium == InterviewMedium.Video, "video");
        Say(occasion.IsReply, "reply");
        Say(occasion.Interview.Status == InterviewStatus.Rejected, "rejected");
    }

    private void Say(bool isSo, string fact)
    {
        if (isSo)
            _facts.Add(fact);
    }

    private void Add(string name, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
            _values[name] = value;
    }

    private static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.', ',', ';', ' ');

    /// <summary>Whole sentences: a capital in front, a mark behind, one space between words, lines kept.</summary>
    private static string Prose(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n')
            .Select(line => string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        var prose = string.Join('\n', lines).Trim('\n', ' ');
        if (char.IsLetterOrDigit(prose[^1]))
            prose += ".";
        return char.IsLower(prose[0]) ? char.ToUpperInvariant(prose[0]) + prose[1..] : prose;
    }
}
