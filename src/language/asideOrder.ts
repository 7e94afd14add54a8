import { type CanonicalOrder, findFrom, isCopula, type Range, range, type TaggedWords } from './movedPhrases.ts';

const LONGEST_ASIDE = 14;
const LONGEST_NAME = 7;
const COMMA = /^[,–—]$/;

/** Asides that say whose words the clause is made of, over their words in lower case. */
const ATTRIBUTIONS: readonly RegExp[] = [
  /^in (?:the |his |her |its |their )?(?:\S+ ){0,8}(?:words?|terms?|phrase|language|view|opinion|eyes|judge?ment|expression)(?: of .+| used by .+| chosen by .+)?$/,
  /^as (?:\S+ ){1,8}(?:puts?|sees?|saw|called|calls|described|describes|phrased|has put|had put) (?:it|them|things)(?: .+)?$/,
  /^to (?:use|borrow|quote) .+$/,
  /^(?:according to|for|to) .+$/,
];

/**
 * "The toll is, | in the words of the board, | an insult", "is “open”, | as its envoy put it, | to a truce": the aside goes to the end, for the
 * trees take it for the predicate.
 */
export function interruptedPredicate(words: TaggedWords, [from, stop]: Range): CanonicalOrder | null {
  const { forms, upos, xpos } = words;
  const end = findFrom(words, from, forms.length, (at) => endsSentence(forms, at)) ?? stop;
  for (let open = from + 2; open < end - 3; open++) {
    if (!COMMA.test(forms[open])) continue;
    const first = findFrom(words, open + 2, Math.min(end - 1, open + LONGEST_ASIDE + 2), (at) => COMMA.test(forms[at]));
    const close = first === null ? null : behindName(words, first, end);
    if (close === null || !isAttribution(forms.slice(open + 1, close))) continue;
    const before = /^[”"’]$/.test(forms[open - 1]) ? open - 2 : open - 1;
    const predicate = upos[before] === 'ADJ' || xpos[before] === 'VBN';
    const completed = predicate && /^(?:to|with|about|on)$/.test(forms[close + 1]);
    if (!isCopula(words, before) && !completed) continue;
    const rest = range(close + 1, end);
    return {
      order: [...range(0, open), ...rest, ...range(open, close), ...range(end, forms.length)],
      idle: [close],
      phrase: [close + 1, end - 1],
      isWhole: true,
    };
  }
  return null;
}

/** "in the words of its leader, | Ida Berg, | an insult": the comma behind the name. */
function behindName(words: TaggedWords, comma: number, end: number): number {
  if (!/^\p{Lu}/u.test(words.forms[comma + 1] ?? '')) return comma;
  return (
    findFrom(words, comma + 2, Math.min(end - 1, comma + LONGEST_NAME), (at) => COMMA.test(words.forms[at])) ?? comma
  );
}

/** Quotation marks around a single word of the predicate end nothing. */
const endsSentence = (forms: readonly string[], at: number): boolean =>
  /^[.;:!?]$/.test(forms[at]) || (forms[at] === ',' && /^(?:and|but|while|though|although)$/.test(forms[at + 1] ?? ''));

function isAttribution(aside: readonly string[]): boolean {
  const said = aside.map((form) => form.toLowerCase()).join(' ');
  return ATTRIBUTIONS.some((pattern) => pattern.test(said));
}
