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

/** "dropped its threat | and Ukraine settled for less": the noun between "and" and a finite verb is the subject of that verb. */
export const subjectsOfConjuncts: TreeRepair = {
  name: 'subject of a second clause joined to the object of the first',
  example: 'Russia dropped its threat to let the deal lapse and Ukraine settled for an extension.',
  apply(tree) {
    for (const verb of tree.tokens) {
      const subject = tree.tokens[verb.index - 1];
      if (verb.rel !== 'conj' || verb.xpos !== 'VBD' || tree.subjects(verb).length > 0 || tree.child(verb, 'aux'))
        continue;
      if (subject?.rel !== 'conj' || !/^(?:PROPN|NOUN|PRON)$/.test(subject.upos)) continue;
      const [first] = tree.span(subject);
      const and = tree.tokens[first]?.rel === 'cc' ? tree.tokens[first] : tree.tokens[first - 1];
      const joined = tree.governor(subject);
      if (and?.rel !== 'cc' || !joined || joined.index > and.index || tree.governor(verb)?.index === joined.index)
        continue;
      tree.attach(subject, verb, 'nsubj');
      tree.attach(and, verb, 'cc');
    }
  },
};
