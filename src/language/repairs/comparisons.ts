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

/** "is seeking *no more than* a quota", "asks for *nothing less than* an apology": the words tell how much, and the thing itself is sought. */
export const boundedThings: TreeRepair = {
  name: 'measure before "than" read as the thing itself',
  example: 'Lima demanded no less than a full apology.',
  apply(tree) {
    for (const than of tree.tokens) {
      const measure = tree.tokens[than.index - 1];
      const none = tree.tokens[than.index - 2];
      const thing = tree.governor(than);
      if (!/^than$/i.test(than.text) || !none || !thing || thing.index < than.index || than.rel !== 'case') continue;
      if (!/^(?:more|less|fewer)$/i.test(measure.text) || !/^(?:no|nothing)$/i.test(none.text)) continue;
      const top = /^no$/i.test(none.text) ? measure : none;
      // "wants nothing less than a truce" is an idiom of the lexicon
      if (top === none && !tree.child(top, 'case')) continue;
      if (!/^(?:obj|obl)/.test(top.rel) || thing.upos === 'VERB') continue;
      if (thing.head !== top.index && thing.head !== top.head) continue;
      const [governor, relation] = [top.head, top.rel];
      thing.head = governor;
      thing.rel = relation;
      for (const word of tree.children(top, 'case')) word.head = thing.index;
      for (const word of [measure, none, than]) {
        word.head = thing.index;
        word.rel = 'advmod';
      }
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
