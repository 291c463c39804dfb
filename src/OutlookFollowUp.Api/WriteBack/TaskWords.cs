using System.Globalization;
using OutlookFollowUp.Graph;

namespace OutlookFollowUp.Api.WriteBack;

/// <summary>
/// What a task says: neutral words in the title, since others may see the screen, and of mail no more than the quoted evidence.
/// </summary>
internal static class TaskWords
{
    private const int LongestTitle = 200;
    private const int LongestText = 2000;

    private static readonly TimeSpan RemindBefore = TimeSpan.FromHours(2);
    private static readonly TimeOnly Morning = new(7, 0);
    private static readonly TimeOnly Night = new(22, 0);

    public static string Title(FollowUpAction action, string company)
    {
        var names = string.Join(", ", action.To.Select(person => person.Name.Length > 0 ? person.Name : person.Address));
        var title = names.Length > 0 ? $"{With(action.Kind, names)} ({company})" : $"{Without(action.Kind)} ({company})";
        return Cut(new string([.. title.Select(letter => char.IsControl(letter) ? ' ' : letter)]), LongestTitle);
    }

    /// <summary>Why, with the day on which it was written: "yesterday" is read later.</summary>
    public static string Text(FollowUpAction action, DateTimeOffset now, TimeZoneInfo zone)
    {
        var day = TimeZoneInfo.ConvertTime(now, zone).ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        var quote = action.Evidence.Select(evidence => evidence.Quote).FirstOrDefault(words => words.Length > 0);
        return Cut(quote is null ? $"{action.Reason}\n\n{day}" : $"{action.Reason}\n\n“{quote}”\n\n{day}", LongestText);
    }

    /// <summary>The day it is due, or opened where nothing says until when, and a reminder two hours before the due time.</summary>
    public static ToDoDates Dates(FollowUpAction action, TimeZoneInfo zone)
    {
        var due = TimeZoneInfo.ConvertTime(action.Due ?? action.Opens, zone).DateTime;
        return new(DateOnly.FromDateTime(due), action.Due is null ? null : Awake(due - RemindBefore, due), ZoneId(zone));
    }

    /// <summary>Nobody is reminded at night: at seven instead, unless it is due before (R43).</summary>
    private static DateTime Awake(DateTime reminder, DateTime due)
    {
        var hour = TimeOnly.FromDateTime(reminder);
        if (hour >= Morning && hour < Night)
            return reminder;
        var morning = (hour >= Night ? reminder.Date.AddDays(1) : reminder.Date) + Morning.ToTimeSpan();
        return morning < due ? morning : reminder;
    }

    // To Do knows Windows' names in every region.
    private static string ZoneId(TimeZoneInfo zone) => TimeZoneInfo.TryConvertIanaIdToWindowsId(zone.Id, out var windows) ? windows : zone.Id;

    private static string With(FollowUpActionKind kind, string names) => kind switch
    {
        FollowUpActionKind.ThankYou => $"Thank {names}",
        FollowUpActionKind.SendPromised => $"Send {names} what you promised",
        FollowUpActionKind.Nudge => $"Ask {names} for news",
        FollowUpActionKind.SecondNudge => $"Ask {names} for news once more",
        FollowUpActionKind.LetGo => $"Decide whether to wait for {names}",
        FollowUpActionKind.NoShow => $"Ask {names} for another time",
        FollowUpActionKind.DecideOffer => $"Decide what to answer {names}",
        FollowUpActionKind.AskFeedback => $"Ask {names} for feedback",
        FollowUpActionKind.Reconnect => $"Write to {names} again",
        FollowUpActionKind.Call => $"Call {names}",
        FollowUpActionKind.LinkedIn => $"Connect with {names}",
        FollowUpActionKind.HandwrittenNote => $"Write {names} a card",
        FollowUpActionKind.Debrief => "Note how it went",
        _ => $"Answer {names}",
    };

    private static string Without(FollowUpActionKind kind) => kind switch
    {
        FollowUpActionKind.ThankYou => "Say thank you",
        FollowUpActionKind.SendPromised => "Send what you promised",
        FollowUpActionKind.Nudge => "Ask for news",
        FollowUpActionKind.SecondNudge => "Ask for news once more",
        FollowUpActionKind.LetGo => "Decide whether to wait",
        FollowUpActionKind.NoShow => "Ask for another time",
        FollowUpActionKind.DecideOffer => "Decide what to answer",
        FollowUpActionKind.AskFeedback => "Ask for feedback",
        FollowUpActionKind.Reconnect => "Write again",
        FollowUpActionKind.Call => "Call",
        FollowUpActionKind.LinkedIn => "Connect",
        FollowUpActionKind.HandwrittenNote => "Write a card",
        FollowUpActionKind.Debrief => "Note how it went",
        _ => "Answer",
    };

    // Never between the halves of a character.
    private static string Cut(string text, int length) =>
        text.Length <= length ? text : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
}
