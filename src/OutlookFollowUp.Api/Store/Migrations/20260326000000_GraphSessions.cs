using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace OutlookFollowUp.Api.Store.Migrations;

/// <summary>Users' sessions with Graph, and the keys that encrypt them where several instances share the database.</summary>
[DbContext(typeof(FollowUpDatabase))]
[Migration("20260326000000_GraphSessions")]
internal sealed class GraphSessions : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "GraphSessions",
            table => new { MailboxId = table.Column<Guid>(), Cache = table.Column<byte[]>() },
            constraints: table =>
            {
                table.PrimaryKey("PK_GraphSessions", row => row.MailboxId);
                table.ForeignKey(
                    "FK_GraphSessions_Mailboxes_MailboxId", row => row.MailboxId, "Mailboxes", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateTable(
            "Keys",
            table => new { Name = table.Column<string>(), Xml = table.Column<string>() },
            constraints: table => table.PrimaryKey("PK_Keys", row => row.Name));
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var table in (string[])["Keys", "GraphSessions"])
            migrationBuilder.DropTable(table);
    }
}
