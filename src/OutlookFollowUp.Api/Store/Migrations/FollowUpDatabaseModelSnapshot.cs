using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace OutlookFollowUp.Api.Store.Migrations;

/// <summary>The tables as the last migration leaves them; a test compares them with the model.</summary>
[DbContext(typeof(FollowUpDatabase))]
internal sealed class FollowUpDatabaseModelSnapshot : ModelSnapshot
{
    protected override void BuildModel(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity("OutlookFollowUp.Api.Store.MailboxRow", mailbox =>
        {
            mailbox.Property<Guid>("Id").ValueGeneratedNever();
            mailbox.Property<string>("TenantId").IsRequired();
            mailbox.Property<string>("ObjectId").IsRequired();
            mailbox.Property<string>("Owner");
            mailbox.Property<string>("State").IsRequired();
            mailbox.Property<int>("Messages");
            mailbox.Property<DateTimeOffset?>("LastSyncedAt");
            mailbox.Property<Guid>("Stamp");
            mailbox.Property<string>("Settings");
            mailbox.Property<string>("Error");
            mailbox.Property<string>("Phase");
            mailbox.Property<string>("ReadingFolder");
            mailbox.Property<int>("Read");
            mailbox.Property<int>("Total");
            mailbox.Property<DateTimeOffset?>("DueAt");
            mailbox.Property<DateTimeOffset?>("LeaseUntil");
            mailbox.Property<string>("LeaseOwner");
            mailbox.Property<long>("Fence");
            mailbox.Property<DateTimeOffset?>("SeenAt");
            mailbox.Property<DateTimeOffset?>("TidiedAt");
            mailbox.Property<bool>("HasOpen");
            mailbox.HasIndex("DueAt");
            mailbox.HasKey("Id");
            mailbox.HasIndex("TenantId", "ObjectId").IsUnique();
            mailbox.ToTable("Mailboxes");
        });
        modelBuilder.Entity("OutlookFollowUp.Api.Store.FolderRow", folder =>
        {
            folder.Property<Guid>("MailboxId");
            folder.Property<string>("Folder");
            folder.Property<string>("Link");
            folder.Property<int>("Round");
            folder.Property<bool>("IsFullRound");
            folder.Property<string>("Name").IsRequired();
            folder.Property<string>("Kind").IsRequired();
            folder.Property<DateTimeOffset?>("FullAt");
            folder.Property<int>("Version");
            folder.Property<int>("Read");
            folder.Property<int>("Total");
            folder.HasKey("MailboxId", "Folder");
            folder.HasOne("OutlookFollowUp.Api.Store.MailboxRow").WithMany().HasForeignKey("MailboxId").OnDelete(DeleteBehavior.Cascade).IsRequired();
            folder.ToTable("Folders");
        });
        modelBuilder.Entity("OutlookFollowUp.Api.Store.ItemRow", item =>
        {
            item.Property<Guid>("MailboxId");
            item.Property<string>("Kind");
            item.Property<string>("ItemId");
            item.Property<string>("Folder").IsRequired();
            item.Property<int>("Round");
            item.Property<string>("Facts");
            item.Property<string>("Conversation");
            item.Property<string>("Sender");
            item.Property<long>("Look");
            item.Property<bool>("IsPromising");
            item.Property<bool>("IsRead");
            item.Property<bool>("IsMissing");
            item.HasKey("MailboxId", "Kind", "ItemId");
            item.HasIndex("MailboxId", "Conversation");
            item.HasIndex("MailboxId", "Sender");
            item.HasIndex("MailboxId", "IsMissing");
            item.HasOne("OutlookFollowUp.Api.Store.MailboxRow").WithMany("Items").HasForeignKey("MailboxId").OnDelete(DeleteBehavior.Cascade).IsRequired();
            item.ToTable("Items");
        });
        modelBuilder.Entity("OutlookFollowUp.Api.Store.TemplateRow", template =>
        {
            template.Property<Guid>("MailboxId");
            template.Property<string>("TemplateId");
            template.Property<string>("Markdown").IsRequired();
            template.HasKey("MailboxId", "TemplateId");
            template.HasOne("OutlookFollowUp.Api.Store.MailboxRow").WithMany().HasForeignKey("MailboxId").OnDelete(DeleteBehavior.Cascade).IsRequired();
            template.ToTable("Templates");
        });
        modelBuilder.Entity("OutlookFollowUp.Api.Store.LeadRow", lead =>
        {
            lead.Property<Guid>("MailboxId");
            lead.Property<string>("Key");
            lead.Property<bool>("IsFollowed");
            lead.HasKey("MailboxId", "Key");
            lead.HasOne("OutlookFollowUp.Api.Store.MailboxRow").WithMany().HasForeignKey("MailboxId").OnDelete(DeleteBehavior.Cascade).IsRequired();
            lead.ToTable("Leads");
        });
        modelBuilder.Entity("OutlookFollowUp.Api.Store.ContactRow", contact =>
        {
            contact.Property<Guid>("MailboxId");
            contact.Property<string>("Address");
            contact.Property<string>("Name").IsRequired();
            contact.HasKey("MailboxId", "Address");
            contact.HasOne("OutlookFollowUp.Api.Store.MailboxRow").WithMany().HasForeignKey("MailboxId").OnDelete(DeleteBehavior.Cascade).IsRequired();
            contact.ToTable("Contacts");
        });
        modelBuilder.Entity("OutlookFollowUp.Api.Notifications.SubscriptionRow", subscription =>
        {
            subscription.Property<Guid>("MailboxId");
            subscription.Property<string>("Watched");
            subscription.Property<string>("SubscriptionId");
            subscription.Property<string>("ClientStateHash").IsRequired();
            subscription.Property<string>("Url").IsRequired();
            subscription.Property<DateTimeOffset?>("ExpiresAt");
            subscription.Property<string>("Need").IsRequired();
            subscription.Property<bool>("HasMissed");
            subscription.Property<DateTimeOffset?>("RetryAt");
            subscription.HasKey("MailboxId", "Watched");
            subscription.HasOne("OutlookFollowUp.Api.Store.MailboxRow").WithMany().HasForeignKey("MailboxId").OnDelete(DeleteBehavior.Cascade).IsRequired();
            subscription.ToTable("Subscriptions");
        });
        modelBuilder.Entity("OutlookFollowUp.Api.WriteBack.ToDoListRow", list =>
        {
            list.Property<Guid>("MailboxId").ValueGeneratedNever();
            list.Property<string>("ListId");
            list.Property<string>("State").IsRequired();
            list.Property<DateTimeOffset?>("RetryAt");
            list.Property<DateTimeOffset?>("WrittenAt");
            list.HasKey("MailboxId");
            list.HasOne("OutlookFollowUp.Api.Store.MailboxRow").WithMany().HasForeignKey("MailboxId").OnDelete(DeleteBehavior.Cascade).IsRequired();
            list.ToTable("ToDoLists");
        });
        modelBuilder.Entity("OutlookFollowUp.Api.WriteBack.ToDoTaskRow", task =>
        {
            task.Property<Guid>("MailboxId");
            task.Property<string>("ExternalId");
            task.Property<string>("ProcessId").IsRequired();
            task.Property<string>("Kind").IsRequired();
            task.Property<string>("To").IsRequired();
            task.Property<DateTimeOffset>("Opens");
            task.Property<string>("TaskId");
            task.Property<string>("State").IsRequired();
            task.Property<string>("Written");
            task.HasKey("MailboxId", "ExternalId");
            task.HasOne("OutlookFollowUp.Api.Store.MailboxRow").WithMany().HasForeignKey("MailboxId").OnDelete(DeleteBehavior.Cascade).IsRequired();
            task.ToTable("ToDoTasks");
        });
        modelBuilder.Entity("OutlookFollowUp.Api.WriteBack.PlacedDraftRow", draft =>
        {
            draft.Property<Guid>("MailboxId");
            draft.Property<string>("Key");
            draft.Property<DateTimeOffset>("StartedAt");
            draft.Property<string>("DraftId");
            draft.Property<string>("WebLink");
            draft.Property<string>("ReplyTo");
            draft.Property<string>("Why");
            draft.HasKey("MailboxId", "Key");
            draft.HasOne("OutlookFollowUp.Api.Store.MailboxRow").WithMany().HasForeignKey("MailboxId").OnDelete(DeleteBehavior.Cascade).IsRequired();
            draft.ToTable("PlacedDrafts");
        });
        modelBuilder.Entity("OutlookFollowUp.Api.SignIn.GraphSessionRow", session =>
        {
            session.Property<Guid>("MailboxId");
            session.Property<byte[]>("Cache").IsRequired();
            session.HasKey("MailboxId");
            session.HasOne("OutlookFollowUp.Api.Store.MailboxRow").WithMany().HasForeignKey("MailboxId").OnDelete(DeleteBehavior.Cascade).IsRequired();
            session.ToTable("GraphSessions");
        });
        modelBuilder.Entity("OutlookFollowUp.Api.SignIn.KeyRow", key =>
        {
            key.Property<string>("Name");
            key.Property<string>("Xml").IsRequired();
            key.HasKey("Name");
            key.ToTable("Keys");
        });
    }
}
