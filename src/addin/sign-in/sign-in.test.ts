import { beforeEach, expect, test, vi } from "vitest";
import { Service } from "../service.ts";
import { OfficeStandIn } from "../simulator/office-standin.ts";
import { followUps, outlookWindow } from "../test/sample.ts";
import { DialogSignIn, entraSignIn, NestedSignIn } from "./entra.ts";
import { claimsIn, type SignIn } from "./sign-in.ts";

const settings = { clientId: "c1", authority: "https://login.example/t1", scope: "api://c1/access_as_user" };
const claims = '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}';
const result = (accessToken: string) => ({ accessToken }) as never;

/** MSAL, as far as it is asked. */
function msal() {
    const client = { acquireTokenSilent: vi.fn(), acquireTokenPopup: vi.fn() };
    return { client, load: vi.fn(() => Promise.resolve(client)) };
}

beforeEach(() => {
    const { Office, OfficeRuntime } = new OfficeStandIn(outlookWindow());
    Object.assign(globalThis, { Office, OfficeRuntime });
});

test("Outlook's own sign-in is asked silently, for our scope alone, and loaded once", async () => {
    const { client, load } = msal();
    client.acquireTokenSilent.mockResolvedValue(result("t1"));
    const signIn = new NestedSignIn(settings, load);
    expect(await signIn.silent()).toBe("t1");
    expect(await signIn.silent()).toBe("t1");
    expect(client.acquireTokenSilent).toHaveBeenCalledWith({ scopes: [settings.scope] });
    expect(client.acquireTokenPopup).not.toHaveBeenCalled();
    expect(load).toHaveBeenCalledOnce();
});

test("Where the user must be asked, silence brings nothing and a click brings a token", async () => {
    const { client, load } = msal();
    client.acquireTokenSilent.mockRejectedValue(new Error("interaction_required"));
    client.acquireTokenPopup.mockResolvedValue(result("t2"));
    const signIn = new NestedSignIn(settings, load);
    expect(await signIn.silent()).toBeUndefined();
    expect(await signIn.ask(claims)).toBe("t2");
    expect(client.acquireTokenPopup).toHaveBeenCalledWith({ scopes: [settings.scope], claims });
});

test("Who closes the window is signed out, and a library that does not load is no catastrophe", async () => {
    const { client, load } = msal();
    client.acquireTokenPopup.mockRejectedValue(new Error("user_cancelled"));
    expect(await new NestedSignIn(settings, load).ask()).toBeUndefined();
    load.mockRejectedValueOnce(new Error("offline"));
    const signIn = new NestedSignIn(settings, load);
    client.acquireTokenSilent.mockResolvedValue(result("t1"));
    expect(await signIn.silent()).toBeUndefined();
    expect(await signIn.silent()).toBe("t1");
});

test("The dialog's token serves until it expires", async () => {
    let now = 1_000_000;
    const ask = vi.fn(() => Promise.resolve<string | undefined>(JSON.stringify({ token: "t1", expires: 5_000_000 })));
    const signIn = new DialogSignIn(ask, () => now);
    expect(await signIn.silent()).toBeUndefined();
    expect(await signIn.ask()).toBe("t1");
    expect(await signIn.silent()).toBe("t1");
    expect(await signIn.silent(claims)).toBeUndefined();
    now = 4_950_000;
    expect(await signIn.silent()).toBeUndefined();
    await signIn.ask(claims);
    expect(new URL(String((ask.mock.calls[1] as unknown[])[0])).searchParams.get("claims")).toBe(claims);
});

test.each([undefined, "", "{", "null", '{"token":7,"expires":9}', '{"token":"t1"}'])(
    "A dialog that says %s signs nobody in",
    async (told) => {
        expect(await new DialogSignIn(() => Promise.resolve(told)).ask()).toBeUndefined();
        expect(await new DialogSignIn(() => Promise.reject(new Error("12007"))).ask()).toBeUndefined();
    },
);

test("Outlook.com is asked in a dialog, others by Outlook", () => {
    expect(entraSignIn(settings)).toBeInstanceOf(DialogSignIn);
    const { Office } = new OfficeStandIn(outlookWindow(), { signsIn: true });
    Object.assign(globalThis, { Office });
    expect(entraSignIn(settings)).toBeInstanceOf(NestedSignIn);
});

test.each([
    [`Bearer error="insufficient_claims", claims="${btoa(claims)}"`, claims],
    ['Bearer error="invalid_token"', undefined],
    ['Bearer claims="%%%"', undefined],
    [null, undefined],
])("%s asks for %s", (challenge, asked) => {
    expect(claimsIn(challenge)).toBe(asked);
});

/** A service behind Entra that refuses `old` tokens with a challenge. */
function behindEntra(signIn: SignIn) {
    const keep = vi.fn();
    const challenge = { "www-authenticate": `Bearer error="insufficient_claims", claims="${btoa(claims)}"` };
    const fetch = vi.fn((path: string, init?: RequestInit) => {
        if (path === "addin-settings.json") return Promise.resolve(Response.json(settings));
        const old = new Headers(init?.headers).get("authorization") === "Bearer old";
        return Promise.resolve(old ? new Response("", { status: 401, headers: challenge }) : Response.json(followUps()));
    });
    return { service: new Service(fetch as never, keep, () => Promise.resolve(signIn)), keep, fetch };
}

test("What the service finds missing is asked for, and the token is left for the handler", async () => {
    const silent = vi.fn((asked?: string) => Promise.resolve<string | undefined>(asked ? "new" : "old"));
    const { service, keep, fetch } = behindEntra({ silent, ask: vi.fn() });
    expect(await service.followUps()).toEqual(followUps());
    expect(silent).toHaveBeenLastCalledWith(claims);
    expect(keep).toHaveBeenLastCalledWith("new");
    expect(fetch.mock.calls.some(([path]) => path.includes("sandbox"))).toBe(false);
});

test("Signed out is a state: a click on Sign in ends it, with the claims that were asked for", async () => {
    let token: string | undefined = "old";
    const silent = vi.fn((asked?: string) => Promise.resolve(asked && token === "old" ? undefined : token));
    const ask = vi.fn(() => Promise.resolve((token = "new")));
    const { service } = behindEntra({ silent, ask });
    await expect(service.followUps()).rejects.toMatchObject({ trouble: "signedOut" });
    expect(await service.signIn()).toBe(true);
    expect(ask).toHaveBeenCalledWith(claims);
    expect(await service.followUps()).toEqual(followUps());
});
