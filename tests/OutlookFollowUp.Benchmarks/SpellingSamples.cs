namespace OutlookFollowUp.Benchmarks;

/// <summary>Running text, and slips of every kind, written for the measurements.</summary>
internal static class SpellingSamples
{
    private const string Text = """
        Dear Ms Lindqvist thank you for the two hours on Tuesday and for walking me through the cold store while the second compressor was being changed
        Seeing how your crew keeps a log of every door that stays open longer than four minutes told me more about the job than any description could I have
        thought about the defrost cycle that you described At my last plant we moved it to the hour before the night shift arrives when nobody opens the doors
        and the ice on the fans was gone within a week It's a small change and costs nothing so it may be worth a try before you order the new sensors The
        position would suit me very well and I would be glad to start with the August shutdown My ammonia certificate is attached as promised If anything is
        missing please don't hesitate to ask I'm looking forward to hearing from you and wish you and your team a calm end of the season Kind regards
        """;

    public static string[] Words { get; } = Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    public static string[] Slips { get; } =
    [
        "realy", "wich", "adress", "oppurtunity", "recieve", "definately", "greatful", "enviroment", "accross", "untill", "tomorow",
        "thier", "langauge", "seperate", "occured", "comittee", "acommodate", "begining", "beleive", "calender", "collegue", "concious",
        "embarass", "existance", "foriegn", "goverment", "garantee", "harrass", "immediatly", "independant", "intrest", "knowlege",
        "liason", "maintainance", "neccessary", "noticable", "occassion", "persistant", "posession", "prefered", "priviledge",
        "professionnal", "pronounciation", "publically", "questionaire", "recomend", "refering", "relevent", "responsability", "resturant",
        "rythm", "scedule", "sucessful", "suprise", "tecnical", "tommorow", "truely", "unforseen", "wierd", "writting", "interveiw",
        "intervew", "managment", "experiance", "oportunity", "discusion", "aplication", "appriciate", "foward", "hte", "taht", "adn",
        "waht", "yuo", "jsut", "knwo", "dont", "couldnt", "thats", "alot", "inthe", "Linkedin", "github", "shoud", "meeeting", "thnak",
        "sugestion", "fisics", "neumonia", "sychology", "mashine", "telecomunications",
    ];
}
