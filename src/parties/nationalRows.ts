import type { Sentence, Token } from '../language/sentence.ts';
import type { Entity } from './entity.ts';
import type { Mention, Reading } from './reading.ts';
import { isPluralNoun } from './roleReading.ts';
import { LEGISLATURES, OWN_MINDED_PLURALS, STATE_BODIES } from './vocabulary/groups.ts';
import { ROLE_CLASS, ROLE_MODIFIERS } from './vocabulary/roles.ts';
import { nameAll } from './wordMention.ts';

/** "the Peruvian and Chilean presidents", "the Danish, Swedish and Polish foreign ministers": the states whose nationalities are joined before those who act for them. */
export function resolveNationalRow(reading: Reading, sentence: Sentence, noun: Token): Mention | null {
  const lemma = noun.lemma.toLowerCase();
  if (noun.upos !== 'NOUN' || !isPluralNoun(noun)) return null;
  if (!STATE_BODIES.has(lemma) && ROLE_CLASS.get(lemma) !== 'office') return null;
  if (LEGISLATURES.has(lemma) || OWN_MINDED_PLURALS.has(lemma)) return null;
  const { tokens } = sentence;
  let at = noun.index - 1;
  while (ROLE_MODIFIERS.has(tokens[at]?.text.toLowerCase() ?? '')) at -= 1;
  const states: Entity[] = [];
  let first = at;
  let joined = false;
  for (; at >= 0; at--) {
    const state = reading.nationalities[sentence.index].get(at);
    if (state) {
      states.unshift(state);
      first = at;
    } else if (states.length > 0 && tokens[at].text === 'and') joined = true;
    else if (!(joined && tokens[at].text === ',')) break;
  }
  if (!joined || new Set(states).size < 2 || states.some(({ kind }) => kind !== 'state')) return null;
  return {
    sentence: sentence.index,
    first: /^(?:the|both)$/i.test(tokens[first - 1]?.text ?? '') ? first - 1 : first,
    last: noun.index,
    head: noun.index,
    form: 'collective',
    entities: states,
    antecedent: nameAll(states),
    certainty: 0.85,
  };
}
