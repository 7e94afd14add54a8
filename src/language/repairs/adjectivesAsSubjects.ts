import {
  type EditableToken,
  type EditableTree,
  type LemmaOf,
  type TreeRepair,
  tagAsAdverb,
  tagAsVerb,
} from '../treeEdit.ts';

/** Relations of a word that heads a clause: a noun in a place of its own is no verb. */
const CLAUSAL = /^(?:root|dislocated|ccomp|advcl|conj|parataxis|acl)/;

/** "The former | insist on a toll", "the latter demand a bridge": with a plural verb that looks like a noun, the adjective seems to describe it. */
export function adjectivesAsSubjects(lemma: LemmaOf): TreeRepair {
  return {
    name: '"the former" read as the adjective of its verb',
    example: 'The former back a toll, but the latter decline to pay.',
    apply(tree) {
      for (const verb of tree.tokens) {
        const [article, subject] = tree.tokens.slice(Math.max(0, verb.index - 2), verb.index);
        if (verb.xpos !== 'NN' || verb.upos !== 'NOUN') continue;
        // "the former support the toll; the latter oppose it": one verb too few for the two
        const second = verb.rel === 'nsubj' && tree.child(verb, 'obj', 'nmod:unmarked') !== undefined;
        if (!CLAUSAL.test(verb.rel) && !(second && tree.subjects(tree.governor(verb)!).length > 1)) continue;
        if (!/^(?:former|latter)$/.test(subject?.lemma ?? '') || subject.head !== verb.index) continue;
        if (article?.lemma !== 'the' || tree.child(verb, 'nsubj', 'cop', 'case', 'aux')) continue;
        if (!takesSomething(tree, verb)) continue;
        readAsVerb(tree, verb, lemma);
        subject.rel = 'nsubj';
        tree.attach(article, subject, 'det');
        if (/^(?:dislocated|nsubj)$/.test(verb.rel)) tree.swap(verb, 'parataxis');
      }
    },
  };
}

/** Right behind the word stands what a verb takes: an object with its article, a preposition, an infinitive, a clause. */
function takesSomething(tree: EditableTree, verb: EditableToken): boolean {
  const next = tree.tokens[verb.index + 1];
  return next !== undefined && /^(?:DET|ADP|PART|SCONJ|PRON|NUM)$/.test(next.upos) && next.text !== "'s";
}

function readAsVerb(tree: EditableTree, verb: EditableToken, lemma: LemmaOf): void {
  tagAsVerb(verb, 'VBP', lemma);
  for (const child of tree.children(verb)) {
    if (child.index < verb.index) continue;
    if (child.rel === 'nmod') child.rel = tree.child(child, 'case') ? 'obl' : 'obj';
    else if (child.rel === 'nmod:unmarked') child.rel = 'obj';
    else if (/^acl/.test(child.rel))
      child.rel = tree.hasTo(child) ? 'xcomp' : tree.child(child, 'mark') ? 'advcl' : 'parataxis';
  }
}

/** "The others back | the toll": between a subject and an object "back" is a verb. */
export const backAsVerb = (lemma: LemmaOf): TreeRepair => ({
  name: '"back" between subject and object tagged as an adverb',
  example: 'The rest back the toll.',
  apply(tree) {
    for (const verb of tree.tokens) {
      const subject = tree.child(verb, 'nsubj');
      if (verb.text !== 'back' || verb.upos !== 'ADV' || subject?.index !== verb.index - 1) continue;
      const object = tree
        .children(verb, 'obj', 'obl:unmarked', 'nsubj')
        .find(({ index }) => index > verb.index && tree.tokens[verb.index + 1].upos === 'DET');
      const behind = object ?? nounBehind(tree, verb);
      if (!behind) continue;
      tagAsVerb(verb, 'VBP', lemma);
      if (behind.head === verb.index) behind.rel = 'obj';
      else tree.attach(behind, verb, 'obj');
    }
  },
});

/** The noun behind an article that follows right behind the word, where the tree has put it under a verb further on. */
function nounBehind(tree: EditableTree, verb: EditableToken): EditableToken | undefined {
  const article = tree.tokens[verb.index + 1];
  const noun = article?.upos === 'DET' ? tree.governor(article) : undefined;
  return noun && noun.index > verb.index && noun.rel === 'nsubj' && noun.upos === 'NOUN' ? noun : undefined;
}

/** "the group of *least* developed countries": how far, and no thing beside the participle. */
export const degreesAsNouns: TreeRepair = {
  name: 'degree before a participle read as a noun',
  example: 'The group of least developed countries threw out the compromise on grants.',
  apply(tree) {
    for (const degree of tree.tokens) {
      const participle = tree.tokens[degree.index + 1];
      if (!/^(?:least|most|best|worst)$/.test(degree.text) || degree.rel !== 'obl' || degree.head !== participle?.index)
        continue;
      if (participle.rel !== 'amod' || participle.xpos !== 'VBN' || tree.child(degree, 'case', 'det')) continue;
      degree.rel = 'advmod';
      tagAsAdverb(degree, 'RBS');
    }
  },
};
