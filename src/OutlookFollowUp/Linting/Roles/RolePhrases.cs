using OutlookFollowUp.Linting.Phrases;

namespace OutlookFollowUp.Linting.Roles;

/// <summary>What stands around the name of a position that one applies for.</summary>
internal static class RolePhrases
{
    /// <summary>Behind it.</summary>
    public static PhraseSet Behind
    {
        get;
    } = new("(role|position|job|post|vacancy|opening|opportunity|interview|application|internship|apprenticeship)");

    /// <summary>Before it.</summary>
    public static PhraseSet Before { get; } = new("""
        (role|position|job|post|vacancy|opening|opportunity|place) (of|as|for) (a|an|the|your)?
        (interview~|interviewed|interviewing|apply|applied|applying|application|candidate|candidacy|consider~ me|considered|considering me|meet|meeting|met|conversation|selection|shortlist|shortlisted|hire~ me) ..3 for (a|an|the|your)?
        (join|joining|start|starting|begin|beginning|contribute|contributing|serve|hire|employ|have|consider|considering|see|picture) ..4 as (a|an|the|your|our|one of your)?
        (to|would|like|love|happy|glad|privilege|pleasure|about|of|by|for) (be|work|working|being) ..4 as (a|an|the|your|our)?
        (become|becoming|to be|would be|as) your (new|next)?
        """);

    /// <summary>Words in the sentence that say that another position is meant.</summary>
    public static PhraseSet Aside { get; } = new("""
        (other|another|also|too|different|similar|future|previous|previously|former|formerly|last|past|present|current|currently|earlier|later|eventually|elsewhere|instead|rather|either|both|second)
        (offer|offers|offered|accepted|declined|withdraw|withdrew)
        (my|his|her|their) ..2 (role|position|job|post|work|time|years|experience|career|title)
        (i|he|she|they|who|have|had) ..2 (work|worked|working|trained|served|hold|held|spent)
        (experience|years|year|background|training|time|stint|degree|qualification) ..2 (as|in)
        (grow into|growing into|one day|long term|career path|path|promotion|promoted|step up|next step)
        (you|he|she|they|lena) ..1 (mentioned|told|said|named|suggested|advertise|advertised)
        (colleague~|teammate~|team of|alongside|together with|report to|reports to|reporting to|with your|between)
        (if|should|whether) ..5 (open|opens|opening|vacant|available)
        (was|had been|were) filled
        (keep|bear) me in mind
        as well
        """);

    /// <summary>Right before a position, these say that it is this one, whatever else the sentence speaks of.</summary>
    public static PhraseSet MyApplication { get; } = new("""
        my ..1 (application|candidacy) (for|as) (a|an|the|your)?
        my ..1 (application|candidacy) for the (position|role|post|job) (of|as) (a|an|the|your)?
        """);

    /// <summary>An application to somebody else, or for something else.</summary>
    public static PhraseSet Another { get; } = new("""
        (other|another|also|previous|previously|former|formerly|earlier|later|elsewhere|both|second|different|accepted|offer|offered)
        """);

    public static IReadOnlyList<PhraseSet> All { get; } = [Behind, Before, Aside, MyApplication, Another];
}
