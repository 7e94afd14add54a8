import type { TreeRepair } from '../treeEdit.ts';

/** Verbs that take no object, so that a passive before them cannot be theirs. */
const WITHOUT_OBJECT = /^(?:insist|vow|complain|reply|respond|object|argue|appeal|say)$/;

/** "asked that the levy be dropped and insisted on a refund": a finite verb is joined to the finite verb of asking, not to what is asked. */
export const conjunctsOfAsking: TreeRepair = {
  name: 'second verb of a subject joined to what the first one asks for',
  example: 'Delhi demanded that Lima pay the fee and threatened to leave.',
  apply(tree) {
    for (const verb of tree.tokens) {
      const asked = tree.governor(verb);
      const first = asked && tree.governor(asked);
      if (verb.rel !== 'conj' || !tree.child(verb, 'cc') || tree.subjects(verb).length > 0 || tree.child(verb, 'aux'))
        continue;
      if (!asked || !first || !/^(?:ccomp|xcomp)$/.test(asked.rel) || !/^VB[DZ]$/.test(first.xpos)) continue;
      const be = tree.child(asked, 'aux:pass');
      if (tree.child(asked, 'aux') && !be) continue;
      const bare = (be ?? asked).xpos === 'VB' && (be === undefined || /^be$/i.test(be.text));
      if (!bare || tree.subjects(first).length === 0) continue;
      const misread =
        be !== undefined && first.xpos === 'VBD' && verb.xpos === 'VBN' && WITHOUT_OBJECT.test(verb.lemma);
      if (verb.xpos !== first.xpos && !misread) continue;
      if (tree.attach(verb, first, 'conj') && misread) verb.xpos = 'VBD';
    }
  },
};
