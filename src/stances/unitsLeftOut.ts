import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import type { Antecedent } from './antecedents.ts';
import type { Candidate } from './candidate.ts';
import type { NounSearch } from './nounAntecedents.ts';
import { wordsOf } from './phrases.ts';

/** How many sentences back what was counted may stand. */
const SENTENCES_BACK = 3;
const YEAR = /^(?:1[89]|20)\d\d$/;

/**
 * "The trust offers six per cent. The guild would settle for *seven*", "plans to shut 90 branches; the union could live with *60*": of what a
 * bare number counts, the noun that the text counted last.
 *
 * @returns the noun with the words between its number and it ("per cent"), or null where the demand is no bare number or nothing was counted
 */
export function unitLeftOut({ sentence, content }: Candidate, { document }: NounSearch): Antecedent | null {
  const { head, kind } = content;
  if (kind !== 'nominal' || !isBareNumber(sentence, head)) return null;
  for (let back = 0; back <= SENTENCES_BACK; back++) {
    const home = document.sentences[sentence.index - back];
    if (!home) return null;
    const before = home === sentence ? home.tokens.slice(0, head.index) : home.tokens;
    const counted = before.findLast((noun) => numberOf(home, noun));
    const number = counted && numberOf(home, counted);
    if (!counted || !number) continue;
    const tokens = home.tokens.slice(number.index + 1, counted.index + 1);
    return { text: wordsOf(document.text, tokens), tokens, sentence: home };
  }
  return null;
}

/** "seven", "60", not "seven of them", "2030". */
const isBareNumber = (sentence: Sentence, head: Token): boolean =>
  head.upos === 'NUM' &&
  !/^one$/i.test(head.text) &&
  !YEAR.test(head.text) &&
  sentence.children(head).every(({ upos, rel }) => upos === 'PUNCT' || isRelation(rel, 'case') || upos === 'ADV');

/** "*six* per cent", "*90* branches", not "4 May". */
const numberOf = (sentence: Sentence, noun: Token): Token | undefined =>
  noun.upos === 'NOUN'
    ? sentence.children(noun, 'nummod').find(({ index, text }) => index < noun.index && !YEAR.test(text))
    : undefined;
