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
  const cue = BARGAIN_CUES.find((one) => one.test(openingWords(sentence, condition.first)));
  const thing = cue && wantedThing(sentence, condition);
  if (!thing || !isWanted(sentence, parties, candidate, thing)) return null;
  const [start] = sentence.span(thing);
  const markers = sentence.tokens.slice(condition.first, thing.index).filter(({ upos, text }) => isMarker(upos, text));
  const words = sentence
    .subtree(thing)
    .filter(
      ({ index }) =>
        index >= Math.max(start, condition.first) &&
        index <= condition.last &&
        !markers.includes(sentence.tokens[index]),
    );
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

const isMarker = (upos: string, text: string): boolean =>
  /^(?:ADP|SCONJ)$/.test(upos) ||
  /^(?:exchange|return|price|conditional|contingent|dependent|only|condition|hinges?|hinged|depends?|depended)$/i.test(
    text,
  );

/** The head of what stands behind the last preposition of the cue. */
function wantedThing(sentence: Sentence, { first, last }: Condition): Token | undefined {
  const opening = sentence.tokens
    .slice(first, first + 6)
    .filter(({ text }) => /^(?:for|of|on|upon)$/i.test(text))
    .find(({ index }) =>
      /^(?:exchange|return|price|conditional|contingent|dependent|hinge|depend)$/i.test(
        sentence.tokens[index - 1]?.lemma ?? '',
      ),
    );
  if (!opening) return undefined;
  const governor = sentence.governor(opening);
  return governor && governor.index > opening.index && governor.index <= last ? governor : undefined;
}

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
