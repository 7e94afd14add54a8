import { type TreeRepair, tagAsNoun } from '../treeEdit.ts';

/** "Warsaw's *no* to the quota", "a firm *no* from Bern": an answer that somebody owns or that is described is a thing. */
export const answersAsNouns: TreeRepair = {
  name: '"yes" or "no" as a noun, tagged as a determiner or an interjection',
  example: "Warsaw's no to the quota stands.",
  apply(tree) {
    for (const answer of tree.tokens) {
      if (!/^(?:yes|no)$/.test(answer.text) || answer.head < 0) continue;
      const [owner, before, next] = [-2, -1, 1].map((by) => tree.tokens[answer.index + by]);
      const owned = /^['’]s?$/.test(before?.text ?? '') || /^(?:its|their|his|her|our|my)$/i.test(before?.text ?? '');
      const described = before?.upos === 'ADJ' || (before?.head === answer.index && before.rel === 'amod');
      if (!owned && !(described && /^(?:a|an|the)$/i.test(owner?.text ?? ''))) continue;
      if (next && !/^(?:ADP|VERB|AUX|PUNCT|CCONJ)$/.test(next.upos)) continue;
      tagAsNoun(answer);
      const possessor = /^['’]/.test(before.text) ? owner : before;
      if (owned && possessor) tree.attach(possessor, answer, 'nmod:poss');
    }
  },
};
