/** Sign-in with Microsoft Entra: by Outlook itself where it can, else in a dialog. MSAL is loaded when it is needed and not before. */
import type { AuthenticationResult, IPublicClientApplication } from "@azure/msal-browser";
import type { SignInSettings } from "../contract.ts";
import { askInDialog, signsIn } from "../outlook.ts";
import type { SignIn } from "./sign-in.ts";

type Client = Pick<IPublicClientApplication, "acquireTokenSilent" | "acquireTokenPopup">;

/** What the dialog tells the pane. */
export interface DialogAnswer {
    token: string;
    /** In milliseconds since 1970. */
    expires: number;
}

/** A token that has less time left than this may be too old by the time it arrives. */
const spareMs = 60_000;

export function entraSignIn(settings: SignInSettings): SignIn {
    return signsIn() ? new NestedSignIn(settings, nestedClient) : new DialogSignIn(askInDialog);
}

async function nestedClient(settings: SignInSettings): Promise<Client> {
    const { createNestablePublicClientApplication } = await import("@azure/msal-browser");
    return createNestablePublicClientApplication({
        auth: { clientId: settings.clientId ?? "", authority: settings.authority ?? "" },
    });
}

/** Nested app authentication: Outlook holds the account and signs in without leaving the pane. */
export class NestedSignIn implements SignIn {
    private client: Promise<Client> | undefined;

    constructor(
        private readonly settings: SignInSettings,
        private readonly load: (settings: SignInSettings) => Promise<Client>,
    ) {}

    silent(claims?: string): Promise<string | undefined> {
        return this.token((client) => client.acquireTokenSilent(this.request(claims)));
    }

    ask(claims?: string): Promise<string | undefined> {
        return this.token((client) => client.acquireTokenPopup(this.request(claims)));
    }

    private request(claims: string | undefined) {
        return { scopes: [this.settings.scope ?? ""], ...(claims && { claims }) };
    }

    /** Whatever goes wrong, the user can be asked: that is a state, and no error. */
    private async token(acquire: (client: Client) => Promise<AuthenticationResult>): Promise<string | undefined> {
        try {
            this.client ??= this.load(this.settings);
            return (await acquire(await this.client)).accessToken;
        } catch {
            this.client = undefined;
            return undefined;
        }
    }
}

/** A page of our own in a dialog, for mailboxes in which Outlook does not sign in for us. The token lives as long as the pane. */
export class DialogSignIn implements SignIn {
    private last: DialogAnswer | undefined;

    constructor(
        private readonly askIn: (address: string) => Promise<string | undefined>,
        private readonly now: () => number = Date.now,
    ) {}

    silent(claims?: string): Promise<string | undefined> {
        const good = !claims && this.last && this.last.expires - spareMs > this.now();
        return Promise.resolve(good ? this.last?.token : undefined);
    }

    async ask(claims?: string): Promise<string | undefined> {
        const page = new URL("sign-in.html", location.href);
        if (claims) page.searchParams.set("claims", claims);
        const told = await this.askIn(page.href).catch(() => undefined);
        this.last = answerIn(told);
        return this.last?.token;
    }
}

function answerIn(told: string | undefined): DialogAnswer | undefined {
    try {
        const { token, expires } = JSON.parse(told ?? "") as Partial<DialogAnswer>;
        if (typeof token === "string" && token !== "" && typeof expires === "number") return { token, expires };
    } catch {
        // Closed, or not ours.
    }
    return undefined;
}
