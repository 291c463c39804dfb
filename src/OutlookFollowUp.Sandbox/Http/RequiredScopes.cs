using Microsoft.AspNetCore.Http;

namespace OutlookFollowUp.Sandbox.Http;

/// <summary>Which permissions let a request through: the least one that Graph documents for it, or one that includes it.</summary>
internal static class RequiredScopes
{
    public static void Require(HttpContext http)
    {
        var path = http.Request.Path.Value ?? "";
        if (path.StartsWith(SandboxServer.RootPath + "/me", StringComparison.OrdinalIgnoreCase))
            BearerToken.Of(http).RequireAny(For(http.Request.Method, path[(SandboxServer.RootPath.Length + 3)..].ToLowerInvariant()));
    }

    private static string[] For(string method, string path) => path.Split('/') switch
    {
        [_, "mailboxsettings", ..] => ReadOrWrite("MailboxSettings", method),
        [_, "sendmail"] => ["Mail.Send"],
        [.., "send"] when method == HttpMethods.Post => ["Mail.Send"],
        [_, "messages" or "mailfolders", ..] => ReadOrWrite("Mail", method),
        [_, "events" or "calendar" or "calendarview", ..] => ReadOrWrite("Calendars", method),
        [_, "todo", ..] => ReadOrWrite("Tasks", method),
        _ => ["User.Read", "User.ReadWrite"],
    };

    private static string[] ReadOrWrite(string family, string method) =>
        HttpMethods.IsGet(method) ? [family + ".Read", family + ".ReadWrite"] : [family + ".ReadWrite"];
}
