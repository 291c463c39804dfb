import { defineConfig } from "vite";

/** Where a handler that cannot see its own address (classic Outlook) finds the service, which puts its own here when it serves the script. */
const serviceOrigin = "https://localhost:5081";

/** One plain script: classic Outlook on Windows loads neither modules nor anything newer than ES2016. */
export default defineConfig({
    define: { SERVICE_ORIGIN: JSON.stringify(serviceOrigin) },
    publicDir: false,
    build: {
        outDir: "../OutlookFollowUp.Api/wwwroot",
        emptyOutDir: false,
        target: "es2016",
        minify: false,
        lib: {
            entry: "send/launchevent.ts",
            formats: ["iife"],
            name: "OutlookFollowUp",
            fileName: () => "launchevent.js",
        },
    },
});
