/**
 * The only file that says `Office`. It hands out plain data and promises; the rest of the add-in is tested without Outlook.
 * The send-time handler uses it too, so it keeps to what classic Outlook's script engine can load.
 */
import type { Attachment, Draft, Person, RecipientPart } from "./contract.ts";

type Done<T> = (result: Office.AsyncResult<T>) => void;
type Compose = Office.MessageCompose;

/** What the user is looking at: a mail that is being written, one that is being read, or none. */
export type Surface = "compose" | "read" | "none";

/** The answer to Outlook's question whether the mail may leave; every field but the first needs a later Outlook. */
export interface SendAnswer {
    allowEvent: boolean;
    errorMessage?: string;
    errorMessageMarkdown?: string;
    cancelLabel?: string;
    commandId?: string;
    contextData?: string;
}

export interface OutlookEvent {
    completed(answer?: SendAnswer): void;
}

/** Outlook on the web, new Outlook and mobile refuse a fourth call while three are under way. */
const callsAtOnce = 3;
let underWay = 0;
const waiting: (() => void)[] = [];

/** A call that Outlook has not answered by then is given up, so that it does not hold the place of another for ever. */
const callWithinMs = 10_000;

/** Turns one of Office's callback methods into a promise, failures included, and waits for its turn. Only the first answer counts. */
export function asPromise<T>(start: (done: Done<T>) => void): Promise<T> {
    return new Promise((resolve, reject) => {
        const run = () => {
            let left = false;
            const leave = () => {
                if (left) return;
                left = true;
                clearTimeout(timer);
                underWay--;
                const next = waiting.shift();
                if (next) next();
            };
            const fail = (error: unknown) => {
                leave();
                reject(error);
            };
            underWay++;
            const timer = setTimeout(() => fail(new Error("Outlook did not answer")), callWithinMs);
            try {
                start((result) => {
                    leave();
                    if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
                    else reject(result.error);
                });
            } catch (error) {
                fail(error);
            }
        };
        if (underWay < callsAtOnce) run();
        else waiting.push(run);
    });
}

/** Resolves when Outlook is ready for calls; false outside Outlook. */
export function ready(): Promise<boolean> {
    if (typeof Office === "undefined") return Promise.resolve(false);
    return Office.onReady().then((info) => info.host === Office.HostType.Outlook);
}

export function surface(): Surface {
    const item = Office.context.mailbox.item as Compose | undefined;
    if (!item) return "none";
    if (item.subject && typeof item.subject.setAsync === "function") return "compose";
    return "read";
}

/** Everything the check needs of the mail being written. */
export function readDraft(): Promise<Draft> {
    const item = composed();
    return Promise.all([
        readRecipients("to"),
        readRecipients("cc"),
        readRecipients("bcc"),
        asPromise<string>((done) => item.subject.getAsync(done)),
        readBody(),
        readSender(item),
        readAttachments(item),
    ]).then(([to, cc, bcc, subject, content, from, attachments]) => {
        const draft: Draft = { from, to, cc, bcc, subject, body: { contentType: "html", content } };
        if (attachments) draft.attachments = attachments;
        if (item.conversationId) draft.conversationId = item.conversationId;
        return draft;
    });
}

export function readBody(): Promise<string> {
    return asPromise<string>((done) => composed().body.getAsync(Office.CoercionType.Html, done));
}

export function writeBody(html: string): Promise<void> {
    return asPromise((done: Done<void>) => composed().body.setAsync(html, { coercionType: Office.CoercionType.Html }, done));
}

export function writeSubject(subject: string): Promise<void> {
    return asPromise((done: Done<void>) => composed().subject.setAsync(subject, done));
}

export function readRecipients(part: RecipientPart): Promise<Person[]> {
    return asPromise<Office.EmailAddressDetails[]>((done) => composed()[part].getAsync(done)).then((people) => people.map(toPerson));
}

export function writeRecipients(part: RecipientPart, people: Person[]): Promise<void> {
    const details = people.map((person) => ({ displayName: person.name, emailAddress: person.address }));
    return asPromise((done: Done<void>) => composed()[part].setAsync(details, done));
}

/** A body or subject that can be told to select some of its words; Outlook's own cannot, the simulator's can. */
interface Selecting {
    selectAsync?(start: number, length: number, done: Done<void>): void;
}

/** Shows words of the draft, selected, where there is a way to; offsets count from the source that `readDraft` gave. */
export function select(part: "body" | "subject", start: number, length: number): Promise<void> {
    const place = composed()[part] as Selecting;
    if (typeof place.selectAsync !== "function") return Promise.resolve();
    return asPromise((done: Done<void>) => place.selectAsync && place.selectAsync(start, length, done));
}

/** Whether this Outlook lets an add-in open a new mail; some do so only beside a mail that is read. */
export function canOpenDrafts(): boolean {
    return supports("1.6") && typeof Office.context.mailbox.displayNewMessageForm === "function";
}

/** Opens a new mail in Outlook's own window. The text is plain; it becomes paragraphs. */
export function openDraft(draft: { to: Person[]; subject: string; text: string }): void {
    Office.context.mailbox.displayNewMessageForm({
        toRecipients: draft.to.map((person) => person.address),
        subject: draft.subject,
        htmlBody: draft.text
            .split("\n")
            .map((line) => `<div>${escapeHtml(line) || "<br>"}</div>`)
            .join(""),
    });
}

/** Opens a mail by its Graph id, in Outlook's own window. */
export function openMessage(graphId: string): void {
    const mailbox = Office.context.mailbox;
    mailbox.displayMessageForm(mailbox.convertToEwsId(graphId, Office.MailboxEnums.RestVersion.v2_0));
}

/** Calls back when a pinned pane meets another mail. */
export function onItemChanged(handler: () => void): Promise<void> {
    return asPromise((done: Done<void>) => Office.context.mailbox.addHandlerAsync(Office.EventType.ItemChanged, handler, done));
}

/** Whether Outlook itself is dark; undefined where it does not say. */
export function isDark(): boolean | undefined {
    const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
    if (!theme || !theme.bodyBackgroundColor) return undefined;
    const colour = parseInt(theme.bodyBackgroundColor.replace("#", ""), 16);
    const brightness = 0.3 * ((colour >> 16) & 255) + 0.59 * ((colour >> 8) & 255) + 0.11 * (colour & 255);
    return brightness < 128;
}

export function supports(mailboxSet: string): boolean {
    return Office.context.requirements.isSetSupported("Mailbox", mailboxSet);
}

/** Whether Outlook signs its user in for us; it does not in an Outlook.com mailbox, nor where it is old. */
export function signsIn(): boolean {
    return Office.context.requirements.isSetSupported("NestedAppAuth", "1.1");
}

/** Shows a page of our own in Outlook's dialog, and hears the one thing that it has to tell; undefined when the user closes it. */
export function askInDialog(address: string): Promise<string | undefined> {
    return asPromise<Office.Dialog>((done) =>
        Office.context.ui.displayDialogAsync(address, { height: 60, width: 30, promptBeforeOpen: false }, done),
    ).then(
        (dialog) =>
            new Promise((resolve) => {
                dialog.addEventHandler(Office.EventType.DialogMessageReceived, (told) => {
                    dialog.close();
                    resolve((told as { message?: string }).message);
                });
                dialog.addEventHandler(Office.EventType.DialogEventReceived, () => resolve(undefined));
            }),
    );
}

/** Tells the pane that opened this dialog. */
export function tellOpener(message: string): void {
    Office.context.ui.messageParent(message);
}

/** A note that stays with this draft, for the add-in's other half; undefined where there is none or Outlook is too old. */
export function recall(key: string): Promise<string | undefined> {
    const notes = composed().sessionData as Office.SessionData | undefined;
    if (!notes) return Promise.resolve(undefined);
    return asPromise<string>((done) => notes.getAsync(key, done)).catch(() => undefined);
}

export function remember(key: string, value: string): Promise<void> {
    const notes = composed().sessionData as Office.SessionData | undefined;
    if (!notes) return Promise.resolve();
    return asPromise((done: Done<void>) => notes.setAsync(key, value, done));
}

/** Keeps a value for all of the add-in's runtimes, among them the handler's, which has no other storage. */
export function store(key: string, value: string): Promise<void> {
    if (typeof OfficeRuntime === "undefined") return Promise.resolve();
    return OfficeRuntime.storage.setItem(key, value);
}

export function stored(key: string): Promise<string | undefined> {
    if (typeof OfficeRuntime === "undefined") return Promise.resolve(undefined);
    return OfficeRuntime.storage.getItem(key).then(
        (value) => value || undefined,
        () => undefined,
    );
}

/** What the handler at Send handed to the pane that its dialog opened; undefined in a pane that was opened otherwise. */
export function openedWith(): Promise<string | undefined> {
    const item = composed();
    if (surface() !== "compose" || typeof item.getInitializationContextAsync !== "function") return Promise.resolve(undefined);
    return asPromise<string>((done) => item.getInitializationContextAsync(done)).then(
        (context) => context || undefined,
        () => undefined,
    );
}

/** Names a handler as the manifest does. */
export function handle(functionName: string, handler: (event: OutlookEvent) => void): void {
    Office.actions.associate(functionName, handler);
}

function composed(): Compose {
    return Office.context.mailbox.item as unknown as Compose;
}

function readSender(item: Compose): Promise<Person> {
    const user = Office.context.mailbox.userProfile;
    const profile = { name: user.displayName, address: user.emailAddress };
    const from = item.from as Office.From | undefined;
    if (!from) return Promise.resolve(profile);
    return asPromise<Office.EmailAddressDetails>((done) => from.getAsync(done)).then(toPerson, () => profile);
}

function readAttachments(item: Compose): Promise<Attachment[] | undefined> {
    if (typeof item.getAttachmentsAsync !== "function") return Promise.resolve(undefined);
    return asPromise<Office.AttachmentDetailsCompose[]>((done) => item.getAttachmentsAsync(done)).then(
        (files) => files.map((file) => ({ name: file.name, size: file.size, isInline: file.isInline })),
        () => undefined,
    );
}

function toPerson(details: Office.EmailAddressDetails): Person {
    return { name: details.displayName || "", address: details.emailAddress };
}

function escapeHtml(text: string): string {
    return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
