using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace OutlookFollowUp.Api.Store.Migrations;

/// <summary>When a mailbox is synced next, and who does it. The ones there are due at once.</summary>
[DbContext(typeof(FollowUpDatabase))]
[Migration("20260305000000_Schedule")]
internal sealed class Schedule : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<DateTimeOffset>("DueAt", "Mailboxes", nullable: true);
        migrationBuilder.AddColumn<DateTimeOffset>("LeaseUntil", "Mailboxes", nullable: true);
        migrationBuilder.AddColumn<string>("LeaseOwner", "Mailboxes", nullable: true);
        migrationBuilder.AddColumn<long>("Fence", "Mailboxes", nullable: false, defaultValue: 0L);
        migrationBuilder.AddColumn<DateTimeOffset>("SeenAt", "Mailboxes", nullable: true);
        migrationBuilder.CreateIndex("IX_Mailboxes_DueAt", "Mailboxes", "DueAt");
        migrationBuilder.Sql("""UPDATE "Mailboxes" SET "DueAt" = CURRENT_TIMESTAMP""");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropIndex("IX_Mailboxes_DueAt", "Mailboxes");
        foreach (var column in (string[])["DueAt", "LeaseUntil", "LeaseOwner", "Fence", "SeenAt"])
            migrationBuilder.DropColumn(column, "Mailboxes");
    }
}
