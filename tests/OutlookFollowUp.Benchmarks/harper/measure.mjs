// Lints the texts that come as one JSON array on standard input, and answers how many milliseconds each took:
// the first of all, each new text, and each text again.
import { text } from 'node:stream/consumers';

const texts = JSON.parse(await text(process.stdin));
const start = performance.now();
const { LocalLinter } = await import('harper.js');
const { binary } = await import('harper.js/binary');
const linter = new LocalLinter({ binary });
await linter.setup();

async function milliseconds(draft) {
  const before = performance.now();
  await linter.lint(draft, { language: 'plaintext' });
  return performance.now() - before;
}

await linter.lint(texts[0], { language: 'plaintext' });
const first = performance.now() - start;
const fresh = [];
const again = [];
for (const draft of texts.slice(1)) {
  fresh.push(await milliseconds(draft));
  again.push(await milliseconds(draft));
}

console.log(JSON.stringify({ first, fresh, again }));
