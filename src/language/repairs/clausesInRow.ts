import type { EditableToken, EditableTree, TreeRepair } from '../treeEdit.ts';

/** Verbs behind which a whole clause may stand without "that": "says the fund and Peru opposed it". */
const TAKES_BARE_CLAUSE =
  /^(?:say|think|believe|hope|know|claim|fear|argue|warn|add|note|feel|expect|suppose|admit|suggest|mean|bet|wish)$/;

/** "Chile backs the fund | and Peru opposes it": with one verb for each, the name behind "and" is the subject of the second. */
export const clausesInRow: TreeRepair = {
  name: 'second of two short clauses read as the content of the first',
  example: 'Ghana backs the fund and Cairo fights it.',
  apply(tree) {
    for (const verb of tree.tokens) {
      const first = tree.governor(verb);
      const subject = tree.tokens[verb.index - 1];
      if (verb.rel !== 'ccomp' || !first || !subject || first.index > verb.index || !isAlike(tree, first, verb))
        continue;
      if (!/^(?:PROPN|NOUN)$/.test(subject.upos) || subject.rel !== 'conj') continue;
      const object = tree.governor(subject);
      const and = tree.tokens[tree.span(subject)[0]]?.rel === 'cc' ? tree.child(subject, 'cc') : tree.child(verb, 'cc');
      if (!and || !/^(?:and|but)$/i.test(and.text) || !object || object.index > and.index || object.index < first.index)
        continue;
      if (object.head === verb.index && isSubject(object)) {
        // "says that Chile and Peru oppose it": two have a plural verb
        if (verb.xpos !== 'VBZ' && TAKES_BARE_CLAUSE.test(first.lemma)) continue;
        if (!tree.attach(subject, verb, 'nsubj') || !tree.attach(object, first, 'obj')) continue;
      } else if (object.head !== first.index || object.rel !== 'obj' || !tree.attach(subject, verb, 'nsubj')) continue;
      tree.attach(and, verb, 'cc');
      verb.rel = 'conj';
    }
  },
};

const isSubject = ({ rel }: EditableToken): boolean => /^nsubj/.test(rel);

/** Both finite and of one tense, the first with its subject before it, the second without a word that makes it depend. */
function isAlike(tree: EditableTree, first: EditableToken, second: EditableToken): boolean {
  if (first.upos !== 'VERB' || second.upos !== 'VERB' || !/^VB[DZ]$/.test(first.xpos) || first.xpos !== second.xpos)
    return false;
  if (tree.child(second, 'mark', 'aux') || tree.child(first, 'aux')) return false;
  return tree.subjects(first).some(({ index }) => index < first.index);
}
