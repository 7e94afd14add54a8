import type { TreeRepair } from '../treeEdit.ts';

/** "was called unacceptable | by Oslo": who calls it so belongs to the passive, not to what it is called. */
export const agentsOfVerdicts: TreeRepair = {
  name: 'agent of a passive hung on the adjective behind it',
  example: 'The plan was called unacceptable by Norway.',
  apply(tree) {
    for (const agent of tree.tokens) {
      const adjective = tree.governor(agent);
      const verb = adjective && tree.governor(adjective);
      if (!adjective || !verb || !/^(?:obl|nmod)/.test(agent.rel) || adjective.rel !== 'xcomp') continue;
      if (adjective.upos === 'VERB' || agent.index < adjective.index || !tree.child(verb, 'aux:pass')) continue;
      if (!tree.children(agent, 'case').some(({ lemma }) => lemma === 'by')) continue;
      if (!tree.child(verb, 'obl:agent')) tree.attach(agent, verb, 'obl:agent');
    }
  },
};
