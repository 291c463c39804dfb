using OutlookFollowUp.Linting.Matching;
using OutlookFollowUp.Linting.Phrases;

namespace OutlookFollowUp.Linting.Dates;

/// <summary>
/// Decides whether a day named in a passage is meant for the interview that was held. A day about anything else, or about nothing that can
/// be told, is none.
/// </summary>
internal sealed class InterviewReference
{
    private const int LongestThanks = 16;
    private const int LongestInterview = 9;
    private const int LongestConversation = 6;
    private const int Shortly = 4;

    private static readonly HashSet<string> MayFollowYou = new(StringComparer.Ordinal)
    {
        "took", "spent", "gave", "made", "both", "all", "and", "on", "in", "at", "for", "yesterday", "today", "last", "this", "kindly", "two",
    };

    private static readonly HashSet<string> Determiners = new(StringComparer.Ordinal) { "the", "your", "a", "our", "my", "his", "her" };

    private readonly Reading _reading;
    private readonly Passage _passage;
    private readonly IReadOnlyList<Word> _words;
    private readonly IReadOnlyList<DayMention> _days;
    private readonly bool _isToInterviewer;
    private HashSet<int>? _others;

    public InterviewReference(Reading reading, Passage passage, IReadOnlyList<DayMention> days)
    {
        (_reading, _passage, _words, _days) = (reading, passage, passage.Words, days);
        _isToInterviewer = IsToInterviewer(reading);
    }

    /// <summary>Whether the day stands for the interview's.</summary>
    public bool IsMeant(DayMention day)
    {
        var before = Before(day.First);
        var after = WordAt(day.Last + 1, day);
        if (day.Form == DayForm.Tomorrow || IsMissedPlan(day) || IsOneOfSeveral(day) || NamesAnotherMeeting(day) || MeetingFrames.StillToCome.Contains(after))
            return false;
        if (IsAttribute(day, out var noun))
            return noun is not null && !IsYetToCome(day.First, day) && (MeetingFrames.OwnNouns.Contains(noun) || IsThanked(day))
                && (noun == "interview" || MayBeConversation);
        if (Opens(day))
            return true;
        if (MeetingFrames.Bounds.Contains(before) && !(before == "this" && day.Form == DayForm.Weekday) && day.Form != DayForm.Month && !EndsAt(day.First - 1, MeetingFrames.Thanks, day))
            return false;
        return IsThanked(day) || IsAnchored(day, MeetingFrames.Interview, LongestInterview)
            || (MayBeConversation && (IsAnchored(day, MeetingFrames.Conversation, LongestConversation)
                || IsAnchored(day, MeetingFrames.Sayings, 1)));
    }

    /// <summary>Whether the meeting itself is named beside the day, so that no mail of theirs can be meant.</summary>
    public bool IsNamedMeeting(DayMention day) => IsAttribute(day, out _) || Opens(day)
        || _passage.Hits(MeetingFrames.Interview).Concat(_passage.Hits(MeetingFrames.Conversation))
            .Any(hit => _words[hit.LastWord].Sentence == _words[day.First].Sentence && hit.FirstWord < day.First)
        || Enumerable.Range(0, day.First).Any(word => _words[word].Sentence == _words[day.First].Sentence
            && MeetingFrames.Nouns.Contains(_words[word].Folded));

    /// <summary>Whether a clock time there, at most a few words behind such an anchor, is the interview's.</summary>
    public bool IsMeant(int first, int last) =>
        IsBehind(first, last, MeetingFrames.Interview, Shortly)
        || (MayBeConversation && IsBehind(first, last, MeetingFrames.Conversation, Shortly));

    /// <summary>With a recruiter one may have talked on any day.</summary>
    private bool MayBeConversation => _isToInterviewer && _reading.Kind is DraftKind.ThankYou or DraftKind.LateThankYou
        or DraftKind.StatusInquiry or DraftKind.SecondNudge or DraftKind.AdditionalInformation or DraftKind.FeedbackRequest
        or DraftKind.Reconnect;

    private static bool IsToInterviewer(Reading reading)
    {
        var interviewers = reading.Interview?.Interviewers ?? [];
        return interviewers.All(known => known.Address is null)
            ? !reading.Draft.To.Any(person => reading.Interview?.Recruiter?.HasAddress(person.Address) == true)
            : reading.Draft.To.Any(person => interviewers.Any(known => known.HasAddress(person.Address) || IsNamed(person, known)));
    }

    private static bool IsNamed(Person person, Person known) => Mentions.WordsOf(known.Name) is { Count: > 0 } name
        && Mentions.WordsOf(person.Name) is { Count: > 0 } own && (name.All(own.Contains) || own.All(name.Contains));

    private string Before(int word) => word > 0 && _words[word - 1].Sentence == _words[word].Sentence ? _words[word - 1].Folded : "";

    private string WordAt(int word, DayMention day) =>
        word < _words.Count && word >= 0 && _words[word].Sentence == _words[day.First].Sentence ? _words[word].Folded : "";

    /// <summary>"Monday to Friday", "the Tuesday and Thursday shifts".</summary>
    private bool IsOneOfSeveral(DayMention day) => _days.Any(other => other.First != day.First && Math.Abs(other.First - day.First) < 8 && !other.IsRelative && !day.IsRelative
        && ((other.First - day.Last == 2 && IsJoint(WordAt(day.Last + 1, day))) || (day.First - other.Last == 2 && IsJoint(Before(day.First)))));

    /// <summary>"I meant to thank you on Wednesday": the day of the thanks, which were not sent.</summary>
    private bool IsMissedPlan(DayMention day)
    {
        for (var i = day.First - 1; i >= 0 && _words[i].Sentence == _words[day.First].Sentence; i--)
        {
            if (_words[i].Folded is "meant" or "intended" or "planned" || (_words[i].Folded == "should" && _words[i + 1].Folded == "have"))
                return true;
        }

        return false;
    }

    private static bool IsJoint(string word) => word is "to" or "and" or "or" or "through" or "until" or "till";

    private bool NamesAnotherMeeting(DayMention day)
    {
        _others ??= OtherSentences();
        return _others.Contains(_words[day.First].Sentence);
    }

    /// <summary>The sentences that speak of another meeting or another employer.</summary>
    private HashSet<int> OtherSentences()
    {
        var employers = OtherEmployers().Distinct(StringComparer.Ordinal)
            .SelectMany(company => Mentions.Of(_passage, Mentions.CompanyWords(company))).Select(span => span.Start).ToHashSet();
        return
        [
            .. _passage.Hits(MeetingFrames.OtherMeeting).Select(hit => _words[hit.FirstWord].Sentence),
            .. _words.Where(word => employers.Contains(word.Span.Start)).Select(word => word.Sentence),
        ];
    }

    private IEnumerable<string> OtherEmployers() => _reading.Context.Interviews
        .Where(interview => interview != _reading.Interview).Select(interview => interview.Company)
        .Append(_reading.Context.User.Employer?.Name ?? "")
        .Where(company => company.Length > 0 && company != _reading.Interview?.Company);

    /// <summary>
    /// Whether the day belongs to the noun behind it: "Tuesday's interview", "our Tuesday call", "the Monday shift"; and to which, where
    /// that is a meeting.
    /// </summary>
    private bool IsAttribute(DayMention day, out string? noun)
    {
        noun = null;
        var next = day.Last + 1;
        var isPossessive = WordAt(next, day) == "'s";
        if (isPossessive)
            next++;
        for (var i = next; i < next + 2; i++)
        {
            if (MeetingFrames.Nouns.Contains(WordAt(i, day)) && !HasStop(day.Last, i))
            {
                noun = WordAt(i, day);
                return true;
            }
        }

        return isPossessive
            || (Determiners.Contains(Before(day.First)) && day.Form is DayForm.Weekday or DayForm.LastWeekday && WordAt(next, day).Length > 0
                && WordAt(next, day) is not ("at" or "and" or "with" or "for" or "in" or "when" or "to" or "i" or "we"));
    }

    private bool Opens(DayMention day) => MayBeConversation && WordAt(day.Last + 1, day).Length > 0
        && day.First - FirstOfClause(day) <= 2
        && _passage.HitsBeside(MeetingFrames.AfterDay, day.First).Any(hit => hit.FirstWord == day.Last + 1);

    private int FirstOfClause(DayMention day)
    {
        var first = day.First;
        while (first > 0 && _words[first - 1].Sentence == _words[day.First].Sentence && !HasStop(first - 1, first))
            first--;
        return first;
    }

    private bool IsThanked(DayMention day)
    {
        var thanks = LastBefore(MeetingFrames.Thanks, day.First, day.Last);
        if (thanks is not { } hit || !MayBeConversation)
            return false;
        var isOther = _passage.Hits(MeetingFrames.OtherThanks, hit.Span).Any(other => other.FirstWord <= hit.LastWord && other.LastWord >= hit.FirstWord
            && other.LastWord < day.First);
        return !isOther && IsOpen(hit.LastWord + 1, day.First, LongestThanks);
    }

    private bool IsAnchored(DayMention day, PhraseSet anchors, int most) => IsBehind(day.First, day.Last, anchors, most);

    private bool IsBehind(int first, int last, PhraseSet anchors, int most) => _passage.HitsBeside(anchors, first).Any(hit => hit.LastWord < first && IsOpen(hit.LastWord + 1, first, most)
        && !IsYetToCome(hit.FirstWord, hit.LastWord, last));

    private PhraseHit? LastBefore(PhraseSet set, int first, int last) => _passage.HitsBeside(set, last)
        .Where(hit => hit.LastWord < first)
        .Select(hit => (PhraseHit?)hit).LastOrDefault();

    private bool EndsAt(int word, PhraseSet set, DayMention day) => word >= 0 && word < day.First && _passage.Hits(set, _words[word].Span).Any(hit => hit.LastWord == word);

    /// <summary>Whether nothing between the anchor and the day begins another matter.</summary>
    private bool IsOpen(int from, int to, int most)
    {
        if (to - from > most || (from > 0 && HasStop(from - 1, to)))
            return false;
        for (var i = from; i < to; i++)
        {
            var word = _words[i].Folded;
            if (word == "you" && i + 1 < to && !MayFollowYou.Contains(_words[i + 1].Folded) && IsVerbLike(_words[i + 1].Folded))
                return false;
            if (MeetingFrames.Breaks.Contains(word) || (word == "and" && IsNextThing(i, to))
                || (word == "to" && IsPlan(_words[i + 1].Folded)))
                return false;
            if (i == from && from > 0 && _words[from - 1].Folded == "met" && word is "the" or "my" or "our" or "some" or "a")
                return false;
        }

        return true;
    }

    /// <summary>"And on Tuesday", not "you and Tom on Tuesday".</summary>
    private bool IsNextThing(int and, int to) => and == to - 1 || (and == to - 2 && _words[to - 1].Folded is "on" or "at" or "the");

    private static bool IsPlan(string verb) => verb is "call" or "send" or "come" or "start" or "join" or "reply" or "answer" or "ring"
        or "begin" or "return";

    private static bool IsVerbLike(string word) => word.EndsWith("ed", StringComparison.Ordinal) || word is "run" or "open" or "close" or "hold"
        or "had" or "ran" or "use" or "do" or "told" or "said" or "sent" or "made";

    private bool IsYetToCome(int first, DayMention day) => IsYetToCome(first, first, day.Last);

    private bool IsYetToCome(int first, int lastOfAnchor, int last)
    {
        if (IsPast(first))
            return false;
        for (var i = Math.Max(0, first - Shortly); i < lastOfAnchor; i++)
        {
            if (_words[i].Sentence == _words[last].Sentence && MeetingFrames.NotYet.Contains(_words[i].Folded) && !IsThanking(i))
                return true;
        }

        return false;
    }

    private bool IsPast(int first) => first + 1 < _words.Count && _words[first].Folded is "we" or "i"
        && _words[first + 1].Folded is "met" or "spoke" or "talked" or "interviewed" or "discussed" or "visited" or "saw" or "chatted";

    /// <summary>"I would like to thank you for", "I wanted to follow up on".</summary>
    private bool IsThanking(int word) => _words[word].Folded is "would" or "want" or "could" && word + 2 < _words.Count
        && _words[word + 1].Folded is "like" or "love" or "to" or "also";

    private bool HasStop(int one, int other) => _words[other].Span.Start > _words[one].Span.End
        && _passage.Text.AsSpan(_words[one].Span.End, _words[other].Span.Start - _words[one].Span.End).IndexOfAny(";:—(") >= 0;
}
