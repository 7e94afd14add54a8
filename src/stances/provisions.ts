import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import type { Candidate } from './candidate.ts';
import { auxiliaries, cases, hasMark, isNegated, negations } from './clause.ts';
import { clause } from './content.ts';
import { AGREEMENT_NOUNS } from './lexicon/coreferentNouns.ts';
import { PLAN_NOUNS, WRITTEN_NOUNS } from './lexicon/planNouns.ts';

/** One thing that a plan says is to be. */
export interface Provision {
  /** Verb of its clause. */
  act: Token;
  /** "under which", "would": words that are no part of it. */
  around: Token[];
}

/** "a draft *under which* the port would be run by both and the army would leave", "a model whereby nights are paid double": each of its clauses. */
export function provisionsBehind(sentence: Sentence, plan: Token): Provision[] {
  const lemma = plan.lemma.toLowerCase();
  if (!PLAN_NOUNS.has(lemma) && !WRITTEN_NOUNS.has(lemma) && !AGREEMENT_NOUNS.has(lemma)) return [];
  for (const first of sentence.children(plan, 'acl')) {
    const opening = openingOf(sentence, first);
    if (!opening) continue;
    return sentence
      .conjuncts(first)
      .filter((act) => act === first || isRelation(act.rel, 'conj'))
      .filter((act) => isToBe(sentence, act) || (act !== first && isToBe(sentence, first) && act.xpos === first.xpos))
      .map((act) => ({ act, around: [...opening, ...modalsOf(sentence, act)] }));
  }
  return [];
}

/**
 * "put forward a draft under which the army would leave": who proposes or accepts a plan wants or accepts what it provides for. A statement on
 * each of its clauses takes the place of the one on the plan; who rejects a plan need not reject every part of it.
 */
export function withProvisions(sentence: Sentence, candidates: readonly Candidate[]): Candidate[] {
  return candidates.flatMap((candidate) => {
    const { content, stance } = candidate;
    const provisions =
      content.kind === 'nominal' && /^(?:demands|supports)$/.test(stance)
        ? provisionsBehind(sentence, content.head)
        : [];
    if (!provisions.length) return [candidate];
    return provisions.map(
      ({ act, around }): Candidate => ({
        ...candidate,
        stance: isNegated(sentence, act) ? 'opposes' : stance,
        content: clause(sentence, act, 'that'),
        leftOut: [...candidate.leftOut, ...around, ...negations(sentence, act)],
      }),
    );
  });
}

/** "under which", "by which", "whereby"; null where the clause is opened by nothing of the kind. */
function openingOf(sentence: Sentence, act: Token): Token[] | null {
  if (hasMark(sentence, act, 'whereby')) return sentence.children(act, 'mark');
  const which = sentence
    .children(act, 'obl', 'nmod')
    .find(
      (token) =>
        /^which$/i.test(token.text) &&
        ['under', 'by', 'in'].includes(cases(sentence, token)[0]) &&
        token.index < act.index,
    );
  return which ? sentence.subtree(which) : null;
}

const isToBe = (sentence: Sentence, act: Token): boolean => modalsOf(sentence, act).length > 0;

/** "would", "will", "must", "was to": what makes a provision of it, and no description. */
function modalsOf(sentence: Sentence, act: Token): Token[] {
  const modals = auxiliaries(sentence, act).filter(({ text }) =>
    /^(?:would|will|shall|must|should|wo|'ll|’ll|'d|’d)$/i.test(text),
  );
  if (modals.length) return modals;
  const to = sentence.children(act, 'mark').find(({ xpos }) => xpos === 'TO');
  const be = sentence.children(act, 'cop', 'aux').find(({ lemma, index }) => lemma === 'be' && to && index < to.index);
  return to && be ? [be, to] : [];
}
