import type { Calendar } from "../dates.ts";
import { byId, h, show } from "../dom.ts";
import { icon } from "../icons.ts";
import { simulatorText as text } from "../strings.ts";
import type { Graph, Message } from "./graph.ts";
import { type NamedFolder, showFolders, showMails } from "./mail-list.ts";
import { mailView } from "./mail-view.ts";
import type { Answer } from "./quoting.ts";
import type { View } from "./view.ts";

interface ReadingActions {
    /** Before another mail takes the place of what is there. */
    leave(): Promise<void>;
    answer(how: Answer, message: Message): void;
    continueDraft(message: Message): Promise<void>;
    itemChanged(): void;
}

/** Folders, the mails of one, and the one that is open. */
export class Reading {
    private folders: NamedFolder[] = [];
    private folder = "inbox";
    private messages: Message[] = [];
    private next: string | undefined;
    private selected: Message | undefined;

    constructor(
        private readonly graph: Graph,
        private readonly calendar: Calendar,
        private readonly view: View,
        private readonly actions: ReadingActions,
    ) {}

    get isOpen(): boolean {
        return this.selected !== undefined;
    }

    /** The newest mail in the list that is one of these; the newest of all when none is. */
    newestOf(ids: Set<string>): Message | undefined {
        return this.messages.find((message) => ids.has(message.id)) ?? this.messages[0];
    }

    async openFolder(folder = this.folder): Promise<void> {
        const [folders, page] = await Promise.all([this.graph.folders(), this.graph.messages(folder)]);
        if (folder !== this.folder) byId("mails").scrollTop = 0;
        this.folder = folder;
        this.folders = folders;
        this.messages = page.messages;
        this.next = page.next;
        this.drawLists();
    }

    async open({ id }: Pick<Message, "id">): Promise<void> {
        const isStillWanted = this.view.take();
        const message = await this.graph.message(id);
        if (!isStillWanted()) return;
        if (message.isDraft) return this.actions.continueDraft(message);
        await this.actions.leave();
        this.selected = message;
        await this.showSelected();
        if (!message.isRead) await this.markRead(id);
        this.folders = await this.graph.folders();
        this.drawLists();
    }

    async showSelected(): Promise<void> {
        const message = this.selected;
        const view = byId("view");
        const isStillWanted = this.view.take();
        if (!message) return show(view, h("p", { class: "quiet none" }, icon("mail", 32), text.pickMessage));
        const files = message.hasAttachments ? await this.graph.attachments(message.id) : [];
        if (!isStillWanted()) return;
        show(
            view,
            mailView(message, files, this.calendar, (how) => this.actions.answer(how, message)),
        );
        this.actions.itemChanged();
    }

    private async markRead(id: string): Promise<void> {
        await this.graph.markRead(id);
        for (const listed of this.messages) listed.isRead ||= listed.id === id;
    }

    private async showMore(): Promise<void> {
        if (!this.next) return;
        const page = await this.graph.page(this.next);
        this.messages = [...this.messages, ...page.messages];
        this.next = page.next;
        this.drawLists();
    }

    private drawLists(): void {
        const { folder, messages, selected, next } = this;
        showFolders(byId("folders"), this.folders, folder, (name) => void this.openFolder(name));
        showMails(byId("mails"), { folder, messages, selected: selected?.id, hasMore: next !== undefined }, this.calendar, {
            open: (message) => void this.open(message),
            more: () => void this.showMore(),
        });
    }
}
