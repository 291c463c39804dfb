namespace OutlookFollowUp.Text;

/// <summary>A run of UTF-16 units in some text.</summary>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The offset just after the last unit.</summary>
    public int End => Start + Length;

    public static TextSpan Between(int start, int end) => new(start, end - start);

    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;
}
