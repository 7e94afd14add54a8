import type { TreeRepair } from '../treeEdit.ts';

/** "said hours earlier that it must go": what was said hangs on the verb, not on the word for when. */
export const clausesOnTimeWords: TreeRepair = {
  name: 'clause that is said hung on the word for when it was said',
  example: 'Keir Starmer said hours earlier that Serbia must not rearm.',
  apply(tree) {
    for (const clause of tree.tokens) {
      const when = tree.governor(clause);
      const verb = when && tree.governor(when);
      if (!/^(?:ccomp|acl|acl:relcl|advcl)$/.test(clause.rel) || !when || verb?.upos !== 'VERB') continue;
      if (!/^(?:earlier|later|before|ago|afterwards|previously)$/i.test(when.text) || when.index < verb.index) continue;
      if (tree.child(clause, 'mark')?.lemma !== 'that' || tree.subjects(clause).length === 0) continue;
      if (!tree.child(verb, 'ccomp')) tree.attach(clause, verb, 'ccomp');
    }
  },
};

/** "proposed once more that all prisoners be freed": the tree makes "more" what was proposed. */
export const repeatedly: TreeRepair = {
  name: 'once more read as an object',
  example: 'Kyiv proposed once more that all prisoners be freed.',
  apply(tree) {
    for (const once of tree.tokens) {
      const more = tree.tokens[once.index + 1];
      const verb = more && tree.governor(more);
      if (once.text.toLowerCase() !== 'once' || more?.text.toLowerCase() !== 'more' || verb?.upos !== 'VERB') continue;
      for (const clause of tree.children(more))
        if (clause !== once)
          tree.attach(clause, verb, tree.child(clause, 'mark')?.lemma === 'that' ? 'ccomp' : clause.rel);
      tree.attach(once, verb, 'advmod');
      tree.attach(more, once, 'fixed');
    }
  },
};
