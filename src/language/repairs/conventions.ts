import { type EditableToken, type EditableTree, type TreeRepair, tagAsAdverb } from '../treeEdit.ts';

/** "The islands are to be handed back": the treebanks make the verb of "are"; what the rules ask for is the act, and "are to" its auxiliary. */
export const obligationsAsVerbs: TreeRepair = {
  name: '"be to" read as a verb with an infinitive',
  example: 'The islands are to be handed back.',
  apply(tree) {
    for (const be of tree.tokens) {
      if (!isFiniteBe(be)) continue;
      const infinitive = infinitiveBehind(tree, be);
      const [subject, ...more] = tree.subjects(be);
      if (!infinitive || !subject || more.length > 0) continue;
      if (
        tree
          .children(be, 'obj', 'expl', 'csubj', 'ccomp')
          .some(({ index }) => index > be.index && index !== infinitive.index)
      )
        continue;
      if (infinitive.head === be.index) tree.swap(infinitive, 'aux');
      else {
        infinitive.rel = be.rel;
        tree.attach(be, infinitive, 'aux');
      }
      be.upos = 'AUX';
      for (const child of tree.children(be)) tree.attach(child, infinitive, child.rel);
      subject.rel = tree.subjectRelation(infinitive);
    }
  },
};

/** "are | to be handed back", "is still | to decide": below the verb or, by the same mistake, beside it. */
function infinitiveBehind(tree: EditableTree, be: EditableToken): EditableToken | undefined {
  const next = tree.tokens[be.index + 1];
  const to = next?.upos === 'ADV' ? tree.tokens[be.index + 2] : next;
  const infinitive = to?.xpos === 'TO' ? tree.governor(to) : undefined;
  const beside = infinitive && be.head >= 0 && infinitive.head === be.head && infinitive.index > be.index;
  return infinitive && (beside || (infinitive.head === be.index && infinitive.rel === 'xcomp'))
    ? infinitive
    : undefined;
}

const isFiniteBe = ({ lemma, xpos, rel }: EditableToken): boolean =>
  lemma === 'be' && /^VB[DPZ]$/.test(xpos) && !/^(?:aux|cop)/.test(rel);

/** "neither accepts nor rejects it": the treebanks hang "neither" on the first verb as a conjunction, though it denies it as "not" does. */
export const neitherOfVerbs: TreeRepair = {
  name: '"neither" of a verb read as a conjunction alone',
  example: 'India neither supports nor opposes the treaty.',
  apply(tree) {
    for (const neither of tree.tokens) {
      if (neither.rel !== 'cc:preconj' || !/^neither$/i.test(neither.text)) continue;
      const predicate = tree.governor(neither);
      if (!predicate || !(predicate.upos === 'VERB' || tree.child(predicate, 'cop'))) continue;
      neither.rel = 'advmod';
      tagAsAdverb(neither);
    }
  },
};

/** "It would not, said Oslo, accept the cap": parted from its verb, "not" is no clause. */
export const denialsAsClauses: TreeRepair = {
  name: '"not" before an aside read as a clause',
  example: 'It would not, said Oslo, accept the cap.',
  apply(tree) {
    for (const not of tree.tokens)
      if (/^(?:not|never)$/i.test(not.text) && /^(?:ccomp|parataxis|advcl|obj)$/.test(not.rel) && !tree.child(not))
        not.rel = 'advmod';
  },
};

/** "has refused to": the "to" of an infinitive left unsaid stands for the act, as "it" would. */
export const strandedTo: TreeRepair = {
  name: '"to" of an infinitive left unsaid read as a clause',
  example: 'Lima has decided to.',
  apply(tree) {
    for (const to of tree.tokens) {
      if (to.xpos !== 'TO' || to.rel !== 'xcomp' || tree.child(to)) continue;
      to.upos = 'ADP';
      to.xpos = 'IN';
      to.rel = 'obl';
    }
  },
};

/** "Afterwards he rejected the levy": an adverb that opens no clause. */
export const adverbsAsMarks: TreeRepair = {
  name: 'adverb of time or contrast read as a conjunction',
  example: 'Afterwards he rejected the levy.',
  apply(tree) {
    for (const adverb of tree.tokens) {
      if (adverb.rel !== 'mark' || !/^(?:afterwards?|thereafter|meanwhile|nevertheless|otherwise)$/i.test(adverb.text))
        continue;
      tagAsAdverb(adverb);
      adverb.rel = 'advmod';
    }
  },
};
