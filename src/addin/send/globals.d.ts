/** The service's address, written into the handler when it is built. */
declare const SERVICE_ORIGIN: string;
