namespace OutlookFollowUp.Sandbox;

/// <summary>The failures that a server is to serve, each once, to the first request that fits. Empty unless somebody asks.</summary>
public sealed class Faults
{
    private readonly Lock _gate = new();
    private readonly List<Fault> _planned = [];

    /// <summary>Asked at every request by its path, where nothing is planned for it; null for no failure.</summary>
    public Func<string, Fault?>? Choose { get; set; }

    public void Plan(params IEnumerable<Fault> faults)
    {
        lock (_gate)
            _planned.AddRange(faults);
    }

    internal Fault? Take(string path)
    {
        lock (_gate)
        {
            var next = _planned.FindIndex(fault => fault.Path is null || path.Contains(fault.Path, StringComparison.OrdinalIgnoreCase));
            if (next < 0)
                return Choose?.Invoke(path);
            var fault = _planned[next];
            _planned.RemoveAt(next);
            return fault;
        }
    }
}
