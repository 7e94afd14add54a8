import { isRelation, type Sentence, type Token } from '../../language/sentence.ts';
import type { PartyTable } from '../../parties/partyFinder.ts';
import { actorOf, dereference } from '../arguments.ts';
import { type Candidate, PLAINLY_STATED } from '../candidate.ts';
import { cases, hasMark, isNegated, isPassive, negations } from '../clause.ts';
import { type Content, clause } from '../content.ts';
import { isNotSoMuch } from '../denials.ts';
import { EVALUATION_FRAMES, type EvaluationFrame, SEEING } from '../lexicon/evaluationFrames.ts';
import { CLAIMS, COURTESIES, DEEDS, MANNERS } from '../lexicon/objectClasses.ts';
import { MEASURE_NOUNS } from '../lexicon/receptions.ts';
import type { Occurrence } from '../occurrences.ts';
import { flip } from '../polarity.ts';
import { namesProposal } from '../proposals.ts';
import { partiesAt } from '../references.ts';
import { type SmallClause, smallClause } from '../smallClauses.ts';
import { speakersOf } from '../speech.ts';
import type { StanceType } from '../stance.ts';
import { isUnreal } from '../veridicality.ts';

const FRAMES = new Map(EVALUATION_FRAMES.map((frame) => [frame.verb, frame]));
const verbsWith = (marked: boolean) =>
  new Set(EVALUATION_FRAMES.filter(({ marker }) => (marker === 'as') === marked).map(({ verb }) => verb));
const [BARE, MARKED] = [verbsWith(false), verbsWith(true)];

const NAMED = { kind: 'nominal', slot: 'obj', actor: null, from: null } as const;

/** Reports, deeds and manners: to call them false, cruel or pleasant is no position on what should be. */
const JUDGED_AS_TOLD = new Set([...CLAIMS, ...DEEDS, ...MANNERS]);

/**
 * "Oslo called the cap unacceptable", "dismissed it as a stunt": predicating an evaluation of a thing is a stance on that thing. The
 * verb decides where it is itself a verdict ("hail as", "dismiss as"), else the evaluation does.
 */
export function evaluationRule(
  sentence: Sentence,
  parties: PartyTable,
  occurrences: readonly Occurrence[],
): Candidate[] {
  const found: Candidate[] = [];
  for (const verb of sentence.tokens) {
    const frame = FRAMES.get(verb.lemma.toLowerCase());
    if (!frame || verb.upos !== 'VERB' || isUnreal(sentence, verb) || isNotSoMuch(sentence, verb)) continue;
    // "held *out* the prospect of a loan"
    if (sentence.child(verb, 'compound:prt')) continue;
    const strikes = frame.judge === 'obj';
    const told = strikes ? null : plainClause(sentence, verb, frame);
    const evaluation = told ? undefined : evaluationUnder(sentence, verb, occurrences);
    const complement = told?.complement ?? evaluation?.head ?? asComplement(sentence, verb);
    const verdict: StanceType | null = frame.stance ?? told?.stance ?? evaluation?.predicate.stance ?? null;
    if (!complement || !verdict) continue;
    const subject = strikes ? sentence.child(verb, 'nsubj') : undefined;
    const object =
      told?.object ??
      subject ??
      sentence.children(verb, 'obj', 'nsubj:pass', 'expl').find((one) => one !== complement) ??
      seenIn(sentence, verb, complement) ??
      sentence.child(complement, 'nsubj') ??
      sentence.children(complement, 'obj').find((one) => one.index > complement.index) ??
      (isRelation(verb.rel, 'acl:relcl') && sentence.child(verb, 'nsubj') ? sentence.governor(verb) : undefined);
    const actor = strikes ? sentence.child(verb, 'obj') : actorOf(sentence, verb);
    const agentless = !actor && isPassive(sentence, verb) && frame.stance === null;
    if (!object || !(actor || agentless)) continue;
    if (JUDGED_AS_TOLD.has(object.lemma.toLowerCase())) continue;
    if (strikes && !isJudgedThing(sentence, object)) continue;
    if (COURTESIES.has(frame.verb) && object.upos !== 'PRON' && !namesProposal(sentence, object)) continue;
    const content = told
      ? { ...NAMED, head: told.object, words: told.words }
      : judged(sentence, verb, complement, dereference(sentence, object));
    // "found in the accord | a fair compromise": a tree may hang what it is on what is judged
    if (object === seenIn(sentence, verb, complement) && sentence.ancestors(complement).includes(content.head))
      content.words = sentence
        .subtree(content.head)
        .filter((word) => word.index < sentence.span(complement)[0] && !isRelation(word.rel, 'case'));
    const denied = isDenied(sentence, verb, evaluation) || isDenied(sentence, complement, evaluation);
    // "thinks it unwise *not* to lift the ban"
    const leftUndone = content.kind === 'clause' && isNegated(sentence, content.head);
    const stance = denied !== leftUndone ? flip(verdict) : verdict;
    const holders = actor ? partiesAt(sentence, parties, actor) : speakersOf(sentence, parties, verb);
    for (const holder of holders)
      found.push({
        sentence,
        holder,
        stance,
        content,
        cue: [verb, ...(evaluation?.tokens ?? [complement]), ...negations(sentence, verb)],
        at: verb,
        rule: `evaluation:${frame.verb}`,
        family: 'evaluation',
        speech: true,
        ...PLAINLY_STATED,
      });
  }
  return found;
}

/** "The clause strikes Oslo as a trap"; whom a new chairman strikes as weak says nothing of what should be. */
const isJudgedThing = (sentence: Sentence, thing: Token): boolean =>
  /^(?:this|that|it|these|those|which)$/i.test(thing.text) ||
  namesProposal(sentence, dereference(sentence, thing)) ||
  MEASURE_NOUNS.has(thing.lemma.toLowerCase());

/** "sees *in the draft* a good basis": behind such a verb the thing judged may stand in front of what it is. */
const seenIn = (sentence: Sentence, verb: Token, complement: Token): Token | undefined =>
  SEEING.has(verb.lemma.toLowerCase())
    ? sentence
        .children(verb, 'obl')
        .find(
          (one) =>
            one.index > verb.index &&
            one.index < complement.index &&
            cases(sentence, one).join(' ') === 'in' &&
            isJudgedThing(sentence, one),
        )
    : undefined;

/** What the words themselves tell, with the verdict of the verb where it has one. */
function plainClause(sentence: Sentence, verb: Token, frame: EvaluationFrame): SmallClause | null {
  const read =
    (BARE.has(frame.verb) ? smallClause(sentence, verb, false) : null) ??
    (MARKED.has(frame.verb) ? smallClause(sentence, verb, true) : null);
  return read && (read.stance ?? frame.stance) ? read : null;
}

function evaluationUnder(sentence: Sentence, verb: Token, occurrences: readonly Occurrence[]): Occurrence | undefined {
  return occurrences.find(
    ({ head, predicate }) =>
      predicate.slots.includes('subj') &&
      sentence.ancestors(head).slice(0, 2).includes(verb) &&
      head.index > verb.index,
  );
}

/** Negated by a word that is not the evaluation's own ("called it too little"). */
function isDenied(sentence: Sentence, head: Token, evaluation: Occurrence | undefined): boolean {
  const words = negations(sentence, head);
  const own = words.length > 0 && words.every((word) => evaluation?.tokens.includes(word));
  return isNegated(sentence, head) && !own;
}

/** "found it unacceptable to leave", "thinks it unwise for the bank to lend": the pronoun stands for the clause behind. */
function judged(sentence: Sentence, verb: Token, complement: Token, object: Token): Content {
  const clauses = [complement, verb].flatMap((at) => sentence.children(at, 'csubj', 'xcomp', 'ccomp', 'advcl', 'acl'));
  const real = clauses.find(
    (child) => child !== complement && child.index > complement.index && hasMark(sentence, child, 'to', 'that', 'for'),
  );
  if (object.lemma.toLowerCase() === 'it' && real) return clause(sentence, real, 'obj');
  return { ...NAMED, head: object };
}

/** "… as a stunt": what follows "as" under the verb. */
function asComplement(sentence: Sentence, verb: Token): Token | undefined {
  return sentence
    .children(verb, 'obl', 'xcomp', 'advcl')
    .find((child) => cases(sentence, child)[0] === 'as' && !isRelation(child.rel, 'nsubj'));
}
