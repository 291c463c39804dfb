using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace OutlookFollowUp.Api.Store.Migrations;

/// <summary>What a user chose for themselves.</summary>
[DbContext(typeof(FollowUpDatabase))]
[Migration("20260303000000_Settings")]
internal sealed class Settings : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.AddColumn<string>("Settings", "Mailboxes", nullable: true);

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropColumn("Settings", "Mailboxes");
}
