import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import { outerSubject } from './arguments.ts';
import { auxiliaries, hasMark, isNegated, isNegativeNominal, isPassive, isVerbal } from './clause.ts';
import { isInvertedNegative } from './inversion.ts';
import { JUDGED_ONLY, MANNERS_OF_SETTLING, MODALS } from './lexicon/modals.ts';

/** Single modals by lemma; those of several words ("have to", "be to") are read from the tree. */
const MODAL_VERBS = new Map(
  MODALS.filter(({ kind }) => ['strong', 'weak', 'possibility'].includes(kind)).map((modal) => [
    modal.words.replace(/ to$/, ''),
    modal,
  ]),
);

/** Modal verb of a clause with the words around it, and whether the speaker obliges or forbids. */
export interface Obligation {
  words: Token[];
  stance: 'demands' | 'opposes';
  kind: 'imperative' | 'strong' | 'weak' | 'possibility';
  /** Who is obliged, where it is not the subject: "it is up to *Ankara* to move". */
  incumbent?: Token;
}

/** "Lift the blockade," said Oslo: a bare verb without subject or auxiliary that heads what somebody says. */
export function isImperative(sentence: Sentence, head: Token): boolean {
  if (head.xpos !== 'VB' || isEchoOf(sentence, head)) return false;
  // "Lift the blockade and | free the crews"
  const first = isRelation(head.rel, 'conj') ? sentence.governor(head) : undefined;
  const joined = first !== undefined && first.index < head.index && isImperative(sentence, first);
  if (!joined && !['root', 'ccomp', 'parataxis'].some((relation) => isRelation(head.rel, relation))) return false;
  if (sentence.child(head, 'nsubj', 'mark', 'expl') || sentence.children(head, 'aux').some((aux) => aux.lemma !== 'do'))
    return false;
  return sentence.child(head, 'obj', 'obl', 'ccomp', 'xcomp') !== undefined && sentence.span(head)[0] >= head.index - 3;
}

/** "So | do the umpires", "Nor | do the miners": the same is said of others, and nothing is bidden. */
const isEchoOf = (sentence: Sentence, head: Token): boolean =>
  head.lemma === 'do' && /^(?:so|nor|neither)$/i.test(sentence.tokens[head.index - 1]?.text ?? '');

/** Deontic modal of a clause: auxiliary ("must"), semi-auxiliary above it ("has to", "needs to", "is to") or none. */
export function obligationOf(sentence: Sentence, head: Token): Obligation | null {
  if (!isVerbal(head) && !sentence.child(head, 'cop')) return null;
  const negative = isNegated(sentence, head);
  if (isImperative(sentence, head)) return { words: [], stance: negative ? 'opposes' : 'demands', kind: 'imperative' };
  for (const auxiliary of auxiliaries(sentence, head)) {
    const modal = MODAL_VERBS.get(auxiliary.lemma.toLowerCase()) ?? MODAL_VERBS.get(auxiliary.text.toLowerCase());
    if (!modal || auxiliary.lemma === 'be' || auxiliary.lemma === 'have') continue;
    const barred =
      modal.ofNobody === 'prohibits' && (hasNobodyAsSubject(sentence, head) || isInvertedNegative(sentence, head));
    const forbids = barred || modal.negated === 'prohibits' || modal.negated === 'impossible';
    const kind = barred || !(modal.kind === 'strong' || modal.kind === 'possibility') ? 'weak' : modal.kind;
    if (negative) return forbids ? { words: [auxiliary], stance: 'opposes', kind } : null;
    if (kind !== 'possibility') return { words: [auxiliary], stance: 'demands', kind };
    const only = onlyBehind(sentence, head, auxiliary);
    return only ? { words: [auxiliary, only], stance: 'demands', kind: 'weak' } : null;
  }
  const incumbent = incumbentOn(sentence, head);
  if (incumbent) return { ...incumbent, stance: negative ? 'opposes' : 'demands', kind: 'weak' };
  const governor = sentence.governor(head);
  if (governor && isRelation(head.rel, 'xcomp') && ['have', 'need', 'ought'].includes(governor.lemma.toLowerCase())) {
    const marker = sentence.child(head, 'mark');
    // "has yet to decide" obliges nobody
    const yet = sentence.tokens.slice(governor.index, head.index).some(({ lemma }) => lemma.toLowerCase() === 'yet');
    const forbids = governor.lemma === 'ought' && isNegated(sentence, governor) !== negative;
    if (forbids && marker) return { words: [governor, marker], stance: 'opposes', kind: 'weak' };
    // "has to do with" says what a thing is about
    if (head.lemma === 'do' && sentence.tokens[head.index + 1]?.text === 'with') return null;
    const outer = outerSubject(sentence, governor);
    const owned = sentence.children(governor, 'obj').some((object) => object !== outer);
    if (marker?.lemma.toLowerCase() === 'to' && !yet && !owned)
      return isNegated(sentence, governor) || negative
        ? null
        : { words: [governor, marker], stance: 'demands', kind: 'strong' };
  }
  const be = [...auxiliaries(sentence, head), ...sentence.children(head, 'cop')].find((auxiliary) =>
    /^(is|are|was|were|’s|'s|’re|'re)$/i.test(auxiliary.text),
  );
  const marks = sentence.children(head, 'mark').filter(({ lemma }) => lemma.toLowerCase() !== 'that');
  const to = marks[0]?.xpos === 'TO' ? marks[0] : undefined;
  // "says that the minister is to visit": an engagement, where "is to be left" is laid on somebody
  const engaged = hasMark(sentence, head, 'that') && !isPassive(sentence, head);
  // "To freeze the scale is to empty the schools": what it comes to
  const comesTo = sentence.children(head, 'csubj').some((act) => hasMark(sentence, act, 'to'));
  if (be && to && be.index < to.index && !engaged && !comesTo)
    return { words: [be, to], stance: negative ? 'opposes' : 'demands', kind: 'weak' };
  return sharedObligation(sentence, head, negative);
}

/** "can *only* be settled by talks", "could *only* be temporary": what is to be so, of a thing; what one can only hope one does oneself. */
function onlyBehind(sentence: Sentence, head: Token, auxiliary: Token): Token | undefined {
  const next = sentence.tokens[auxiliary.index + 1];
  const isSaidOfThing = isPassive(sentence, head)
    ? !JUDGED_ONLY.has(head.lemma.toLowerCase())
    : sentence.child(head, 'cop') !== undefined && MANNERS_OF_SETTLING.has(head.lemma.toLowerCase());
  return isSaidOfThing && /^(?:can|could|may)$/i.test(auxiliary.text) && /^only$/i.test(next?.text ?? '')
    ? next
    : undefined;
}

/** "must be lifted and | Iran not be allowed to rearm": a bare passive with a subject of its own under the modal of the first. */
const isBarePassive = (sentence: Sentence, head: Token): boolean =>
  sentence.child(head, 'nsubj') !== undefined &&
  sentence.children(head, 'aux').length === 1 &&
  sentence.child(head, 'aux')?.text.toLowerCase() === 'be';

function sharedModal(sentence: Sentence, first: Token): Obligation | null {
  const obligation = obligationOf(sentence, first);
  return obligation?.words.length === 1 && obligation.stance === 'demands' ? obligation : null;
}

/** "No state may exploit it", "nobody may be deported". */
const hasNobodyAsSubject = (sentence: Sentence, head: Token): boolean =>
  sentence.children(head, 'nsubj').some((subject) => isNegativeNominal(sentence, subject));

/** "would have to disarm and | call an election", "are to be freed and | sent home": of a conjunct without a subject and a verb of its own. */
function sharedObligation(sentence: Sentence, head: Token, negative: boolean): Obligation | null {
  const first = sentence.governor(head);
  if (!first || !isRelation(head.rel, 'conj') || first.xpos !== head.xpos || first.index > head.index) return null;
  if (sentence.child(head, 'mark', 'expl', 'cop')) return null;
  const shared = isBarePassive(sentence, head) ? sharedModal(sentence, first) : null;
  if (shared) return negative ? { ...shared, stance: 'opposes' } : shared;
  if (negative || sentence.child(head, 'nsubj', 'aux')) return null;
  const obligation = obligationOf(sentence, first);
  return obligation?.words.length === 2 && obligation.stance === 'demands' ? obligation : null;
}

/** "It is up to Ankara to move", "it is for Spain to act": the words that lay it on them, and who they are. */
function incumbentOn(sentence: Sentence, head: Token): Required<Pick<Obligation, 'words' | 'incumbent'>> | null {
  const to = sentence.children(head, 'mark').find(({ xpos }) => xpos === 'TO');
  if (head.xpos !== 'VB' || !to || LEFT_TO_OTHERS.has(head.lemma.toLowerCase())) return null;
  const before = sentence.tokens.slice(0, to.index);
  const it = before.findLastIndex(({ text }, at) => /^it$/i.test(text) && OPENS_DUTY.test(wordsFrom(before, at)));
  if (it < 0 || before.slice(it + 1).some((token) => token.upos === 'VERB' || token.upos === 'PUNCT')) return null;
  const after = before.findIndex(({ text, index }) => index > it && /^(?:for|to)$/i.test(text));
  const incumbent = before.slice(after + 1).find((token) => token.upos === 'PROPN' || token.upos === 'NOUN');
  return incumbent ? { words: [...before.slice(it, after + 1), to], incumbent } : null;
}

/** "It is for the voters to decide": a way of taking no side. */
const LEFT_TO_OTHERS: ReadonlySet<string> = new Set(['decide', 'choose', 'judge', 'say', 'determine', 'answer']);

const OPENS_DUTY = /^it (?:is|was|[’']s) (?:now )?(?:up to|for) /i;

const wordsFrom = (tokens: readonly Token[], at: number): string =>
  tokens
    .slice(at)
    .map(({ text }) => `${text} `)
    .join('');

/** "Oslo must accept", "Oslo has to accept", "is to be recognised by Oslo": what somebody else lays on the subject is no stance of the subject's own. */
export function isObliged(sentence: Sentence, head: Token): boolean {
  const obligation = obligationOf(sentence, head);
  if (!obligation || obligation.kind === 'imperative' || obligation.kind === 'possibility') return false;
  return obligation.words[0]?.lemma.toLowerCase() !== 'be' || isPassive(sentence, head);
}

/** "would have both sides accede": what the subject would have done is nobody's stance yet. */
export function isUnderWish(sentence: Sentence, head: Token): boolean {
  const governor = sentence.governor(head);
  if (!governor || !['have', 'see'].includes(governor.lemma) || hasMark(sentence, head, 'to')) return false;
  if (!isRelation(head.rel, 'xcomp') && !isRelation(head.rel, 'ccomp')) return false;
  return sentence.children(governor, 'aux').some((aux) => /^(would|['’]d)$/i.test(aux.text));
}
