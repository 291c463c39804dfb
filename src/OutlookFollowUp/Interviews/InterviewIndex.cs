using OutlookFollowUp.Interviews.Corrections;

namespace OutlookFollowUp.Interviews;

/// <summary>
/// What is known of a mailbox and the interview processes in it. It never changes; <see cref="With"/> makes another one of it, for which
/// only that is found anew which has to do with the change. However a mailbox came about, the same facts give the same processes.
/// </summary>
public sealed class InterviewIndex
{
    private readonly OtherSide _theirs;
    private readonly FactGraph _graph;
    private readonly Lazy<IReadOnlyList<InterviewProcess>> _processes;

    /// <summary>An empty mailbox.</summary>
    public InterviewIndex(MailboxOwner owner)
        : this(new OtherSide(owner), FactGraph.Empty)
    {
    }

    private InterviewIndex(OtherSide theirs, FactGraph graph)
    {
        (_theirs, _graph) = (theirs, graph);
        _processes = new(() => [.. Named(_graph.Founding.SelectMany(node => _graph.Components[node].Processes(_theirs)))]);
    }

    /// <summary>Whose mailbox it is.</summary>
    public MailboxOwner Owner => _theirs.Owner;

    /// <summary>Every interview process, in the order of its id, as the user corrected it; found when first asked for.</summary>
    public IReadOnlyList<InterviewProcess> Processes => _processes.Value;

    /// <summary>The mailbox after a change. Repetition makes no difference.</summary>
    /// <param name="mails">Mail that is new or changed, by its id.</param>
    /// <param name="appointments">Appointments that are new or changed.</param>
    /// <param name="corrections">What the user said since.</param>
    /// <param name="removed">The ids of mails, appointments and corrections that are gone; unknown ones make no difference.</param>
    public InterviewIndex With(IEnumerable<MailFacts>? mails = null, IEnumerable<AppointmentFacts>? appointments = null,
        IEnumerable<Correction>? corrections = null, IEnumerable<string>? removed = null) =>
        new(_theirs, new FactJoiner(_theirs, _graph).Change([.. mails ?? [], .. appointments ?? [], .. corrections ?? []], removed ?? []));

    // Ids are made of employer and position; the second process of the same name gets a number.
    private static IEnumerable<InterviewProcess> Named(IEnumerable<FoundProcess> processes)
    {
        var ids = new Dictionary<Founding, string>();
        var named = processes
            .OrderBy(found => found.Founding.Step).ThenBy(found => found.Founding.At).ThenBy(found => found.Founding.Id, StringComparer.Ordinal)
            .GroupBy(found => found.Process.Id, StringComparer.Ordinal)
            .SelectMany(group => group.Select((found, index) => (found, Id: index == 0 ? group.Key : $"{group.Key}-{index + 1}")))
            .OrderBy(process => process.Id, StringComparer.Ordinal).ToList();
        foreach (var (found, id) in named)
            ids[found.Founding] = id;
        return named.Select(process => process.found.Process with
        {
            Id = process.Id,
            AfterId = process.found.After is { } after ? ids.GetValueOrDefault(after) : null,
        });
    }
}
