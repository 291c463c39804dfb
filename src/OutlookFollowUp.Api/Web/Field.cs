namespace OutlookFollowUp.Api.Web;

/// <summary>A place in a request, known by its JSON path, at which a missing or bad value is noted while the request is read.</summary>
internal sealed class Field
{
    private readonly Field? _parent;
    private readonly string _step;
    private readonly SortedDictionary<string, string[]> _errors;

    private Field(Field? parent, string step, SortedDictionary<string, string[]> errors) =>
        (_parent, _step, _errors) = (parent, step, errors);

    /// <summary>The request as a whole, with nothing wrong so far.</summary>
    public static Field Root() => new(null, "", new(StringComparer.Ordinal));

    /// <summary>What was refused so far, by path; the same for every field of a request.</summary>
    public IDictionary<string, string[]> Errors => _errors;

    public Field this[string name] => new(this, name, _errors);

    private string Path => _parent is null or { Path: "" } ? _step : _step[0] == '[' ? _parent.Path + _step : $"{_parent.Path}.{_step}";

    public void Refuse(params string[] why) => _errors.TryAdd(Path, why);

    /// <summary>A text that has to be there; it may be empty.</summary>
    public string Text(string? value) => value ?? Missing("");

    public T Value<T>(T? value)
        where T : struct => value ?? Missing(default(T));

    /// <summary>An object that has to be there, read by its own reader.</summary>
    public T Read<TData, T>(TData? data, Func<TData, Field, T> read)
        where TData : class
        where T : class => data is null ? Missing<T>(null!) : read(data, this);

    /// <summary>A list that has to be there; it may be empty.</summary>
    public IReadOnlyList<T> List<TData, T>(IReadOnlyList<TData?>? items, Func<TData, Field, T> read)
        where TData : class => items is null ? Missing<T[]>([]) : OptionalList(items, read);

    /// <summary>A list that is empty when left out.</summary>
    public IReadOnlyList<T> OptionalList<TData, T>(IReadOnlyList<TData?>? items, Func<TData, Field, T> read)
        where TData : class
    {
        var result = new List<T>(items?.Count ?? 0);
        for (var i = 0; i < (items?.Count ?? 0); i++)
        {
            if (items![i] is { } item)
                result.Add(read(item, ItemAt(i)));
            else
                ItemAt(i).Refuse("A list holds no null.");
        }

        return result;
    }

    public IReadOnlyList<string> Texts(IReadOnlyList<string?>? items) => List(items, (text, _) => text);

    public IReadOnlyList<string> OptionalTexts(IReadOnlyList<string?>? items) => OptionalList(items, (text, _) => text);

    private Field ItemAt(int index) => new(this, $"[{index}]", _errors);

    private T Missing<T>(T instead)
    {
        Refuse("This field is required.");
        return instead;
    }
}
