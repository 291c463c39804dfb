import type { Draft, DraftCheck } from "../contract.ts";
import { requestFor } from "../draft.ts";
import { stored } from "../outlook.ts";

/** Asks the service for a check; undefined when it will not answer. Nobody is asked to sign in from here. */
export function askService(draft: Draft): Promise<DraftCheck | undefined> {
    return tokenAtHand()
        .then((token) => token || signInToSandbox())
        .then((token) => check(draft, token))
        .then((answer) => answer || signInToSandbox().then((token) => check(draft, token)));
}

/** Outlook's own where a page runs this, else the one that the pane has left. */
function tokenAtHand(): Promise<string | undefined> {
    if (typeof silentToken === "undefined") return stored("token");
    return silentToken().then((token) => token || stored("token"));
}

function check(draft: Draft, token: string | undefined): Promise<DraftCheck | undefined> {
    if (!token) return Promise.resolve(undefined);
    const headers = { "content-type": "application/json", authorization: `Bearer ${token}` };
    return ask<DraftCheck>("/api/drafts/check", { method: "POST", headers, body: JSON.stringify(requestFor(draft)) });
}

/** Only a sandbox signs in without asking anyone; elsewhere this fails, and the mail goes unchecked by the service. */
function signInToSandbox(): Promise<string | undefined> {
    return ask<{ token: string }>("/api/sandbox/sign-in", { method: "POST" }).then((answer) => answer && answer.token);
}

/** Undefined where the service says that nobody is signed in; any other failure ends the asking. */
function ask<T>(path: string, init: { method: string; headers?: Record<string, string>; body?: string }): Promise<T | undefined> {
    return fetch(origin() + path, init).then((response) => {
        if (response.status === 401) return undefined;
        if (!response.ok) throw new Error(`The service answered ${response.status}`);
        return response.json() as Promise<T>;
    });
}

function origin(): string {
    if (typeof location === "undefined") return SERVICE_ORIGIN;
    return location.origin;
}
