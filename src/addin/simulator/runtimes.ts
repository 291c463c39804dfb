/** How the frames of this page, each a runtime of the add-in, come by their Office.js. */
import { type Faults, OfficeStandIn, type OutlookWindow } from "./office-standin.ts";

export interface OutlookSimulator {
    /** The Office.js of a frame. */
    runtime(frame: Window): OfficeStandIn;
    /** What goes wrong from now on, in every runtime; browser tests set it. */
    faults: Faults;
}

declare global {
    interface Window {
        outlookSimulator?: OutlookSimulator;
        /** Set by the handlers' frame once its script has run. */
        handlers?: OfficeStandIn;
    }
}

/** Gives this frame, which stands in the simulator's page, what office.js would give it in Outlook. */
export function meetOutlook(): OfficeStandIn {
    const runtime = (parent as Window).outlookSimulator?.runtime(window);
    if (!runtime) throw new Error("This page is part of the simulator");
    Object.assign(window, { Office: runtime.Office, OfficeRuntime: runtime.OfficeRuntime });
    const fetch = window.fetch.bind(window);
    window.fetch = async (input, init) => {
        const { service } = runtime.faults;
        if (service === "dead") throw new TypeError("Failed to fetch");
        if (service === "never") return new Promise<Response>(() => undefined);
        if (service) await new Promise((resolve) => setTimeout(resolve, service));
        return fetch(input, init);
    };
    return runtime;
}

/** Frames of the add-in, each joined with the Outlook window that it belongs to. */
export class Runtimes implements OutlookSimulator {
    readonly faults: Faults;
    private readonly windows = new Map<HTMLIFrameElement, OutlookWindow>();

    constructor(address = location.search) {
        this.faults = faultsIn(new URLSearchParams(address));
    }

    add(page: string, frame: HTMLIFrameElement, outlook: OutlookWindow): HTMLIFrameElement {
        this.windows.set(frame, outlook);
        frame.src = page;
        return frame;
    }

    remove(frame: HTMLIFrameElement): void {
        this.windows.delete(frame);
        frame.remove();
    }

    runtime(frame: Window): OfficeStandIn {
        for (const [element, outlook] of this.windows) {
            if (element.contentWindow === frame) return new OfficeStandIn(outlook, this.faults);
        }
        throw new Error("No window of Outlook has this frame");
    }
}

/** "?delay=300&failing=body.getAsync,to.getAsync&silent=…&twice=…&mailbox=1.13&service=2000", or "service=dead" or "never". */
export function faultsIn(asked: URLSearchParams): Faults {
    const faults: Faults = {};
    for (const what of ["failing", "silent", "twice"] as const) {
        const methods = asked.get(what);
        if (methods) faults[what] = new Set(methods.split(","));
    }
    const [delay, mailbox, service] = [asked.get("delay"), asked.get("mailbox"), asked.get("service")];
    if (delay) faults.delayMs = Number(delay) || 0;
    if (mailbox) faults.mailboxSet = mailbox;
    if (service) faults.service = service === "dead" || service === "never" ? service : Number(service) || 0;
    return faults;
}
