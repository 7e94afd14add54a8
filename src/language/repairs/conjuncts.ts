import type { TreeRepair } from '../treeEdit.ts';

/** "regards it as illegitimate and calls for its end": a finite verb is joined to a finite verb, not to a word behind that one. */
export const finiteConjuncts: TreeRepair = {
  name: 'second verb of a subject joined to a word behind the first',
  example: 'Moscow regards Schmidt as illegitimate and calls for his office to be closed.',
  apply(tree) {
    for (const verb of tree.tokens) {
      const joined = tree.governor(verb);
      const first = joined && tree.governor(joined);
      if (verb.rel !== 'conj' || !/^VB[DZP]$/.test(verb.xpos) || !tree.child(verb, 'cc') || tree.subjects(verb).length)
        continue;
      if (!joined || !/^(?:ADJ|NOUN|PROPN|ADV)$/.test(joined.upos) || tree.child(joined, 'cop', 'nsubj', 'aux'))
        continue;
      if (first?.xpos === verb.xpos && tree.subjects(first).length > 0) tree.attach(verb, first, 'conj');
    }
  },
};
