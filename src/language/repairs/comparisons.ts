import type { EditableToken, EditableTree, TreeRepair } from '../treeEdit.ts';

/** "would rather pay a fine | than open its books", "would leave sooner | than sign": what is passed over hangs on what is chosen. */
export const clausesBehindThan: TreeRepair = {
  name: 'clause behind "than" read as one of a noun or an adverb',
  example: 'Peru would rather pay a fine than open its books.',
  apply(tree) {
    for (const clause of tree.tokens) {
      const above = tree.governor(clause);
      const than = tree.child(clause, 'mark');
      if (!above || clause.xpos !== 'VB' || than?.text.toLowerCase() !== 'than') continue;
      const chosen = chosenAbove(tree, above);
      if (chosen && chosen !== above && chosen.index < than.index) tree.attach(clause, chosen, 'advcl');
    }
  },
};

/** The verb with "rather" or "sooner" that a noun or such an adverb belongs to. */
function chosenAbove(tree: EditableTree, word: EditableToken): EditableToken | undefined {
  for (let at: EditableToken | undefined = word; at; at = tree.governor(at))
    if (at.upos === 'VERB')
      return tree.children(at, 'advmod').some(({ text }) => /^(?:rather|sooner)$/i.test(text)) ? at : undefined;
  return undefined;
}
