import type { Person } from "../contract.ts";
import type { Calendar } from "../dates.ts";
import { h, show } from "../dom.ts";
import { icon, type IconName } from "../icons.ts";
import { names, simulatorText as text } from "../strings.ts";
import { type Folder, type Message, toPerson } from "./graph.ts";

const pictures: Record<string, IconName> = { inbox: "inbox", sentitems: "send", drafts: "draft", archive: "archive" };

export type NamedFolder = Folder & { wellKnown: string };

export function showFolders(container: HTMLElement, folders: NamedFolder[], current: string, open: (folder: string) => void): void {
    show(
        container,
        ...folders.map((folder) => {
            const count = folder.wellKnown === "drafts" ? folder.totalItemCount : folder.unreadItemCount;
            const name = text.folders[folder.wellKnown] ?? folder.displayName;
            return h(
                "button",
                {
                    type: "button",
                    class: "folder",
                    title: name,
                    "aria-current": folder.wellKnown === current ? "true" : undefined,
                    "data-testid": `folder-${folder.wellKnown}`,
                    "data-key": folder.wellKnown,
                    click: () => open(folder.wellKnown),
                },
                icon(pictures[folder.wellKnown] ?? "mail"),
                h("span", { class: "folder-name" }, name),
                count > 0 && h("span", { class: "count" }, String(count)),
            );
        }),
    );
}

export interface MailListState {
    folder: string;
    messages: Message[];
    selected: string | undefined;
    hasMore: boolean;
}

export interface MailListActions {
    open(message: Message): void;
    more(): void;
}

export function showMails(container: HTMLElement, state: MailListState, calendar: Calendar, actions: MailListActions): void {
    const outgoing = state.folder === "sentitems" || state.folder === "drafts";
    show(
        container,
        h("h2", {}, text.folders[state.folder] ?? state.folder),
        state.messages.length === 0 && h("p", { class: "quiet none" }, text.noMessages),
        h("ul", {}, ...state.messages.map((message) => h("li", {}, row(message, outgoing, state.selected, calendar, actions)))),
        state.hasMore && h("button", { type: "button", class: "link more", "data-testid": "more", click: actions.more }, text.more),
    );
}

function row(message: Message, outgoing: boolean, selected: string | undefined, calendar: Calendar, actions: MailListActions): HTMLElement {
    const people = outgoing ? message.toRecipients.map(toPerson) : message.from ? [toPerson(message.from)] : [];
    return h(
        "button",
        {
            type: "button",
            class: message.isRead ? "row" : "row unread",
            "aria-current": message.id === selected ? "true" : undefined,
            "data-testid": "message-row",
            "data-id": message.id,
            "data-key": message.id,
            click: () => actions.open(message),
        },
        h(
            "span",
            { class: "row-head" },
            h("span", { class: "who" }, who(people)),
            h("time", { datetime: message.receivedDateTime }, when(message, calendar)),
        ),
        h(
            "span",
            { class: "row-subject" },
            h("span", { class: "subject" }, message.subject || text.noSubject),
            message.hasAttachments && icon("attach", 14),
        ),
        h("span", { class: "preview" }, message.bodyPreview),
    );
}

function who(people: Person[]): string {
    return names(
        people.map((person) => person.name || person.address),
        text.nobody,
    );
}

function when(message: Message, calendar: Calendar): string {
    return calendar.short(message.receivedDateTime);
}
