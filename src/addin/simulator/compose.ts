import type { Attachment, Person, RecipientPart } from "../contract.ts";
import { h } from "../dom.ts";
import { iconAtStart } from "../icons.ts";
import { simulatorText as text } from "../strings.ts";
import { AttachmentsField } from "./attachments-field.ts";
import type { OutgoingMail } from "./graph.ts";
import type { ComposedMail } from "./office-standin.ts";
import { rangeAt } from "./place.ts";
import { RecipientsField } from "./recipients-field.ts";
import { sanitised } from "./sanitise.ts";

export interface ComposeStart {
    to?: Person[];
    cc?: Person[];
    bcc?: Person[];
    subject?: string;
    /** What the body begins with; the cursor goes before it. */
    content?: Node;
    conversationId?: string | null;
    attachments?: OutgoingMail["attachments"];
    /** The draft that this continues. */
    draftId?: string;
}

export interface ComposeActions {
    send(compose: Compose): void;
    discard(compose: Compose): void;
    showPane(): void;
    recipientsChanged(): void;
    attachmentsChanged(): void;
}

/** The window in which a mail is written. */
export class Compose implements ComposedMail {
    readonly element: HTMLElement;
    readonly notes = new Map<string, string>();
    openedWith: string | undefined;
    readonly conversationId: string | null;
    readonly draftId: string | undefined;
    private readonly fields: Record<RecipientPart, RecipientsField>;
    private readonly subjectInput: HTMLInputElement;
    private readonly bodyBox: HTMLElement;
    private readonly files: AttachmentsField;
    private readonly sendButton: HTMLElement;
    private readonly checking = h(
        "p",
        { class: "checking", role: "status", hidden: true, "data-testid": "compose-checking" },
        text.sending,
    );
    private readonly problem = h("p", { class: "problem", role: "alert", "data-testid": "compose-problem" });

    constructor(
        readonly from: Person,
        start: ComposeStart,
        contacts: Person[],
        private readonly actions: ComposeActions,
    ) {
        this.conversationId = start.conversationId ?? null;
        this.draftId = start.draftId;
        const field = (part: RecipientPart) => new RecipientsField(part, contacts, () => actions.recipientsChanged());
        this.fields = { to: field("to"), cc: field("cc"), bcc: field("bcc") };
        for (const part of ["to", "cc", "bcc"] as const) this.fields[part].people = start[part] ?? [];
        this.subjectInput = h("input", {
            type: "text",
            placeholder: text.addSubject,
            "aria-label": text.subject,
            "data-testid": "compose-subject",
        }) as HTMLInputElement;
        this.subject = start.subject ?? "";
        this.bodyBox = h("div", {
            class: "body",
            contenteditable: "true",
            role: "textbox",
            "aria-multiline": "true",
            "aria-label": text.body,
            "data-testid": "compose-body",
        });
        this.fields.bcc.element.hidden = this.bcc.length === 0;
        this.bodyBox.append(start.content ?? h("div", {}, h("br")));
        this.files = new AttachmentsField(start.attachments ?? [], () => actions.attachmentsChanged());
        this.sendButton = this.command("send", text.send, () => actions.send(this), "primary");
        this.element = this.draw();
    }

    get to(): Person[] {
        return this.fields.to.people;
    }

    set to(people: Person[]) {
        this.fields.to.people = people;
    }

    get cc(): Person[] {
        return this.fields.cc.people;
    }

    set cc(people: Person[]) {
        this.fields.cc.people = people;
    }

    get bcc(): Person[] {
        return this.fields.bcc.people;
    }

    set bcc(people: Person[]) {
        this.fields.bcc.people = people;
    }

    get subject(): string {
        return this.subjectInput.value;
    }

    set subject(subject: string) {
        this.subjectInput.value = subject;
    }

    get html(): string {
        return this.bodyBox.innerHTML;
    }

    set html(html: string) {
        this.bodyBox.replaceChildren(sanitised(html));
    }

    get attachments(): Attachment[] {
        return this.files.attached.map(({ name, contentType = "", size = 0 }) => ({ name, contentType, size, isInline: false }));
    }

    get isEmpty(): boolean {
        return textWithoutSignature(this.bodyBox) === "" && this.subject === "" && this.to.length === 0 && this.files.attached.length === 0;
    }

    outgoing(): OutgoingMail {
        const { to, cc, bcc, subject, html, conversationId } = this;
        return { to, cc, bcc, subject, html, conversationId, attachments: this.files.attached };
    }

    /** Puts the cursor where the writing goes on: the first thing that is missing. */
    focus(): void {
        if (this.to.length === 0) this.fields.to.focus();
        else this.bodyBox.focus();
    }

    select(part: "body" | "subject", start: number, length: number): void {
        if (part === "subject") {
            this.subjectInput.focus();
            this.subjectInput.setSelectionRange(start, start + length);
            return;
        }
        const range = rangeAt(this.bodyBox, start, length);
        if (!range) return;
        this.bodyBox.focus({ preventScroll: true });
        getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
        range.startContainer.parentElement?.scrollIntoView({ block: "nearest" });
    }

    /** While the mail is being looked at and sent, it cannot be sent again. */
    get busy(): boolean {
        return this.element.classList.contains("busy");
    }

    set busy(busy: boolean) {
        this.sendButton.toggleAttribute("disabled", busy);
        this.element.setAttribute("aria-busy", String(busy));
        this.element.classList.toggle("busy", busy);
        this.isChecked = !busy;
    }

    /** Whether the add-in is no longer looking at it. */
    set isChecked(isChecked: boolean) {
        this.checking.hidden = isChecked;
    }

    say(problem: string): void {
        this.problem.textContent = problem;
    }

    private draw(): HTMLElement {
        return h(
            "section",
            { class: "compose", "aria-label": text.body, "data-testid": "compose" },
            h(
                "div",
                { class: "commands" },
                this.sendButton,
                this.files.menu,
                this.command("discard", text.discard, () => this.actions.discard(this)),
                h("span", { class: "push" }),
                this.command("show-pane", text.showPane, () => this.actions.showPane()),
            ),
            this.problem,
            this.checking,
            h("div", { class: "field-row" }, this.fields.to.element, this.bccButton()),
            this.fields.cc.element,
            this.fields.bcc.element,
            h("div", { class: "field" }, this.subjectInput),
            this.files.list,
            this.bodyBox,
        );
    }

    private command(name: "send" | "discard" | "show-pane", label: string, click: () => void, appearance = "subtle"): HTMLElement {
        const pictures = { send: "send", discard: "trash", "show-pane": "clock" } as const;
        return h("fluent-button", { appearance, "data-testid": `compose-${name}`, click }, iconAtStart(pictures[name]), label);
    }

    private bccButton(): HTMLElement {
        const button = h("button", { type: "button", class: "link", "data-testid": "show-bcc" }, text.fields.bcc);
        button.hidden = this.bcc.length > 0;
        button.addEventListener("click", () => {
            button.hidden = true;
            this.fields.bcc.element.hidden = false;
            this.fields.bcc.focus();
        });
        return button;
    }
}

function textWithoutSignature(body: HTMLElement): string {
    const copy = body.cloneNode(true) as HTMLElement;
    copy.querySelector("#Signature")?.remove();
    return copy.textContent?.trim() ?? "";
}
