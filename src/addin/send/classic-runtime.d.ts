/** The globals that classic Outlook's script engine has: no window, no document, no localStorage. */
declare function setTimeout(callback: () => void, ms: number): number;
declare function clearTimeout(timer: number | undefined): void;

declare function fetch(
    url: string,
    init: { method: string; headers?: Record<string, string>; body?: string },
): Promise<{ ok: boolean; status: number; json(): Promise<unknown> }>;

/** There only where a browser runs the handler: Outlook on the web, new Outlook, Mac. */
declare const location: { origin: string } | undefined;
