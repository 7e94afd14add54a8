import { isRelation } from '../language/sentence.ts';
import type { PartyTable } from '../parties/partyFinder.ts';
import type { Candidate, HolderReference } from './candidate.ts';
import { ANSWERING, ANSWERING_ASIDE } from './lexicon/requests.ts';
import { BARE_EVASIONS } from './lexicon/silence.ts';
import type { Asked } from './questions.ts';
import { partiesAt } from './references.ts';

/**
 * "Kyiv's leader asked the Russian for a truce. He refused.", "Kyiv asked Moscow to sign, which it dismissed": nobody answers a request of
 * their own, so the pronoun means the one who was asked.
 *
 * @param before what the sentence before states
 * @param beside what this sentence states
 */
export function answeredByTheAsked(
  candidate: Candidate,
  before: readonly Candidate[],
  beside: readonly Candidate[],
): Candidate {
  const { holder, content, at, sentence } = candidate;
  if ((content.slot === 'unnamed' && ANSWERING.has(at.lemma)) || BARE_EVASIONS.has(candidate.rule))
    return { ...candidate, holder: answererOf(holder, requestBy(holder, before)) };
  if (!isRelation(at.rel, 'acl:relcl') || !ANSWERING_ASIDE.has(at.lemma)) return candidate;
  const request = requestBy(holder, beside);
  if (!request || !isRequest(request) || !sentence.ancestors(at).includes(request.at)) return candidate;
  return { ...candidate, holder: answererOf(holder, request), content: request.content };
}

/** "*He* refused", "*it* will not": the one who was asked, where the pronoun was taken for the one who asks. */
export const answererOf = (holder: HolderReference, request: Candidate | undefined): HolderReference =>
  request?.addressee && holder.mention.form === 'pronoun' && holder.holder.partyId === request.holder.holder.partyId
    ? { ...holder, holder: request.addressee }
    : holder;

const requestBy = ({ holder }: HolderReference, stated: readonly Candidate[]): Candidate | undefined =>
  stated.find((one) => one.stance === 'demands' && one.addressee && one.holder.holder.partyId === holder.partyId);

/** What the sentence before asks a party to do, for a short answer: "Kyiv asked Oslo to sign. *It will not.*" */
export function askedByRequest(parties: PartyTable, before: readonly Candidate[]): Asked | null {
  const request = before.findLast(isRequest);
  if (!request) return null;
  const { sentence, content } = request;
  const actor = content.actor ?? sentence.child(content.head, 'nsubj');
  const subjects = actor ? partiesAt(sentence, parties, actor) : [];
  return subjects.length > 0 ? { sentence, tokens: [], subjects, turned: false } : null;
}

/** "asked both sides to sign", "pleaded with Oslo to stay", "will pay if Oslo pays half": an act that is asked of others. */
export const isRequest = ({ stance, content, family }: Candidate): boolean =>
  stance === 'demands' && content.kind === 'clause' && (content.slot === 'obj-to' || family === 'condition');
