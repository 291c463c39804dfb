using OutlookFollowUp.Linting;

namespace OutlookFollowUp.Tests.Linting;

/// <summary>What a mail is for, told from its words, what went before and the time that has passed.</summary>
public class IntentTests
{
    private static readonly Mail Thanks =
        Sample.SentToPriya(Sample.At(2026, 3, 4, 9), "Thank you", "Dear Priya,\n\nThank you for the interview and the tour.\n\nJane");

    private static readonly Mail Question =
        Sample.SentToPriya(Sample.At(2026, 3, 16, 9), "Data Analyst", "Dear Priya,\n\nIs there any news about the role?\n\nJane");

    private static readonly Mail Rejection = Sample.FromPriya(Sample.At(2026, 3, 16, 9), "Data Analyst",
        "Dear Jane,\n\nThank you for your patience. We have decided to offer the position to another candidate.\n\nPriya");

    private static readonly Mail Offer = Sample.FromPriya(Sample.At(2026, 3, 16, 9), "Data Analyst",
        "Dear Jane,\n\nWe are delighted to offer you the position of Data Analyst. Your contract is attached.\n\nPriya");

    private static readonly Mail Invitation = Sample.FromPriya(Sample.At(2026, 3, 9, 9), "Second interview",
        "Dear Jane,\n\nWe would like to invite you to a second interview. Does Tuesday or Thursday work for you?\n\nPriya");

    private static readonly Mail Request = Sample.FromPriya(Sample.At(2026, 3, 9, 9), "References",
        "Dear Jane,\n\nCould you send us two references?\n\nPriya");

    [Theory]
    [InlineData("Thank you", "Thank you for the interview this afternoon. I would love to work on the wards with you.")]
    [InlineData("Thanks for today", "It was great to see the kitchen. The way you run the pass impressed me.")]
    [InlineData("Following up on our conversation", "I wanted to follow up and thank you for your time today. The rota suits me.")]
    [InlineData("Thank you", "Thank you for meeting with me. May I ask when you expect to make a decision?")]
    [InlineData("Thank you", "I appreciate the time you took. You mentioned that the depot will move next week. I am available for questions.")]
    [InlineData("Our talk", "I enjoyed hearing how you teach fractions. As discussed, I have five years behind me in year four.")]
    [InlineData("Thank you", "Thank you for the conversation. I was happy to receive your call and would be glad to accept any shift.")]
    [InlineData("Data Analyst", "I am the best candidate you will find, and you should hire me.")]
    public void Thanks_right_after_the_interview(string subject, string body) =>
        Assert.Equal(DraftKind.ThankYou, KindOf(subject, body, Sample.Evening));

    [Theory]
    [InlineData("Thank you", "I apologise for the delay in writing. Thank you for the interview on Tuesday.")]
    [InlineData("Belated thanks", "Thank you for showing me the ward last week. I hope to hear from you.")]
    [InlineData("Thank you", "Thank you for the interview last Tuesday. The theatre was colder than I thought.")]
    [InlineData("Thank you", "Forgive this late note. Thank you for your time. When do you expect to decide?")]
    [InlineData("Thank you", "Thank you for the interview. You mentioned that the river rises by Friday each spring.")]
    [InlineData("Thank you, sent again", "My first note came back because I had left out a letter of your address; please accept my thanks a few days late.")]
    [InlineData("Data Analyst", "My thanks for our talk come later than they should, because I was at sea.")]
    public void Thanks_that_come_late(string subject, string body) =>
        Assert.Equal(DraftKind.LateThankYou, KindOf(subject, body, Sample.At(2026, 3, 10, 9)));

    [Theory]
    [InlineData("Data Analyst", "I am still very interested in the role. Is there any news?")]
    [InlineData("Following up", "I wanted to check in on the Data Analyst position. I enjoyed our talk about dbt.")]
    [InlineData("Status of my application", "Could you tell me where things stand? Thank you again for the interview.")]
    [InlineData("Question", "You said that you would decide by last Friday. May I ask whether there has been a decision?")]
    [InlineData("A gentle reminder", "This is a friendly reminder about my application for the role of Data Analyst.")]
    [InlineData("Data Analyst", "Have you had a chance to make a decision? I have received another offer and must answer it by Friday.")]
    [InlineData("Data Analyst", "It is two weeks now. Tell me whether I have the job.")]
    [InlineData("Data Analyst", "I hope you are well. I am writing to ask about the timeline for the hiring decision.")]
    [InlineData("Data Analyst", "I am still keen on the job. Do you know yet when you'll pick someone?")]
    [InlineData("A question", "Thank you again for the tour. Could you tell me when the board will meet?")]
    [InlineData("Data Analyst", "I would still love to join the ward. Has the committee met yet?")]
    [InlineData("Data Analyst", "Could you tell me if the choice has been made?")]
    [InlineData("Data Analyst", "May I ask how the selection is proceeding?")]
    [InlineData("Data Analyst", "Is there anything you can share about the timing of a decision?")]
    [InlineData("Data Analyst", "Still keen on the kitchen. Any chance you've decided?")]
    [InlineData("Data Analyst", "My licence has come. Do you have a sense of when you'll settle the roster?")]
    public void A_question_after_the_thanks(string subject, string body)
    {
        Assert.Equal(DraftKind.StatusInquiry, KindOf(subject, body, Sample.At(2026, 3, 16, 10), sent: [Thanks]));
        Assert.Equal(DraftKind.SecondNudge, KindOf(subject, body, Sample.At(2026, 3, 26, 10), sent: [Thanks, Question]));
    }

    [Theory]
    [InlineData("Any news?", "Just checking in: have you decided yet about the Data Analyst role?")]
    [InlineData("Following up", "I have not heard back from you. When will you make a decision?")]
    public void A_question_by_somebody_who_never_thanked(string subject, string body) =>
        Assert.Equal(DraftKind.StatusInquiry, KindOf(subject, body, Sample.At(2026, 3, 5, 10)));

    [Theory]
    [InlineData("Re: Data Analyst", "Thank you for letting me know. I am disappointed, of course, but I enjoyed meeting the team.")]
    [InlineData("Re: Data Analyst", "I am sorry to hear that. Please keep me in mind for future openings.")]
    [InlineData("Re: Data Analyst", "You made a mistake. Please reconsider.")]
    [InlineData("Re: Data Analyst", "Thank you for telling me so kindly. I wish you and the new colleague all the best.")]
    public void An_answer_to_a_rejection(string subject, string body)
    {
        Assert.Equal(DraftKind.ReplyToRejection, KindOf(subject, body, Sample.At(2026, 3, 17, 9), status: InterviewStatus.Rejected));
        Assert.Equal(DraftKind.ReplyToRejection, KindOf(subject, body, Sample.At(2026, 3, 17, 9), thread: [Rejection]));
    }

    [Theory]
    [InlineData("Feedback", "I would be grateful for a line of feedback on my interview.")]
    [InlineData("A request", "If you have a moment, could you tell me what I could improve for next time?")]
    [InlineData("Feedback on my interview", "Thank you for letting me know. Would you share some feedback with me?")]
    public void A_request_for_feedback(string subject, string body) =>
        Assert.Equal(DraftKind.FeedbackRequest, KindOf(subject, body, Sample.At(2026, 3, 17, 9), status: InterviewStatus.Rejected));

    [Theory]
    [InlineData("Re: Offer", "Thank you very much for the offer. I will give you my answer by Friday.")]
    [InlineData("Re: Data Analyst", "I am delighted to accept.")]
    [InlineData("Re: Data Analyst", "I have to decline your offer with regret, since I have accepted a position elsewhere.")]
    [InlineData("Re: Data Analyst", "Could we talk about the salary and the start date in the contract?")]
    public void An_answer_to_an_offer(string subject, string body)
    {
        Assert.Equal(DraftKind.ReplyToOffer, KindOf(subject, body, Sample.At(2026, 3, 17, 9), status: InterviewStatus.Offer));
        Assert.Equal(DraftKind.ReplyToOffer, KindOf(subject, body, Sample.At(2026, 3, 17, 9), thread: [Offer]));
    }

    [Theory]
    [InlineData("Data Analyst", "I would like to withdraw my application. Thank you for the interview.")]
    [InlineData("My application", "Please take my name off your list; I have accepted another position.")]
    [InlineData("Data Analyst", "After some thought I have decided to stay with my current employer.")]
    [InlineData("Data Analyst", "I have decided not to continue with the process.")]
    [InlineData("Data Analyst", "I am no longer available for the role, as we are moving to Leeds.")]
    public void A_withdrawal(string subject, string body) =>
        Assert.Equal(DraftKind.Withdrawal, KindOf(subject, body, Sample.At(2026, 3, 9, 9), sent: [Thanks]));

    [Theory]
    [InlineData("Hello again", "It has been six months since we spoke. I would still like to work at Acme.")]
    [InlineData("Data Analyst", "Is there an opening in your team?")]
    public void A_word_after_half_a_year(string subject, string body)
    {
        Assert.Equal(DraftKind.Reconnect, KindOf(subject, body, Sample.At(2026, 9, 3, 9), sent: [Thanks]));
        Assert.Equal(DraftKind.Reconnect, KindOf(subject, body, Sample.At(2026, 9, 3, 9), status: InterviewStatus.Rejected, thread: [Rejection]));
    }

    [Theory]
    [InlineData("My portfolio", "As promised, here is the portfolio that we talked about.")]
    [InlineData("References", "Attached are the two references that you asked for.")]
    [InlineData("One more thing", "I forgot to mention that I hold the forklift licence, too.")]
    [InlineData("The film", "You asked whether I had any film of the crane, and I said that I would look. I have now found it.")]
    public void Something_handed_over(string subject, string body)
    {
        Assert.Equal(DraftKind.AdditionalInformation, KindOf(subject, body, Sample.At(2026, 3, 5, 9), sent: [Thanks]));
        Assert.Equal(DraftKind.AdditionalInformation, KindOf(subject, body, Sample.At(2026, 3, 3, 19)));
    }

    [Theory]
    [InlineData("Re: Second interview", "Thank you for inviting me to a second interview. Tuesday at ten works for me.")]
    [InlineData("Re: Second interview", "Thursday suits me well. See you then.")]
    [InlineData("Re: Second interview", "Thank you, I can confirm Tuesday.")]
    public void An_answer_about_a_time(string subject, string body) =>
        Assert.Equal(DraftKind.Reply, KindOf(subject, body, Sample.At(2026, 3, 9, 12), thread: [Invitation]));

    [Fact]
    public void An_answer_to_a_request_of_theirs() => Assert.Contains(
        KindOf("Re: References", "Of course. My two references are Ada King and Ben Okri.", Sample.At(2026, 3, 9, 12), thread: [Request]),
        (DraftKind[])[DraftKind.Reply, DraftKind.AdditionalInformation]);

    [Fact]
    public void An_answer_that_promises_what_it_does_not_bring() => Assert.Equal(DraftKind.Reply,
        KindOf("Re: References", "Thanks for asking. I would look for something near 50,000. I will send the two references on Friday.",
            Sample.At(2026, 3, 9, 12), thread: [Request]));

    [Theory]
    [InlineData("Tuesday", "I look forward to meeting you on Tuesday.")]
    [InlineData("Interview", "Tuesday at two works for me. Thank you for the invitation.")]
    public void A_mail_before_the_interview(string subject, string body) =>
        Assert.Equal(DraftKind.Reply, KindOf(subject, body, Sample.At(2026, 3, 1, 12)));

    private static DraftKind KindOf(string subject, string body, DateTimeOffset now, IReadOnlyList<Mail>? sent = null,
        IReadOnlyList<Mail>? thread = null, InterviewStatus status = InterviewStatus.Held)
    {
        var example = Example.Fine($"Dear Priya,\n\n{body}\n\nBest,\nJane") with
        {
            Subject = subject,
            Now = now,
            Sent = sent ?? [],
            Thread = thread ?? [],
            Interviews = [Sample.Interview with { Status = status }],
        };
        return Linter.Check(example.Draft, example.Context, example.Options).Kind;
    }
}
