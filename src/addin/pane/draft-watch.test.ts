import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Draft, DraftCheck } from "../contract.ts";
import { ServiceError } from "../service.ts";
import { checked, draft, finding } from "../test/sample.ts";
import { type DraftState, DraftWatch, readEveryMs } from "./draft-watch.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function saying(words: string): Draft {
    return draft({ body: { contentType: "html", content: words + enough } });
}

function watching(first = draft()) {
    const asked: { draft: Draft; answer(check: DraftCheck): void; fail(error: Error): void }[] = [];
    const states: DraftState[] = [];
    const now = { draft: first };
    const prepare = vi.fn(() => Promise.resolve());
    const watch = new DraftWatch({
        readDraft: () => Promise.resolve(now.draft),
        check: (request) => new Promise((answer, fail) => asked.push({ draft: request.draft, answer, fail })),
        prepare,
        show: (state) => states.push(state),
    });
    return { watch, now, asked, states, prepare, last: () => states.at(-1) };
}

const enough = " and so on and so on";

const pass = (times = 1) => vi.advanceTimersByTimeAsync(readEveryMs * times);

test("A draft is checked at once, and its verdict handed on", async () => {
    const { watch, asked, last, prepare } = watching();
    watch.start();
    await pass(0);
    asked[0]?.answer(checked([finding()]));
    await pass(0);
    expect(last()).toMatchObject({ busy: false, last: { check: { verdict: "review" } } });
    expect(prepare).toHaveBeenCalledOnce();
});

test("While somebody types nothing is asked; after a pause once", async () => {
    const { watch, now, asked } = watching();
    watch.start();
    await pass(0);
    for (const words of ["H", "He", "Hel"]) {
        now.draft = saying(words);
        await pass();
    }
    expect(asked).toHaveLength(1);
    await pass(4);
    expect(asked.map((question) => question.draft.body.content)).toEqual([draft().body.content, "Hel" + enough]);
});

test("A stale answer is dropped", async () => {
    const { watch, now, asked, last } = watching(saying("old"));
    watch.start();
    await pass(0);
    now.draft = saying("new");
    await pass(2);
    asked[1]?.answer(checked());
    await pass(0);
    asked[0]?.answer(checked([finding({ severity: "error" })]));
    await pass(0);
    expect(last()?.last?.draft.body.content).toBe("new" + enough);
    expect(last()?.last?.check.verdict).toBe("send");
});

test("When the service fails the last answer stays, and it is asked again later", async () => {
    const { watch, now, asked, last } = watching();
    watch.start();
    await pass(0);
    asked[0]?.answer(checked());
    now.draft = saying("more");
    await pass(2);
    asked[1]?.fail(new ServiceError("offline"));
    await pass(2);
    expect(last()).toMatchObject({ trouble: "offline", busy: false, last: { check: { verdict: "send" } } });
    expect(asked).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(6_000);
    asked[2]?.answer(checked());
    await pass(0);
    expect(last()?.trouble).toBeUndefined();
});

test("A stopped watch asks and shows nothing", async () => {
    const { watch, now, asked, states } = watching();
    watch.start();
    await pass(0);
    watch.stop();
    now.draft = saying("later");
    asked[0]?.answer(checked());
    await pass(5);
    expect(asked).toHaveLength(1);
    expect(states.every((state) => state.last === undefined)).toBe(true);
});

test("A mail that has just been begun is left alone, also when its words were deleted again", async () => {
    const blank = draft({ body: { contentType: "html", content: "<div>Hi Priya,</div><div id='x'><br></div>" } });
    const { watch, now, asked, last } = watching(blank);
    watch.start();
    await pass(3);
    expect(asked).toHaveLength(0);
    expect(last()).toEqual({ busy: false, justBegun: true });
    now.draft = saying("Hi Priya, thank you.");
    await pass(2);
    asked[0]?.answer(checked([finding()]));
    await pass(0);
    expect(last()).toMatchObject({ last: { check: { verdict: "review" } } });
    expect(last()?.justBegun).toBeFalsy();
    now.draft = blank;
    await pass(2);
    expect(last()).toEqual({ busy: false, justBegun: true });
});
