/** A stand-in for Outlook on the web: a mailbox to read and write in, with the add-in beside it. */
import "./components.ts";
import "./simulator.css";
import type { FollowUps, Person } from "../contract.ts";
import { Calendar } from "../dates.ts";
import { byId, h, show } from "../dom.ts";
import { icon, iconAtStart } from "../icons.ts";
import { Service, ServiceError } from "../service.ts";
import { simulatorText as text } from "../strings.ts";
import { followTheme } from "../theme.ts";
import type { Compose } from "./compose.ts";
import { Graph } from "./graph.ts";
import type { OutlookWindow } from "./office-standin.ts";
import { Reading } from "./reading.ts";
import { Runtimes } from "./runtimes.ts";
import { sampleDraft } from "./sample-draft.ts";
import { sanitised } from "./sanitise.ts";
import { View } from "./view.ts";
import { Writing } from "./writing.ts";

/** The sample's first sync takes a moment; this page is no worse off without it. */
const firstSync = { lookEveryMs: 300, looks: 15 };

class Simulator {
    private readonly runtimes = new Runtimes();
    private readonly storage = new Map<string, string>();
    private readonly itemHandlers = new Set<() => void>();
    private readonly readingPane = h("iframe", { title: text.paneLabel, "data-testid": "pane" }) as HTMLIFrameElement;
    private readonly view = new View();
    private readonly reading: Reading;
    private readonly writing: Writing;

    constructor(
        private readonly service: Service,
        graph: Graph,
        private readonly user: Person,
        private readonly contacts: Person[],
        calendar: Calendar,
    ) {
        window.outlookSimulator = this.runtimes;
        this.writing = new Writing(this.runtimes, service, graph, user, contacts, this.view, {
            windowOf: (compose) => this.windowOf(compose),
            showPane: () => showPane(true),
            opened: () => {
                this.readingPane.hidden = true;
            },
            closed: () => {
                this.readingPane.hidden = false;
            },
            finished: async () => {
                await this.reading.showSelected();
                await this.reading.openFolder();
            },
        });
        this.reading = new Reading(graph, calendar, this.view, {
            leave: () => this.writing.putAside(),
            answer: (how, message) => void this.writing.answer(how, message),
            continueDraft: (message) => this.writing.continueDraft(message),
            itemChanged: () => this.itemHandlers.forEach((handler) => handler()),
        });
    }

    async start(): Promise<void> {
        this.drawTop();
        byId("panes").append(this.readingPane);
        this.runtimes.add("simulator-taskpane.html", this.readingPane, this.windowOf(undefined));
        byId("close-pane").addEventListener("click", () => showPane(false));
        await this.reading.openFolder();
        const telling = this.reading.newestOf(evidenceIn(await this.followUps()));
        // Whoever has begun to read or write meanwhile is not interrupted.
        if (!this.view.isUntouched) return;
        if (telling) await this.reading.open(telling);
        else await this.reading.showSelected();
    }

    private drawTop(): void {
        byId("owner").replaceChildren(
            h("fluent-avatar", { name: this.user.name, color: "colorful", size: "28", "aria-hidden": "true" }),
            h("span", {}, this.user.name),
        );
        byId("about").replaceChildren(
            h("p", {}, h("strong", {}, text.aboutTitle), ` ${text.about(this.user.name)}`),
            h(
                "div",
                { class: "about-actions" },
                h("fluent-button", { appearance: "primary", "data-testid": "try-it", click: () => void this.tryIt() }, text.tryIt),
                h(
                    "fluent-button",
                    { "data-testid": "new-mail", click: () => void this.writing.writeNew() },
                    iconAtStart("draft"),
                    text.newMail,
                ),
            ),
        );
    }

    private async tryIt(): Promise<void> {
        await this.writing.write(sampleDraft(await this.followUps(), this.user));
    }

    /** What is due, once the first sync is through. */
    private async followUps(): Promise<FollowUps> {
        for (let look = 1; ; look++) {
            const list = await this.service.followUps();
            const isReading = list.sync.state === "running" || list.sync.state === "never";
            if (!isReading || look === firstSync.looks) return list;
            await new Promise((resolve) => setTimeout(resolve, firstSync.lookEveryMs));
        }
    }

    /** What a runtime of the add-in sees: the window of a mail being written, or the one for reading. */
    private windowOf(compose: Compose | undefined): OutlookWindow {
        return {
            user: this.user,
            storage: this.storage,
            composed: () => compose,
            isReading: () => this.reading.isOpen,
            isDark: () => document.documentElement.dataset["theme"] === "dark",
            openCompose: ({ to, subject, html }) =>
                void this.writing.writeNew({ to: to.map((address) => this.known(address)), subject, content: sanitised(html) }),
            openMessage: (id) => void this.reading.open({ id }),
            whenItemChanges: (handler) => {
                if (!compose) this.itemHandlers.add(handler);
            },
        };
    }

    private known(address: string): Person {
        return this.contacts.find((contact) => contact.address.toLowerCase() === address.toLowerCase()) ?? { name: "", address };
    }
}

/** The mails that the list points to. */
function evidenceIn(list: FollowUps): Set<string> {
    const evidence = list.items.flatMap((item) => item.actions).flatMap((action) => action.evidence);
    return new Set(evidence.flatMap(({ messageId }) => messageId ?? []));
}

function showPane(shown: boolean): void {
    document.body.classList.toggle("no-pane", !shown);
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
        await new Simulator(service, graph, user, others, new Calendar(list.at, undefined, list.timeZone)).start();
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
