using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace OutlookFollowUp.Api.Store.Migrations;

/// <summary>A mailbox's stamp, which changes with its items.</summary>
[DbContext(typeof(FollowUpDatabase))]
[Migration("20260302000000_Stamp")]
internal sealed class Stamp : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.AddColumn<Guid>("Stamp", "Mailboxes", nullable: false, defaultValue: Guid.Empty);

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropColumn("Stamp", "Mailboxes");
}
