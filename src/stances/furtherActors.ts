import type { Sentence, Token } from '../language/sentence.ts';
import { hasMark, isPassive } from './clause.ts';
import { type Content, clause } from './content.ts';
import { TAKES_INFINITIVE } from './lexicon/demandHeads.ts';
import { signAt, upTo } from './signs.ts';

/**
 * "urged the miners to go home | and the army to hold its fire": behind a sign another is asked, in the same form. Trees join the noun to
 * whatever noun or verb stands before it. Returns the contents, the one before cut at the sign.
 */
export function withFurtherActors(sentence: Sentence, contents: readonly Content[]): Content[] {
  const first = contents[0];
  if (first?.slot !== 'obj-to' || !hasMark(sentence, first.head, 'to')) return [...contents];
  const found = [...contents];
  for (const noun of sentence.tokens.slice(first.head.index + 1)) {
    if (/^[;:–—“”"]$/.test(noun.text)) break;
    const infinitive = infinitiveOf(sentence, noun);
    const sign = infinitive && signBefore(sentence, noun);
    const own = infinitive && (isPassive(sentence, infinitive) || !isWithin(sentence, noun, first.head));
    if (!own || !sign || found.some(({ head }) => head === infinitive)) continue;
    found[found.length - 1] = upTo(sentence, found[found.length - 1], sign);
    found.push({ ...clause(sentence, infinitive, 'obj-to', noun), from: noun });
  }
  return found;
}

/** "to send a doctor | and a nurse to treat the sick": what the first is to do, and not who is asked. */
const isWithin = (sentence: Sentence, noun: Token, verb: Token): boolean => {
  const above = sentence.governor(noun);
  return above !== undefined && above !== verb && sentence.ancestors(noun).includes(verb);
};

/** "the army | to hold": the infinitive right behind a noun that wants none ("the right to fish"). */
function infinitiveOf(sentence: Sentence, noun: Token): Token | undefined {
  if (!/^(?:NOUN|PROPN)$/.test(noun.upos) || TAKES_INFINITIVE.has(noun.lemma.toLowerCase())) return undefined;
  return sentence.children(noun, 'acl').find((one) => one.index > noun.index && hasMark(sentence, one, 'to'));
}

/** The comma or "and" before a noun phrase. */
function signBefore(sentence: Sentence, noun: Token): Token | undefined {
  let at = noun.index - 1;
  while (at > 0 && /^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(sentence.tokens[at].upos)) at--;
  return signAt(sentence, at, /^(?:and|,)$/);
}
