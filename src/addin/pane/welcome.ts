const key = "outlook-follow-up-welcomed";

/** Whether the first words have been read on this device; a browser that keeps nothing shows them again. */
export function hasBeenWelcomed(): boolean {
    try {
        return localStorage.getItem(key) !== null;
    } catch {
        return false;
    }
}

export function rememberWelcome(): void {
    try {
        localStorage.setItem(key, "yes");
    } catch {
        // Then they are shown once more.
    }
}
