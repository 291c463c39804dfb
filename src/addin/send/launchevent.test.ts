// @vitest-environment node
import { parse } from "acorn";
import { beforeAll, beforeEach, afterEach, expect, test, vi } from "vitest";
import { build } from "vite";
import { createContext, runInContext } from "node:vm";
import type { DraftCheck } from "../contract.ts";
import { type Faults, OfficeStandIn } from "../simulator/office-standin.ts";
import { checked, draft, finding, outlookWindow } from "../test/sample.ts";
import { dismissalOf } from "./dismissals.ts";
import { noteFor, noteKey } from "./prepared.ts";

let script = "";
beforeAll(async () => {
    const built = await build({ configFile: "vite.send.config.ts", logLevel: "silent", build: { write: false } });
    const outputs = (Array.isArray(built) ? built : [built]).flatMap((result) => ("output" in result ? result.output : []));
    script = outputs.map((output) => ("code" in output ? output.code : "")).join("");
}, 60_000);

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

type Service = (url: string, init: { headers?: Record<string, string> }) => Promise<Partial<Response>>;
const answering = (check: DraftCheck) => vi.fn<Service>((url) => json(url.endsWith("sign-in") ? { token: "t1" } : check));
const json = (body: unknown, status = 200) => Promise.resolve({ status, ok: status < 400, json: () => Promise.resolve(body) });
const never = vi.fn<Service>(() => new Promise(() => undefined));
const dead = vi.fn<Service>(() => Promise.reject(new TypeError("Failed to fetch")));

/** Runs the built handler where only the globals of classic Outlook exist. */
function outlook({
    service = dead,
    faults = {},
    mail = {},
}: { service?: typeof dead; faults?: Faults; mail?: Parameters<typeof outlookWindow>[0] } = {}) {
    const window = outlookWindow(mail);
    const standIn = new OfficeStandIn(window, faults);
    const { Office, OfficeRuntime } = standIn;
    runInContext(script, createContext({ Office, OfficeRuntime, fetch: service, setTimeout, clearTimeout, console }));
    const raise = async (name: string) => {
        const completed = vi.fn();
        standIn.raise(name, completed);
        await vi.advanceTimersByTimeAsync(60_000);
        expect(completed).toHaveBeenCalledOnce();
        return completed.mock.calls[0]?.[0] as { allowEvent: boolean; errorMessage?: string } | undefined;
    };
    return { window, send: () => raise("onMessageSendHandler"), raise };
}

const withFault = { html: "<p>I would love to join [Company].</p>" };

test("It is one script that the oldest engine can load", () => {
    const kinds: string[] = [];
    parse(script, { ecmaVersion: 7, sourceType: "script", onToken: (token) => kinds.push(token.type.label) });
    expect(kinds).not.toContain("import");
    expect(kinds, "a conditional operator keeps classic Outlook from loading").not.toContain("?");
});

test("A bad draft is held with the service's words", async () => {
    const answer = await outlook({ service: answering(checked([finding()])) }).send();
    expect(answer).toMatchObject({ allowEvent: false, errorMessage: "“realy” is misspelt." });
});

test("A good one goes", async () => {
    expect(await outlook({ service: answering(checked()) }).send()).toEqual({ allowEvent: true });
});

test("A verdict that was prepared on this very draft is used, without asking", async () => {
    const service = answering(checked());
    const { window, send } = outlook({ service });
    window.mail.notes.set(noteKey, noteFor(draft(), checked([finding({ severity: "error", message: "Wrong Priya." })])));
    expect(await send()).toMatchObject({ allowEvent: false, errorMessage: "Wrong Priya. (“realy”)" });
    expect(service).not.toHaveBeenCalled();
});

test("One prepared on another draft is not", async () => {
    const { window, send } = outlook({ service: answering(checked()) });
    window.mail.notes.set(noteKey, noteFor(draft({ subject: "Earlier" }), checked([finding()])));
    expect(await send()).toEqual({ allowEvent: true });
});

test("What the user put aside does not hold the mail", async () => {
    const { window, send } = outlook({ service: answering(checked([finding()])) });
    window.mail.notes.set("dismissed", JSON.stringify([dismissalOf(finding(), draft(), 0)]));
    expect(await send()).toEqual({ allowEvent: true });
});

test("A damaged note is no note", async () => {
    const { window, send } = outlook({ service: answering(checked()) });
    window.mail.notes.set(noteKey, "{");
    expect(await send()).toEqual({ allowEvent: true });
});

test("Adding a recipient prepares the verdict", async () => {
    const { window, raise, send } = outlook({ service: answering(checked([finding()])) });
    await raise("onMessageRecipientsChangedHandler");
    expect(window.mail.notes.get(noteKey)).toBe(noteFor(draft(), checked([finding()])));
    expect(await send()).toMatchObject({ allowEvent: false });
});

test.each<[string, typeof dead]>([
    ["unreachable", dead],
    ["silent", never],
    ["failing", vi.fn<Service>(() => json({}, 500))],
    ["refusing us", vi.fn<Service>(() => json({}, 401))],
    ["talking nonsense", vi.fn<Service>(() => json(null))],
])("With the service %s only what is plain to see holds a mail", async (_how, service) => {
    expect(await outlook({ service }).send()).toEqual({ allowEvent: true });
    expect(await outlook({ service, mail: withFault }).send()).toMatchObject({ allowEvent: false });
});

test.each(["to.getAsync", "body.getAsync", "subject.getAsync", "getAttachmentsAsync", "sessionData.getAsync", "from.getAsync"])(
    "Nothing is held because %s fails or never answers",
    async (method) => {
        const service = answering(checked());
        expect(await outlook({ service, faults: { failing: new Set([method]) } }).send()).toEqual({ allowEvent: true });
        expect(await outlook({ service, faults: { silent: new Set([method]) } }).send()).toEqual({ allowEvent: true });
    },
);

test("An expired token is renewed", async () => {
    const service = vi.fn<Service>((url, init) => {
        if (url.endsWith("sign-in")) return json({ token: "new" });
        return init.headers?.["authorization"] === "Bearer new" ? json(checked([finding()])) : json({}, 401);
    });
    const { window, send } = outlook({ service });
    window.storage.set("token", "old");
    expect(await send()).toMatchObject({ allowEvent: false });
});

test("The answer comes before Outlook loses patience", async () => {
    const window = outlookWindow(withFault);
    const standIn = new OfficeStandIn(window, { delayMs: 300 });
    runInContext(script, createContext({ ...standIn, fetch: never, setTimeout, clearTimeout }));
    const completed = vi.fn();
    standIn.raise("onMessageSendHandler", completed);
    await vi.advanceTimersByTimeAsync(4_999);
    expect(completed).toHaveBeenCalledWith(expect.objectContaining({ allowEvent: false }));
});
