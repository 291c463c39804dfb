import type { Correction, FollowUpAction, FollowUpItem, FollowUps } from "../contract.ts";
import { byId, h, show } from "../dom.ts";
import * as outlook from "../outlook.ts";
import { Service, ServiceError, type Trouble } from "../service.ts";
import { paneText, todayText } from "../strings.ts";
import { DraftDesk } from "./draft-desk.ts";
import { Pages } from "./pages.ts";
import { emptyState, troubleState, waitingState } from "./states.ts";
import type { StoryDesk } from "./story-desk.ts";
import { type Tab, Tabs } from "./tabs.ts";
import { isReading, showToday, type TodayActions } from "./today-view.ts";
import { hasBeenWelcomed, rememberWelcome } from "./welcome.ts";

/** While mail is being read the list is asked for often, else now and then. */
const refreshMs = { reading: 1_000, idle: 15_000 };
const undoMs = 20_000;

/** The task pane: what is due, the draft, the interviews and the settings, with a tab for each. What is seldom wanted is loaded when it is. */
export class Pane {
    private readonly service = new Service(undefined, (token) => void outlook.store("token", token));
    private readonly today = byId("today");
    private readonly desk = new DraftDesk(this.service);
    private readonly tabs: Tabs = new Tabs((tab) => {
        this.choose(tab);
    });
    private readonly pages: Pages = new Pages((isShown) => {
        this.tabs.showPanel(isShown);
    });
    private stories: StoryDesk | undefined;
    private undo: { words: string; correction?: string } | undefined;
    private undoTimer: ReturnType<typeof setTimeout> | undefined;
    private list: FollowUps | undefined;
    private trouble: Trouble | undefined;
    private shown = "";
    private isWelcomed = hasBeenWelcomed();
    private refreshTimer: ReturnType<typeof setTimeout> | undefined;

    start(): void {
        this.tabs.draw(outlook.surface() === "compose" ? "draft" : "today");
        show(this.today, waitingState(paneText.loading));
        this.desk.meetItem();
        void outlook.openedWith().then((context) => {
            this.desk.ask(context);
        });
        outlook
            .onItemChanged(() => {
                this.desk.meetItem();
                void this.refresh();
            })
            .catch(() => undefined);
        document.addEventListener("visibilitychange", () => {
            this.desk.meetItem();
        });
        addEventListener("online", () => {
            void this.refresh();
            this.desk.again();
        });
        addEventListener("keydown", (event) => {
            if (event.key === "Escape" && !event.defaultPrevented) this.escape();
        });
        void this.refresh();
    }

    private choose(tab: Tab): void {
        this.pages.leave();
        this.tabs.showPanel(true);
        if (tab === "interviews") void this.renderInterviews();
        if (tab === "settings") {
            void import("./settings-desk.ts").then(({ openSettings }) =>
                openSettings(byId("settings"), this.service, () => {
                    this.erased();
                }),
            );
        }
    }

    /** Closes what is open around the focus: a menu, else the page on top. */
    private escape(): void {
        const menu = document.activeElement?.closest<HTMLDetailsElement>("details.menu[open]");
        if (menu) {
            menu.open = false;
            menu.querySelector("summary")?.focus();
        } else if (!document.querySelector("dialog[open]")) this.pages.back();
    }

    private async refresh(): Promise<void> {
        clearTimeout(this.refreshTimer);
        const before = this.list && JSON.stringify(this.list.items);
        try {
            this.list = await this.service.followUps();
            this.trouble = undefined;
        } catch (error) {
            this.trouble = error instanceof ServiceError ? error.trouble : "failed";
        }
        this.render();
        if (before !== undefined && before !== JSON.stringify(this.list?.items)) {
            // What has become known since, as at the end of a first sync, may change what is to be said of the draft.
            this.desk.again();
            await this.stories?.refresh();
        }
        const reading = this.list !== undefined && isReading(this.list.sync);
        this.refreshTimer = setTimeout(() => void this.refresh(), reading ? refreshMs.reading : refreshMs.idle);
    }

    private render(): void {
        const { list, trouble, undo, isWelcomed } = this;
        // A list that says the same must not be redrawn under the reader's eyes; only the minute has moved.
        const content = JSON.stringify([list?.items, list?.sync, list?.at.slice(0, 16), trouble, undo, isWelcomed]);
        if (content === this.shown) return;
        this.shown = content;
        if (list) showToday(this.today, list, trouble, this.actions());
        else if (trouble) show(this.today, this.troubleState(trouble));
        if (this.tabs.active === "interviews") void this.renderInterviews();
    }

    private async renderInterviews(): Promise<void> {
        const place = byId("interviews");
        const { showInterviews } = await import("./interviews-view.ts");
        if (this.list) showInterviews(place, this.list, (item) => void this.openStory(item));
        else show(place, this.trouble ? this.troubleState(this.trouble) : waitingState(paneText.loading));
    }

    private troubleState(trouble: Trouble): HTMLElement {
        return troubleState(trouble, () => void this.tryAgain());
    }

    private get mustSignIn(): boolean {
        return this.trouble === "signedOut" || this.trouble === "expired";
    }

    /** What helps who is signed out is to sign in; whatever else went wrong may have passed. */
    private async tryAgain(): Promise<void> {
        if (this.mustSignIn && !(await this.service.signIn().catch(() => false))) return;
        this.desk.again();
        await this.refresh();
    }

    private actions(): TodayActions {
        const { undo } = this;
        return {
            canWrite: outlook.canOpenDrafts(),
            write,
            openMail: outlook.openMessage,
            openStory: (item) => void this.openStory(item),
            correct: (item, correction) =>
                void this.correct(item, correction).catch(() => {
                    this.say(todayText.correctionFailed);
                }),
            debrief: (item) => void this.storyDesk().then((stories) => stories.takeNotes(item)),
            takeBack: (correction) => void this.takeBack(correction),
            undo,
            welcomed: this.isWelcomed
                ? undefined
                : () => {
                      this.welcomed();
                  },
            refresh: () => void this.syncNow(),
        };
    }

    private welcomed(): void {
        rememberWelcome();
        this.isWelcomed = true;
        this.render();
        this.today.querySelector<HTMLElement>("[data-roving]")?.focus();
    }

    private async openStory(item: FollowUpItem): Promise<void> {
        await (await this.storyDesk()).open(item.id);
    }

    private async storyDesk(): Promise<StoryDesk> {
        const { StoryDesk } = await import("./story-desk.ts");
        this.stories ??= new StoryDesk(this.service, this.pages, {
            actions: () => this.actions(),
            items: () => this.list?.items ?? [],
            correct: (item, correction) => this.correct(item, correction),
            tell: (words, correction) => this.tell(words, correction),
        });
        return this.stories;
    }

    private async syncNow(): Promise<void> {
        if (this.mustSignIn) return this.tryAgain();
        await this.service.sync().catch(() => undefined);
        await this.refresh();
    }

    private async correct(item: FollowUpItem, correction: Correction): Promise<void> {
        await this.tell(todayText.said[correction.kind], await this.service.correct(item.id, correction));
    }

    private async takeBack(correction: string): Promise<void> {
        this.undo = undefined;
        const isTaken = await this.service.takeBack(correction).then(
            () => true,
            () => false,
        );
        if (isTaken) await this.tell(todayText.takenBack);
        else this.say(todayText.correctionFailed);
    }

    private async tell(words: string, correction?: string): Promise<void> {
        this.say(words, correction);
        await this.refresh();
        await this.stories?.refresh();
    }

    /** Says what was done in a line that offers to undo it, for a while. */
    private say(words: string, correction?: string): void {
        this.undo = { words, ...(correction ? { correction } : {}) };
        byId("status").textContent = words;
        this.render();
        clearTimeout(this.undoTimer);
        this.undoTimer = setTimeout(() => {
            this.undo = undefined;
            this.render();
            void this.stories?.refresh();
        }, undoMs);
    }

    /** Nothing is asked for any more: asking would begin anew. */
    private erased(): void {
        clearTimeout(this.refreshTimer);
        this.tabs.remove();
        const again = () => {
            location.reload();
        };
        const button = h("fluent-button", { appearance: "primary", "data-testid": "begin-anew", click: again }, paneText.erasedAgain);
        show(byId("settings"), emptyState("check", paneText.erasedTitle, paneText.erasedHint, button));
        button.focus();
    }
}

function write(item: FollowUpItem, action: FollowUpAction): void {
    outlook.openDraft({
        to: action.to,
        subject: todayText.subject(action.kind, item.role ?? item.company) ?? "",
        text: todayText.greeting(action.to.map((person) => firstName(person.name))),
    });
}

function firstName(name: string): string {
    return name.trim().split(/\s+/)[0] ?? name;
}
