/** What is compared of a text; see `nearDuplicates`. */
export interface ComparedText {
  id: string;
  text: string;
  date: string | null;
}

/** Words in a row that are compared: three are common by chance, eight miss what a sub-editor touched. */
const SHINGLE = 5;
/** One in so many shingles is looked up; all are counted once two texts share some of these. */
const SAMPLE = 8;
/** Share of the shorter text's shingles that must stand in the longer one. */
const COPIED = 0.6;
/** Texts with fewer shingles are alike by chance. */
const SHORTEST = 24;
/** A shingle that stands in more texts than this is a formula ("spoke on condition of anonymity because they"). */
const COMMONEST = 200;

/**
 * Which texts are copies of which: the same agency report under several mastheads, shortened, with another headline, a
 * word changed here and there. A text is a copy of the earliest (by date, then id) that holds most of it, or is mostly held by it.
 *
 * @returns id of the copy -> id of the first text; the result depends on the content of the texts, not on their order
 * @see Broder: On the resemblance and containment of documents (1997); the sampling is his "mod m" sketch
 */
export function nearDuplicates(texts: readonly ComparedText[]): Map<string, string> {
  const copies = new Map<string, string>();
  const originals: { id: string; shingles: Set<number> }[] = [];
  const holders = new Map<number, number[]>();
  const inOrder = [...texts].sort((a, b) => order(a, b));
  for (const { id, text } of inOrder) {
    const shingles = shinglesOf(text);
    if (shingles.size < SHORTEST) continue;
    const sample = [...shingles].filter((shingle) => shingle % SAMPLE === 0);
    const found = candidates(sample, holders).find((at) => isCopy(shingles, originals[at].shingles));
    if (found !== undefined) {
      copies.set(id, originals[found].id);
      continue;
    }
    for (const shingle of sample) {
      const known = holders.get(shingle);
      if (!known) holders.set(shingle, [originals.length]);
      else if (known.length <= COMMONEST) known.push(originals.length);
    }
    originals.push({ id, shingles });
  }
  return copies;
}

function order(a: ComparedText, b: ComparedText): number {
  const [first, second] = [a.date ?? '\uffff', b.date ?? '\uffff'];
  if (first !== second) return first < second ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** Places of the texts that share a sampled shingle, those that share most first. */
function candidates(sample: readonly number[], holders: ReadonlyMap<number, readonly number[]>): number[] {
  const shared = new Map<number, number>();
  for (const shingle of sample) {
    const known = holders.get(shingle) ?? [];
    if (known.length <= COMMONEST) for (const at of known) shared.set(at, (shared.get(at) ?? 0) + 1);
  }
  return [...shared].sort(([a, m], [b, n]) => n - m || a - b).map(([at]) => at);
}

function isCopy(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  const [shorter, longer] = one.size <= other.size ? [one, other] : [other, one];
  let common = 0;
  for (const shingle of shorter) if (longer.has(shingle)) common++;
  return common >= COPIED * shorter.size;
}

/** Hashes (FNV-1a, 32 bit) of all runs of words, in lower case and without punctuation. */
function shinglesOf(text: string): Set<number> {
  const words = wordsOf(text).map(hash);
  const shingles = new Set<number>();
  for (let at = 0; at + SHINGLE <= words.length; at++) {
    let mixed = 0x811c9dc5;
    for (let next = at; next < at + SHINGLE; next++) mixed = Math.imul(mixed ^ words[next], 0x01000193);
    // The multiplication leaves the low bits poorly mixed, and these choose the sample.
    shingles.add((mixed ^ (mixed >>> 15)) >>> 0);
  }
  return shingles;
}

/** Words and numbers of a text, in lower case. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
  return value;
}
