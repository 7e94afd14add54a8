import type { Token } from '../language/sentence.ts';
import { GROUP_NOUNS, ORGANISATION_NOUNS, STATE_BODIES } from '../parties/vocabulary/groups.ts';
import { ROLE_CLASS } from '../parties/vocabulary/roles.ts';
import type { Content } from './content.ts';
import { ADDRESSED_NOUNS, BINDING_NOUNS } from './lexicon/recipients.ts';

/**
 * Whether the phrase with "to" behind a noun names those to whom something is offered, proposed or promised ("its offer *to bondholders*",
 * "its commitment *to shareholders*") rather than what is offered ("its commitment to reform").
 *
 * @param noun its lemma
 */
export function isRecipient(noun: string, { head, kind, slot }: Content): boolean {
  if (slot !== 'to' || kind !== 'nominal') return false;
  const addressed = ADDRESSED_NOUNS.has(noun);
  if (!addressed && !BINDING_NOUNS.has(noun)) return false;
  const who = head.lemma.toLowerCase();
  const people = GROUP_NOUNS.has(who) || ROLE_CLASS.has(who);
  // "its commitment to the alliance", but "to its allies"
  return addressed
    ? people || STATE_BODIES.has(who) || ORGANISATION_NOUNS.has(who) || head.upos === 'PRON'
    : people && head.xpos === 'NNS';
}

/** "…, the minister promised *the islanders*": people to whom something is said rather than what is promised. */
export const isHearer = ({ upos, lemma }: Token): boolean =>
  upos === 'PROPN' || upos === 'PRON' || GROUP_NOUNS.has(lemma.toLowerCase()) || ROLE_CLASS.has(lemma.toLowerCase());
