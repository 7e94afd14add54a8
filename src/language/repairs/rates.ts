import type { EditableToken, EditableTree, TreeRepair } from '../treeEdit.ts';

/** Nouns, as lemmas, for one of which an amount is paid: "440p a share". */
const MEASURED: ReadonlySet<string> = new Set(
  'share head tonne ton barrel litre kilo hour day night week month year season game boat seat unit acre hectare vote person'.split(
    ' ',
  ),
);

/** "rejected | 440p | a share": what the amount is paid for, and no second object. */
export const ratesOfAmounts: TreeRepair = {
  name: 'what an amount is paid for read as the object',
  example: 'Kenya rejected 440 pence a share.',
  apply(tree) {
    for (const article of tree.tokens) {
      const noun = tree.tokens[article.index + 1];
      if (!/^an?$/i.test(article.text) || !noun || article.head !== noun.index || !MEASURED.has(noun.lemma)) continue;
      const amount = amountBefore(tree, article);
      if (!amount || noun.head !== amount.head || !/^(?:obj|obl|nmod|iobj)/.test(noun.rel)) continue;
      if (amount.rel === 'iobj') amount.rel = 'obj';
      tree.attach(noun, amount, 'nmod:unmarked');
    }
  },
};

/** The noun or sign that the number right before a word counts. */
function amountBefore(tree: EditableTree, { index }: EditableToken): EditableToken | undefined {
  const last = tree.tokens[index - 1];
  if (last?.upos === 'NOUN' && tree.child(last, 'nummod')) return last;
  const sign = last?.upos === 'NUM' ? tree.governor(last) : undefined;
  return sign?.upos === 'SYM' ? sign : undefined;
}
