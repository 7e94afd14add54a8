import type { TreeRepair } from '../treeEdit.ts';
import { speechVerbs } from './repairWords.ts';

/** "The firm could have waited, Macron argued, and should pay": with a modal, what follows the aside is said too. */
export const obligationsBehindAsides: TreeRepair = {
  name: 'obligation behind an aside joined to the verb of speech',
  example: 'The firm could have used another port, Macron has argued, and should pay its taxes.',
  apply(tree) {
    for (const verb of tree.tokens) {
      const speech = tree.governor(verb);
      if (verb.rel !== 'conj' || !speech || !speechVerbs.has(speech.lemma) || verb.index < speech.index) continue;
      if (tree.subjects(verb).length > 0 || !tree.children(verb, 'aux').some(({ xpos }) => xpos === 'MD')) continue;
      if (tree.children(speech, 'aux').some(({ xpos }) => xpos === 'MD')) continue;
      const said = tree
        .children(speech, 'ccomp')
        .find((clause) => tree.span(clause)[1] < speech.index && tree.subjects(clause).length > 0);
      if (said && tree.children(said, 'aux', 'cop').length > 0) tree.attach(verb, said, 'conj');
    }
  },
};
