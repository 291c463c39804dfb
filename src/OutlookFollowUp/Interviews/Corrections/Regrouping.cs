namespace OutlookFollowUp.Interviews.Corrections;

/// <summary>Which facts make one process, where the user knows better than the finder: merged, split, or no interview at all.</summary>
internal static class Regrouping
{
    /// <summary>The groups of facts with the corrections about each; a group that is no interview is left out.</summary>
    /// <param name="groups">The groups as found, in their order.</param>
    /// <param name="corrections">In the order in which they were said.</param>
    public static IReadOnlyList<FactGroup> Of(IEnumerable<FactGroup> groups, IReadOnlyList<Correction> corrections)
    {
        var all = groups.ToList();
        foreach (var correction in corrections)
        {
            var about = Holding(all, correction.Facts);
            if (correction is Merged merged && about is not null && Holding(all, merged.Other) is { } other && other != about)
            {
                about.Take(other);
                all.Remove(other);
            }
            else if (correction is Split split && Parted(all, split) is { } parted)
            {
                parted.Corrections.Add(split);
                all.Add(parted);
            }
            else
            {
                about?.Corrections.Add(correction);
            }
        }

        return [.. all.Where(group => !group.Corrections.Exists(correction => correction is NotAnInterview))];
    }

    /// <summary>The group that holds most of those facts; of equals the first; null when none holds any, since all are gone.</summary>
    private static FactGroup? Holding(List<FactGroup> groups, IReadOnlyList<string> facts) => groups
        .Where(group => facts.Any(group.Holds))
        .MaxBy(group => facts.Count(group.Holds));

    private static FactGroup? Parted(List<FactGroup> groups, Split split)
    {
        var moved = split.Moved.ToHashSet(StringComparer.Ordinal);
        var conversations = groups.SelectMany(group => group.Mails).Where(mail => moved.Contains(mail.MailId))
            .Select(mail => mail.ConversationId).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var parted = new FactGroup(
            new(2, split.At, split.Id),
            [.. groups.SelectMany(group => group.Mails).Where(mail =>
                moved.Contains(mail.MailId) || (mail.ConversationId is { } id && conversations.Contains(id)))],
            [.. groups.SelectMany(group => group.Appointments).Where(entry => moved.Contains(entry.AppointmentId))]);
        if (parted.IsEmpty)
            return null;
        foreach (var group in groups)
            group.Drop(parted);
        groups.RemoveAll(group => group.IsEmpty);
        return parted;
    }
}

/// <summary>Mails and appointments that make one process, and what the user said about it.</summary>
internal sealed class FactGroup(Founding founding, IReadOnlyList<MailFacts> mails, IReadOnlyList<AppointmentFacts> appointments)
{
    private HashSet<string> _ids = Ids(mails, appointments);

    public Founding Founding => founding;

    public Founding? After { get; init; }

    public IReadOnlyList<MailFacts> Mails { get; private set; } = mails;

    public IReadOnlyList<AppointmentFacts> Appointments { get; private set; } = appointments;

    public List<Correction> Corrections { get; } = [];

    public bool IsEmpty => _ids.Count == 0;

    public bool Holds(string fact) => _ids.Contains(fact);

    public void Take(FactGroup other)
    {
        Set([.. Mails, .. other.Mails], [.. Appointments, .. other.Appointments]);
        Corrections.AddRange(other.Corrections);
    }

    public void Drop(FactGroup other) => Set(
        [.. Mails.Where(mail => !other.Holds(mail.MailId))], [.. Appointments.Where(entry => !other.Holds(entry.AppointmentId))]);

    private void Set(IReadOnlyList<MailFacts> mails, IReadOnlyList<AppointmentFacts> appointments) =>
        (Mails, Appointments, _ids) = (mails, appointments, Ids(mails, appointments));

    private static HashSet<string> Ids(IEnumerable<MailFacts> mails, IEnumerable<AppointmentFacts> appointments) =>
        mails.Select(mail => mail.MailId).Concat(appointments.Select(entry => entry.AppointmentId)).ToHashSet(StringComparer.Ordinal);
}
