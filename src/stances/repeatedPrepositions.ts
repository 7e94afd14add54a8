import type { Sentence, Token } from '../language/sentence.ts';
import { isVerbal } from './clause.ts';
import { type Content, clause, nominal } from './content.ts';
import { NAMES_NO_DEMAND } from './lexicon/repeatedPrepositions.ts';
import { isStatement } from './listItems.ts';
import type { Occurrence } from './occurrences.ts';
import { contentTokens } from './phrases.ts';
import { ENDS_ROW, signAt, upTo } from './signs.ts';

/** How far behind the predicate its preposition may stand ("is asking *once more* for"). */
const REACH = 4;
const JOINS = /^(?:and|or|,)$/i;
/** "and *above all* for", "and *also* for"; but "not for" tells what is not asked for. */
const STRESS = /^(?:above|all|also|then|especially|particular|in|even|notably|secondly|finally)$/i;

/**
 * "asked for a truce that holds | and for an exchange", "insist on a delay, | on deposits, | and on a fee": behind a sign the
 * predicate's preposition comes again, wherever the tree hung what it introduces. Returns the contents, the one before cut at the sign.
 */
export function withRepeated(
  sentence: Sentence,
  { tokens, predicate }: Occurrence,
  contents: readonly Content[],
): Content[] {
  const last = Math.max(...tokens.map(({ index }) => index));
  const first = [...tokens, ...sentence.tokens.slice(last + 1, last + 1 + REACH)].findLast(
    ({ upos, lemma, index }) =>
      /^(?:ADP|SCONJ)$/.test(upos) && predicate.slots.includes(lemma.toLowerCase()) && contents[0]?.head.index > index,
  );
  if (!first) return [...contents];
  const found = [...contents];
  for (const again of sentence.tokens.slice(contents[0].head.index + 1)) {
    if (ENDS_ROW.test(again.text)) break;
    if (again.lemma !== first.lemma || again.upos === 'PART') continue;
    const sign = signBefore(sentence, again);
    // "money to pay for teachers | and for books": said of something in between
    if (!sign) return [...contents];
    const content = introducedBy(sentence, again);
    if (!content || found.some(({ head }) => head === content.head)) continue;
    found[found.length - 1] = upTo(sentence, found[found.length - 1], sign);
    found.push(content);
  }
  return found;
}

/** The comma or "and" before a word and what stresses it. */
function signBefore(sentence: Sentence, token: Token): Token | undefined {
  let at = token.index - 1;
  while (at > 0 && STRESS.test(sentence.tokens[at].text)) at--;
  return signAt(sentence, at, JOINS);
}

/** What a preposition introduces, as a demand: "for *an exchange*", "for *fees to be lowered*"; null where it tells when or why. */
function introducedBy(sentence: Sentence, preposition: Token): Content | null {
  const head = sentence.governor(preposition);
  if (!head || head.index < preposition.index || NAMES_NO_DEMAND.has(head.lemma.toLowerCase())) return null;
  if (isVerbal(head)) return clause(sentence, head, preposition.lemma);
  if (!/^(?:NOUN|PROPN|NUM)$/.test(head.upos)) return null;
  const infinitive = sentence
    .children(head, 'acl')
    .find((one) => sentence.children(one, 'mark').some(({ xpos }) => xpos === 'TO'));
  if (infinitive && sentence.child(infinitive, 'aux'))
    return { ...clause(sentence, infinitive, 'obj-to', head), from: head };
  const rest = sentence.tokens.slice(preposition.index + 1);
  const end = rest.findIndex(({ text, index }) => index > head.index && (ENDS_ROW.test(text) || text === ','));
  const words = rest.slice(0, end < 0 ? rest.length : end);
  if (isStatement(sentence, words)) return null;
  const phrase = nominal(head, preposition.lemma);
  return { ...phrase, words: contentTokens(sentence, phrase).filter(({ index }) => index > preposition.index) };
}
