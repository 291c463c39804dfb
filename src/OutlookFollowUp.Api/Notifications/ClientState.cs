using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace OutlookFollowUp.Api.Notifications;

/// <summary>
/// The secret that Graph sends along with every notification. It begins with the mailbox's id, so that a notification finds its mailbox
/// without a look into those of others.
/// </summary>
internal static class ClientState
{
    private const int IdLength = 32;
    private const int SecretBytes = 32;
    private const int Longest = 128;

    public static string New(Guid mailboxId) =>
        $"{mailboxId:N}.{Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes))}";

    /// <summary>The mailbox that a client state claims to be of; null when it has not even the form of one.</summary>
    public static Guid? MailboxOf(string? clientState) =>
        clientState is { Length: > IdLength + 1 and <= Longest } && clientState[IdLength] == '.'
        && Guid.TryParseExact(clientState.AsSpan(0, IdLength), "N", out var id)
            ? id
            : null;

    public static string Hash(string clientState) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(clientState)));

    /// <summary>Compares in a time that tells nothing.</summary>
    public static bool Matches(string clientState, string hash) => CryptographicOperations.FixedTimeEquals(
        SHA256.HashData(Encoding.UTF8.GetBytes(clientState)), Convert.FromHexString(hash));
}
