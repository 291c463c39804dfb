/** Sentences as runs of folded words, which is how phrases are written: "I've attached" is "i have attached ". */

export interface Sentence {
    /** What stands there, from the first character to the last. */
    text: string;
    words: Word[];
}

export interface Word {
    folded: string;
    /** Where it stands in the sentence. */
    start: number;
    end: number;
}

const token = /https?:\S+|www\.\S+|[^\s@]{1,64}@\S+|[a-z]\.(?:[a-z]\.?)+|[a-z0-9]+\.[a-z0-9]+|[a-z0-9]+(?:['’ʼ‐‑_-][a-z0-9]+)*/gi;
const inFull: Record<string, string> = { "'m": "am", "'re": "are", "'ll": "will", "'ve": "have" };
const irregular: Record<string, string> = { ca: "can", wo: "will", sha: "shall" };

/** A line that would have had room for another word was ended on purpose. */
const shortestWrap = 60;

/** A sentence ends at its mark, at a blank line, and at a line that was meant to be one. */
export function sentences(text: string): Sentence[] {
    const found: Sentence[] = [];
    paragraphs(text).forEach((paragraph) => {
        const ends = /[.!?…]+["”’')\]»]*\s+(?=[^a-z\s])|$/g;
        let start = 0;
        for (let end = ends.exec(paragraph); end; end = ends.exec(paragraph)) {
            const sentence = paragraph.slice(start, end.index + end[0].length);
            if (sentence.trim() !== "") found.push({ text: sentence, words: wordsOf(sentence) });
            start = end.index + end[0].length;
            if (end[0] === "") break;
        }
    });
    return found;
}

/** Lines that a mail program broke for want of room are put together again. */
function paragraphs(text: string): string[] {
    const found: string[] = [];
    let open = "";
    text.split("\n").forEach((line) => {
        const goesOn = open.length >= shortestWrap || (/[^,:;\s]\s*$/.test(open) && /^[a-z]/.test(line));
        if (open !== "" && line.trim() !== "" && goesOn && !/^[-*•·–>]/.test(line)) {
            open += ` ${line}`;
            return;
        }
        found.push(open);
        open = line;
    });
    found.push(open);
    return found;
}

export function wordsOf(text: string): Word[] {
    const words: Word[] = [];
    const plain = folded(text);
    token.lastIndex = 0;
    for (let match = token.exec(plain); match; match = token.exec(plain)) {
        if (!/[@:/]/.test(match[0]) && !/[a-z0-9]{2}\.|\.[a-z0-9]{2}/.test(match[0])) addParts(match[0], match.index, words);
    }
    return words;
}

/** As long as the text, character for character. */
function folded(text: string): string {
    return text
        .toLowerCase()
        .replace(/[’‘ʼ]/g, "'")
        .replace(/[‐‑]/g, "-")
        .replace(/[\u00c0-\u024f]/g, bare);
}

function bare(letter: string): string {
    return letter.normalize("NFD").charAt(0);
}

function addParts(word: string, start: number, words: Word[]): void {
    const add = (part: string, from: number, length: number) => {
        words.push({ folded: inFull[part] || part, start: start + from, end: start + from + length });
    };
    const negated = /^(.+)n't$/.exec(word);
    if (word === "cannot") {
        add("can", 0, 3);
        add("not", 3, 3);
    } else if (negated) {
        const verb = negated[1] || "";
        add(irregular[verb] || verb, 0, verb.length);
        add("not", verb.length, 3);
    } else {
        const parts = /'?[^'_-]+/g;
        for (let part = parts.exec(word); part; part = parts.exec(word)) add(part[0], part.index, part[0].length);
    }
}
