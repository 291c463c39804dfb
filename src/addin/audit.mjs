// Fails when what the add-in ships has a known hole that is serious. A registry that keeps no list of them, or that cannot be reached, is
// no reason to fail.
import { spawnSync } from "node:child_process";

const { stdout } = spawnSync("npm", ["audit", "--omit=dev", "--json"], {
    encoding: "utf8",
    timeout: 60_000,
    shell: process.platform === "win32",
});
const found = read(stdout)?.metadata?.vulnerabilities;
if (!found) {
    console.log("npm audit: the registry gave no list of known holes, so none was looked for.");
} else if (found.high + found.critical > 0) {
    console.error(`npm audit: ${found.high} high and ${found.critical} critical holes in what the add-in ships.`);
    process.exitCode = 1;
}

function read(text) {
    try {
        return JSON.parse(text);
    } catch {
        return undefined;
    }
}
