/** The service's address, written into the handler when it is built. */
declare const SERVICE_ORIGIN: string;

/** There only where `silent-token.ts` has been loaded and Outlook signs in. */
declare const silentToken: (() => Promise<string | undefined>) | undefined;
