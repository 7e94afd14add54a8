import type { EditableToken, EditableTree, TreeRepair } from '../treeEdit.ts';
import { subjunctiveVerbs } from './repairWords.ts';

/** "has demanded Ukraine drop its bid": a clause with a subject, not an object with an infinitive. */
export const bareSubjunctives: TreeRepair = {
  name: 'bare complement of demand',
  example: 'Putin has demanded Ukraine drop its Nato membership ambitions.',
  apply(tree) {
    for (const clause of tree.tokens)
      if (clause.rel === 'xcomp' && !tree.hasTo(clause) && isFollowedByOwnVerb(tree, clause)) clause.rel = 'ccomp';
    for (const verb of tree.tokens) {
      if (verb.upos !== 'VERB' || !subjunctiveVerbs.has(verb.lemma)) continue;
      const clause = tree
        .children(verb, 'xcomp', 'ccomp')
        .find(
          (child) => (/^VBP?$/.test(child.xpos) || tree.child(child, 'cop')?.xpos === 'VB') && child.index > verb.index,
        );
      if (!clause || tree.hasTo(clause) || tree.subjects(clause).length > 0 || tree.child(clause, 'mark')) continue;
      const object = tree
        .children(verb, 'obj', 'iobj')
        .find((child) => child.index > verb.index && child.index < clause.index);
      if (!object) continue;
      clause.rel = 'ccomp';
      tree.attachSubject(object, clause);
    }
  },
};

/** True for a verb with a subject before it that follows the governing verb: such a clause is complete. */
function isFollowedByOwnVerb(tree: EditableTree, clause: EditableToken): boolean {
  const verb = tree.governor(clause);
  if (clause.upos !== 'VERB' || !verb || !subjunctiveVerbs.has(verb.lemma)) return false;
  return tree.subjects(clause).some(({ index }) => index > verb.index && index < clause.index);
}

/** "demands that Sweden cut its fleet": what looks like the past is what is asked for. */
export const invariantSubjunctives: TreeRepair = {
  name: 'verb of one form for all tenses read as past under a demand',
  example: 'Oslo demands that Sweden cut its fleet.',
  apply(tree) {
    for (const clause of tree.tokens) {
      const verb = tree.governor(clause);
      if (!/^(?:ccomp|acl)$/.test(clause.rel) || clause.xpos !== 'VBD') continue;
      const neverPast = NEVER_PAST.test(clause.text);
      if (clause.text !== clause.lemma && clause.text !== 'lay' && !neverPast) continue;
      if (
        !verb ||
        !(neverPast || subjunctiveVerbs.has(verb.lemma) || /^(?:call|insistence|proposal|suggestion)$/.test(verb.lemma))
      )
        continue;
      if (tree.child(clause, 'mark')?.lemma !== 'that') continue;
      clause.xpos = 'VB';
      clause.feats = 'VerbForm=Inf';
      if (neverPast) clause.lemma = clause.text;
    }
  },
};

/** "that a private company run it": their past has another form. */
const NEVER_PAST = /^(?:run|come|become|overcome)$/;
