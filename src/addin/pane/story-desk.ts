import type { Correction, Debrief, FollowUpItem, InterviewDetail } from "../contract.ts";
import { show } from "../dom.ts";
import { type Service, ServiceError } from "../service.ts";
import { storyText as text, todayText } from "../strings.ts";
import { type CorrectionForm, correctionForm, isPlain } from "./correction-forms.ts";
import { showDebrief } from "./debrief-view.ts";
import type { Pages } from "./pages.ts";
import { troubleState, waitingState } from "./states.ts";
import { showStory } from "./story-view.ts";
import type { TodayActions } from "./today-view.ts";

/** What the desk needs of the pane around it. */
export interface Around {
    actions(): TodayActions;
    items(): FollowUpItem[];
    /** Keeps a correction, says so, and reads the list again; rejects when it did not get through. */
    correct(item: FollowUpItem, correction: Correction): Promise<void>;
    /** Says what was done, and reads the list again. */
    tell(words: string, correction: string): Promise<void>;
}

/** The pages about one process: its story, and the forms that put it right. */
export class StoryDesk {
    private page: HTMLElement | undefined;
    private detail: InterviewDetail | undefined;

    constructor(
        private readonly service: Service,
        private readonly pages: Pages,
        private readonly around: Around,
    ) {}

    async open(id: string): Promise<void> {
        this.detail = undefined;
        this.page = this.pages.open();
        show(this.page, waitingState(text.loading));
        await this.read(id);
        this.pages.begin(this.page);
    }

    /** Shows the story as it is now; where there is none any more, the way leads back. */
    async refresh(): Promise<void> {
        if (this.detail && this.pages.has(this.page)) await this.read(this.detail.item.id);
    }

    async takeNotes(item: FollowUpItem): Promise<void> {
        const noted = await this.service.interview(item.id).then(
            ({ debrief }) => debrief ?? {},
            () => undefined,
        );
        // Notes that could not be read must not be written over.
        if (!noted) return;
        const page = this.pages.open();
        showDebrief(page, item, noted, { back: this.back, save: (debrief) => this.noteDown(item, debrief) });
        this.pages.begin(page);
    }

    private readonly back = () => {
        this.pages.back();
    };

    private async read(id: string): Promise<void> {
        const { page } = this;
        if (!page) return;
        try {
            this.detail = await this.service.interview(id);
            this.draw(page, this.detail);
        } catch (error) {
            if (error instanceof ServiceError && error.status === 404) this.pages.leave();
            else if (!this.detail) {
                const trouble = error instanceof ServiceError ? error.trouble : "failed";
                show(
                    page,
                    troubleState(trouble, () => void this.read(id)),
                );
            }
        }
    }

    private draw(page: HTMLElement, detail: InterviewDetail): void {
        const actions = this.around.actions();
        showStory(page, detail, { ...actions, back: this.back, form: (form) => void this.putRight(form, detail) });
    }

    private async putRight(form: CorrectionForm, detail: InterviewDetail): Promise<void> {
        const { item } = detail;
        if (form === "notes") return this.takeNotes(item);
        if (isPlain(form)) {
            this.around.actions().correct(item, { kind: form });
            return;
        }
        const others = this.around.items().filter((other) => other.id !== item.id);
        const page = this.pages.open();
        show(
            page,
            correctionForm(form, detail, others, {
                back: this.back,
                correct: async (correction) => {
                    await this.around.correct(item, correction);
                    if (this.pages.has(page)) this.back();
                },
                noteDown: (debrief) => this.noteDown(item, debrief),
            }),
        );
        this.pages.begin(page);
    }

    private async noteDown(item: FollowUpItem, debrief: Debrief): Promise<void> {
        const correction = await this.service.noteDown(item.id, debrief);
        this.back();
        await this.around.tell(todayText.noted, correction);
    }
}
