using System.Security.Cryptography;
using System.Text;

namespace OutlookFollowUp.Sandbox.Sample;

/// <summary>
/// Ids that look like Exchange's and are the same on every day: they come from what is named, never from a clock or chance.
/// </summary>
internal static class GraphIds
{
    private const string Mailbox = "AGNkMGI5YTQ3LTYxZjItNDQ4Yy05ZDJlLTc1ZjA4ZTNhNTFjOA";

    public static string Message(string key) => "AAMk" + Mailbox + "BGAAAAAAC" + Hash(key, 22) + "AAA=";

    public static string Event(string key) => "AAMk" + Mailbox + "BGAAAAAAD" + Hash(key, 22) + "AAA=";

    public static string Conversation(string key) => "AAQk" + Mailbox + "AQA" + Hash(key, 21) + "=";

    public static string Attachment(string messageKey, string name) =>
        Message(messageKey)[..^1] + "BEgAQA" + Hash(messageKey + name, 21) + "=";

    public static string ChangeKey(string key) => "CQAAABYAAAD" + Hash("change " + key, 20) + "AAA";

    /// <summary>The iCalendar UID that Exchange gives: a fixed class id, then the item's own bytes.</summary>
    public static string ICalUid(string key) => "040000008200E00074C5B7101A82E008" + Convert.ToHexString(Digest("uid " + key))[..48];

    /// <summary>The Message-ID header, in the form that the sender's mail program gives it.</summary>
    public static string InternetMessageId(string key, string address, string form)
    {
        var hex = Convert.ToHexString(Digest("mid " + key));
        return form switch
        {
            "outlook" or "word" => $"<{hex[..4]}PR12MB{hex[4..16]}@{hex[..4]}PR12MB{hex[16..20]}.namprd12.prod.outlook.com>",
            "gmail" => $"<CA{Hash("mid " + key, 48)}@mail.gmail.com>",
            "apple" => $"<{hex[..8]}-{hex[8..12]}-{hex[12..16]}-{hex[16..20]}-{hex[20..32]}@{Domain(address)}>",
            _ => $"<{hex[..32].ToLowerInvariant()}@{Domain(address)}>",
        };
    }

    /// <summary>
    /// Exchange's conversation index ([MS-OXOMSG] 2.2.1.3): the upper six bytes of the first mail's file time and a conversation GUID,
    /// then five bytes for each answer.
    /// </summary>
    public static string ConversationIndex(string key, DateTimeOffset first, IEnumerable<DateTimeOffset> answers)
    {
        var bytes = new List<byte>(BigEndian(first.ToFileTime())[..6]);
        bytes.AddRange(Digest("index " + key)[..16]);
        foreach (var answer in answers)
        {
            bytes.AddRange(BigEndian(((answer - first).Ticks >> 18) & 0x7FFF_FFFF)[4..]);
            bytes.Add((byte)(bytes.Count * 16));
        }

        return Convert.ToBase64String([.. bytes]);
    }

    private static string Domain(string address) => address[(address.IndexOf('@', StringComparison.Ordinal) + 1)..];

    private static byte[] BigEndian(long value)
    {
        var bytes = BitConverter.GetBytes(value);
        Array.Reverse(bytes);
        return bytes;
    }

    private static string Hash(string key, int length) =>
        Convert.ToBase64String([.. Digest(key), .. Digest("more " + key)]).Replace('+', '-').Replace('/', '_')[..length];

    private static byte[] Digest(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));
}
