// @vitest-environment node
import { parse } from "acorn";
import { beforeAll, beforeEach, afterEach, expect, test, vi } from "vitest";
import { build } from "vite";
import { createContext, runInContext } from "node:vm";
import type { DraftCheck } from "../contract.ts";
import { type Faults, OfficeStandIn } from "../simulator/office-standin.ts";
import { checked, draft, finding, outlookWindow } from "../test/sample.ts";
import { dismissalOf } from "./dismissals.ts";
import { doubtsFrom, noteFor, noteKey } from "./prepared.ts";

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

/** What came into the language after ES2016 and is no syntax, so that no parser misses it. */
const newer = `
    const later = [
        [Object, "entries values fromEntries getOwnPropertyDescriptors hasOwn groupBy"],
        [Array.prototype, "flat flatMap at findLast findLastIndex toSorted toReversed with"],
        [String.prototype, "padStart padEnd trimStart trimEnd matchAll replaceAll at isWellFormed toWellFormed"],
        [Promise, "allSettled any withResolvers try"],
        [Promise.prototype, "finally"],
        [globalThis, "Intl globalThis BigInt WeakRef"],
    ];
    for (const [owner, names] of later) for (const name of names.split(" ")) delete owner[name];
`;

/** An engine with the language of classic Outlook and its globals: no window, no document, no localStorage. */
function bareEngine(globals: object) {
    const context = createContext({ ...globals, setTimeout, clearTimeout, console, Date });
    runInContext(newer, context);
    return context;
}

/** Runs the built handler where only the globals of classic Outlook exist. */
function outlook({
    service = dead,
    faults = {},
    mail = {},
}: { service?: typeof dead; faults?: Faults; mail?: Parameters<typeof outlookWindow>[0] } = {}) {
    const window = outlookWindow(mail);
    const standIn = new OfficeStandIn(window, faults);
    const { Office, OfficeRuntime } = standIn;
    runInContext(script, bareEngine({ Office, OfficeRuntime, fetch: service }));
    const raise = async (name: string) => {
        const completed = vi.fn();
        standIn.raise(name, completed);
        await vi.advanceTimersByTimeAsync(60_000);
        expect(completed).toHaveBeenCalledOnce();
        return completed.mock.calls[0]?.[0] as { allowEvent: boolean; errorMessage?: string } | undefined;
    };
    return { window, standIn, send: () => raise("onMessageSendHandler"), raise };
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

test("Nor does it when the verdict was prepared before, or no service answers", async () => {
    const prepared = outlook();
    prepared.window.mail.notes.set(noteKey, noteFor(draft(), checked([finding()])));
    prepared.window.mail.notes.set("dismissed", JSON.stringify([dismissalOf(finding(), draft(), 0)]));
    expect(await prepared.send()).toEqual({ allowEvent: true });

    const alone = outlook({ mail: withFault });
    const field = { rule: "placeholder", where: { part: "body" as const, quote: "[Company]" } };
    alone.window.mail.notes.set("dismissed", JSON.stringify([dismissalOf(field, draft(), 0)]));
    expect(await alone.send()).toEqual({ allowEvent: true });
});

test("A verdict is forgotten after half an hour", async () => {
    const { window, send } = outlook({ service: answering(checked()) });
    window.mail.notes.set(noteKey, noteFor(draft(), checked([finding()])));
    await vi.advanceTimersByTimeAsync(31 * 60_000);
    expect(await send()).toEqual({ allowEvent: true });
});

test("A damaged note is no note", async () => {
    const { window, send } = outlook({ service: answering(checked()) });
    window.mail.notes.set(noteKey, "{");
    expect(await send()).toEqual({ allowEvent: true });
});

test.each(["onNewMessageCompose", "onMessageRecipientsChanged", "onMessageAttachmentsChanged", "onMessageFromChanged"])(
    "%s prepares the verdict",
    async (event) => {
        const service = answering(checked([finding()]));
        const { window, raise, send } = outlook({ service });
        await raise(`${event}Handler`);
        expect(doubtsFrom(window.mail.notes.get(noteKey), draft())).toMatchObject([{ rule: "typo", message: "“realy” is misspelt." }]);
        service.mockClear();
        expect(await send()).toMatchObject({ allowEvent: false });
        expect(service).not.toHaveBeenCalled();
    },
);

test("Of several changes at once only the newest is checked", async () => {
    const service = answering(checked());
    const { standIn } = outlook({ service });
    const completed = vi.fn();
    for (let i = 0; i < 3; i++) standIn.raise("onMessageRecipientsChangedHandler", completed);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(completed).toHaveBeenCalledTimes(3);
    expect(service.mock.calls.filter(([url]) => url.endsWith("check"))).toHaveLength(1);
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

test("Answers that come twice are one answer", async () => {
    const twice = new Set(["to.getAsync", "body.getAsync", "subject.getAsync", "sessionData.getAsync", "from.getAsync"]);
    expect(await outlook({ service: answering(checked([finding()])), faults: { twice } }).send()).toMatchObject({ allowEvent: false });
    expect(await outlook({ service: answering(checked()), faults: { twice } }).send()).toEqual({ allowEvent: true });
});

test("A double click on Send gets two answers, one for each", async () => {
    const { standIn } = outlook({ service: answering(checked([finding()])) });
    const [first, second] = [vi.fn(), vi.fn()];
    standIn.raise("onMessageSendHandler", first);
    standIn.raise("onMessageSendHandler", second);
    await vi.advanceTimersByTimeAsync(60_000);
    for (const completed of [first, second]) {
        expect(completed).toHaveBeenCalledOnce();
        expect(completed).toHaveBeenCalledWith(expect.objectContaining({ allowEvent: false }));
    }
});

test("A method that never answers does not keep the next Send from its calls", async () => {
    const faults: Faults = { silent: new Set(["to.getAsync", "cc.getAsync", "bcc.getAsync"]) };
    const { send } = outlook({ service: answering(checked([finding()])), faults });
    expect(await send()).toEqual({ allowEvent: true });
    faults.silent?.clear();
    expect(await send()).toMatchObject({ allowEvent: false });
});

test.each([2_000, 6_000])("A service that takes %i ms is waited for while Outlook is patient", async (ms) => {
    const service = vi.fn<Service>((url) => {
        const answer = json(url.endsWith("sign-in") ? { token: "t1" } : checked([finding()]));
        return url.endsWith("sign-in") ? answer : new Promise((resolve) => setTimeout(() => resolve(answer), ms));
    });
    expect(await outlook({ service }).send()).toMatchObject({ allowEvent: ms > 3_000 });
});

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
    runInContext(script, bareEngine({ Office: standIn.Office, OfficeRuntime: standIn.OfficeRuntime, fetch: never }));
    const completed = vi.fn();
    standIn.raise("onMessageSendHandler", completed);
    await vi.advanceTimersByTimeAsync(4_999);
    expect(completed).toHaveBeenCalledWith(expect.objectContaining({ allowEvent: false }));
});
