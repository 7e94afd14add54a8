import type { Candidate } from './candidate.ts';

/** Verbs that, alone behind a pronoun, answer a request. */
const ANSWERING = /^(?:refuse|decline|agree|accept|consent|oblige|relent)$/;

/**
 * "Kyiv's leader asked the Russian for a truce. He refused.": nobody answers a request of their own, so the pronoun means the one who was
 * asked.
 */
export function answeredByTheAsked(candidate: Candidate, before: readonly Candidate[]): Candidate {
  const { holder, content, at } = candidate;
  if (holder.mention.form !== 'pronoun' || content.slot !== 'unnamed' || !ANSWERING.test(at.lemma)) return candidate;
  const request = before.find(
    (one) => one.stance === 'demands' && one.addressee && one.holder.holder.partyId === holder.holder.partyId,
  );
  return request?.addressee ? { ...candidate, holder: { ...holder, holder: request.addressee } } : candidate;
}
