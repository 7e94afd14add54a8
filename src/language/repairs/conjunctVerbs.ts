import {
  type EditableToken,
  type EditableTree,
  type LemmaOf,
  type TreeRepair,
  tagAsNoun,
  tagAsVerb,
} from '../treeEdit.ts';

/** Verbs that look like plural nouns, with the prepositions by which one tells them: "and objects to the clause", "and calls for a vote". */
const PREPOSITIONS: ReadonlyMap<string, RegExp> = new Map([
  ['objects', /^to$/],
  ['calls', /^(?:for|on|upon)$/],
  ['appeals', /^(?:to|for)$/],
  ['balks', /^at$/],
  ['baulks', /^at$/],
]);

/** Those that stand for no thing: a comma is enough to join them, as in headlines ("Fiji offers a loan, balks at a grant"). */
const NEVER_NOUNS = /^bau?lks$/;

/** "asks Bern to put off the bill | and objects to the clause": a bare plural there would have no place among the things put off. */
export const conjunctVerbsAsNouns = (lemma: LemmaOf): TreeRepair => ({
  name: 'second verb of a subject tagged as a noun',
  example: 'Norway asks Peru to put off the bill and objects to the clause on fees.',
  apply(tree) {
    for (const token of tree.tokens) {
      if (token.xpos !== 'NNS' || !PREPOSITIONS.get(token.text)?.test(tree.tokens[token.index + 1]?.text ?? ''))
        continue;
      const first = isJoined(tree, token) ? finiteBefore(tree, token) : undefined;
      if (!first || tree.child(token, 'det', 'amod', 'nmod:poss', 'compound')) continue;
      tagAsVerb(token, 'VBZ', lemma);
      if (!tree.attach(token, first, 'conj')) continue;
      const to = tree.tokens[token.index + 1];
      const thing = tree.governor(to);
      if (to.rel === 'case' && thing && thing.index > token.index) tree.attach(thing, token, 'obl');
    }
  },
});

const isJoined = (tree: EditableTree, { index, text }: EditableToken): boolean =>
  /^(?:and|but)$/.test(tree.tokens[index - 1]?.text ?? '') ||
  (NEVER_NOUNS.test(text) && tree.tokens[index - 1]?.text === ',');

/** The verb of the third person whose subject it shares. */
const finiteBefore = (tree: EditableTree, { index }: EditableToken): EditableToken | undefined =>
  tree.tokens
    .slice(0, index)
    .findLast((token) => token.xpos === 'VBZ' && token.upos === 'VERB' && tree.subjects(token).length > 0);

/** "Elections first, | reforms later": two things in the order in which they are wanted, and no verb. */
export const rankedNounsAsVerbs: TreeRepair = {
  name: 'second of two ranked things tagged as a verb',
  example: '“Elections first, reforms later,” the president said.',
  apply(tree) {
    for (const second of tree.tokens) {
      const [thing, first, comma] = tree.tokens.slice(Math.max(0, second.index - 3), second.index);
      if (second.upos !== 'VERB' || !/^VB[ZP]?$/.test(second.xpos) || comma?.text !== ',' || first.text !== 'first')
        continue;
      if (!/^(?:later|second|next|afterwards|last)$/.test(tree.tokens[second.index + 1]?.text ?? '')) continue;
      if (thing.upos !== 'NOUN' || thing.head !== second.index || !thing.rel.startsWith('nsubj')) continue;
      tree.swap(thing, 'conj');
      tree.attach(first, thing, 'advmod');
      tagAsNoun(second, second.xpos === 'VBZ');
    }
  },
};
