namespace OutlookFollowUp.Graph;

/// <summary>One page of a round over the calendar. Its rows and its link belong together: save both or neither.</summary>
/// <param name="RemovedIds">What was deleted or left the window of time.</param>
/// <param name="Link">Where to read on.</param>
/// <param name="IsLast">Whether the round ends here: then the link is for the next round.</param>
public sealed record CalendarPage(
    IReadOnlyList<Appointment> Appointments, IReadOnlyList<string> RemovedIds, string Link, bool IsLast);
