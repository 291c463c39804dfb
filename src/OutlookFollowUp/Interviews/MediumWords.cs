using OutlookFollowUp.Linting.Phrases;

namespace OutlookFollowUp.Interviews;

/// <summary>Words that tell by what means an interview is held.</summary>
internal static class MediumWords
{
    private static readonly PhraseSet Phone = new("(phone|telephone|telefon)", "(call|ring|phone) you",
        "(give you a|by) (call|ring|phone)");

    private static readonly PhraseSet Onsite = new("(onsite|on-site|in person|in-person|face to face|face-to-face|come in|our (office|offices|studio|shop|store|site|terminal|premises|school|clinic|hospital|restaurant|kitchen|workshop|factory|plant|yard|depot|warehouse|building)|reception|visit us|come by|parking)");

    private static readonly PhraseSet Video = new("(zoom|teams|google meet|webex|skype|whereby|video|videocall|online)");

    public static InterviewMedium? In(IEnumerable<Statement> statements)
    {
        var list = statements.ToList();
        return Video.FindIn(list) is not null ? InterviewMedium.Video : Onsite.FindIn(list) is not null ? InterviewMedium.Onsite
            : Phone.FindIn(list) is not null ? InterviewMedium.Phone : null;
    }
}
