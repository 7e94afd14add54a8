import type { TreeRepair } from '../treeEdit.ts';

/** "until 2030, | by which time the survey ought to be done": a clause on the time named before it, and nothing that anybody says. */
export const clausesOnWhichTime: TreeRepair = {
  name: 'clause behind "by which time" read as what is said',
  example: 'Ghana suggested that all claims be frozen until 2030, by which time the survey ought to be complete.',
  apply(tree) {
    for (const which of tree.tokens) {
      const time = tree.tokens[which.index + 1];
      if (!/^which$/i.test(which.text) || !/^(?:time|point|date)$/.test(time?.lemma ?? '')) continue;
      const clause = tree.governor(time);
      const saying = clause && tree.governor(clause);
      if (!saying || clause.index < time.index || saying.index > which.index || clause.rel !== 'ccomp') continue;
      tree.attach(clause, tree.children(saying, 'ccomp').find(({ index }) => index < which.index) ?? saying, 'advcl');
    }
  },
};
