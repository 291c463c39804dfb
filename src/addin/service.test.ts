import { expect, test, vi } from "vitest";
import { Service, ServiceError } from "./service.ts";
import { followUps } from "./test/sample.ts";

type Answer = { status: number; body?: unknown } | "unreachable";

/** Answers each path with what the test lined up for it, in order; the last one stays. */
function serviceAnswering(answers: Record<string, Answer[]>) {
    const fetch = vi.fn((path: string | URL | Request) => {
        const line = answers[String(path)] ?? (path === "addin-settings.json" ? [{ status: 200 }] : [{ status: 404 }]);
        const answer = line.length > 1 ? line.shift() : line[0];
        if (!answer || answer === "unreachable") return Promise.reject(new TypeError("Failed to fetch"));
        return Promise.resolve(new Response(JSON.stringify(answer.body ?? {}), { status: answer.status }));
    });
    return { fetch, service: new Service(fetch as typeof globalThis.fetch) };
}

const signedIn = { status: 200, body: { token: "t1" } };

test("It signs in once and asks with the token", async () => {
    const { service, fetch } = serviceAnswering({
        "api/sandbox/sign-in": [signedIn],
        "api/follow-ups": [{ status: 200, body: followUps() }],
    });
    await Promise.all([service.followUps(), service.followUps()]);
    expect(fetch.mock.calls.filter(([path]) => path === "api/sandbox/sign-in")).toHaveLength(1);
    expect(await service.followUps()).toEqual(followUps());
});

test("An expired token is renewed once", async () => {
    const { service } = serviceAnswering({
        "api/sandbox/sign-in": [signedIn, { status: 200, body: { token: "t2" } }],
        "api/follow-ups": [{ status: 401 }, { status: 200, body: followUps() }],
    });
    expect(await service.followUps()).toEqual(followUps());
});

test.each<[string, Record<string, Answer[]>, ServiceError["trouble"]]>([
    ["no network", { "api/sandbox/sign-in": ["unreachable"] }, "offline"],
    ["nobody signed in", { "api/sandbox/sign-in": [{ status: 404 }] }, "signedOut"],
    ["a token that is never accepted", { "api/sandbox/sign-in": [signedIn], "api/follow-ups": [{ status: 401 }] }, "signedOut"],
    ["a fault of the service", { "api/sandbox/sign-in": [signedIn], "api/follow-ups": [{ status: 500 }] }, "failed"],
])("What went wrong has a name: %s", async (_what, answers, trouble) => {
    await expect(serviceAnswering(answers).service.followUps()).rejects.toMatchObject({ trouble });
});

test("On somebody's own machine the service says what to do until they have signed in to Microsoft", async () => {
    const { service } = serviceAnswering({
        "api/personal/sign-in": [{ status: 202, body: { message: "Enter the code ABCD-1234." } }, signedIn],
        "api/follow-ups": [{ status: 200, body: followUps() }],
    });
    await expect(service.followUps()).rejects.toMatchObject({ trouble: "signedOut", detail: "Enter the code ABCD-1234." });
    expect(await service.followUps()).toEqual(followUps());
});

test("The service's own words are kept", async () => {
    const { service } = serviceAnswering({
        "api/sandbox/sign-in": [signedIn],
        "api/drafts/check": [{ status: 400, body: { title: "Bad request", detail: "draft.from is missing" } }],
    });
    await expect(service.check({} as never)).rejects.toMatchObject({ detail: "draft.from is missing" });
});

test("After no network it tries to sign in again", async () => {
    const { service } = serviceAnswering({
        "api/sandbox/sign-in": ["unreachable", signedIn],
        "api/follow-ups": [{ status: 200, body: followUps() }],
    });
    await expect(service.followUps()).rejects.toThrow(ServiceError);
    expect(await service.followUps()).toEqual(followUps());
});
