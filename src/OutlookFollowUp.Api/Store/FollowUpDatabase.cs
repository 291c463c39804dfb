using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using OutlookFollowUp.Api.Notifications;
using OutlookFollowUp.Api.SignIn;
using OutlookFollowUp.Api.WriteBack;

namespace OutlookFollowUp.Api.Store;

/// <summary>The tables, the same in SQLite and PostgreSQL.</summary>
internal sealed class FollowUpDatabase(DbContextOptions<FollowUpDatabase> options) : DbContext(options)
{
    public DbSet<MailboxRow> Mailboxes => Set<MailboxRow>();

    public DbSet<FolderRow> Folders => Set<FolderRow>();

    public DbSet<ItemRow> Items => Set<ItemRow>();

    public DbSet<LeadRow> Leads => Set<LeadRow>();

    public DbSet<ContactRow> Contacts => Set<ContactRow>();

    public DbSet<SubscriptionRow> Subscriptions => Set<SubscriptionRow>();

    public DbSet<TemplateRow> Templates => Set<TemplateRow>();

    public DbSet<ToDoListRow> ToDoLists => Set<ToDoListRow>();

    public DbSet<ToDoTaskRow> ToDoTasks => Set<ToDoTaskRow>();

    public DbSet<PlacedDraftRow> PlacedDrafts => Set<PlacedDraftRow>();

    public DbSet<GraphSessionRow> GraphSessions => Set<GraphSessionRow>();

    public DbSet<KeyRow> Keys => Set<KeyRow>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        var moments = configurationBuilder.Properties<DateTimeOffset>();
        if (Database.IsSqlite())
            moments.HaveConversion<PlainMoment>();
        else
            moments.HaveConversion<UniversalMoment>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<MailboxRow>(mailbox =>
        {
            mailbox.ToTable("Mailboxes").HasKey(row => row.Id);
            mailbox.HasIndex(row => new { row.TenantId, row.ObjectId }).IsUnique();
            mailbox.HasIndex(row => row.DueAt);
            mailbox.Property(row => row.Id).ValueGeneratedNever();
            mailbox.Property(row => row.State).HasConversion<string>();
            mailbox.Property(row => row.Phase).HasConversion<string>();
            mailbox.HasMany(row => row.Items).WithOne().HasForeignKey(row => row.MailboxId);
        });
        modelBuilder.Entity<FolderRow>(folder =>
        {
            folder.ToTable("Folders").HasKey(row => new { row.MailboxId, row.Folder });
            folder.Property(row => row.Kind).HasConversion<string>();
            folder.HasOne<MailboxRow>().WithMany().HasForeignKey(row => row.MailboxId);
        });
        modelBuilder.Entity<ItemRow>(item =>
        {
            item.ToTable("Items").HasKey(row => new { row.MailboxId, row.Kind, row.ItemId });
            item.Property(row => row.Kind).HasConversion<string>();
            item.HasIndex(row => new { row.MailboxId, row.Conversation });
            item.HasIndex(row => new { row.MailboxId, row.Sender });
            item.HasIndex(row => new { row.MailboxId, row.IsMissing });
        });
        modelBuilder.Entity<LeadRow>(lead =>
        {
            lead.ToTable("Leads").HasKey(row => new { row.MailboxId, row.Key });
            lead.HasOne<MailboxRow>().WithMany().HasForeignKey(row => row.MailboxId);
        });
        modelBuilder.Entity<TemplateRow>(template =>
        {
            template.ToTable("Templates").HasKey(row => new { row.MailboxId, row.TemplateId });
            template.HasOne<MailboxRow>().WithMany().HasForeignKey(row => row.MailboxId);
        });
        modelBuilder.Entity<ContactRow>(contact =>
        {
            contact.ToTable("Contacts").HasKey(row => new { row.MailboxId, row.Address });
            contact.HasOne<MailboxRow>().WithMany().HasForeignKey(row => row.MailboxId);
        });
        modelBuilder.Entity<SubscriptionRow>(subscription =>
        {
            subscription.ToTable("Subscriptions").HasKey(row => new { row.MailboxId, row.Watched });
            subscription.Property(row => row.Watched).HasConversion<string>();
            subscription.Property(row => row.Need).HasConversion<string>();
            subscription.HasOne<MailboxRow>().WithMany().HasForeignKey(row => row.MailboxId);
        });
        modelBuilder.Entity<ToDoListRow>(list =>
        {
            list.ToTable("ToDoLists").HasKey(row => row.MailboxId);
            list.Property(row => row.MailboxId).ValueGeneratedNever();
            list.Property(row => row.State).HasConversion<string>();
            list.HasOne<MailboxRow>().WithMany().HasForeignKey(row => row.MailboxId);
        });
        modelBuilder.Entity<ToDoTaskRow>(task =>
        {
            task.ToTable("ToDoTasks").HasKey(row => new { row.MailboxId, row.ExternalId });
            task.Property(row => row.Kind).HasConversion<string>();
            task.Property(row => row.State).HasConversion<string>();
            task.HasOne<MailboxRow>().WithMany().HasForeignKey(row => row.MailboxId);
        });
        modelBuilder.Entity<PlacedDraftRow>(draft =>
        {
            draft.ToTable("PlacedDrafts").HasKey(row => new { row.MailboxId, row.Key });
            draft.HasOne<MailboxRow>().WithMany().HasForeignKey(row => row.MailboxId);
        });
        modelBuilder.Entity<GraphSessionRow>(session =>
        {
            session.ToTable("GraphSessions").HasKey(row => row.MailboxId);
            session.HasOne<MailboxRow>().WithMany().HasForeignKey(row => row.MailboxId);
        });
        modelBuilder.Entity<KeyRow>().ToTable("Keys").HasKey(row => row.Name);
    }

    /// <summary>SQLite compares moments as text, which is right only where none has an offset.</summary>
    private sealed class PlainMoment() : ValueConverter<DateTimeOffset, DateTime>(
        moment => moment.UtcDateTime, time => new DateTimeOffset(DateTime.SpecifyKind(time, DateTimeKind.Utc)));

    /// <summary>PostgreSQL takes no moment that has an offset.</summary>
    private sealed class UniversalMoment() : ValueConverter<DateTimeOffset, DateTimeOffset>(moment => moment.ToUniversalTime(), moment => moment);
}
