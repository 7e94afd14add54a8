import { contentRepairs } from './contentRepairs.ts';
import { participantRepairs } from './participantRepairs.ts';
import { type EditableToken, EditableTree, type LemmaOf, type TreeRepair } from './treeEdit.ts';
import { wordRepairs } from './wordRepairs.ts';

/**
 * The parser's systematic errors and their cures, in the order they are applied: tags first, then who does what, then
 * what is said or wanted. The only place where trees are changed; rules over trees need not know of these errors.
 */
export function treeRepairs(lemma: LemmaOf): readonly TreeRepair[] {
  return [...wordRepairs(lemma), ...participantRepairs, ...contentRepairs];
}

/** Applies `repairs` to the tokens of one sentence, in place. The result is a tree with one root, as before. */
export function repairTree(tokens: EditableToken[], repairs: readonly TreeRepair[]): void {
  const tree = new EditableTree(tokens);
  for (const repair of repairs) repair.apply(tree);
}
