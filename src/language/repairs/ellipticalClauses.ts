import type { TreeRepair } from '../treeEdit.ts';

/** "Peru would pay, Chile | would not": an auxiliary with a subject of its own is a clause without its verb, and no auxiliary of the verb before. */
export const auxiliariesWithSubjects: TreeRepair = {
  name: 'auxiliary of a clause without a verb given to the verb before it',
  example: 'Jordan should reopen the port, Lebanon might not, and Cyprus will follow Norway.',
  apply(tree) {
    for (const auxiliary of tree.tokens) {
      const verb = tree.governor(auxiliary);
      if (auxiliary.rel !== 'aux' || !verb || verb.index > auxiliary.index) continue;
      if (tree.subjects(auxiliary).length === 0) continue;
      auxiliary.rel = 'parataxis';
      const denial = tree.tokens[auxiliary.index + 1];
      if (denial?.rel === 'advmod' && /^(?:not|n['’]t)$/i.test(denial.text)) tree.attach(denial, auxiliary, 'advmod');
    }
  },
};

/** "It refused; Peru said that …", "Peru agrees; the farmers do not": a semicolon parts two sentences, none of which says the other. */
export const clausesBesideSemicolons: TreeRepair = {
  name: 'clause parted by a semicolon read as what the other one says',
  example: 'Chile agrees; the farmers do not.',
  apply(tree) {
    for (const clause of tree.tokens) {
      const saying = tree.governor(clause);
      if (clause.rel !== 'ccomp' || !saying) continue;
      const [first, last] = clause.index < saying.index ? [clause, saying] : [saying, clause];
      const start = Math.min(last.index, ...tree.subjects(last).map(({ index }) => index));
      if (!tree.between(first.index, start).includes(';') || tree.subjects(last).length === 0) continue;
      // "…; if it fails, they say, a toll must come": said by somebody after all
      const reported = tree.children(clause, 'parataxis').length > 0;
      const said = tree.children(saying, 'ccomp').length > 1;
      if (last === clause ? !reported : said) clause.rel = 'parataxis';
    }
  },
};

/** "they differ, Peru asking for a cut and | Chile refusing": the second name has a participle of its own, like the first. */
export const secondAbsolutes: TreeRepair = {
  name: 'subject of a second participle joined to the object of the first',
  example: 'The ministers disagree, Egypt wanting a cap and Fiji preferring a levy.',
  apply(tree) {
    for (const name of tree.tokens) {
      const participle = tree.tokens[name.index + 1];
      if (name.rel !== 'conj' || name.upos !== 'PROPN' || participle?.xpos !== 'VBG') continue;
      const first = tree.tokens.find(
        (verb) =>
          verb.xpos === 'VBG' &&
          verb.index < name.index &&
          tree.isBelow(name, verb) &&
          tree.subjects(verb).some(({ index, upos }) => upos === 'PROPN' && index === verb.index - 1),
      );
      const link = first && tree.child(name, 'cc');
      if (!first || !link || tree.isBelow(first, participle) || tree.subjects(participle).length > 0) continue;
      if (!tree.attach(participle, first, 'conj') || !tree.attachSubject(name, participle)) continue;
      tree.attach(link, participle, 'cc');
    }
  },
};
