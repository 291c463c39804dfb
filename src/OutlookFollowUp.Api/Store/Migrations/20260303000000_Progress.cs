using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace OutlookFollowUp.Api.Store.Migrations;

/// <summary>How far a sync under way has come.</summary>
[DbContext(typeof(FollowUpDatabase))]
[Migration("20260303000000_Progress")]
internal sealed class Progress : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("Phase", "Mailboxes", nullable: true);
        migrationBuilder.AddColumn<string>("ReadingFolder", "Mailboxes", nullable: true);
        migrationBuilder.AddColumn<int>("Read", "Mailboxes", nullable: false, defaultValue: 0);
        migrationBuilder.AddColumn<int>("Total", "Mailboxes", nullable: false, defaultValue: 0);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var column in (string[])["Phase", "ReadingFolder", "Read", "Total"])
            migrationBuilder.DropColumn(column, "Mailboxes");
    }
}
