using System.Text;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using OutlookFollowUp.Graph.Mapping;

namespace OutlookFollowUp.Graph;

/// <summary>Reads what is attached to a mail: the names of it, and the calendar files.</summary>
internal sealed class AttachmentReader(GraphConnection connection)
{
    /// <summary>In bytes. One invitation takes a few thousand; a whole exported calendar is none.</summary>
    private const int LargestCalendarFile = 64 * 1024;

    /// <summary>A day of interviews may come as a file for each.</summary>
    private const int MostCalendarFiles = 8;

    private static readonly string[] Properties = ["id", "name", "contentType", "size", "isInline"];

    public async Task<IReadOnlyList<OutlookFollowUp.Attachment>> NamesAsync(Message message, CancellationToken cancellation) =>
        [.. (await ListAsync(message, cancellation)).Select(MessageMapping.ToAttachment)];

    /// <summary>The texts of the calendar files, without those that are too large to be an invitation.</summary>
    public async Task<IReadOnlyList<string>> CalendarTextsAsync(Message message, CancellationToken cancellation)
    {
        var texts = new List<string>();
        foreach (var attachment in (await ListAsync(message, cancellation)).Where(IsCalendar).Take(MostCalendarFiles))
        {
            if (await BytesAsync(message.Id!, attachment.Id!, cancellation) is { Length: > 0 and <= LargestCalendarFile } bytes)
                texts.Add(Encoding.UTF8.GetString(bytes));
        }

        return texts;
    }

    private static bool IsCalendar(Microsoft.Graph.Models.Attachment attachment) =>
        attachment is { Id.Length: > 0, Size: null or <= LargestCalendarFile }
        && (attachment.ContentType?.StartsWith("text/calendar", StringComparison.OrdinalIgnoreCase) is true
            || attachment.Name?.EndsWith(".ics", StringComparison.OrdinalIgnoreCase) is true);

    private async Task<IReadOnlyList<Microsoft.Graph.Models.Attachment>> ListAsync(Message message, CancellationToken cancellation)
    {
        if (message.HasAttachments is not true)
            return [];
        try
        {
            var found = await connection.Client.Me.Messages[message.Id].Attachments.GetAsync(
                request =>
                {
                    request.QueryParameters.Select = Properties;
                    GraphConnection.PreferImmutableIds(request.Headers);
                },
                cancellation);
            return found?.Value ?? [];
        }
        catch (ODataError gone) when (gone.ResponseStatusCode == 404)
        {
            return [];
        }
    }

    private async Task<byte[]?> BytesAsync(string messageId, string attachmentId, CancellationToken cancellation)
    {
        try
        {
            var found = await connection.Client.Me.Messages[messageId].Attachments[attachmentId]
                .GetAsync(request => GraphConnection.PreferImmutableIds(request.Headers), cancellation);
            return (found as FileAttachment)?.ContentBytes;
        }
        catch (ODataError gone) when (gone.ResponseStatusCode == 404)
        {
            return null;
        }
    }
}
