import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import type { Entity } from './entity.ts';
import { isGoBetween } from './goBetweens.ts';
import type { Mention, Reading } from './reading.ts';

/** How far back in the paragraph the state that acts is looked for, in sentences. */
const REACH = 4;

/**
 * Whose "the government", "the ministry", "the premier" is where nothing says it: the state that acts nearest before in the paragraph, be
 * it through one of its people; null if none does.
 */
export function localState(reading: Reading, sentence: Sentence, noun: Token): Entity | null {
  for (let index = sentence.index; index >= Math.max(0, sentence.index - REACH); index--) {
    const place = reading.document.sentences[index];
    if (place.paragraph !== sentence.paragraph) return null;
    const acting = reading.mentions[index]
      .filter(
        (mention) =>
          (index < sentence.index || mention.last < noun.index) &&
          (acts(place, mention) || (index === sentence.index && undertakes(place, mention, noun))),
      )
      .filter(({ entities: [entity] }) => !isGoBetween(reading, entity))
      .sort((a, b) => b.first - a.first);
    if (acting.length) return acting[0].entities[0].party;
    const owner = ownerOfActing(reading, place, index === sentence.index ? noun.index : place.tokens.length);
    if (owner) return owner;
  }
  return null;
}

/** "Hardliners in *Iran’s parliament* want the country to quit, a step that the government opposes": whose people act in the sentence. */
export function ownerOfActing(reading: Reading, sentence: Sentence, before: number): Entity | null {
  const owning = reading.mentions[sentence.index].filter(({ entities, head, last, certainty }) => {
    if (entities.length !== 1 || entities[0].party.kind !== 'state' || last >= before || certainty < 0.6) return false;
    const owned = isRelation(sentence.tokens[head].rel, 'nmod:poss')
      ? sentence.governor(sentence.tokens[head])
      : undefined;
    const whole = owned && isRelation(owned.rel, 'nmod') ? sentence.governor(owned) : owned;
    return whole !== undefined && leads(sentence, whole);
  });
  const states = new Set(owning.map(({ entities }) => entities[0].party));
  const [only] = states;
  return states.size === 1 ? only : null;
}

/** Is it the subject of a main clause, with a verb for what somebody does? */
function leads(sentence: Sentence, token: Token): boolean {
  const verb = isRelation(token.rel, 'nsubj') ? sentence.governor(token) : undefined;
  // "Helsinki was slower to make up its mind"
  if (!verb || !(verb.upos === 'VERB' || (verb.upos === 'ADJ' && sentence.child(verb, 'cop')))) return false;
  const above = verb.rel === 'conj' ? sentence.governor(verb) : verb;
  return above?.rel === 'root';
}

/** "*Israel* will not be bound by it, the prime minister's office says": only its own say what a state will do. */
function undertakes(sentence: Sentence, { entities, head }: Mention, noun: Token): boolean {
  const subject = sentence.tokens[head];
  const verb = isRelation(subject.rel, 'nsubj') ? sentence.governor(subject) : undefined;
  if (!verb || entities.length !== 1 || entities[0].party.kind !== 'state') return false;
  const says = [noun, ...sentence.ancestors(noun)].map((token) => sentence.governor(token));
  const isReported = says.includes(verb) || says.includes(sentence.governor(verb));
  return isReported && sentence.children(verb, 'aux').some(({ lemma }) => /^(?:will|would|wo|shall)$/.test(lemma));
}

function acts(sentence: Sentence, { entities, head, form, certainty }: Mention): boolean {
  return (
    entities.length === 1 &&
    entities[0].party.kind === 'state' &&
    certainty >= 0.6 &&
    form !== 'pronoun' &&
    leads(sentence, sentence.tokens[head])
  );
}
