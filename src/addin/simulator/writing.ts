import type { Person } from "../contract.ts";
import { byId, h, show } from "../dom.ts";
import type { Service } from "../service.ts";
import { simulatorText as text } from "../strings.ts";
import { Compose, type ComposeStart } from "./compose.ts";
import { EventHost } from "./event-host.ts";
import { type Graph, type Message, toPerson } from "./graph.ts";
import type { OutlookWindow } from "./office-standin.ts";
import { type Answer, opening, startAnswer } from "./quoting.ts";
import type { Runtimes } from "./runtimes.ts";
import { sanitised } from "./sanitise.ts";
import { askAboutHeldMail, askAboutSlowAddIn, type Choice } from "./smart-alert.ts";
import { toast } from "./toast.ts";
import type { View } from "./view.ts";

interface WritingActions {
    /** The Outlook window that the add-in sees of this mail. */
    windowOf(compose: Compose): OutlookWindow;
    showPane(): void;
    /** A mail is on the screen and has brought a pane of its own. */
    opened(): void;
    /** The mail has left the screen, sent, discarded or put aside. */
    closed(): void;
    /** What is in the folders has changed, and the mail that was read comes back. */
    finished(): Promise<void>;
}

/** The mail that is being written, from its first word until it is sent, discarded or kept for later. */
export class Writing {
    private open: { compose: Compose; events: EventHost; pane: HTMLIFrameElement } | undefined;

    constructor(
        private readonly runtimes: Runtimes,
        private readonly service: Service,
        private readonly graph: Graph,
        private readonly user: Person,
        private readonly contacts: Person[],
        private readonly view: View,
        private readonly actions: WritingActions,
    ) {}

    async write(start: ComposeStart): Promise<void> {
        const isStillWanted = this.view.take();
        await this.putAside();
        if (!isStillWanted()) return;
        const compose = this.composeFrom(start);
        const outlook = this.actions.windowOf(compose);
        const pane = h("iframe", { title: text.paneLabel, "data-testid": "draft-pane" }) as HTMLIFrameElement;
        this.open = { compose, pane, events: new EventHost(this.runtimes, outlook) };
        this.runtimes.add("simulator-taskpane.html", pane, outlook);
        byId("panes").append(pane);
        this.open.events.tell("onNewMessageComposeHandler");
        show(byId("view"), compose.element);
        compose.focus();
        this.actions.opened();
    }

    async answer(how: Answer, message: Message): Promise<void> {
        const { history, ...start } = startAnswer(how, message, this.user);
        const content = opening(this.user);
        content.append(history);
        const attachments = how === "forward" && message.hasAttachments ? await this.graph.attachments(message.id) : [];
        await this.write({ ...start, content, attachments });
    }

    /** A mail from its first word, with the signature that Outlook puts under it. */
    async writeNew(start: { to?: Person[]; subject?: string; content?: Node } = {}): Promise<void> {
        const content = opening(this.user);
        if (start.content) content.replaceChild(start.content, content.firstChild as Node);
        await this.write({ ...start, content });
    }

    async continueDraft(message: Message): Promise<void> {
        const { body, subject, conversationId, id } = message;
        const content = body?.contentType === "html" ? sanitised(body.content) : h("div", {}, body?.content ?? "");
        const people = (list: Message["toRecipients"] | undefined) => (list ?? []).map(toPerson);
        const [to, cc, bcc] = [people(message.toRecipients), people(message.ccRecipients), people(message.bccRecipients)];
        const attachments = message.hasAttachments ? await this.graph.attachments(id) : [];
        await this.write({ to, cc, bcc, subject, content, attachments, conversationId, draftId: id });
    }

    /** Leaving a mail that is being written keeps it in Drafts. */
    async putAside(): Promise<void> {
        const compose = this.open?.compose;
        if (!compose) return;
        this.close();
        if (compose.isEmpty) return;
        await this.graph.saveDraft(compose.outgoing());
        if (compose.draftId) await this.graph.remove(compose.draftId);
        toast(text.draftSaved);
    }

    private composeFrom(start: ComposeStart): Compose {
        return new Compose(this.user, start, this.contacts, {
            send: () => void this.send(),
            discard: () => void this.discard(),
            showPane: () => this.actions.showPane(),
            recipientsChanged: () => this.open?.events.tell("onMessageRecipientsChangedHandler"),
            attachmentsChanged: () => this.open?.events.tell("onMessageAttachmentsChangedHandler"),
        });
    }

    private async send(): Promise<void> {
        if (!this.open || this.open.compose.busy) return;
        const { compose, events } = this.open;
        if (compose.to.length + compose.cc.length + compose.bcc.length === 0) return compose.say(text.noRecipients);
        compose.say("");
        compose.busy = true;
        const answer = await this.askAddIn(compose, events);
        if (answer.choice === "sendAnyway") await this.deliver(compose);
        if (answer.choice === "review") this.review(compose, answer.about);
        compose.busy = false;
    }

    private async askAddIn(compose: Compose, events: EventHost): Promise<{ choice: Choice; about?: string | undefined }> {
        const asked = events.mayLeave();
        let answer = await asked.inTime;
        if (!answer) {
            const waiting = askAboutSlowAddIn();
            answer = await Promise.race([asked.whenever, waiting.choice.then(() => undefined)]);
            if (!answer) return { choice: await waiting.choice };
            waiting.close();
        }
        compose.isChecked = true;
        if (answer.allowEvent) return { choice: "sendAnyway" };
        return { choice: await askAboutHeldMail(answer), about: answer.contextData };
    }

    /** Opens the pane anew, as Outlook does when its dialog is answered so, with what the handler has to tell it. */
    private review(compose: Compose, about: string | undefined): void {
        compose.openedWith = about;
        this.actions.showPane();
        this.open?.pane.contentWindow?.location.reload();
    }

    private async deliver(compose: Compose): Promise<void> {
        try {
            await this.graph.send(compose.outgoing());
        } catch {
            return compose.say(text.sendFailed);
        }
        this.close();
        toast(text.sent);
        if (compose.draftId) await this.graph.remove(compose.draftId);
        await this.service.sync().catch(() => undefined);
        await this.actions.finished();
    }

    private async discard(): Promise<void> {
        const id = this.open?.compose.draftId;
        this.close();
        if (id) await this.graph.remove(id);
        await this.actions.finished();
    }

    private close(): void {
        if (!this.open) return;
        this.open.events.close();
        this.runtimes.remove(this.open.pane);
        this.open = undefined;
        this.actions.closed();
    }
}
