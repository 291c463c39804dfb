import type { Correction, FollowUpAction, FollowUpItem, FollowUps } from "../contract.ts";
import { byId, h, show } from "../dom.ts";
import * as outlook from "../outlook.ts";
import { noteFor, noteKey } from "../send/prepared.ts";
import { Service, ServiceError, type Trouble } from "../service.ts";
import { draftText, paneText, todayText } from "../strings.ts";
import { Asked } from "./asked.ts";
import { showDebrief } from "./debrief-view.ts";
import { spoken, showDraft } from "./draft-view.ts";
import { type DraftState, DraftWatch } from "./draft-watch.ts";
import { applyFix } from "./edits.ts";
import { troubleState, waitingState } from "./states.ts";
import { showToday } from "./today-view.ts";

/** While mail is being read the list is asked for often, else now and then. */
const refreshMs = { reading: 1_000, idle: 15_000 };
const noticeMs = 8_000;
const undoMs = 20_000;

/** The task pane: one list of what is due, one view of the draft, and a tab for each. */
export class Pane {
    private readonly service = new Service(undefined, (token) => void outlook.store("token", token));
    private readonly today = byId("today");
    private readonly draft = byId("draft");
    private readonly notes = byId("notes");
    private undo: { words: string; correction?: string } | undefined;
    private undoTimer: ReturnType<typeof setTimeout> | undefined;
    private list: FollowUps | undefined;
    private shown = "";
    private notice = "";
    private noticeTimer: ReturnType<typeof setTimeout> | undefined;
    private draftState: DraftState | undefined;
    private refreshTimer: ReturnType<typeof setTimeout> | undefined;

    private asked: Asked | undefined;

    private readonly watch = new DraftWatch({
        readDraft: outlook.readDraft,
        check: (request) => this.service.check(request),
        prepare: (draft, check) => outlook.remember(noteKey, noteFor(draft, check)),
        show: (state) => {
            this.draftState = state;
            this.render();
        },
    });

    start(): void {
        this.addTabs();
        show(this.today, waitingState(paneText.loading));
        this.meetItem();
        void outlook.openedWith().then((context) => {
            this.asked = new Asked(context);
        });
        outlook
            .onItemChanged(() => {
                this.meetItem();
                void this.refresh();
            })
            .catch(() => undefined);
        document.addEventListener("visibilitychange", () => {
            this.meetItem();
        });
        addEventListener("online", () => {
            void this.refresh();
            this.watch.again();
        });
        void this.refresh();
    }

    private addTabs(): void {
        const composing = outlook.surface() === "compose";
        const tab = (id: string, label: string) =>
            h("fluent-tab", { id: `${id}-tab`, "aria-controls": id, "data-testid": `tab-${id}` }, label);
        const tabs = h(
            "fluent-tablist",
            { "aria-label": paneText.tabs, activeid: composing ? "draft-tab" : "today-tab" },
            tab("today", paneText.today),
            tab("draft", paneText.draft),
        );
        const select = () => {
            const drafting = (tabs as HTMLElement & { activeid?: string }).activeid === "draft-tab";
            this.draft.hidden = !drafting;
            this.today.hidden = drafting;
            this.notes.hidden = true;
        };
        tabs.addEventListener("change", select);
        byId("tabs").replaceChildren(tabs);
        this.draft.hidden = !composing;
        this.today.hidden = composing;
    }

    private meetItem(): void {
        const composing = outlook.surface() === "compose";
        if (composing && !document.hidden) {
            this.draftState ??= { busy: true };
            this.watch.start();
        } else {
            this.watch.stop();
            if (!composing) this.draftState = undefined;
        }
        this.render();
    }

    private render(): void {
        showDraft(this.draft, this.draftState, this.notice, {
            fix: (fix) => void this.fix(fix),
            retry: () => {
                this.watch.again();
            },
        });
        if (this.asked?.showIn(this.draft)) this.asked = undefined;
        const words = spoken(this.draftState);
        const status = byId("status");
        if (words !== "" && status.textContent !== words) status.textContent = words;
    }

    private async fix(fix: Parameters<typeof applyFix>[0]): Promise<void> {
        const last = this.draftState?.last;
        if (!last) return;
        try {
            if (!(await applyFix(fix, last.draft, outlook))) this.say(draftText.changedMeanwhile);
        } catch {
            this.say(draftText.fixFailed);
        }
        this.watch.again();
    }

    private say(notice: string): void {
        this.notice = notice;
        this.render();
        clearTimeout(this.noticeTimer);
        this.noticeTimer = setTimeout(() => {
            this.notice = "";
            this.render();
        }, noticeMs);
    }

    private async refresh(): Promise<void> {
        clearTimeout(this.refreshTimer);
        try {
            this.list = await this.service.followUps();
            this.renderToday(this.list);
        } catch (error) {
            this.renderTrouble(error instanceof ServiceError ? error.trouble : "failed");
        }
        const reading = this.list?.sync.state === "running" || this.list?.sync.state === "never";
        this.refreshTimer = setTimeout(() => void this.refresh(), reading ? refreshMs.reading : refreshMs.idle);
    }

    private renderToday(list: FollowUps, trouble?: Trouble): void {
        // A list that says the same must not be redrawn under the reader's eyes; only the minute has moved.
        const content = JSON.stringify([list.items, list.sync, list.at.slice(0, 16), trouble, this.undo]);
        if (content === this.shown) return;
        this.shown = content;
        showToday(this.today, list, trouble, {
            canWrite: outlook.canOpenDrafts(),
            write: (item, action) => {
                this.write(item, action);
            },
            openMail: outlook.openMessage,
            correct: (item, correction) => void this.correct(item, correction),
            debrief: (item) => void this.takeNotes(item),
            undo: this.undo && { ...this.undo, takeBack: (correction) => void this.takeBack(correction) },
            refresh: () => void this.syncNow(),
        });
    }

    private renderTrouble(trouble: Trouble): void {
        if (this.list) {
            this.renderToday(this.list, trouble);
            return;
        }
        this.shown = "";
        show(
            this.today,
            troubleState(trouble, () => void this.refresh()),
        );
    }

    private async syncNow(): Promise<void> {
        await this.service.sync().catch(() => undefined);
        await this.refresh();
    }

    private async correct(item: FollowUpItem, correction: Correction): Promise<void> {
        try {
            this.tell(todayText.said[correction.kind], await this.service.correct(item.id, correction));
        } catch {
            this.tell(todayText.correctionFailed);
        }
        await this.refresh();
    }

    private async takeBack(correction: string): Promise<void> {
        this.undo = undefined;
        await this.service.takeBack(correction).catch(() => {
            this.tell(todayText.correctionFailed);
        });
        await this.refresh();
    }

    private async takeNotes(item: FollowUpItem): Promise<void> {
        const back = () => {
            [this.notes.hidden, this.today.hidden] = [true, false];
        };
        const noted = await this.service.debrief(item.id).catch(() => ({}));
        [this.notes.hidden, this.today.hidden] = [false, true];
        showDebrief(this.notes, item, noted, {
            back,
            save: async (debrief) => {
                const correction = await this.service.noteDown(item.id, debrief);
                back();
                this.tell(todayText.noted, correction);
                await this.refresh();
            },
        });
    }

    /** Says what was done in a line that offers to undo it, for a while. */
    private tell(words: string, correction?: string): void {
        this.undo = { words, ...(correction ? { correction } : {}) };
        byId("status").textContent = words;
        clearTimeout(this.undoTimer);
        this.undoTimer = setTimeout(() => {
            this.undo = undefined;
            if (this.list) this.renderToday(this.list);
        }, undoMs);
    }

    private write(item: FollowUpItem, action: FollowUpAction): void {
        outlook.openDraft({
            to: action.to,
            subject: todayText.subject(action.kind, item.role ?? item.company) ?? "",
            text: todayText.greeting(action.to.map((person) => firstName(person.name))),
        });
    }
}

function firstName(name: string): string {
    return name.trim().split(/\s+/)[0] ?? name;
}
