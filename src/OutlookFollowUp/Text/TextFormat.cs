namespace OutlookFollowUp.Text;

/// <summary>How text looks, as far as its markup says; null is the mail program's own default.</summary>
/// <param name="Font">The first font family asked for, as written.</param>
/// <param name="Size">In points.</param>
/// <param name="Color"><c>#rrggbb</c> in lower case, or the name of a colour that is none of the common ones.</param>
/// <param name="IsLink">Whether it is a link, whose colour is nobody's choice.</param>
public readonly record struct TextFormat(string? Font, double? Size, string? Color, bool IsLink = false);

/// <summary>A run of authored text that has one look; the span is in the visible text.</summary>
public readonly record struct FormattedRun(TextSpan Span, TextFormat Format);
