import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import type { PartyTable } from '../parties/partyFinder.ts';
import { dereference } from './arguments.ts';
import type { Candidate } from './candidate.ts';
import { auxiliaries, isNegated, isPassive, isVerbal, negations } from './clause.ts';
import { type Condition, openingWords } from './conditions.ts';
import { type Content, clause, nominal } from './content.ts';
import { bareDenials } from './denials.ts';
import { MOMENTS } from './lexicon/conditions.ts';
import {
  DEMANDING_CUES,
  FAILING,
  GOING_AHEAD,
  GRANTING_ACTS,
  OBJECTING,
  RECEIVING,
  THREATENED_ACTS,
  UNBIDDEN,
  WON_ANYWAY,
} from './lexicon/demandedConditions.ts';
import { HOSTILE_ACTS, JOINT_BODIES, LEAVING, WARNING } from './lexicon/hostileActs.ts';
import { isLowerBound } from './lowerBounds.ts';
import { flip } from './polarity.ts';
import { partiesAt } from './references.ts';
import { upTo } from './signs.ts';

const PRONOUNS = /^(?:i|we|you|he|she|it|they|this|that|one|there|others|all)$/i;

const THREAT = /:threat/;

/** "if consensus can be had" */
const CHANCE = /^(?:can|could|may|might|should|would)$/;

/**
 * "would sign only if both sides let observers in", "no talks until the prisoners are freed": who makes its consent depend on what
 * somebody else is to do demands that. Null where the condition is the holder's own act, a chance ("if consensus cannot be had") or no clause.
 */
function demandOfCondition(parties: PartyTable, candidate: Candidate, condition: Condition): Candidate | null {
  const { sentence, holder } = candidate;
  const opening = openingWords(sentence, condition.first);
  const cue = DEMANDING_CUES.find(({ words }) => opening.startsWith(`${words} `));
  if (!cue) return null;
  const head = predicateOf(sentence, condition);
  const subject = head && sentence.child(head, 'nsubj', 'csubj');
  if (!head || !subject || subject.index < condition.first || subject.index > condition.last) return null;
  const actor = dereference(sentence, subject);
  const actors = partiesAt(sentence, parties, actor);
  const own = actors.some((one) => one.holder.partyId === holder.holder.partyId);
  const mayBeOwn = own || (!actors.length && /^(?:it|they|he|she|we)$/i.test(actor.text));
  const received = mayBeOwn ? receivedThing(sentence, head) : undefined;
  if (own && !received && !isGranted(sentence, head)) return null;
  if (
    PRONOUNS.test(actor.text) &&
    !own &&
    !received &&
    !(isPassive(sentence, head) && /^(?:it|they)$/i.test(actor.text))
  )
    return null;
  if (auxiliaries(sentence, head).some(({ lemma }) => CHANCE.test(lemma))) return null;
  // "*not* until they are free will it open the port": the condition itself is no denial
  const denied = isNegated(sentence, head) && !/^not /.test(opening) && !isLowerBound(sentence, head);
  const warned = candidate.stance === 'supports' && isWarning(candidate);
  const threatened = cue.words === 'if' && (THREAT.test(candidate.rule) || warned);
  if (threatened && (denied ? !warned : FAILING.has(head.lemma.toLowerCase()))) return null;
  if (
    /unless\b/.test(cue.words) &&
    (OBJECTING.has(head.lemma.toLowerCase()) || (cue.words !== 'not unless' && isMildAct(candidate)))
  )
    return null;
  if (cue.weak && !threatened && (denied || UNBIDDEN.has(head.lemma.toLowerCase()))) return null;
  // "would propose a boycott if Chile raised the toll": what it answers need not be wanted
  if (cue.weak && candidate.stance === 'demands') return null;
  const people = actors.length ? [] : peopleOf(sentence, parties, actor);
  if (people.includes(holder.holder.partyId) && !isPassive(sentence, head)) return null;
  const carriedOut = warned && (denied || GOING_AHEAD.has(head.lemma.toLowerCase()));
  const willed = actors.length > 0 || people.length > 0 || received !== undefined || isPassive(sentence, head);
  if (cue.weak && !willed && !carriedOut) return null;
  if (candidate.stance === 'opposes' && /^(?:if|once|as long as|so long as)$/.test(cue.words)) return null;
  const markers = sentence.tokens.slice(condition.first, sentence.span(subject)[0]);
  const all = sentence.subtree(head);
  const words = all.filter(({ index }) => index >= condition.first && index <= condition.last);
  return {
    ...candidate,
    stance: denied !== threatened ? 'opposes' : 'demands',
    content: received
      ? nominal(received, 'obj')
      : { ...clause(sentence, head, 'that'), ...(words.length < all.length ? { words } : {}) },
    cue: markers.length ? markers : [sentence.tokens[condition.first]],
    at: head,
    rule: `condition:${cue.words.replaceAll(' ', '-')}`,
    family: 'condition',
    leftOut: denied && threatened ? [...markers, ...negations(sentence, head)] : markers,
    addressee: null,
    weak: /^(?:should|were)$/.test(cue.words),
    hedged: false,
  };
}

/** "Chilean trawlers", "Lima's navy": ids of the parties whose people or things are to act. */
const peopleOf = (sentence: Sentence, parties: PartyTable, actor: Token): string[] =>
  sentence
    .children(actor, 'amod', 'compound', 'nmod:poss')
    .flatMap((owner) => (parties.at(sentence, owner) ?? parties.nationAt(sentence, owner))?.holders ?? [])
    .map(({ partyId }) => partyId);

/** "would sign only if it *got a waiver*": what the party itself is to be given by somebody else. */
function receivedThing(sentence: Sentence, head: Token): Token | undefined {
  if (!RECEIVING.has(head.lemma.toLowerCase()) || isPassive(sentence, head) || isNegated(sentence, head))
    return undefined;
  const thing = sentence.child(head, 'obj');
  return thing?.upos === 'NOUN' && !WON_ANYWAY.has(thing.lemma.toLowerCase()) ? thing : undefined;
}

/** "provided Lima *is given a seat*". */
const isGranted = (sentence: Sentence, head: Token): boolean =>
  isPassive(sentence, head) && GRANTING_ACTS.has(head.lemma.toLowerCase());

/** "would walk out if pay is cut", "warned that it would close the yard if …": an act against those who bring the condition about. */
function isWarning({ sentence, at, content }: Candidate): boolean {
  if (sentence.ancestors(at).some(({ lemma }) => WARNING.has(lemma.toLowerCase()))) return true;
  return [at, content.head].some((verb) => {
    const lemma = verb.lemma.toLowerCase();
    const particle = sentence.child(verb, 'compound:prt')?.text.toLowerCase();
    if (HOSTILE_ACTS.has(particle ? `${lemma} ${particle}` : lemma)) return true;
    return (
      LEAVING.has(lemma) &&
      sentence.children(verb, 'obj', 'obl').some((left) => JOINT_BODIES.has(left.lemma.toLowerCase()))
    );
  });
}

/** "will reopen the canal unless Chile raises the dam": who grants something fears what would end it, and wants nothing of the kind. */
const isMildAct = ({ stance, at, content, rule }: Candidate): boolean =>
  stance === 'supports' &&
  !THREAT.test(rule) &&
  ![at, content.head].some(({ lemma }) => THREATENED_ACTS.has(lemma.toLowerCase()));

/**
 * "only if Chile withdraws its suit | and opens the port", "if pensions are left alone | and the levy is doubled": each clause of a condition
 * as a demand of its own, see `demandOfCondition`.
 */
export function demandsOfCondition(parties: PartyTable, candidate: Candidate, condition: Condition): Candidate[] {
  const { sentence } = candidate;
  const first = demandOfCondition(parties, candidate, condition);
  if (!first) return [];
  const further = sentence
    .children(first.at, 'conj')
    .filter((other) => other.index <= condition.last && isClause(sentence, other) && !isNewClause(sentence, other))
    .concat(besidePredicate(sentence, candidate, condition));
  return [
    first,
    ...further
      .filter((other) => !auxiliaries(sentence, other).some(({ xpos }) => xpos === 'MD'))
      .map((other): Candidate => {
        const nothing = bareDenials(sentence, other, 'obj');
        const denied = isNegated(sentence, other) || nothing.length > 0;
        return {
          ...first,
          stance: denied ? flip(first.stance) : first.stance,
          content: upToContrast(sentence, clause(sentence, other, 'that')),
          leftOut: [...first.leftOut, ...nothing],
          at: other,
        };
      }),
  ];
}

/** "accepts a package that ends the raids | , while the other side …": what is set beside it is no part of it, wherever the tree hung it. */
function upToContrast(sentence: Sentence, content: Content): Content {
  const beside = sentence.tokens.find(
    ({ index, text }) =>
      index > content.head.index && /^(?:while|whereas)$/i.test(text) && sentence.tokens[index - 1].text === ',',
  );
  return beside ? upTo(sentence, content, beside) : content;
}

/** ", and it distrusted the envoy": a comma and a subject of its own begin something else. */
const isNewClause = (sentence: Sentence, token: Token): boolean =>
  sentence.tokens[sentence.span(token)[0]].text === ',' && sentence.child(token, 'nsubj') !== undefined;

const isClause = (sentence: Sentence, token: Token): boolean =>
  (isVerbal(token) || sentence.child(token, 'cop') !== undefined) && /^(?:VERB|AUX|ADJ|NOUN)$/.test(token.upos);

/** "would back it if pensions are left alone | and the levy is doubled": a clause in the present that a tree joins to the promise. */
function besidePredicate(sentence: Sentence, { at }: Candidate, { last }: Condition): Token[] {
  const [and] = sentence.tokens.slice(last + 1, last + 2);
  if (!/^and$/i.test(and?.text ?? '') || !auxiliaries(sentence, at).some(({ xpos }) => xpos === 'MD')) return [];
  return sentence
    .children(at, 'conj')
    .filter(
      (other) =>
        sentence.span(other)[0] === and.index &&
        isClause(sentence, other) &&
        sentence.child(other, 'nsubj') !== undefined,
    );
}

/** The verb or predicate of a condition's clause. */
function predicateOf(sentence: Sentence, { first, last }: Condition): Token | undefined {
  return sentence.tokens
    .slice(first, last + 1)
    .find(
      (token) =>
        (isVerbal(token) || sentence.child(token, 'cop') !== undefined) &&
        sentence.child(token, 'nsubj', 'csubj') !== undefined &&
        (!isRelation(token.rel, 'acl:relcl') || MOMENTS.has(sentence.tokens[token.head].lemma)) &&
        (token.head < first ||
          MOMENTS.has(sentence.tokens[token.head].lemma) ||
          (sentence.tokens[token.head].lemma === 'soon' && isRelation(token.rel, 'advcl')) ||
          token.head > last ||
          /^(?:condition|understanding|proviso)$/.test(sentence.tokens[token.head].lemma)),
    );
}
