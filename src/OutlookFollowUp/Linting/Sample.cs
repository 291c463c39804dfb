namespace OutlookFollowUp.Linting;

/// <summary>The people and interviews in which the rules' examples take place.</summary>
public static class Sample
{
    public static TimeZoneInfo Zone { get; } = TimeZoneInfo.CreateCustomTimeZone("Sample", TimeSpan.FromHours(-5), "Sample", "Sample");

    /// <summary>Who writes.</summary>
    public static Person Jane { get; } = new("Jane Doe", "jane.doe@mailbox.example");

    /// <summary>Who interviewed her.</summary>
    public static Person Priya { get; } = new("Priya Shah", "priya.shah@acme.example", "Head of Analytics");

    /// <summary>Who recruits for the same employer.</summary>
    public static Person Lena { get; } = new("Lena Ortiz", "lena.ortiz@acme.example", "Recruiter");

    /// <summary>An interviewer at another employer who has the same first name.</summary>
    public static Person OtherPriya { get; } = new("Priya Nair", "priya.nair@globex.example", "BI Lead");

    public static Candidate Candidate { get; } =
        new("Jane Doe", ["jane.doe@mailbox.example", "jdoe@tailspin.example"], new Employer("Tailspin Toys", ["tailspin.example"]));

    /// <summary>Tuesday 3 March 2026, two to three in the afternoon.</summary>
    public static Interview Interview { get; } = new("acme", "Acme", "Data Analyst", At(2026, 3, 3, 14), At(2026, 3, 3, 15))
    {
        Domains = ["acme.example"],
        Interviewers = [Priya],
        Recruiter = Lena,
        Topics = ["dbt migration", "on-call rota of the warehouse team"],
        Status = InterviewStatus.Held,
    };

    /// <summary>The employer who writes "hey" and means well.</summary>
    public static Interview Casual { get; } = Interview with { Culture = Culture.Casual };

    /// <summary>Another process, at another employer.</summary>
    public static Interview Other { get; } = new("globex", "Globex", "BI Engineer", At(2026, 2, 27, 10), At(2026, 2, 27, 11))
    {
        Domains = ["globex.example"],
        Interviewers = [OtherPriya],
        Topics = ["nightly Snowflake loads", "churn dashboard"],
        Status = InterviewStatus.Held,
    };

    public static DateTimeOffset Evening { get; } = At(2026, 3, 3, 18);

    /// <summary>An hour on a day in the sample's zone.</summary>
    public static DateTimeOffset At(int year, int month, int day, int hour) => new(year, month, day, hour, 0, 0, TimeSpan.FromHours(-5));

    /// <summary>A mail from Jane to Priya.</summary>
    public static Mail SentToPriya(DateTimeOffset at, string subject, string body) => new(Jane, [Priya], at, subject, MailBody.Text(body));

    /// <summary>A mail from Priya to Jane.</summary>
    public static Mail FromPriya(DateTimeOffset at, string subject, string body) => new(Priya, [Jane], at, subject, MailBody.Text(body));
}
