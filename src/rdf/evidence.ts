/** Characters of context on each side of a quote: enough to tell apart two places with the same words. */
const CONTEXT = 32;

const isHighHalf = (text: string, at: number) => /[\ud800-\udbff]/.test(text[at] ?? '');
const isLowHalf = (text: string, at: number) => /[\udc00-\udfff]/.test(text[at] ?? '');

/** The words before and after a span, never cutting a character in two. Offsets are UTF-16 code units. */
export function contextOf(text: string, start: number, end: number): { prefix: string; suffix: string } {
  let from = Math.max(0, start - CONTEXT);
  if (isLowHalf(text, from) && isHighHalf(text, from - 1)) from += 1;
  let to = Math.min(text.length, end + CONTEXT);
  if (isLowHalf(text, to) && isHighHalf(text, to - 1)) to -= 1;
  return { prefix: text.slice(from, start), suffix: text.slice(end, to) };
}

const pairsOf = new WeakMap<object, number[]>();

/**
 * A UTF-16 offset counted in code points, as the Web Annotation recommendation counts `oa:start` and `oa:end`.
 *
 * @param document its text; the places of its surrogate pairs are looked up once
 */
export function codePointOffset(document: { text: string }, offset: number): number {
  const pairs = surrogatePairs(document);
  let below = 0;
  for (let above = pairs.length; below < above; ) {
    const middle = (below + above) >> 1;
    if (pairs[middle] < offset) below = middle + 1;
    else above = middle;
  }
  return offset - below;
}

/** The reverse of `codePointOffset`. */
export function utf16Offset(document: { text: string }, codePoints: number): number {
  let offset = codePoints;
  for (const pair of surrogatePairs(document)) {
    if (pair >= offset) break;
    offset += 1;
  }
  return offset;
}

/** Offsets of the first halves of the text's surrogate pairs. */
function surrogatePairs(document: { text: string }): number[] {
  let pairs = pairsOf.get(document);
  if (!pairs) {
    pairs = [...document.text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }) => index);
    pairsOf.set(document, pairs);
  }
  return pairs;
}
