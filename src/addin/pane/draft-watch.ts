import type { Draft, DraftCheck, DraftCheckRequest } from "../contract.ts";
import { fingerprint, requestFor } from "../draft.ts";
import { writtenText } from "../written-text.ts";
import { ServiceError, type Trouble } from "../service.ts";

/** What the pane knows of the draft. `last` is the newest answer there is; `busy` says that a newer one is on its way. */
export interface DraftState {
    last?: { draft: Draft; check: DraftCheck };
    busy: boolean;
    trouble?: Trouble;
    /** So little is written yet that there is nothing to say about it. */
    justBegun?: boolean;
}

interface Ports {
    readDraft(): Promise<Draft>;
    check(request: DraftCheckRequest): Promise<DraftCheck>;
    /** Hands the newest answer to the send-time handler. */
    prepare(draft: Draft, check: DraftCheck): Promise<void>;
    show(state: DraftState): void;
}

/** Outlook tells nobody when a body changes, so the draft is read this often; unchanged twice running means a pause in typing. */
export const readEveryMs = 400;
const retryAfterMs = 5_000;

/** Outlook puts it under a mail before a word is written. */
const signature = /<div[^<>]* id="signature"[\s\S]*/i;

/** A greeting is no mail yet. */
const wordsOfABeginning = 4;

/** Follows a draft while it is written and keeps its check up to date. */
export class DraftWatch {
    private state: DraftState = { busy: false };
    private timer: ReturnType<typeof setTimeout> | undefined;
    private seen = "";
    private asked = "";
    private retryAt = 0;
    private running = false;

    constructor(private readonly ports: Ports) {}

    start(): void {
        if (this.running) return;
        this.running = true;
        void this.look();
    }

    stop(): void {
        this.running = false;
        clearTimeout(this.timer);
    }

    /** Checks again although nothing changed, as after an answer that did not get through. */
    again(): void {
        this.asked = "";
        this.seen = "";
        this.retryAt = 0;
        clearTimeout(this.timer);
        if (this.running) void this.look();
    }

    private async look(): Promise<void> {
        try {
            const draft = await this.ports.readDraft();
            const name = fingerprint(draft);
            const settled = name === this.seen || this.seen === "";
            this.seen = name;
            if (isJustBegun(draft)) this.wait();
            else if (settled && name !== this.asked && Date.now() >= this.retryAt) void this.check(draft, name);
        } catch {
            // Outlook is between two mails; the next look finds out.
        }
        if (!this.running) return;
        clearTimeout(this.timer);
        this.timer = setTimeout(() => void this.look(), readEveryMs);
    }

    /** Says nothing, and forgets the question that was asked when there was more. */
    private wait(): void {
        this.asked = "";
        if (!this.state.justBegun) this.update({ busy: false, justBegun: true });
    }

    private async check(draft: Draft, name: string): Promise<void> {
        this.asked = name;
        this.update({ ...this.state, busy: true, justBegun: false });
        try {
            const check = await this.ports.check(requestFor(draft));
            if (name !== this.asked) return;
            this.retryAt = 0;
            this.update({ last: { draft, check }, busy: false });
            await this.ports.prepare(draft, check).catch(() => undefined);
        } catch (error) {
            if (name !== this.asked) return;
            this.asked = "";
            this.retryAt = Date.now() + retryAfterMs;
            this.update({ ...this.state, busy: false, trouble: error instanceof ServiceError ? error.trouble : "failed" });
        }
    }

    private update(state: DraftState): void {
        this.state = state;
        if (this.running) this.ports.show(state);
    }
}

function isJustBegun(draft: Draft): boolean {
    return writtenText(draft.body.content.replace(signature, "")).split(/\s+/).filter(Boolean).length < wordsOfABeginning;
}
