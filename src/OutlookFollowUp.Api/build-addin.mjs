// Builds the add-in into wwwroot. The build of this project runs it when a source of the add-in is newer than the last result.
import { execSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const addin = join(here, '../addin');
const modules = join(addin, 'node_modules/.package-lock.json');
const stamp = join(here, 'wwwroot/.built');
const lock = join(here, 'obj/.building-addin');
const lockIsAbandonedAfter = 300_000;

await alone(() => {
    if (newest(addin) <= changed(stamp)) return;
    if (changed(modules) < changed(join(addin, 'package-lock.json'))) run('npm ci --no-audit --no-fund --loglevel=error');
    run('npm run --silent build');
    writeFileSync(stamp, '');
});

/** Two builds may run at once: the second waits for the first, and takes over from one that died. */
async function alone(work) {
    mkdirSync(dirname(lock), { recursive: true });
    while (!taken()) {
        if (Date.now() - changed(lock) > lockIsAbandonedAfter) rmSync(lock, { recursive: true, force: true });
        else await setTimeout(200);
    }
    try {
        work();
    } finally {
        rmSync(lock, { recursive: true, force: true });
    }
}

function taken() {
    try {
        mkdirSync(lock);
        return true;
    } catch (error) {
        if (error.code !== 'EEXIST') throw error;
        return false;
    }
}

function run(command) {
    execSync(command, { cwd: addin, stdio: ['ignore', 'inherit', 'inherit'] });
}

/** When the newest source in a folder was written, in milliseconds. */
function newest(folder) {
    const times = readdirSync(folder, { withFileTypes: true })
        .filter((entry) => !['node_modules', 'dist'].includes(entry.name))
        .map((entry) => (entry.isDirectory() ? newest(join(folder, entry.name)) : changed(join(folder, entry.name))));
    return Math.max(0, ...times);
}

/** When a file was last written, in milliseconds; 0 when there is none. */
function changed(path) {
    return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
