using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace OutlookFollowUp.Api.Store.Migrations;

/// <summary>What was written into users' mailboxes: To Do lists with their tasks, and drafts.</summary>
[DbContext(typeof(FollowUpDatabase))]
[Migration("20260321000000_WriteBack")]
internal sealed class WriteBack : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "ToDoLists",
            table => new
            {
                MailboxId = table.Column<Guid>(),
                ListId = table.Column<string>(nullable: true),
                State = table.Column<string>(),
                RetryAt = table.Column<DateTimeOffset>(nullable: true),
                WrittenAt = table.Column<DateTimeOffset>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_ToDoLists", row => row.MailboxId);
                table.ForeignKey("FK_ToDoLists_Mailboxes_MailboxId", row => row.MailboxId, "Mailboxes", "Id", onDelete: ReferentialAction.Cascade);
            });

        migrationBuilder.CreateTable(
            "ToDoTasks",
            table => new
            {
                MailboxId = table.Column<Guid>(),
                ExternalId = table.Column<string>(),
                ProcessId = table.Column<string>(),
                Kind = table.Column<string>(),
                To = table.Column<string>(),
                Opens = table.Column<DateTimeOffset>(),
                TaskId = table.Column<string>(nullable: true),
                State = table.Column<string>(),
                Written = table.Column<string>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_ToDoTasks", row => new { row.MailboxId, row.ExternalId });
                table.ForeignKey("FK_ToDoTasks_Mailboxes_MailboxId", row => row.MailboxId, "Mailboxes", "Id", onDelete: ReferentialAction.Cascade);
            });

        migrationBuilder.CreateTable(
            "PlacedDrafts",
            table => new
            {
                MailboxId = table.Column<Guid>(),
                Key = table.Column<string>(),
                StartedAt = table.Column<DateTimeOffset>(),
                DraftId = table.Column<string>(nullable: true),
                WebLink = table.Column<string>(nullable: true),
                ReplyTo = table.Column<string>(nullable: true),
                Why = table.Column<string>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_PlacedDrafts", row => new { row.MailboxId, row.Key });
                table.ForeignKey("FK_PlacedDrafts_Mailboxes_MailboxId", row => row.MailboxId, "Mailboxes", "Id", onDelete: ReferentialAction.Cascade);
            });
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var table in (string[])["PlacedDrafts", "ToDoTasks", "ToDoLists"])
            migrationBuilder.DropTable(table);
    }
}
