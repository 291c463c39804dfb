/** The page in the sign-in dialog: goes to Entra, comes back, and hands the token to the pane that opened it. */
import type { AuthenticationResult } from "@azure/msal-browser";
import type { SignInSettings } from "../contract.ts";
import { byId } from "../dom.ts";
import * as outlook from "../outlook.ts";
import { signInText } from "../strings.ts";
import { followTheme } from "../theme.ts";
import type { DialogAnswer } from "./entra.ts";

async function signIn(): Promise<void> {
    const settings = (await (await fetch("addin-settings.json")).json()) as SignInSettings;
    const { createStandardPublicClientApplication } = await import("@azure/msal-browser");
    const client = await createStandardPublicClientApplication({
        auth: {
            clientId: settings.clientId ?? "",
            authority: settings.authority ?? "",
            redirectUri: new URL("sign-in.html", location.href).href,
        },
        cache: { cacheLocation: "sessionStorage" },
    });
    const back = await client.handleRedirectPromise();
    if (back) {
        outlook.tellOpener(JSON.stringify(answerOf(back)));
        return;
    }
    const claims = new URLSearchParams(location.search).get("claims");
    await client.acquireTokenRedirect({ scopes: [settings.scope ?? ""], ...(claims && { claims }) });
}

function answerOf(result: AuthenticationResult): DialogAnswer {
    return { token: result.accessToken, expires: result.expiresOn?.getTime() ?? 0 };
}

void outlook.ready().then(async () => {
    followTheme();
    try {
        await signIn();
    } catch {
        byId("state").textContent = signInText.failed;
    }
});
