import type { Sentence, Token } from '../language/sentence.ts';
import type { Entity } from './entity.ts';
import type { Mention, Reading } from './reading.ts';
import { SENT_BY_BODIES, SENT_BY_STATES } from './vocabulary/goBetweens.ts';

/**
 * "the AU mediator Ana Lund", "Kenya's mediator", "Greenpeace campaigner Jon Ek": who mediates or campaigns speaks for itself, but not
 * where the body that sent it stands right beside the noun. A nationality before it says only where somebody comes from.
 */
export function senderOfIndependent(reading: Reading, sentence: Sentence, noun: Token): Entity | null {
  const role = noun.lemma.toLowerCase();
  if (!SENT_BY_BODIES.has(role)) return null;
  const owner = sentence.child(noun, 'nmod:poss');
  const owned = owner && bearer(reading.at(sentence.index, owner.index));
  if (owned) return owned.kind !== 'state' || SENT_BY_STATES.has(role) ? owned : null;
  const { tokens } = sentence;
  const behind =
    tokens[noun.index + 1]?.text === 'of' ? noun.index + (tokens[noun.index + 2]?.text === 'the' ? 3 : 2) : -1;
  const front = frontOf(sentence, noun);
  const body =
    bearer(reading.at(sentence.index, front)) ?? bearer(behind < 0 ? undefined : reading.at(sentence.index, behind));
  return body && body.kind !== 'state' ? body : null;
}

/** Where the word stands before the noun and its rank: "AU | chief mediator". */
function frontOf({ tokens }: Sentence, { index }: Token): number {
  let at = index - 1;
  while (/^(?:chief|lead|senior|special|joint|top|principal|veteran|peace)$/i.test(tokens[at]?.text ?? '')) at -= 1;
  return at;
}

/** Whom a mention names, if it is one party and no person. */
function bearer(mention: Mention | undefined): Entity | null {
  const [entity, other] = mention?.entities ?? [];
  const named = mention !== undefined && /^(?:name|acronym)$/.test(mention.form);
  return named && entity && !other && !entity.isPerson ? entity : null;
}
