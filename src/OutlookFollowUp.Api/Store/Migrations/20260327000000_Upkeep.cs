using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace OutlookFollowUp.Api.Store.Migrations;

/// <summary>When what is too old was forgotten, and whether a process is open.</summary>
[DbContext(typeof(FollowUpDatabase))]
[Migration("20260327000000_Upkeep")]
internal sealed class Upkeep : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<DateTimeOffset>("TidiedAt", "Mailboxes", nullable: true);
        migrationBuilder.AddColumn<bool>("HasOpen", "Mailboxes", nullable: false, defaultValue: false);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var column in (string[])["TidiedAt", "HasOpen"])
            migrationBuilder.DropColumn(column, "Mailboxes");
    }
}
