using System.IO.Pipelines;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using OutlookFollowUp.Api.SignIn;

namespace OutlookFollowUp.Api.Store;

/// <summary>Everything that is kept of a user, table by table as the model has them, so that a new one cannot be forgotten.</summary>
internal sealed class MailboxExport(IDbContextFactory<FollowUpDatabase> databases)
{
    private const int FlushBytes = 64 * 1024;

    private static readonly JsonSerializerOptions Values = new() { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    private static readonly MethodInfo WriteTable = ((Delegate)WriteTableAsync<MailboxRow>).Method.GetGenericMethodDefinition();

    /// <summary>Writes it as one JSON object, row by row; empty tables for somebody of whom nothing is kept.</summary>
    public async Task WriteAsync(UserKey user, Stream stream, CancellationToken cancellation)
    {
        await using var database = await databases.CreateDbContextAsync(cancellation);
        var mailboxId = await database.Mailboxes.Where(row => row.TenantId == user.TenantId && row.ObjectId == user.ObjectId)
            .Select(row => (Guid?)row.Id).SingleOrDefaultAsync(cancellation);
        var pipe = PipeWriter.Create(stream, new StreamPipeWriterOptions(leaveOpen: true));
        using var json = new Utf8JsonWriter(pipe, new JsonWriterOptions { Indented = true });
        json.WriteStartObject();
        foreach (var table in TablesOf(database.Model).OrderBy(type => type.GetTableName(), StringComparer.Ordinal))
            await (Task)WriteTable.MakeGenericMethod(table.ClrType).Invoke(null, [json, pipe, database, table, mailboxId ?? Guid.Empty, cancellation])!;
        json.WriteEndObject();
        json.Flush();
        await pipe.CompleteAsync();
    }

    /// <summary>The tables with rows of users: the mailboxes, and all that are keyed by one first.</summary>
    public static IEnumerable<IEntityType> TablesOf(IModel model) => model.GetEntityTypes().Where(table =>
        table.ClrType == typeof(MailboxRow) || table.FindPrimaryKey()!.Properties[0].Name == "MailboxId");

    private static async Task WriteTableAsync<T>(
        Utf8JsonWriter json, PipeWriter pipe, FollowUpDatabase database, IEntityType table, Guid mailboxId, CancellationToken cancellation)
        where T : class
    {
        var key = table.FindPrimaryKey()!.Properties[0].Name;
        var columns = table.GetProperties().Where(column => column.PropertyInfo?.IsDefined(typeof(InternalColumnAttribute)) is not true).ToList();
        json.WriteStartArray(JsonNamingPolicy.CamelCase.ConvertName(table.GetTableName()!));
        await foreach (var row in database.Set<T>().AsNoTracking().Where(row => EF.Property<Guid>(row, key) == mailboxId)
            .AsAsyncEnumerable().WithCancellation(cancellation))
        {
            WriteRow(json, row, columns);
            json.Flush();
            if (pipe.UnflushedBytes > FlushBytes)
                await pipe.FlushAsync(cancellation);
        }

        json.WriteEndArray();
    }

    private static void WriteRow(Utf8JsonWriter json, object row, IEnumerable<IProperty> columns)
    {
        json.WriteStartObject();
        foreach (var column in columns)
        {
            if (column.GetGetter().GetClrValue(row) is not { } value)
                continue;
            json.WritePropertyName(JsonNamingPolicy.CamelCase.ConvertName(column.Name));
            if (column.PropertyInfo?.IsDefined(typeof(JsonColumnAttribute)) is true)
                json.WriteRawValue((string)value);
            else
                JsonSerializer.Serialize(json, value, value.GetType(), Values);
        }

        json.WriteEndObject();
    }
}
