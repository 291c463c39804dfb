/**
 * A token for the handlers where a browser runs them: Outlook on the web, new Outlook, Mac. Classic Outlook does not load this page, and
 * takes the token that the pane has left. Nobody is ever asked from here.
 */
import type { SignInSettings } from "../contract.ts";
import { ready, signsIn } from "../outlook.ts";
import { entraSignIn } from "./entra.ts";

declare global {
    interface Window {
        silentToken?: () => Promise<string | undefined>;
    }
}

void ready().then(async (inOutlook) => {
    if (!inOutlook || !signsIn()) return;
    const settings = (await (await fetch("addin-settings.json")).json()) as SignInSettings;
    if (!settings.clientId) return;
    const signIn = entraSignIn(settings);
    window.silentToken = () => signIn.silent();
});
