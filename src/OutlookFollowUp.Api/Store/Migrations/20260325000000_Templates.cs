using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace OutlookFollowUp.Api.Store.Migrations;

/// <summary>The templates that users write.</summary>
[DbContext(typeof(FollowUpDatabase))]
[Migration("20260325000000_Templates")]
internal sealed class Templates : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        "Templates",
        table => new
        {
            MailboxId = table.Column<Guid>(),
            TemplateId = table.Column<string>(),
            Markdown = table.Column<string>(),
        },
        constraints: table =>
        {
            table.PrimaryKey("PK_Templates", row => new { row.MailboxId, row.TemplateId });
            table.ForeignKey("FK_Templates_Mailboxes_MailboxId", row => row.MailboxId, "Mailboxes", "Id", onDelete: ReferentialAction.Cascade);
        });

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropTable("Templates");
}
