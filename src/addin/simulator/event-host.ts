import { h } from "../dom.ts";
import type { SendAnswer } from "../outlook.ts";
import type { OutlookWindow } from "./office-standin.ts";
import type { Runtimes } from "./runtimes.ts";

/** How long Outlook waits for a handler before it says that the add-in is taking its time. */
export const patienceMs = 5_000;

/** Runs the add-in's handlers for one mail being written. */
export class EventHost {
    private readonly frame: HTMLIFrameElement;
    private readonly loaded: Promise<void>;

    constructor(
        private readonly runtimes: Runtimes,
        outlook: OutlookWindow,
    ) {
        this.frame = h("iframe", { hidden: true, title: "", "aria-hidden": "true" }) as HTMLIFrameElement;
        runtimes.add("simulator-events.html", this.frame, outlook);
        document.body.append(this.frame);
        this.loaded = this.whenLoaded();
    }

    /** Raises an event that nobody waits for. */
    tell(functionName: string): void {
        void this.loaded.then(() => this.frame.contentWindow?.handlers?.raise(functionName, () => undefined));
    }

    /** Asks whether the mail may leave; `inTime` is undefined when the answer does not come while Outlook is patient. */
    mayLeave(): { inTime: Promise<SendAnswer | undefined>; whenever: Promise<SendAnswer> } {
        const whenever = new Promise<SendAnswer>((resolve) => {
            void this.loaded.then(() => {
                this.frame.contentWindow?.handlers?.raise("onMessageSendHandler", (answer) => resolve(answer ?? { allowEvent: true }));
            });
        });
        const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), patienceMs));
        return { inTime: Promise.race([whenever, late]), whenever };
    }

    close(): void {
        this.runtimes.remove(this.frame);
    }

    private whenLoaded(): Promise<void> {
        return new Promise((resolve) => {
            const look = () => {
                if (this.frame.contentWindow?.handlers) resolve();
                else if (this.frame.isConnected) setTimeout(look, 20);
            };
            look();
        });
    }
}
