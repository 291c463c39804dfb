import type {
    Correction,
    Debrief,
    DraftCheck,
    DraftCheckRequest,
    FollowUps,
    InterviewDetail,
    RuleInfo,
    SandboxSignIn,
    SettingsAnswer,
    SignInSettings,
    UserSettings,
} from "./contract.ts";
import { claimsIn, type SignIn } from "./sign-in/sign-in.ts";

export type Trouble = "offline" | "signedOut" | "expired" | "failed";

/** Why the service did not answer; `detail` is its own sentence, when it gave one. */
export class ServiceError extends Error {
    constructor(
        readonly trouble: Trouble,
        readonly detail = "",
        /** The status of the answer; 0 when there was none. */
        readonly status = 0,
    ) {
        super(`${trouble} ${detail}`.trim());
    }
}

/** The service behind the pane. Signs in when it must, once more when a token has expired, and never more often than that. */
export class Service {
    private sandbox: Promise<SandboxSignIn> | undefined;
    private way: Promise<SignIn> | undefined;
    private kept = "";
    /** What the last token lacked. */
    private claims: string | undefined;
    private hasAnswered = false;

    constructor(
        private readonly fetch: typeof globalThis.fetch = (input, init) => globalThis.fetch(input, init),
        private readonly keepToken: (token: string) => void = () => undefined,
        private readonly entra: (settings: SignInSettings) => Promise<SignIn> = async (settings) =>
            (await import("./sign-in/entra.ts")).entraSignIn(settings),
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

    interview(id: string): Promise<InterviewDetail> {
        return this.ask<InterviewDetail>(pathOf(id), {});
    }

    async noteDown(interview: string, debrief: Debrief): Promise<string> {
        return (await this.ask<{ id: string }>(`${pathOf(interview)}/debrief`, { ...post(debrief), method: "PUT" })).id;
    }

    settings(): Promise<SettingsAnswer> {
        return this.ask<SettingsAnswer>("api/me/settings", {});
    }

    saveSettings(settings: UserSettings): Promise<SettingsAnswer> {
        return this.ask<SettingsAnswer>("api/me/settings", { ...post(settings), method: "PUT" });
    }

    rules(): Promise<RuleInfo[]> {
        return this.ask<RuleInfo[]>("api/rules", {});
    }

    /** Everything that is kept of the user, as a file. */
    async export(): Promise<Blob> {
        return (await this.send("api/me/export", {})).blob();
    }

    /** Erases everything that is kept of the user. */
    async erase(): Promise<void> {
        await this.send("api/me", { method: "DELETE" });
        this.sandbox = undefined;
    }

    async sync(): Promise<void> {
        await this.send("api/sync", { method: "POST" });
    }

    /** Asks the user to sign in, on a click of theirs; whether they have. */
    async signIn(): Promise<boolean> {
        const token = await (await this.wayToSignIn()).ask(this.claims);
        if (token) this.claims = undefined;
        return token !== undefined;
    }

    /** The token and the address of the sandbox's Graph. */
    account(): Promise<SandboxSignIn> {
        this.sandbox ??= this.signInToSandbox().catch((error: unknown) => {
            this.sandbox = undefined;
            throw error;
        });
        return this.sandbox;
    }

    private wayToSignIn(): Promise<SignIn> {
        this.way ??= this.findWayToSignIn().catch((error: unknown) => {
            this.way = undefined;
            throw error;
        });
        return this.way;
    }

    private async findWayToSignIn(): Promise<SignIn> {
        const response = await this.reach("addin-settings.json", {});
        if (!response.ok) throw await failure(response);
        const settings = (await response.json()) as SignInSettings;
        if (settings.clientId) return this.entra(settings);
        // A sandbox knows its user, and renews a token by itself.
        const token = async () => (await this.account()).token;
        return { silent: token, ask: token };
    }

    private async signInToSandbox(): Promise<SandboxSignIn> {
        let response = await this.reach("api/sandbox/sign-in", { method: "POST" });
        // Outside the sandbox it may be somebody's own machine: the service knows them, or says how to sign in to Microsoft.
        if (response.status === 404) response = await this.reach("api/personal/sign-in", { method: "POST" });
        if (response.status >= 500) throw await failure(response);
        if (response.status === 202) throw new ServiceError("signedOut", ((await response.json()) as { message: string }).message, 202);
        if (!response.ok) throw this.isSignedOut();
        return (await response.json()) as SandboxSignIn;
    }

    private async ask<T>(path: string, init: RequestInit): Promise<T> {
        return (await this.send(path, init)).json() as Promise<T>;
    }

    private async send(path: string, init: RequestInit, again = true): Promise<Response> {
        const token = await (await this.wayToSignIn()).silent(this.claims);
        if (!token) throw navigator.onLine ? this.isSignedOut() : new ServiceError("offline");
        if (token !== this.kept) this.keepToken(token);
        this.kept = token;
        const response = await this.reach(path, { ...init, headers: { ...init.headers, authorization: `Bearer ${token}` } });
        if (response.ok) {
            this.hasAnswered = true;
            this.claims = undefined;
            return response;
        }
        if (response.status !== 401) throw await failure(response);
        this.sandbox = undefined;
        this.claims = claimsIn(response.headers.get("www-authenticate"));
        if (!again) throw this.isSignedOut();
        return this.send(path, init, false);
    }

    /** Somebody who has been let in before is told that their time is up, not that they never came. */
    private isSignedOut(): ServiceError {
        return new ServiceError(this.hasAnswered ? "expired" : "signedOut");
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
    const problem = (await response.json().catch(() => ({}))) as { detail?: string; title?: string; errors?: Record<string, string[]> };
    const [ofField] = Object.values(problem.errors ?? {}).flat();
    return new ServiceError("failed", ofField ?? problem.detail ?? problem.title ?? "", response.status);
}
