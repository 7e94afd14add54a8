import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import type { Entity } from './entity.ts';
import { statesOfDateline } from './mainState.ts';
import { opponents } from './opponents.ts';
import type { Phrase } from './phrase.ts';
import type { Mention } from './reading.ts';
import { isPlaceOfMeeting } from './venues.ts';

/** How far back the text may have said who receives whom, in sentences. */
const REACH = 8;

const RECEIVING: ReadonlySet<string> = new Set(['host', 'receive', 'welcome', 'invite', 'summon', 'convene']);
const COMING: ReadonlySet<string> = new Set(['visit', 'fly', 'travel', 'arrive', 'come', 'land']);

/** Are these nouns, as lemmas, for who receives the others, or comes to them? */
export const isHostOrGuest = (lemma: string): boolean => /^(?:host|guest|visitor)$/.test(lemma);

/** "Kenya received the Somali minister. *The hosts* … *The visitor* …": by who is said to receive whom, else by where they meet. */
export function hostOrGuest(phrase: Phrase): Entity | null {
  const { lemma, plural, definite, sentence, noun } = phrase;
  if (!definite && !sentence.child(noun, 'nmod:poss')) return null;
  const host = find(phrase, hostIn) ?? find(phrase, placeOfMeeting) ?? stateOfDateline(phrase);
  if (lemma === 'host') return host;
  if (plural) return null;
  const guest = find(phrase, guestIn);
  if (guest && guest !== host) return guest;
  const facing = opponents(phrase.reading, 'any');
  return host && facing?.includes(host) ? (facing.find((party) => party !== host) ?? null) : null;
}

/** "BERLIN –": where the text is written from, if it says that others came there. */
function stateOfDateline({ reading }: Phrase): Entity | null {
  const [only, ...others] = statesOfDateline(reading);
  return only && others.length === 0 && MEETINGS.test(reading.document.text) ? only : null;
}

const MEETINGS = /\b(?:talks|summit|meeting|met|conference)\b/;

type Search = (phrase: Phrase, place: Sentence, mention: Mention) => Entity | null;

/** The last that a search finds before the phrase. */
function find(phrase: Phrase, search: Search): Entity | null {
  const { reading, sentence, first } = phrase;
  for (let index = sentence.index; index >= Math.max(0, sentence.index - REACH); index--) {
    const place = reading.document.sentences[index];
    for (const mention of [...reading.mentions[index]].reverse()) {
      if (mention.entities.length !== 1 || (place === sentence && mention.last >= first)) continue;
      const found = search(phrase, place, mention);
      if (found && !found.isPerson) return found;
    }
  }
  return null;
}

const verbAbove = (place: Sentence, token: Token, relation: string): Token | undefined =>
  isRelation(token.rel, relation) ? place.governor(token) : undefined;

/** The subject of "receives", "hosts", "invited". */
function hostIn(_: Phrase, place: Sentence, { head, entities }: Mention): Entity | null {
  const verb = verbAbove(place, place.tokens[head], 'nsubj');
  if (!verb || !RECEIVING.has(verb.lemma.toLowerCase()) || place.child(verb, 'aux:pass', 'obl:agent')) return null;
  return place.child(verb, 'obj') ? entities[0].party : null;
}

/** "talks in Doha", "met in Oslo": the state whose capital it is. */
const placeOfMeeting: Search = (_, place, mention) =>
  isPlaceOfMeeting(place, mention) ? mention.entities[0].party : null;

/** The object of "receives", the subject of "flew to". */
function guestIn(_: Phrase, place: Sentence, { head, entities }: Mention): Entity | null {
  const token = place.tokens[head];
  const received = verbAbove(place, token, 'obj');
  if (received && RECEIVING.has(received.lemma.toLowerCase())) return entities[0].party;
  const comes = verbAbove(place, token, 'nsubj');
  return comes && COMING.has(comes.lemma.toLowerCase()) ? entities[0].party : null;
}
