import type { EditableToken, EditableTree, TreeRepair } from '../treeEdit.ts';

/** "objects to | the levy being dropped", "agreed to | the levy staying": the preposition opens the clause, whose subject is the noun behind it. */
export const prepositionsOfGerunds: TreeRepair = {
  name: 'preposition before a gerund clause hung on its subject',
  example: 'Norway objects to the levy being dropped.',
  apply(tree) {
    for (const preposition of tree.tokens) {
      if (preposition.rel !== 'case' || preposition.xpos !== 'IN') continue;
      const noun = tree.governor(preposition);
      const clause = noun && (clauseOf(tree, noun) ?? stateBehind(tree, noun));
      if (!clause || tree.child(clause, 'mark')) continue;
      if (noun.rel === 'obl') tree.attachSubject(noun, clause);
      if (preposition.index === tree.span(clause)[0]) tree.attach(preposition, clause, 'mark');
    }
  },
};

/** "the levy | being dropped": the gerund that the noun is the subject of. */
function clauseOf(tree: EditableTree, noun: EditableToken): EditableToken | undefined {
  const verb = /^nsubj(?::pass)?$/.test(noun.rel) ? tree.governor(noun) : undefined;
  if (!verb || verb.index < noun.index || !/^(?:advcl|ccomp|xcomp|acl)$/.test(verb.rel)) return undefined;
  const passive = verb.xpos === 'VBN' && tree.children(verb, 'aux').some(({ xpos }) => xpos === 'VBG');
  return verb.xpos === 'VBG' || passive ? verb : undefined;
}

/** "agreed to the levy | staying": right behind the noun a verb that only tells of a state is said of it, and not of whoever agrees. */
function stateBehind(tree: EditableTree, noun: EditableToken): EditableToken | undefined {
  const next = tree.tokens[tree.span(noun)[1] + 1];
  const beside = next && next.rel === 'advcl' && next.head === noun.head && noun.rel === 'obl';
  return beside && next.xpos === 'VBG' && STATES.has(next.lemma) ? next : undefined;
}

const STATES: ReadonlySet<string> = new Set([
  'stay',
  'remain',
  'go',
  'end',
  'lapse',
  'expire',
  'last',
  'rise',
  'fall',
  'become',
]);
