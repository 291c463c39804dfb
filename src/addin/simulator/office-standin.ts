/** A small Office.js: what outlook.ts calls, as asynchronous, as limited and as fallible as Outlook's own. */
import type { Attachment, Person, RecipientPart } from "../contract.ts";
import type { SendAnswer } from "../outlook.ts";

/** The mail being written, as its window shows it. */
export interface ComposedMail {
    from: Person;
    to: Person[];
    cc: Person[];
    bcc: Person[];
    subject: string;
    html: string;
    readonly attachments: Attachment[];
    readonly conversationId: string | null;
    /** What the dialog at Send handed over, when the pane was opened by it. */
    openedWith?: string | undefined;
    /** What the add-in notes down for this mail; gone when the mail is. */
    readonly notes: Map<string, string>;
    /** Selects words of it, by offsets into their source; Outlook has no such call for add-ins. */
    select?(part: "body" | "subject", start: number, length: number): void;
}

/** The part of Outlook that an add-in can see and steer. */
export interface OutlookWindow {
    readonly user: Person;
    composed(): ComposedMail | undefined;
    /** Whether a mail lies open for reading. */
    isReading(): boolean;
    isDark(): boolean;
    openCompose(form: { to: string[]; subject: string; html: string }): void;
    openMessage(id: string): void;
    whenItemChanges(handler: () => void): void;
    /** What all of the add-in's runtimes share. */
    readonly storage: Map<string, string>;
}

/** What may go wrong, for trying and for tests. */
export interface Faults {
    delayMs?: number;
    /** Methods that answer with an error, such as "body.getAsync". */
    failing?: Set<string>;
    /** Methods that never answer. */
    silent?: Set<string>;
    /** Methods that answer twice. */
    twice?: Set<string>;
    /** How new this Outlook is: the highest Mailbox requirement set that it has. */
    mailboxSet?: string;
    /** How many milliseconds later the service is reached, or that it is not. */
    service?: number | "dead" | "never";
    /** Whether this Outlook signs its user in for an add-in. */
    signsIn?: boolean;
}

type Callback = (result: { status: string; value?: unknown; error?: { name: string; message: string; code: number } }) => void;
type Handler = (event: { completed(answer?: SendAnswer): void }) => void;

const callsAtOnce = 3;

/** One runtime of the add-in, a pane or the handlers', with its own limit on calls. */
export class OfficeStandIn {
    readonly Office: unknown;
    readonly OfficeRuntime: unknown;
    private readonly handlers = new Map<string, Handler>();
    private underWay = 0;

    constructor(
        private readonly outlook: OutlookWindow,
        readonly faults: Faults = {},
    ) {
        this.Office = this.office();
        this.OfficeRuntime = {
            storage: {
                getItem: (key: string) => Promise.resolve(outlook.storage.get(key) ?? null),
                setItem: (key: string, value: string) => Promise.resolve(void outlook.storage.set(key, value)),
            },
        };
    }

    handles(functionName: string): boolean {
        return this.handlers.has(functionName);
    }

    /** Raises an event; `completed` hears of each time that the handler completes it, which should be once. */
    raise(functionName: string, completed: (answer: SendAnswer | undefined) => void): void {
        const handler = this.handlers.get(functionName);
        if (!handler) throw new Error(`No handler is associated with ${functionName}`);
        handler({ completed });
    }

    private office(): unknown {
        const { outlook } = this;
        const item = () => this.item();
        return {
            onReady: () => Promise.resolve({ host: "Outlook", platform: "OfficeOnline" }),
            AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
            CoercionType: { Html: "html", Text: "text" },
            HostType: { Outlook: "Outlook" },
            EventType: { ItemChanged: "olkItemSelectedChanged" },
            MailboxEnums: { RestVersion: { v2_0: "v2.0" } },
            actions: { associate: (name: string, handler: Handler) => void this.handlers.set(name, handler) },
            context: {
                requirements: { isSetSupported: (name: string, set: string) => this.isSupported(name, set) },
                get officeTheme() {
                    return { bodyBackgroundColor: outlook.isDark() ? "#292929" : "#ffffff" };
                },
                mailbox: {
                    get item() {
                        return item();
                    },
                    userProfile: { displayName: outlook.user.name, emailAddress: outlook.user.address },
                    convertToEwsId: (id: string) => id,
                    displayNewMessageForm: (form: { toRecipients: string[]; subject: string; htmlBody: string }) => {
                        outlook.openCompose({ to: form.toRecipients, subject: form.subject, html: form.htmlBody });
                    },
                    displayMessageForm: (id: string) => {
                        outlook.openMessage(id);
                    },
                    addHandlerAsync: this.method("addHandlerAsync", (_type, handler) => {
                        outlook.whenItemChanges(handler as () => void);
                    }),
                },
            },
        };
    }

    private item(): unknown {
        const mail = this.outlook.composed();
        if (!mail) return this.outlook.isReading() ? { itemType: "message", subject: "" } : undefined;
        const recipients = (part: RecipientPart) => ({
            getAsync: this.method(`${part}.getAsync`, () => mail[part].map(toDetails)),
            setAsync: this.method(`${part}.setAsync`, (people) => {
                mail[part] = (people as { displayName: string; emailAddress: string }[]).map(toPerson);
            }),
        });
        return {
            itemType: "message",
            conversationId: mail.conversationId,
            to: recipients("to"),
            cc: recipients("cc"),
            bcc: recipients("bcc"),
            from: { getAsync: this.method("from.getAsync", () => toDetails(mail.from)) },
            subject: {
                getAsync: this.method("subject.getAsync", () => mail.subject),
                setAsync: this.method("subject.setAsync", (subject) => {
                    mail.subject = String(subject);
                }),
                selectAsync: this.method("subject.selectAsync", (start, length) => mail.select?.("subject", Number(start), Number(length))),
            },
            body: {
                getAsync: this.method("body.getAsync", () => mail.html),
                setAsync: this.method("body.setAsync", (html) => {
                    mail.html = String(html);
                }),
                selectAsync: this.method("body.selectAsync", (start, length) => mail.select?.("body", Number(start), Number(length))),
            },
            getInitializationContextAsync: this.method("getInitializationContextAsync", () => mail.openedWith ?? ""),
            getAttachmentsAsync: this.method("getAttachmentsAsync", () => mail.attachments),
            sessionData: {
                getAsync: this.method("sessionData.getAsync", (key) => noted(mail, String(key))),
                setAsync: this.method("sessionData.setAsync", (key, value) => {
                    mail.notes.set(String(key), String(value));
                }),
            },
        };
    }

    private isSupported(name: string, set: string): boolean {
        if (name !== "Mailbox") return name === "NestedAppAuth" && this.faults.signsIn === true;
        const number = (version: string) => Number(version.split(".")[1]);
        return number(set) <= number(this.faults.mailboxSet ?? "1.15");
    }

    /** A method in Office's manner: arguments, then a callback that gets the result later. A fourth call at a time is refused. */
    private method(name: string, work: (...args: unknown[]) => unknown): (...args: unknown[]) => void {
        return (...args) => {
            const last = args.at(-1);
            const callback: Callback = typeof last === "function" && args.length > 0 ? (last as Callback) : () => undefined;
            if (this.underWay >= callsAtOnce) {
                callback(failed(name, "More than three calls at once"));
                return;
            }
            this.underWay++;
            setTimeout(() => void this.answer(name, () => work(...args.slice(0, -1)), callback), this.faults.delayMs ?? 0);
        };
    }

    private async answer(name: string, work: () => unknown, callback: Callback): Promise<void> {
        const result = await Promise.resolve()
            .then(work)
            .then(
                (value) => ({ status: "succeeded", value }),
                (error: unknown) => failed(name, String(error)),
            );
        this.underWay--;
        if (this.faults.silent?.has(name)) return;
        const told = this.faults.failing?.has(name) ? failed(name, "Told to fail") : result;
        callback(told);
        if (this.faults.twice?.has(name)) callback(told);
    }
}

function noted(mail: ComposedMail, key: string): string {
    const value = mail.notes.get(key);
    if (value === undefined) throw new Error(`Nothing is noted under ${key}`);
    return value;
}

function failed(name: string, message: string): Parameters<Callback>[0] {
    return { status: "failed", error: { name, message, code: 5001 } };
}

function toDetails(person: Person): object {
    return { displayName: person.name, emailAddress: person.address };
}

function toPerson(details: { displayName?: string; emailAddress: string } | string): Person {
    if (typeof details === "string") return { name: "", address: details };
    return { name: details.displayName ?? "", address: details.emailAddress };
}
