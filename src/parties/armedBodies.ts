import { isArmed } from './bodiesMeant.ts';
import type { Entity } from './entity.ts';
import type { Phrase } from './phrase.ts';
import { bodyOfMembers } from './standIns.ts';
import { ARMED_PLURALS } from './vocabulary/groups.ts';

/** Fighters who are no state's own: "the militia" is not the army it fights. */
export const IRREGULARS: ReadonlySet<string> = new Set(
  'militia insurgency faction rebel guerrilla insurgent militant paramilitary militiaman jihadist'.split(' '),
);

const ARMED_BODIES: ReadonlySet<string> = new Set(['group', 'movement', 'army', 'force', 'coalition', 'alliance']);

/** "the rebel group" after "Sudanese rebels": those fighters, or the body that the text has named for them. */
export function armedBody({ reading, discourse, sentence, noun, lemma }: Phrase): Entity | null {
  const front = sentence.tokens[noun.index - 1];
  const fighter = front?.lemma.toLowerCase() ?? '';
  if (!ARMED_BODIES.has(lemma) || !ARMED_PLURALS.has(fighter)) return null;
  return (
    bodyOfMembers(reading, sentence, fighter) ??
    discourse.last((entity) => entity.plural && entity.hasWord(`${fighter}s`))
  );
}

/** "Peru's *main rebel group*": of the fighters that the text names, those whom it names far more than the others. */
export function armedBodyOfState({ reading, sentence, noun, lemma }: Phrase): Entity | null {
  const fighter = sentence.tokens[noun.index - 1]?.lemma.toLowerCase() ?? '';
  if (!ARMED_BODIES.has(lemma) || !ARMED_PLURALS.has(fighter) || !sentence.child(noun, 'nmod:poss')) return null;
  const times = ({ names }: Entity): number => [...names.values()].reduce((sum, count) => sum + count, 0);
  const armed = reading.store.entities.filter((entity) => isArmed(entity) && !entity.plural && times(entity) > 0);
  const [first, second] = armed.sort((a, b) => times(b) - times(a));
  return first && times(first) >= 2 * (second ? times(second) : 0) ? first : null;
}
