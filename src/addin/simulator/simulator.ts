/** A stand-in for Outlook on the web: a mailbox to read and write in, with the add-in beside it. */
import "./components.ts";
import "./simulator.css";
import type { Person } from "../contract.ts";
import { Calendar } from "../dates.ts";
import { byId, h, show } from "../dom.ts";
import { icon, iconAtStart } from "../icons.ts";
import { Service, ServiceError } from "../service.ts";
import { simulatorText as text } from "../strings.ts";
import { followTheme } from "../theme.ts";
import { Compose, type ComposeStart } from "./compose.ts";
import { EventHost } from "./event-host.ts";
import { Graph, type Message, toPerson } from "./graph.ts";
import { type NamedFolder, showFolders, showMails } from "./mail-list.ts";
import { mailView } from "./mail-view.ts";
import type { OutlookWindow } from "./office-standin.ts";
import { type Answer, startAnswer } from "./quoting.ts";
import { Runtimes } from "./runtimes.ts";
import { sampleDraft } from "./sample-draft.ts";
import { sanitised } from "./sanitise.ts";
import { askAboutHeldMail, askAboutSlowAddIn, type Choice } from "./smart-alert.ts";

interface Writing {
    compose: Compose;
    events: EventHost;
    pane: HTMLIFrameElement;
}

class Simulator {
    private readonly runtimes = new Runtimes();
    private readonly storage = new Map<string, string>();
    private readonly itemHandlers = new Set<() => void>();
    private readonly readingPane = h("iframe", { title: text.paneLabel, "data-testid": "pane" }) as HTMLIFrameElement;
    private folders: NamedFolder[] = [];
    private folder = "inbox";
    private messages: Message[] = [];
    private next: string | undefined;
    private selected: Message | undefined;
    private writing: Writing | undefined;

    constructor(
        private readonly service: Service,
        private readonly graph: Graph,
        private readonly user: Person,
        private readonly contacts: Person[],
        private readonly calendar: Calendar,
    ) {
        window.outlookSimulator = this.runtimes;
    }

    async start(): Promise<void> {
        this.showAbout();
        byId("panes").append(this.readingPane);
        this.runtimes.add("simulator-taskpane.html", this.readingPane, this.window(undefined));
        byId("close-pane").addEventListener("click", () => this.showPane(false));
        await this.openFolder("inbox");
        const newest = this.messages[0];
        if (newest) await this.open(newest);
    }

    private showAbout(): void {
        byId("owner").append(
            h("fluent-avatar", { name: this.user.name, color: "colorful", size: "28", "aria-hidden": "true" }),
            h("span", {}, this.user.name),
        );
        const about = byId("about");
        about.append(
            h("p", {}, h("strong", {}, text.aboutTitle), ` ${text.about(this.user.name)}`),
            h(
                "div",
                { class: "about-actions" },
                h("fluent-button", { appearance: "primary", "data-testid": "try-it", click: () => void this.tryIt() }, text.tryIt),
                h("fluent-button", { "data-testid": "new-mail", click: () => void this.write({}) }, iconAtStart("draft"), text.newMail),
            ),
        );
    }

    /** The Outlook window that a runtime of the add-in sees: that of a mail being written, or the one for reading. */
    private window(compose: Compose | undefined): OutlookWindow {
        return {
            user: this.user,
            storage: this.storage,
            composed: () => compose,
            isReading: () => this.selected !== undefined,
            isDark: () => document.documentElement.dataset["theme"] === "dark",
            openCompose: ({ to, subject, html }) =>
                void this.write({ to: to.map((address) => this.known(address)), subject, content: sanitised(html) }),
            openMessage: (id) => void this.open({ id }),
            whenItemChanges: (handler) => {
                if (!compose) this.itemHandlers.add(handler);
            },
        };
    }

    private known(address: string): Person {
        return this.contacts.find((contact) => contact.address.toLowerCase() === address.toLowerCase()) ?? { name: "", address };
    }

    // Reading

    private async openFolder(folder: string): Promise<void> {
        this.folder = folder;
        const [folders, page] = await Promise.all([this.graph.folders(), this.graph.messages(folder)]);
        this.folders = folders;
        this.messages = page.messages;
        this.next = page.next;
        this.drawLists();
        byId("mails").scrollTop = 0;
    }

    private drawLists(): void {
        showFolders(byId("folders"), this.folders, this.folder, (folder) => void this.openFolder(folder));
        const { folder, messages, selected } = this;
        showMails(byId("mails"), { folder, messages, selected: selected?.id, hasMore: this.next !== undefined }, this.calendar, {
            open: (message) => void this.open(message),
            more: () => void this.showMore(),
        });
    }

    private async showMore(): Promise<void> {
        if (!this.next) return;
        const page = await this.graph.page(this.next);
        this.messages = [...this.messages, ...page.messages];
        this.next = page.next;
        this.drawLists();
    }

    private async open({ id }: Pick<Message, "id">): Promise<void> {
        const message = await this.graph.message(id);
        if (message.isDraft) return this.continueDraft(message);
        await this.putAside();
        this.selected = message;
        await this.showSelected();
        if (!message.isRead) {
            this.messages.filter((listed) => listed.id === id).forEach((listed) => (listed.isRead = true));
            await this.graph.markRead(id);
            this.folders = await this.graph.folders();
        }
        this.drawLists();
    }

    private async showSelected(): Promise<void> {
        const message = this.selected;
        const view = byId("view");
        if (!message) return show(view, h("p", { class: "quiet none" }, icon("mail", 32), text.pickMessage));
        const files = message.hasAttachments ? await this.graph.attachments(message.id) : [];
        show(
            view,
            mailView(message, files, this.calendar, (how) => void this.answer(how, message)),
        );
        this.itemHandlers.forEach((handler) => handler());
    }

    // Writing

    private async tryIt(): Promise<void> {
        await this.write(sampleDraft(await this.service.followUps(), this.user));
    }

    private async answer(how: Answer, message: Message): Promise<void> {
        const { history, ...start } = startAnswer(how, message, this.user);
        const content = document.createDocumentFragment();
        content.append(h("div", {}, h("br")), h("div", {}, h("br")), history);
        await this.write({ ...start, content });
    }

    private async continueDraft(message: Message): Promise<void> {
        const { body, subject, conversationId, id } = message;
        const content = body?.contentType === "html" ? sanitised(body.content) : h("div", {}, body?.content ?? "");
        const people = (list: Message["toRecipients"] | undefined) => (list ?? []).map(toPerson);
        const [to, cc, bcc] = [people(message.toRecipients), people(message.ccRecipients), people(message.bccRecipients)];
        await this.write({ to, cc, bcc, subject, content, conversationId, draftId: id });
    }

    private async write(start: ComposeStart): Promise<void> {
        await this.putAside();
        const compose: Compose = new Compose(this.user, start, this.contacts, {
            send: () => void this.send(),
            discard: () => void this.discard(),
            showPane: () => this.showPane(true),
            recipientsChanged: () => this.writing?.events.tell("onMessageRecipientsChangedHandler"),
            attachmentsChanged: () => this.writing?.events.tell("onMessageAttachmentsChangedHandler"),
        });
        const outlook = this.window(compose);
        const pane = h("iframe", { title: text.paneLabel, "data-testid": "draft-pane" }) as HTMLIFrameElement;
        this.writing = { compose, pane, events: new EventHost(this.runtimes, outlook) };
        this.runtimes.add("simulator-taskpane.html", pane, outlook);
        byId("panes").append(pane);
        this.readingPane.hidden = true;
        show(byId("view"), compose.element);
        compose.focus();
    }

    private async send(): Promise<void> {
        const { writing } = this;
        if (!writing || writing.compose.element.classList.contains("busy")) return;
        const { compose, events } = writing;
        if (compose.to.length + compose.cc.length + compose.bcc.length === 0) return compose.say(text.noRecipients);
        compose.busy = true;
        compose.say("");
        const choice = await this.askAddIn(events);
        compose.busy = false;
        if (choice === "review") this.showPane(true);
        if (choice === "sendAnyway") await this.deliver(compose);
    }

    private async askAddIn(events: EventHost): Promise<Choice> {
        const answer = await events.mayLeave();
        if (answer === "late") return askAboutSlowAddIn();
        return answer.allowEvent ? "sendAnyway" : askAboutHeldMail(answer);
    }

    private async deliver(compose: Compose): Promise<void> {
        compose.busy = true;
        try {
            await this.graph.send(compose.outgoing());
        } catch {
            compose.busy = false;
            return compose.say(text.sendFailed);
        }
        if (compose.draftId) await this.graph.remove(compose.draftId);
        await this.service.sync();
        toast(text.sent);
        await this.stopWriting();
    }

    private async discard(): Promise<void> {
        const id = this.writing?.compose.draftId;
        if (id) await this.graph.remove(id);
        await this.stopWriting();
    }

    /** Leaving a mail that is being written keeps it in Drafts. */
    private async putAside(): Promise<void> {
        const compose = this.writing?.compose;
        if (!compose) return;
        this.closeWriting();
        if (compose.isEmpty) return;
        await this.graph.saveDraft(compose.outgoing());
        if (compose.draftId) await this.graph.remove(compose.draftId);
        toast(text.draftSaved);
        await this.openFolder(this.folder);
    }

    private async stopWriting(): Promise<void> {
        this.closeWriting();
        await this.showSelected();
        await this.openFolder(this.folder);
    }

    private closeWriting(): void {
        if (!this.writing) return;
        this.writing.events.close();
        this.runtimes.remove(this.writing.pane);
        this.writing = undefined;
        this.readingPane.hidden = false;
    }

    private showPane(shown: boolean): void {
        document.body.classList.toggle("no-pane", !shown);
    }
}

function toast(words: string): void {
    const place = byId("toast");
    place.textContent = words;
    place.classList.add("shown");
    setTimeout(() => place.classList.remove("shown"), 4_000);
}

async function start(): Promise<void> {
    const service = new Service();
    const view = byId("view");
    show(view, h("p", { class: "quiet none", "data-testid": "loading" }, h("fluent-spinner", {}), text.loading));
    try {
        const account = await service.account();
        if (!account.graph) throw new ServiceError("signedOut");
        const graph = new Graph(account.graph, account.token);
        const [user, contacts, list] = await Promise.all([graph.me(), graph.contacts(), service.followUps()]);
        const others = contacts.filter((contact) => contact.address.toLowerCase() !== user.address.toLowerCase());
        await new Simulator(service, graph, user, others, new Calendar(list.at)).start();
    } catch (error) {
        const words = error instanceof ServiceError && error.trouble === "signedOut" ? text.notSandbox : text.unreachable;
        show(
            view,
            h("p", { class: "quiet none", "data-testid": "unreachable" }, icon("cloudOff", 32), words),
            h("fluent-button", { class: "centre", click: () => void start() }, text.retry),
        );
    }
}

followTheme();
void start();
