import { defineConfig } from "vitest/config";

/** The pages. The send-time handler is a build of its own: see vite.send.config.ts. */
export default defineConfig({
    base: "./",
    build: {
        outDir: "../OutlookFollowUp.Api/wwwroot",
        emptyOutDir: true,
        target: "es2022",
        rolldownOptions: {
            input: [
                "taskpane.html",
                "launchevent.html",
                "sign-in.html",
                "simulator.html",
                "simulator-taskpane.html",
                "simulator-events.html",
            ],
        },
    },
    server: {
        proxy: {
            "/api": "http://localhost:5080",
            "/rules": "http://localhost:5080",
        },
    },
    test: {
        environment: "happy-dom",
        include: ["**/*.test.ts"],
    },
});
