using System.Buffers.Text;
using System.Text.Json;

namespace OutlookFollowUp.Sandbox.OData;

/// <summary>Where a delta round stands, and what its first request asked for: later requests carry nothing but this.</summary>
/// <param name="Generation">The run of the server that gave it out; another run knows nothing of it.</param>
/// <param name="Container">The folder or calendar.</param>
/// <param name="Cursor">The last change that was served.</param>
/// <param name="Start">The last change when the first round began: what was removed before it is not worth telling.</param>
internal sealed record DeltaToken(string Generation, string Container, long Cursor, long Start)
{
    public string? Select { get; init; }

    public string? Filter { get; init; }

    public int? PageSize { get; init; }

    /// <summary>The bounds of a calendar view.</summary>
    public DateTimeOffset? From { get; init; }

    public DateTimeOffset? To { get; init; }

    public string Write() => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(this));

    /// <exception cref="GraphException">400 for what is no token, 410 for one of another run or another container.</exception>
    public static DeltaToken Read(string token, string generation, string container)
    {
        DeltaToken? read;
        try
        {
            read = JsonSerializer.Deserialize<DeltaToken>(Base64Url.DecodeFromChars(token));
        }
        catch (Exception damage) when (damage is FormatException or JsonException)
        {
            throw GraphException.BadRequest("Badly formed token.");
        }

        return read?.Generation == generation && read.Container == container ? read : throw GraphException.SyncStateGone();
    }
}
