import type { EditableToken, EditableTree, TreeRepair } from '../treeEdit.ts';
import { forClauseWords } from './repairWords.ts';

/** "called for the levy to be dropped": what is asked for is the clause, the noun its subject. */
export const forClauses: TreeRepair = {
  name: 'for-clause read as a noun and an infinitive',
  example: 'Norway appealed for the tunnel to be reopened.',
  apply(tree) {
    for (const clause of tree.tokens) {
      if (!/^(?:xcomp|advcl|acl)$/.test(clause.rel) || !tree.hasTo(clause)) continue;
      releaseConjuncts(tree, clause);
      if (tree.subjects(clause).length > 0) continue;
      const governor = tree.governor(clause);
      if (!governor) continue;
      const noun =
        clause.rel === 'acl'
          ? governor
          : tree.children(governor, 'obl', 'nmod').find((child) => isForPhraseBefore(tree, child, clause));
      if (!noun || !isForPhraseBefore(tree, noun, clause)) continue;
      const verb = tree.governor(noun);
      const marker = forMarker(tree, noun, clause);
      if (!verb || !marker) continue;
      const relation = isFurtherForClause(tree, noun, verb) ? 'conj' : forClauseRelation(tree, clause, verb);
      if (!relation) continue;
      tree.attach(clause, verb, relation);
      tree.attachSubject(noun, clause);
      tree.attach(marker, clause, 'mark');
      if (relation === 'conj') for (const and of tree.children(noun, 'cc')) tree.attach(and, clause, 'cc');
    }
    liftFurther(tree);
    returnPhrases(tree);
  },
};

/** What the clause is to the word that asks for it; null if that word takes none, or a noun that the infinitive describes. */
function forClauseRelation(tree: EditableTree, clause: EditableToken, verb: EditableToken): string | null {
  const describes = /^AD[JV]$/.test(verb.upos);
  if (!forClauseWords.has(verb.lemma) && !describes) return null;
  if (clause.rel === 'acl' && !describes && !tree.child(clause, 'aux:pass', 'cop')) return null;
  return verb.upos === 'VERB' ? 'ccomp' : 'acl';
}

/** "for the quota to be cut | and for the levy to go": a noun behind "and" is no subject of the infinitive before it. */
function releaseConjuncts(tree: EditableTree, clause: EditableToken): void {
  for (const noun of tree.subjects(clause)) if (noun.index > clause.index && tree.child(noun, 'cc')) noun.rel = 'conj';
}

/** "asked for the quota to be cut and | for the levy to go" */
function isFurtherForClause(tree: EditableTree, noun: EditableToken, first: EditableToken): boolean {
  const marked = tree.children(first, 'mark').some(({ lemma }) => lemma === 'for');
  return noun.rel === 'conj' && marked && first.upos === 'VERB' && first.index < noun.index;
}

/** The "for" of the phrase, which trees hang on the noun or already on the clause. */
function forMarker(tree: EditableTree, noun: EditableToken, clause: EditableToken): EditableToken | undefined {
  return [...tree.children(noun, 'case'), ...tree.children(clause, 'mark')].find(
    ({ lemma, index }) => lemma === 'for' && index < noun.index,
  );
}

/** "for" before a noun phrase that ends where the infinitive begins. */
function isForPhraseBefore(tree: EditableTree, noun: EditableToken, clause: EditableToken): boolean {
  const marker = forMarker(tree, noun, clause);
  const to = tree.children(clause, 'mark', 'aux').find((child) => child.xpos === 'TO');
  if (marker?.text.toLowerCase() !== 'for' || !to || noun.index > to.index || marker.index > noun.index) return false;
  const own = tree.tokens.filter((token) => tree.isBelow(token, noun) && !tree.isBelow(token, clause));
  return Math.max(...own.map(({ index }) => index)) >= to.index - 1;
}

/** "called for a cabinet at once and for the levy to be dropped": the clause stands beside the noun that was called for, not below it. */
function liftFurther(tree: EditableTree): void {
  for (const marker of tree.tokens) {
    const and = tree.tokens[marker.index - 1];
    if (marker.text !== 'for' || !/^(?:and|or)$/.test(and?.text ?? '')) continue;
    const clause = clauseOf(tree, marker);
    const verb = tree.tokens.findLast(({ index, lemma }) => index < marker.index && forClauseWords.has(lemma));
    if (!clause || verb?.upos !== 'VERB' || clause.head === verb.index || tree.subjects(clause).length === 0) continue;
    const noun = tree
      .children(verb, 'obl', 'obj')
      .find((child) => tree.child(child, 'case')?.text === 'for' && child.index < marker.index);
    if (!noun || !tree.attach(clause, verb, 'ccomp')) continue;
    tree.attach(marker, clause, 'mark');
    tree.attach(and, clause, 'cc');
  }
}

/** The infinitive that a "for" opens, whether the tree hangs it there or on the subject between the two. */
function clauseOf(tree: EditableTree, marker: EditableToken): EditableToken | undefined {
  return tree.tokens.find(
    (token) =>
      tree.hasTo(token) &&
      (marker.head === token.index || tree.subjects(token).some((noun) => marker.head === noun.index)),
  );
}

/** "would like tests | for new viruses | to be shared": with an object of its own the verb has no for-clause, and the phrase belongs to the object. */
function returnPhrases(tree: EditableTree): void {
  for (const clause of tree.tokens) {
    const verb = tree.governor(clause);
    if (!/^(?:xcomp|advcl)$/.test(clause.rel) || !tree.hasTo(clause) || !tree.child(clause, 'aux:pass')) continue;
    if (!verb || !/^(?:want|expect|like|prefer)$/.test(verb.lemma) || tree.subjects(clause).length > 0) continue;
    const noun = tree.children(verb, 'obl').find((child) => isForPhraseBefore(tree, child, clause));
    const marker = noun && forMarker(tree, noun, clause);
    const object = tree.child(verb, 'obj');
    if (!noun || !marker) continue;
    const owner = tree.tokens[marker.index - 1];
    if (owner?.upos !== 'NOUN' || !object || !tree.isBelow(owner, object)) continue;
    tree.attach(noun, owner, 'nmod');
    tree.attach(marker, noun, 'case');
    clause.rel = 'xcomp';
  }
}
