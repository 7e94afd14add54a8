import type { TreeRepair } from '../treeEdit.ts';
import { speechVerbs } from './repairWords.ts';

/** "proposed that all tariffs be cut | and insisted on a vote": whoever proposes insists, not what is to be cut. */
export const demandsBehindProposals: TreeRepair = {
  name: 'second verb of a speaker joined to what the first proposes',
  example: 'Macron proposed that all tariffs be abolished and insisted on the return of the art.',
  apply(tree) {
    for (const verb of tree.tokens) {
      const proposed = tree.governor(verb);
      const proposing = proposed && tree.governor(proposed);
      if (verb.rel !== 'conj' || !/^VB[DN]$/.test(verb.xpos) || !SAID_OF_PERSONS.has(verb.lemma)) continue;
      if (!proposing || proposed.rel !== 'ccomp' || proposed.index > verb.index) continue;
      if (tree.subjects(verb).length > 0 || tree.child(verb, 'aux') || proposing.upos !== 'VERB') continue;
      const bare = [proposed, ...tree.children(proposed, 'aux', 'cop')].some(
        ({ xpos, lemma }) => xpos === 'VB' && lemma === 'be',
      );
      if (bare && tree.subjects(proposing).length > 0) tree.attach(verb, proposing, 'conj');
    }
  },
};

/** Verbs without a passive of things: what is to be abolished is never "insisted" or "vowed". */
const SAID_OF_PERSONS: ReadonlySet<string> = new Set(['insist', 'vow', 'appeal', 'argue', 'say', 'complain']);

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
