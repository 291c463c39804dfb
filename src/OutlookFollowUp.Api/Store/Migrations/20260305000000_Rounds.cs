using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace OutlookFollowUp.Api.Store.Migrations;

/// <summary>
/// Folders by their own ids with their full rounds, what a list shows of a mail, and which mail is worth reading. What was read before
/// serves until the next full rounds have read it again.
/// </summary>
[DbContext(typeof(FollowUpDatabase))]
[Migration("20260305000000_Rounds")]
internal sealed class Rounds : Migration
{
    private static readonly string[] ItemIndexes = ["Conversation", "Sender", "IsMissing"];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("Name", "Folders", nullable: false, defaultValue: "");
        migrationBuilder.AddColumn<string>("Kind", "Folders", nullable: false, defaultValue: "Other");
        migrationBuilder.AddColumn<DateTimeOffset>("FullAt", "Folders", nullable: true);
        foreach (var number in (string[])["Version", "Read", "Total"])
            migrationBuilder.AddColumn<int>(number, "Folders", nullable: false, defaultValue: 0);

        migrationBuilder.AddColumn<string>("Conversation", "Items", nullable: true);
        migrationBuilder.AddColumn<string>("Sender", "Items", nullable: true);
        migrationBuilder.AddColumn<long>("Look", "Items", nullable: false, defaultValue: 0L);
        foreach (var flag in (string[])["IsPromising", "IsRead", "IsMissing"])
            migrationBuilder.AddColumn<bool>(flag, "Items", nullable: false, defaultValue: false);
        foreach (var column in ItemIndexes)
            migrationBuilder.CreateIndex("IX_Items_MailboxId_" + column, "Items", ["MailboxId", column]);

        migrationBuilder.CreateTable(
            "Leads",
            table => new
            {
                MailboxId = table.Column<Guid>(),
                Key = table.Column<string>(),
                IsFollowed = table.Column<bool>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Leads", row => new { row.MailboxId, row.Key });
                table.ForeignKey("FK_Leads_Mailboxes_MailboxId", row => row.MailboxId, "Mailboxes", "Id", onDelete: ReferentialAction.Cascade);
            });
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable("Leads");
        foreach (var column in ItemIndexes)
            migrationBuilder.DropIndex("IX_Items_MailboxId_" + column, "Items");
        foreach (var column in (string[])["Conversation", "Sender", "Look", "IsPromising", "IsRead", "IsMissing"])
            migrationBuilder.DropColumn(column, "Items");
        foreach (var column in (string[])["Name", "Kind", "FullAt", "Version", "Read", "Total"])
            migrationBuilder.DropColumn(column, "Folders");
    }
}
