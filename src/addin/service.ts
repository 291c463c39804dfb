import type { Correction, Debrief, DraftCheck, DraftCheckRequest, FollowUps, SandboxSignIn } from "./contract.ts";

export type Trouble = "offline" | "signedOut" | "failed";

/** Why the service did not answer; `detail` is its own sentence, when it gave one. */
export class ServiceError extends Error {
    constructor(
        readonly trouble: Trouble,
        readonly detail = "",
    ) {
        super(`${trouble} ${detail}`.trim());
    }
}

/** The service behind the pane. Signs in when it must, once more when a token has expired, and never more often than that. */
export class Service {
    private signIn: Promise<SandboxSignIn> | undefined;

    constructor(
        private readonly fetch: typeof globalThis.fetch = (input, init) => globalThis.fetch(input, init),
        private readonly keepToken: (token: string) => void = () => undefined,
    ) {}

    followUps(): Promise<FollowUps> {
        return this.ask<FollowUps>("api/follow-ups", {});
    }

    check(request: DraftCheckRequest): Promise<DraftCheck> {
        return this.ask<DraftCheck>("api/drafts/check", post(request));
    }

    /** Says something about a process; what comes back takes it back. */
    async correct(interview: string, correction: Correction): Promise<string> {
        return (await this.ask<{ id: string }>(`${pathOf(interview)}/corrections`, post(correction))).id;
    }

    async takeBack(correction: string): Promise<void> {
        await this.send(`api/interviews/corrections/${encodeURIComponent(correction)}`, { method: "DELETE" });
    }

    async debrief(interview: string): Promise<Debrief> {
        return (await this.ask<{ debrief?: Debrief }>(pathOf(interview), {})).debrief ?? {};
    }

    async noteDown(interview: string, debrief: Debrief): Promise<string> {
        return (await this.ask<{ id: string }>(`${pathOf(interview)}/debrief`, { ...post(debrief), method: "PUT" })).id;
    }

    async sync(): Promise<void> {
        await this.send("api/sync", { method: "POST" });
    }

    /** The token and the address of the sandbox's Graph. */
    account(): Promise<SandboxSignIn> {
        this.signIn ??= this.signInToSandbox().catch((error: unknown) => {
            this.signIn = undefined;
            throw error;
        });
        return this.signIn;
    }

    private async signInToSandbox(): Promise<SandboxSignIn> {
        const response = await this.reach("api/sandbox/sign-in", { method: "POST" });
        if (response.status >= 500) throw await failure(response);
        if (!response.ok) throw new ServiceError("signedOut");
        const answer = (await response.json()) as SandboxSignIn;
        this.keepToken(answer.token);
        return answer;
    }

    private async ask<T>(path: string, init: RequestInit): Promise<T> {
        return (await this.send(path, init)).json() as Promise<T>;
    }

    private async send(path: string, init: RequestInit, again = true): Promise<Response> {
        const { token } = await this.account();
        const response = await this.reach(path, { ...init, headers: { ...init.headers, authorization: `Bearer ${token}` } });
        if (response.ok) return response;
        if (response.status !== 401) throw await failure(response);
        this.signIn = undefined;
        if (!again) throw new ServiceError("signedOut");
        return this.send(path, init, false);
    }

    private async reach(path: string, init: RequestInit): Promise<Response> {
        try {
            return await this.fetch(path, init);
        } catch {
            throw new ServiceError("offline");
        }
    }
}

/** An interview's id is two segments of a path. */
function pathOf(interview: string): string {
    return `api/interviews/${interview.split("/").map(encodeURIComponent).join("/")}`;
}

function post(body: unknown): RequestInit {
    return { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
}

async function failure(response: Response): Promise<ServiceError> {
    const problem = (await response.json().catch(() => ({}))) as { detail?: string; title?: string };
    return new ServiceError("failed", problem.detail ?? problem.title ?? "");
}
