using OutlookFollowUp.Linting;

namespace OutlookFollowUp.Benchmarks;

/// <summary>A thank-you of 150 words as the new Outlook writes it, without history.</summary>
internal static class SampleMail
{
    private const string Look = "class=\"elementToProof\" style=\"font-family: Aptos, Aptos_EmbeddedFont, Aptos_MSFontService, Calibri, Helvetica, sans-serif; font-size: 12pt; color: rgb(0, 0, 0);\"";

    public const string Html = $"""
        <html><head>
        <meta http-equiv="Content-Type" content="text/html; charset=utf-8"><style type="text/css" style="display:none;"> P {"{margin-top:0;margin-bottom:0;}"} </style></head>
        <body dir="ltr">
        <div {Look}>
        Dear Ms. Lindqvist,</div>
        <div {Look}><br>
        </div>
        <div {Look}>
        Thank you for the two hours on Tuesday, and for walking me through the cold store while the second compressor was being changed. Seeing how your crew keeps a log of every door that stays open longer than four minutes told me more about the job than any description could.</div>
        <div {Look}><br>
        </div>
        <div {Look}>
        I have thought about the defrost cycle that you described. At my last plant we moved it to the hour before the night shift arrives, when nobody opens the doors, and the ice on the fans was gone within a week. It&#39;s a small change &amp; costs nothing, so it may be worth a try before you order the new sensors.</div>
        <div {Look}><br>
        </div>
        <div {Look}>
        The Refrigeration Technician position would suit me very well, and I would be glad to start with the <b>August</b> shutdown. My ammonia certificate is attached, as promised.</div>
        <div {Look}><br>
        </div>
        <div {Look}>
        Kind regards,<br>
        Tomasz Wrona</div>
        </body>
        </html>
        """;

    public static Draft Draft { get; } =
        new(Sample.Jane, [Sample.Priya], "Thank you - Data Analyst interview", MailBody.Html(Html)) { Kind = DraftKind.ThankYou };

    public static DraftContext Context { get; } = new(Sample.Evening, Sample.Zone, Sample.Candidate)
    {
        Interviews = [Sample.Interview, Sample.Other],
        Contacts = [Sample.Priya, Sample.Lena],
    };
}
