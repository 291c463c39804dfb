namespace OutlookFollowUp;

/// <summary>The working days of a country: its week and its public holidays.</summary>
public sealed class BusinessDays
{
    private readonly string _country;
    private readonly DayOfWeek[] _weekend;

    private BusinessDays(string country)
    {
        _country = country;
        _weekend = country switch
        {
            "SA" or "KW" or "QA" or "BH" or "OM" or "EG" or "IL" or "JO" => [DayOfWeek.Friday, DayOfWeek.Saturday],
            _ => [DayOfWeek.Saturday, DayOfWeek.Sunday],
        };
    }

    /// <param name="country">Two-letter ISO code; one without a holiday table keeps weekends only.</param>
    public static BusinessDays Of(string country) => new(country);

    public bool Contains(DateOnly day) => !_weekend.Contains(day.DayOfWeek) && !Holidays.IsHoliday(_country, day);

    /// <summary>That day if it is a working day, else the next one.</summary>
    public DateOnly OnOrAfter(DateOnly day)
    {
        while (!Contains(day))
            day = day.AddDays(1);
        return day;
    }

    /// <summary>The n-th working day after a day, which itself does not count.</summary>
    public DateOnly Add(DateOnly day, int count)
    {
        for (; count > 0; count--)
            day = OnOrAfter(day.AddDays(1));
        return day;
    }
}
