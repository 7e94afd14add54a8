import type { Sentence, Token } from '../language/sentence.ts';
import type { PartyTable } from '../parties/partyFinder.ts';
import type { Candidate } from './candidate.ts';
import { isVerbal } from './clause.ts';
import { type Condition, openingWords } from './conditions.ts';
import { clause, nominal } from './content.ts';
import { BARGAIN_CUES, UNBARGAINED } from './lexicon/bargains.ts';
import { partiesAt } from './references.ts';

/**
 * "would ship the uranium in exchange for the release of its funds", "consent hinges on guarantees for the yard": what a party wants in return is
 * demanded. Null where the condition is no such phrase, points to something said before ("in exchange for that") or names what nobody
 * can grant ("depends on the outcome").
 */
export function demandOfBargain(parties: PartyTable, candidate: Candidate, condition: Condition): Candidate | null {
  const { sentence } = candidate;
  // "rejected an offer to reopen in return for an extension": the bargain is another's
  if (candidate.stance === 'opposes') return null;
  const opening = bargainOpening(sentence, condition);
  const thing = opening && sentence.governor(opening);
  if (!thing || thing.index < opening.index || thing.index > condition.last) return null;
  if (!isWanted(sentence, parties, candidate, thing)) return null;
  const markers = sentence.tokens.slice(condition.first, opening.index + 1);
  const words = sentence.subtree(thing).filter(({ index }) => index > opening.index && index <= condition.last);
  return {
    ...candidate,
    stance: 'demands',
    content: { ...(isVerbal(thing) ? clause(sentence, thing, 'ing', null) : nominal(thing, 'obj')), words },
    cue: markers,
    at: thing,
    rule: 'condition:bargain',
    family: 'condition',
    leftOut: markers,
    addressee: null,
    weak: false,
    hedged: false,
  };
}

/** The preposition behind which stands what is wanted: "in exchange *for*", "at the price *of*", "hinges *on*". */
const bargainOpening = (sentence: Sentence, { first }: Condition): Token | undefined =>
  BARGAIN_CUES.some((cue) => cue.test(openingWords(sentence, first)))
    ? sentence.tokens.slice(first).find(({ text }) => /^(?:for|of|on|upon)$/i.test(text))
    : undefined;

function isWanted(sentence: Sentence, parties: PartyTable, { holder, content }: Candidate, thing: Token): boolean {
  if (thing === content.head || UNBARGAINED.has(thing.lemma.toLowerCase())) return false;
  if (isVerbal(thing)) {
    const actor = sentence.child(thing, 'nsubj');
    return (
      actor !== undefined &&
      actor.upos !== 'PRON' &&
      !partiesAt(sentence, parties, actor).some((one) => one.holder.partyId === holder.holder.partyId)
    );
  }
  // "in return for it", "in exchange for the latter": nothing that says what
  const definite = sentence.child(thing, 'det')?.text.toLowerCase();
  const described = sentence.child(thing, 'nmod', 'amod', 'acl', 'compound', 'nummod') !== undefined;
  return thing.upos === 'NOUN' && (described || !/^(?:the|this|that|these|those)$/.test(definite ?? ''));
}
