using OutlookFollowUp.Linting.Phrases;

namespace OutlookFollowUp.Linting.Tone;

/// <summary>How people reach into a reader's private life. Each frame's note names its manner.</summary>
internal static class OverreachFrames
{
    private const string Network = "(facebook|fb|instagram|insta|ig|tiktok|tik tok|snapchat|snap|whatsapp|whats app|telegram|discord|wechat|messenger|pinterest|bereal|be real|onlyfans|tinder|bumble|hinge|strava|vkontakte|vk|line app|threads|twitter|reddit|social media)";

    private const string Family = "(wife|husband|children|kids|son|daughter|sons|daughters|family|baby|girlfriend|boyfriend|partner|spouse|mother|father|parents|grandchildren|grandson|granddaughter|little ones|little one|dog|puppy|cat)";

    private const string Pictures = "(photo|photos|photograph|photographs|picture|pictures|pic|pics|snapshots|snaps|selfie|selfies|video|videos|posts|reels)";

    public static PhraseSet Frames { get; } = new($"""
        // networks
        (add|follow|friend|befriend|message|dm|text|find|unblock|like) (me|you) ..3 (on|at|via|through|over|in) ..1 {Network} => network
        (add|added|follow|followed|following|friend|friended|befriend|befriended|messaged|dmed|message|dm|poked|tagged|stalk~|stalked) (you|your) ..4 {Network} => network
        (sent|send|sending|shot|dropped|drop) (you|your) ..4 (friend|follow|follower|contact|{Network}) ..1 (request|invite|invitation|message|dm|friend request) => network
        (friend|follow|follower) (request|requests|invite|invitation) => network
        (sent|send|sending|accept|accepted|approve|confirm) ..3 (friend request|follow request) => network
        (accept|approve|confirm|ignored|declined|answer) ..3 my ..1 (friend|follow|facebook|instagram|snapchat|contact) ..1 (request|invitation|invite) => network
        (connect|connected|link up|be friends|become friends|friends|get in touch|chat|write|talk|keep in touch|stay in touch|in contact) ..3 (on|via|through|over) ..1 {Network} => network
        (found|find|looked up|look up|came across|discovered|stumbled (on|upon|across)|searched|search|checked out|check out|scrolled through|went through|browsed|saw|seen|stalked|looked at|liked|commented on|visited|been through) ..1 (you|your) ..4 {Network} => network
        (found|find|looked up|came across|discovered|saw|see|seen|read|noticed|learned|learnt) ..6 (on|from|via|through) your ..2 {Network} => network
        (found|looked up|spotted|saw|searched for|search for|looking for) you ..2 (on|in|via) ..1 {Network} => network
        your ..2 (private|personal|family) ..2 ({Network}|profile|page|account|blog) => network
        (what is|may i have|can i have|could i have|give me|share|do you have|are you on) ..1 (your|a|an)? (whatsapp|instagram|snapchat|facebook|telegram|insta|snap|tiktok) => network
        (my|follow my|here is my|this is my) ..1 (instagram|facebook|tiktok|snapchat|insta|fb|snap|telegram|private twitter) ..1 (is|handle|account|profile|page|name|link|:|at|username) => network-mine
        (will|shall|going to|may i|can i|could i|let me|i'll) ..1 (whatsapp|text|dm|message|snap|facetime) you => network
        (slide|slid) into your => network
        (not|never) ..1 (yet)? (accepted|answered|responded to|confirmed|approved|reacted to) ..2 (my|the) ..2 (request|invitation|invite) => again
        (second|another|again|third|resent|re sent|new) ..3 (linkedin|connection|contact) ..1 (request|invitation|invite) => again
        (linkedin|connection|contact) (request|invitation) ..2 (again|a second time|once more|twice) => again
        // addresses and numbers that were not given
        (found|find|got|get|looked up|look up|tracked down|obtained|discovered|googled|dug up|have|was given|researched|searched) ..3 your ..1 (home|private|personal|house|family|cell|mobile) ..1 (address|number|phone|email|mail|cell|mobile|house|telephone|line) => private
        (call|phone|ring|text|reach|write|contact|try|visit|tried|called|phoned|rang|texted|see|meet|email) ..2 (you|your) ..2 (at home|home number|private number|private line|private phone|private email|personal email|personal number|personal phone|cell phone|mobile number|at your house|on your private|on your personal|on your mobile) => private
        where you live => private
        (drop|stop|come|swing|pop|pass|walk|drive|drove|went|came|walked|passed|passing|called|been) (by|past|over|round|around|to|in at|at) ..1 (your) (house|home|place|flat|apartment|street|neighbourhood|neighborhood|garden|doorstep) => private
        (your|near your) (home address|front door|neighbours|neighbors|doorstep|driveway) => private
        (outside|past|near) your house => private
        (wait|waited|waiting|stand|stood|standing|be standing) ..2 (outside|in front of|at the (gate|entrance|door|exit)|by the (gate|entrance|door|exit)|in the (car park|parking lot|lobby)|by your car) ..5 (you|your|office|building|car|until|for you|after|$) => private
        (followed|following|watched|watching|spotted) you ..3 (home|to|from|at|in|leave|on|after) => private
        (saw|see|met|spotted|recognised|recognized) you ..3 (at the (gym|supermarket|church|mosque|playground|school gate|pool|beach|pub|bar|concert|park|shop)|in the (supermarket|gym|park|pub|church)|with your ..1 {Family}|shopping|jogging|on the beach) => private
        // pictures and family
        (saw|see|seen|love|loved|loves|like|liked|enjoyed|looked at|looking at|looked through|found|admire|admired|great|beautiful|lovely|cute|nice|gorgeous|adorable|sweet|stunning|commented on) ..3 {Pictures} ..3 (you ..1 (with|in|on|at)|your ..1 (holiday|holidays|vacation|wedding|{Family}|trip|house|home|garden|beach|honeymoon|birthday|weekend)) => pictures
        your ..1 (holiday|holidays|vacation|wedding|family|beach|honeymoon|birthday|private|personal|graduation|baby|summer|ski|skiing|weekend|profile|children's|kids'|daughter's|son's) ..1 {Pictures} => pictures
        {Pictures} ..1 (of|from|with) (you and|your) ..1 (holiday|holidays|vacation|wedding|{Family}|trip|honeymoon|birthday|weekend) => pictures
        (your) ..1 {Family} (is|are|look|looks) ..2 (beautiful|lovely|cute|gorgeous|adorable|pretty|handsome|sweet|so|very) => pictures
        (beautiful|lovely|cute|gorgeous|adorable|pretty|sweet|charming|handsome) {Family} => pictures
        (greet|greetings to|regards to|say hello to|say hi to|hello to|kiss|kisses to|hug|hugs to|love to|best to|remember me to|wishes to) ..1 (your) ..2 {Family} => family
        you ..1 (are|look|looked|were|looks) ..1 (very|so|really|even|such|quite|a|an|truly|simply|absolutely)? ..1 (beautiful|attractive|handsome|gorgeous|stunning|hot|sexy|cute|good looking|beauty|single|charming woman|charming man|charming lady) => looks
        your ..1 (eyes|smile|perfume|hair|legs|dress|body|dimples|cologne|lips|outfit|tan) (really|truly|alone)? (is|are|was|were|made|still|stayed|and|looked|suits|$) => looks
        (your|have|such|with) ..1 (beautiful|lovely|gorgeous|pretty|amazing|stunning|wonderful) (eyes|smile|hair|legs|lips|figure|dress) => looks
        (are|is|if) you ..1 (single|married|divorced|seeing (anyone|someone|somebody)|in a relationship|free (tonight|on saturday|on sunday|this weekend|for a drink|for dinner|on friday night|after work)|dating|pregnant) => looks
        (happy birthday|your birthday|your star sign|your zodiac|your divorce|your separation|your pregnancy|your ex|your illness|your operation|your religion|your church) => family
        // invitations and gifts
        (grab|get|go (out)? for|meet (up)? for|join me for|take you (out)? (to|for)|invite you (out)? (to|for|over)|buy you|treat you to|out for|meet me for|meet you for|catch up over|talk over|discuss (it|this|things)? over|chat over|see you for|up for|fancy|like to go for|love to go for|have you over for|come over for) ..2 (drink|drinks|dinner|beer|beers|cocktail|cocktails|date|glass of wine|wine|movie|movies|film|concert|pint|barbecue|bbq|party|supper) => date
        (have|having|cook) (dinner|a drink|drinks|a beer|wine|supper|a glass of wine|you dinner|dinner for you) ..1 (with (you|me)|together|sometime|some time|some evening|one evening) => date
        (dinner|drink|drinks|beer|cocktails|wine|movie|walk on the beach) ..2 (with me|together|sometime|some time|some evening|one evening|on me|my treat|at my place|at my house) => date
        (ask|asking|take|taking) you out => date
        (go|going) on a date => date
        (my treat|it is on me|is on me|drinks are on me) => date
        (come|come over|invite you|welcome|stop by) ..2 (to|at) (my|our) (place|house|home|flat|apartment|garden|party|birthday|wedding|barbecue|summer house|boat) => date
        (hang|hanging|meet|meeting) (out|up) ..3 (after work|outside work|outside of work|privately|in private|this weekend|on the weekend|at the weekend|on saturday|on sunday|as friends|socially|just the two) => date
        (be|become|became|being|remain|stay) (good|close|best)? friends => date
        (just)? the two of us => date
        (sent|send|sending|bring|brought|bought|buy|leave|left|leaving|drop|dropped|deliver~|ordered|enclosed|have|got|made|baked|prepared|posted|mailed|include) ..3 (you|your|for you|reception|your desk|your office) ..4 (gift|gifts|present|presents|flowers|bouquet|chocolates|chocolate|bottle|wine|champagne|whisky|whiskey|basket|hamper|voucher|gift card|tickets|surprise|perfume|roses) => gift
        (small|little|nice|special|personal|thank you|birthday|christmas|surprise) (gift|present|surprise) ..2 (for (you|your)|from me|on your desk|is on its way|at reception|at your|will arrive|with this) => gift
        (gift|gifts|present|presents|flowers|bouquet|chocolates|bottle of|champagne|gift card|voucher|roses) ..3 (for you|to you|to your|at your (desk|door|reception|office)|on your desk|is on (its|the) way|at the reception|for your ..1 {Family}) => gift
        """);

    /// <summary>Where such words are at home.</summary>
    public static PhraseSet Excuses { get; } = new($"""
        (your|the|acme's|company's|company|bakery's|school's|clinic's|team's|brand|official|restaurant's|shop's) ..1 (company|bakery|school|clinic|team|brand|official|corporate|business|restaurant|shop|hotel|museum|public|careers|club|product|customer|campaign|channel|channels|client|clients) ..2 ({Network}|page|account|feed|channel|posts|profile) => network
        (social media|content|marketing|community|influencer|campaign|campaigns|ads|advertising|followers|engagement|channels|analytics|paid social|brand|algorithm|posts for|client|clients|customers|users|audience) => network network-mine
        (portfolio|my work|samples|my cakes|my photographs|my designs|my drawings|my tattoos|my illustrations|my films|showreel|my pottery) => network network-mine
        (you|he|she|they|tom|who) (told|mentioned|spoke|said|showed|gave|asked|invited|suggested|wrote) => private pictures family gift date network
        (as you|you) (asked|suggested|offered|invited|said) => private pictures family gift date network
        (thank you|thanks|grateful) ..4 (dinner|lunch|drink|drinks|beer|gift|present|flowers|chocolates|wine|invitation|inviting) => date gift
        (gift|gifts|present|presents|flower|flowers|wine|chocolate) (shop|shops|store|stores|department|counter|wrapping|cards|list|range|business|bar|cellar|makers|maker|making)
        (patients|guests|residents|pupils|visitors|passengers) => private pictures gift family looks date
        (dinner|dinners) (service|party|parties|shift|shifts|menu|guests|rush|covers)
        (team|whole team|crew|colleagues|staff) (dinner|drinks|party|barbecue|event|outing|lunch) => date
        (home visit|home visits|home care|home office|nursing home|care home) 
        (you|your) (are|were) (so|very|too|really)? (kind|welcome)
        """);
}
