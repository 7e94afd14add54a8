import type { Entity } from './entity.ts';
import { opponents, timesMentioned } from './opponents.ts';
import type { Phrase } from './phrase.ts';
import type { Reading } from './reading.ts';

/** "The president of Peru wants it. *His colleague* does not.": one who leads a state has them in other states. */
export function isFellowLeader({ reading, sentence, noun, lemma }: Phrase): boolean {
  const owner = sentence.child(noun, 'nmod:poss');
  const further = sentence.children(noun, 'nmod', 'amod', 'compound').some((one) => one !== owner);
  if (lemma !== 'colleague' || further) return false;
  const [leader] = (owner && reading.at(sentence.index, owner.index)?.entities) ?? [];
  return (
    leader?.isPerson === true &&
    [...leader.nouns].some((role) => /^(?:president|premier|prime minister|chancellor|king)$/.test(role))
  );
}

/** "its neighbour", "his counterpart": of the two who face each other, the one that is not meant by the possessive. */
export function counterpartOf(phrase: Phrase): Entity | null {
  const { reading, sentence, noun } = phrase;
  const owner = sentence.child(noun, 'nmod:poss');
  const own = owner && reading.at(sentence.index, owner.index)?.entities[0]?.party;
  if (!own) return null;
  const facing = opponents(reading, 'any') ?? twoMostNamed(reading);
  if (facing?.includes(own)) return facing.find((party) => party !== own) ?? null;
  return own.kind === 'state' && !facing ? stateNamedWith(phrase, own) : null;
}

/** The two that a text mentions far more often than any other, be they never named together. */
function twoMostNamed(reading: Reading): Entity[] | null {
  const counted = [...timesMentioned(reading)].filter(([party]) => !party.isPerson && !party.plural);
  const [first, second, third] = counted.sort((a, b) => b[1] - a[1]);
  const clear = second && second[1] >= FAR_MORE * (third?.[1] ?? 0) && second[1] > 2;
  return clear && isPower(first[0]) === isPower(second[0]) ? [first[0], second[0]] : null;
}

/** How many times as often as the third. */
const FAR_MORE = 2;

const isPower = ({ kind }: Entity): boolean => kind === 'state' || kind === 'armed-group';

/** How far back the text may have named a state together with the one whose neighbour is meant, in sentences. */
const NAMED_WITH_REACH = 3;

/** "Chile met Peru. … Chile … its neighbour": the one state that the text lately named beside this one. */
function stateNamedWith({ reading, sentence }: Phrase, own: Entity): Entity | null {
  const others = new Set<Entity>();
  for (let index = Math.max(0, sentence.index - NAMED_WITH_REACH); index <= sentence.index; index++) {
    const states = new Set(
      reading.mentions[index]
        .filter(({ certainty }) => certainty > 0.5)
        .flatMap(({ entities }) => entities.map((entity) => entity.party))
        .filter((party) => party.kind === 'state'),
    );
    if (states.has(own)) for (const state of states) if (state !== own) others.add(state);
  }
  const [other] = others;
  return others.size === 1 ? other : null;
}
