import type { Sentence, Token } from '../language/sentence.ts';
import type { Discourse } from './discourse.ts';
import type { Entity } from './entity.ts';
import type { Mention } from './reading.ts';

/** Adjectives that with "the" can mean a whole people ("the French"), unlike "the German". */
const COLLECTIVE = /(?:ese|ch|sh|ss)$/i;

/**
 * "The German has no intention of going": one person by nationality, who speaks for that state only if the text or the registry says so.
 * Else it is who was spoken of last and speaks for no state (an envoy of the United Nations, the head of a company).
 */
export function resolveNational(discourse: Discourse, sentence: Sentence, mention: Mention): void {
  if (mention.form !== 'demonym' || mention.entities.length !== 1) return;
  const [state] = mention.entities;
  if (!isOnePerson(sentence, mention)) {
    const firm = firmFrom(discourse, sentence, state);
    if (firm) mention.entities = [firm];
    return;
  }
  const near = discourse
    .before(sentence)
    .filter(({ entities, sentence: place }) => entities.length === 1 && sentence.index - place.index <= 3)
    .map(({ entities }) => entities[0])
    .filter((entity) => entity.isPerson)
    .reverse();
  const compatriot = discourse
    .before(sentence)
    .map(({ entities: [entity] }) => entity)
    .reverse()
    .find((one) => one.isPerson && (one.principal === state || one.home === state));
  const person = near.find((one) => one.principal === state) ?? compatriot ?? near.find((one) => speaksForNoState(one));
  if (person) mention.entities = [person];
}

/** "Brunn, the Swedish group, has made a bid. *The Swedes* offer …": the only one who comes from there, if the text names nobody else of that state. */
function firmFrom(discourse: Discourse, sentence: Sentence, state: Entity): Entity | null {
  const before = discourse
    .before(sentence)
    .flatMap(({ entities, mention }) => entities.map((entity) => ({ entity, mention })));
  if (before.some(({ entity, mention }) => entity.party === state && mention.form !== 'demonym')) return null;
  const firms = new Set(
    before.map(({ entity }) => entity).filter((entity) => entity.home === state && entity.kind === 'organisation'),
  );
  return firms.size === 1 ? [...firms][0] : null;
}

function isOnePerson(sentence: Sentence, mention: Mention): boolean {
  const word = sentence.tokens[mention.head];
  const article = sentence.tokens[mention.first - 1];
  if (article?.lemma.toLowerCase() !== 'the' || word.xpos === 'NNS' || word.xpos === 'NNPS' || /s$/.test(word.text))
    return false;
  return !COLLECTIVE.test(word.text) || hasSingularVerb(sentence, word);
}

function hasSingularVerb(sentence: Sentence, word: Token): boolean {
  const verb = word.rel === 'nsubj' ? sentence.governor(word) : undefined;
  return verb !== undefined && [verb, ...sentence.children(verb, 'aux', 'cop')].some(({ xpos }) => xpos === 'VBZ');
}

const speaksForNoState = (person: Entity): boolean => person.party.kind !== 'state';
