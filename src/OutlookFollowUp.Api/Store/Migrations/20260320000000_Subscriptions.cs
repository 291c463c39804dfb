using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace OutlookFollowUp.Api.Store.Migrations;

/// <summary>What Graph was asked to tell us of.</summary>
[DbContext(typeof(FollowUpDatabase))]
[Migration("20260320000000_Subscriptions")]
internal sealed class Subscriptions : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        "Subscriptions",
        table => new
        {
            MailboxId = table.Column<Guid>(),
            Watched = table.Column<string>(),
            SubscriptionId = table.Column<string>(nullable: true),
            ClientStateHash = table.Column<string>(),
            Url = table.Column<string>(),
            ExpiresAt = table.Column<DateTimeOffset>(nullable: true),
            Need = table.Column<string>(),
            HasMissed = table.Column<bool>(),
            RetryAt = table.Column<DateTimeOffset>(nullable: true),
        },
        constraints: table =>
        {
            table.PrimaryKey("PK_Subscriptions", row => new { row.MailboxId, row.Watched });
            table.ForeignKey("FK_Subscriptions_Mailboxes_MailboxId", row => row.MailboxId, "Mailboxes", "Id", onDelete: ReferentialAction.Cascade);
        });

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropTable("Subscriptions");
}
