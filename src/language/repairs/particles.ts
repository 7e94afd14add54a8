import type { TreeRepair } from '../treeEdit.ts';
import { timeNouns } from './repairWords.ts';

/** "brushed aside the plan": a noun without a preposition behind the particle is what the verb is done to. */
export const objectsBehindParticles: TreeRepair = {
  name: 'object behind a particle read as a circumstance',
  example: 'Norway brushed aside the plan.',
  apply(tree) {
    for (const noun of tree.tokens) {
      const verb = tree.governor(noun);
      if (noun.rel !== 'obl' || verb?.upos !== 'VERB' || !/^(?:NOUN|PROPN|PRON)$/.test(noun.upos)) continue;
      if (tree.child(noun, 'case', 'mark') || tree.child(verb, 'obj', 'ccomp', 'aux:pass') || timeNouns.has(noun.lemma))
        continue;
      const particle = tree.child(verb, 'compound:prt');
      if (particle && tree.span(noun)[0] === particle.index + 1) noun.rel = 'obj';
    }
  },
};
