import type { Entity } from './entity.ts';
import type { Phrase } from './phrase.ts';
import { foldName } from './spelling.ts';

/** Names of the chambers of parliaments by their rank. */
const RANKS: readonly (readonly [words: RegExp, names: RegExp])[] = [
  [
    /^(?:upper|second)$/i,
    /\b(?:senate|senado|lords|bundesrat|seanad|federation council|council of states|rajya sabha|house of councillors|legislative council)\b/,
  ],
  [
    /^(?:lower|first)$/i,
    /\b(?:deputies|commons|representatives|bundestag|national assembly|national council|dail|sejm|duma|lok sabha)\b/,
  ],
];

/** "The bill went from the Senate to the Chamber of Deputies. *The upper house* …": the chamber of that rank that the text has named. */
export function chamberOfRank({ reading, sentence, noun, lemma, definite }: Phrase): Entity | null {
  if (!definite || !/^(?:house|chamber)$/.test(lemma)) return null;
  const word = sentence.tokens[noun.index - 1]?.text ?? '';
  const names = RANKS.find(([rank]) => rank.test(word))?.[1];
  if (!names) return null;
  const chambers = reading.store.entities.filter(
    ({ kind, name, mentions }) => kind === 'organisation' && mentions > 0 && names.test(foldName(name)),
  );
  return chambers.length === 1 ? chambers[0] : null;
}

/** "Peru's mining chamber", "the German chamber of industry": those of a trade, and no house of a parliament. */
export const isTradeChamber = ({ sentence, noun, lemma }: Phrase): boolean =>
  lemma === 'chamber' &&
  (sentence.children(noun, 'compound').some(({ upos }) => upos === 'NOUN') ||
    sentence.children(noun, 'amod').some(({ text }) => /ing$/i.test(text)) ||
    sentence.children(noun, 'nmod').some((one) => one.xpos === 'NN' && sentence.child(one, 'case')?.text === 'of'));
