import type { Sentence } from '../language/sentence.ts';
import type { Mention } from './reading.ts';

/** Words, as lemmas, for coming together. */
const MEETING: ReadonlySet<string> = new Set([
  'meet',
  'gather',
  'talk',
  'negotiation',
  'meeting',
  'session',
  'summit',
  'conference',
  'round',
  'assemble',
  'convene',
  'arrive',
]);

/** Is the state named only for the city where others meet? */
export function isPlaceOfMeeting(place: Sentence, { head, entities }: Mention): boolean {
  const token = place.tokens[head];
  const above = /^(?:obl|nmod)/.test(token.rel) ? place.governor(token) : undefined;
  const inside = /^(?:in|at)$/i.test(place.child(token, 'case')?.text ?? '');
  const { party } = entities[0];
  // "in Nairobi, where the two met"
  const met = place.children(token, 'acl:relcl').some(({ lemma }) => MEETING.has(lemma.toLowerCase()));
  const meeting = met || (above !== undefined && MEETING.has(above.lemma.toLowerCase()));
  return inside && meeting && party.kind === 'state';
}
