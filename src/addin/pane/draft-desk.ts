import type { Finding, Fix } from "../contract.ts";
import { byId } from "../dom.ts";
import * as outlook from "../outlook.ts";
import { type Dismissal, dismissalOf, isSame, readDismissals, withoutDismissed, writeDismissals } from "../send/dismissals.ts";
import { noteFor, noteKey } from "../send/prepared.ts";
import type { Service } from "../service.ts";
import { draftText as text } from "../strings.ts";
import { Asked } from "./asked.ts";
import { keyOf, showDraft, spoken } from "./draft-view.ts";
import { type DraftState, DraftWatch } from "./draft-watch.ts";
import { applyFix } from "./edits.ts";

const noticeMs = 8_000;

/** The view of the mail that is being written: follows it, and does in it what is asked for. */
export class DraftDesk {
    private readonly place = byId("draft");
    private readonly status = byId("status");
    private state: DraftState | undefined;
    private dismissals: Dismissal[] = [];
    private notice = "";
    private undo: Finding | undefined;
    private noticeTimer: ReturnType<typeof setTimeout> | undefined;
    private pointedAt = "";
    private asked: Asked | undefined;

    private readonly watch: DraftWatch;

    constructor(service: Service) {
        this.watch = new DraftWatch({
            readDraft: outlook.readDraft,
            check: (request) => service.check(request),
            prepare: (draft, check) => outlook.remember(noteKey, noteFor(draft, withoutDismissed(check, draft, this.dismissals))),
            show: (state) => {
                this.state = state;
                this.render();
            },
        });
    }

    /** What the dialog at Send asked about, where this pane was opened by it. */
    ask(context: string | undefined): void {
        this.asked = new Asked(context);
        this.render();
    }

    /** Outlook shows another mail, or this pane has come to the front. */
    meetItem(): void {
        const composing = outlook.surface() === "compose";
        if (composing && !document.hidden) {
            this.state ??= { busy: true };
            void this.recallDismissals();
            this.watch.start();
        } else {
            this.watch.stop();
            if (!composing) this.state = undefined;
        }
        this.render();
    }

    again(): void {
        this.watch.again();
    }

    private async recallDismissals(): Promise<void> {
        this.dismissals = await readDismissals().catch(() => []);
        this.render();
    }

    private render(): void {
        const { notice, undo, dismissals, pointedAt } = this;
        showDraft(
            this.place,
            this.state,
            { notice, undo, dismissals, pointedAt },
            {
                fix: (fix) => void this.fix(fix),
                point: (finding) => void this.point(finding),
                dismiss: (finding) => void this.dismiss(finding),
                bringBack: (finding) => void this.bringBack(finding),
                retry: () => {
                    this.watch.again();
                },
            },
        );
        if (this.asked?.showIn(this.place)) this.asked = undefined;
        const words = spoken(this.state, dismissals);
        if (words !== "" && this.status.textContent !== words) this.status.textContent = words;
    }

    private async fix(fix: Fix): Promise<void> {
        const last = this.state?.last;
        if (!last) return;
        try {
            if (!(await applyFix(fix, last.draft, outlook))) this.say(text.changedMeanwhile);
        } catch {
            this.say(text.fixFailed);
        }
        this.watch.again();
    }

    /** Outlook cannot be told to select words, so the place is shown here too; what can select them does. */
    private async point(finding: Finding): Promise<void> {
        const key = keyOf(finding);
        this.pointedAt = this.pointedAt === key ? "" : key;
        this.render();
        const { part, start, length } = finding.where;
        if (this.pointedAt !== "" && (part === "body" || part === "subject")) {
            await outlook.select(part, start ?? 0, length ?? 0).catch(() => undefined);
        }
    }

    private dismiss(finding: Finding): Promise<void> {
        const last = this.state?.last;
        if (!last) return Promise.resolve();
        const said = dismissalOf(finding, last.draft, Date.now());
        return this.setDismissals([...this.dismissals, said], finding);
    }

    private bringBack(finding: Finding): Promise<void> {
        const last = this.state?.last;
        if (!last) return Promise.resolve();
        const said = dismissalOf(finding, last.draft, 0);
        return this.setDismissals(this.dismissals.filter((one) => !isSame(one, said)));
    }

    /** What holds here holds at Send, too: the verdict that was prepared for it is prepared anew. */
    private async setDismissals(dismissals: Dismissal[], undo?: Finding): Promise<void> {
        this.dismissals = dismissals;
        this.undo = undo;
        this.say("");
        if (undo) byId("draft").querySelector<HTMLElement>("[data-testid=undo-dismiss]")?.focus();
        const last = this.state?.last;
        await writeDismissals(dismissals, Date.now()).catch(() => undefined);
        if (!last) return;
        await outlook.remember(noteKey, noteFor(last.draft, withoutDismissed(last.check, last.draft, dismissals))).catch(() => undefined);
    }

    private say(notice: string): void {
        this.notice = notice;
        this.render();
        clearTimeout(this.noticeTimer);
        this.noticeTimer = setTimeout(() => {
            this.notice = "";
            this.undo = undefined;
            this.render();
        }, noticeMs);
    }
}
