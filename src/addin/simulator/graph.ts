/** The sample mailbox, as Microsoft Graph speaks of it. */
import type { Attachment, Person } from "../contract.ts";

export interface Recipient {
    emailAddress: { name?: string; address: string };
}

export interface Message {
    id: string;
    subject: string;
    bodyPreview: string;
    body?: { contentType: "html" | "text"; content: string };
    from?: Recipient;
    toRecipients: Recipient[];
    ccRecipients: Recipient[];
    bccRecipients: Recipient[];
    sentDateTime: string;
    receivedDateTime: string;
    conversationId: string;
    hasAttachments: boolean;
    isRead: boolean;
    isDraft: boolean;
}

export interface Folder {
    id: string;
    displayName: string;
    totalItemCount: number;
    unreadItemCount: number;
}

/** A mail on its way out, or into Drafts. */
export interface OutgoingMail {
    to: Person[];
    cc: Person[];
    bcc: Person[];
    subject: string;
    html: string;
    attachments: (Attachment & { contentBytes?: string })[];
    conversationId: string | null;
}

interface Page<T> {
    value: T[];
    "@odata.nextLink"?: string;
}

export interface MessagePage {
    messages: Message[];
    next?: string;
}

const listed =
    "subject,bodyPreview,from,toRecipients,ccRecipients,sentDateTime,receivedDateTime,conversationId,hasAttachments,isRead,isDraft";
const folders = ["inbox", "sentitems", "drafts", "archive"];
const contactsFrom = 300;

/** The ids by which the service names its evidence. */
const immutableIds = 'IdType="ImmutableId"';

export class Graph {
    constructor(
        private readonly root: string,
        private readonly token: string,
    ) {}

    async me(): Promise<Person> {
        const me = await this.get<{ displayName: string; mail?: string; userPrincipalName: string }>("/me");
        return { name: me.displayName, address: me.mail ?? me.userPrincipalName };
    }

    /** The folders that the sample has, by their well-known names. */
    async folders(): Promise<(Folder & { wellKnown: string })[]> {
        const found = await Promise.allSettled(folders.map((name) => this.get<Folder>(`/me/mailFolders/${name}`)));
        return found.flatMap((result, index) =>
            result.status === "fulfilled" ? [{ ...result.value, wellKnown: folders[index] ?? "" }] : [],
        );
    }

    messages(folder: string): Promise<MessagePage> {
        return this.page(`${this.root}/me/mailFolders/${folder}/messages?$select=${listed}&$orderby=receivedDateTime desc&$top=50`);
    }

    async page(link: string): Promise<MessagePage> {
        const page = await this.ask<Page<Message>>(link);
        const next = page["@odata.nextLink"];
        return { messages: page.value, ...(next && { next }) };
    }

    message(id: string): Promise<Message> {
        return this.get<Message>(`/me/messages/${encodeURIComponent(id)}`);
    }

    async attachments(id: string): Promise<OutgoingMail["attachments"]> {
        return (await this.get<Page<OutgoingMail["attachments"][number]>>(`/me/messages/${encodeURIComponent(id)}/attachments`)).value;
    }

    /** Everybody in the newest mails, the most frequent first. */
    async contacts(): Promise<Person[]> {
        const { messages } = await this.page(`${this.root}/me/messages?$select=from,toRecipients,ccRecipients&$top=${contactsFrom}`);
        const known = new Map<string, { person: Person; times: number }>();
        for (const recipient of messages.flatMap((message) => [message.from, ...message.toRecipients, ...message.ccRecipients])) {
            if (!recipient) continue;
            const person = toPerson(recipient);
            const entry = known.get(person.address.toLowerCase()) ?? { person, times: 0 };
            entry.times++;
            known.set(person.address.toLowerCase(), entry);
        }
        return [...known.values()]
            .sort((a, b) => b.times - a.times || a.person.name.localeCompare(b.person.name))
            .map((entry) => entry.person);
    }

    async send(mail: OutgoingMail): Promise<void> {
        await this.post("/me/sendMail", { message: toMessage(mail), saveToSentItems: true });
    }

    async saveDraft(mail: OutgoingMail): Promise<void> {
        await this.post("/me/messages", toMessage(mail));
    }

    async remove(id: string): Promise<void> {
        await this.request(`${this.root}/me/messages/${encodeURIComponent(id)}`, { method: "DELETE" });
    }

    async markRead(id: string): Promise<void> {
        await this.request(`${this.root}/me/messages/${encodeURIComponent(id)}`, json("PATCH", { isRead: true }));
    }

    private get<T>(path: string): Promise<T> {
        return this.ask<T>(this.root + path);
    }

    private async ask<T>(url: string): Promise<T> {
        return (await this.request(url, {})).json() as Promise<T>;
    }

    private post(path: string, body: unknown): Promise<Response> {
        return this.request(this.root + path, json("POST", body));
    }

    private async request(url: string, init: RequestInit): Promise<Response> {
        const response = await fetch(url, {
            ...init,
            headers: { ...init.headers, authorization: `Bearer ${this.token}`, prefer: immutableIds },
        });
        if (!response.ok) throw new Error(`Graph answered ${response.status}`);
        return response;
    }
}

export function toPerson({ emailAddress }: Recipient): Person {
    return { name: emailAddress.name ?? "", address: emailAddress.address };
}

function json(method: string, body: unknown): RequestInit {
    return { method, headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
}

function toMessage(mail: OutgoingMail): object {
    const recipients = (people: Person[]) => people.map(({ name, address }) => ({ emailAddress: { name: name || address, address } }));
    return {
        subject: mail.subject,
        body: { contentType: "html", content: mail.html },
        toRecipients: recipients(mail.to),
        ccRecipients: recipients(mail.cc),
        bccRecipients: recipients(mail.bcc),
        ...(mail.conversationId && { conversationId: mail.conversationId }),
        ...(mail.attachments.length > 0 && {
            attachments: mail.attachments.map(({ name, contentType, size, contentBytes }) => ({
                "@odata.type": "#microsoft.graph.fileAttachment",
                name,
                contentType: contentType ?? "application/octet-stream",
                size: size ?? 0,
                isInline: false,
                contentBytes: contentBytes ?? "",
            })),
        }),
    };
}
