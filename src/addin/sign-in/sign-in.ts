/** How the add-in comes by a token for its service. */
export interface SignIn {
    /**
     * A token, without asking anybody; undefined when somebody must be asked. `claims` is what the service found missing in the last one.
     */
    silent(claims?: string): Promise<string | undefined>;

    /** Asks the user, on a click of theirs; undefined when they think better of it. */
    ask(claims?: string): Promise<string | undefined>;
}

/** What a refusal asks the next token to hold (RFC 6750, and Entra's claims challenge); undefined when it asks for nothing. */
export function claimsIn(challenge: string | null): string | undefined {
    const claims = /\bclaims="([^"]+)"/.exec(challenge ?? "")?.[1];
    if (!claims || claims.startsWith("{")) return claims;
    try {
        return atob(claims.replace(/-/g, "+").replace(/_/g, "/"));
    } catch {
        return undefined;
    }
}
