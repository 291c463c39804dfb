using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace OutlookFollowUp.Api.Store.Migrations;

/// <summary>Moments lose their offset in SQLite, so that they compare as text. They were universal time all along.</summary>
[DbContext(typeof(FollowUpDatabase))]
[Migration("20260304000000_PlainMoments")]
internal sealed class PlainMoments : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        if (migrationBuilder.IsSqlite())
            migrationBuilder.Sql("""UPDATE "Mailboxes" SET "LastSyncedAt" = replace("LastSyncedAt", '+00:00', '')""");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        if (migrationBuilder.IsSqlite())
            migrationBuilder.Sql("""UPDATE "Mailboxes" SET "LastSyncedAt" = "LastSyncedAt" || '+00:00'""");
    }
}
