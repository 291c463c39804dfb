using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace OutlookFollowUp.Api.Store.Migrations;

/// <summary>Mailboxes, their folders, what was read in them, and contacts. Column types are left to the database at hand.</summary>
[DbContext(typeof(FollowUpDatabase))]
[Migration("20260301000000_Start")]
internal sealed class Start : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Mailboxes",
            table => new
            {
                Id = table.Column<Guid>(),
                TenantId = table.Column<string>(),
                ObjectId = table.Column<string>(),
                Owner = table.Column<string>(nullable: true),
                State = table.Column<string>(),
                Messages = table.Column<int>(),
                LastSyncedAt = table.Column<DateTimeOffset>(nullable: true),
                Error = table.Column<string>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_Mailboxes", row => row.Id));
        migrationBuilder.CreateIndex("IX_Mailboxes_TenantId_ObjectId", "Mailboxes", ["TenantId", "ObjectId"], unique: true);

        migrationBuilder.CreateTable(
            "Folders",
            table => new
            {
                MailboxId = table.Column<Guid>(),
                Folder = table.Column<string>(),
                Link = table.Column<string>(nullable: true),
                Round = table.Column<int>(),
                IsFullRound = table.Column<bool>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Folders", row => new { row.MailboxId, row.Folder });
                table.ForeignKey("FK_Folders_Mailboxes_MailboxId", row => row.MailboxId, "Mailboxes", "Id", onDelete: ReferentialAction.Cascade);
            });

        migrationBuilder.CreateTable(
            "Items",
            table => new
            {
                MailboxId = table.Column<Guid>(),
                Kind = table.Column<string>(),
                ItemId = table.Column<string>(),
                Folder = table.Column<string>(),
                Round = table.Column<int>(),
                Facts = table.Column<string>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Items", row => new { row.MailboxId, row.Kind, row.ItemId });
                table.ForeignKey("FK_Items_Mailboxes_MailboxId", row => row.MailboxId, "Mailboxes", "Id", onDelete: ReferentialAction.Cascade);
            });

        migrationBuilder.CreateTable(
            "Contacts",
            table => new
            {
                MailboxId = table.Column<Guid>(),
                Address = table.Column<string>(),
                Name = table.Column<string>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Contacts", row => new { row.MailboxId, row.Address });
                table.ForeignKey("FK_Contacts_Mailboxes_MailboxId", row => row.MailboxId, "Mailboxes", "Id", onDelete: ReferentialAction.Cascade);
            });
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var table in (string[])["Contacts", "Items", "Folders", "Mailboxes"])
            migrationBuilder.DropTable(table);
    }
}
