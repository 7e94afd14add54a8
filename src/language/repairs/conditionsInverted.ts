import type { EditableToken, EditableTree, TreeRepair } from '../treeEdit.ts';
import { subjectBetween } from './conditionClauses.ts';

const LIMIT = /^(?:only|not)$/i;
const OPENING = /^(?:if|unless|when|once|after|before|until|where)$/i;

/** "*Only if* Paris pays will Berlin sign": the words in front are those of the condition, and not of the clause whose auxiliary they bring forward. */
export const conditionsBeforeInversion: TreeRepair = {
  name: 'opening of a condition read with the inverted clause behind it',
  example: 'Only if Norway pays will Iceland sign.',
  apply(tree) {
    for (const limit of tree.tokens) {
      const opening = tree.tokens[limit.index + 1];
      const before = tree.tokens[limit.index - 1]?.text ?? ';';
      if (
        !LIMIT.test(limit.text) ||
        !OPENING.test(opening?.text ?? '') ||
        !/^(?:[^\p{L}\p{N}]+|and|but)$/u.test(before)
      )
        continue;
      const clause = tree.tokens.find(
        (verb) =>
          verb.rel === 'advcl' &&
          verb.index > opening.index &&
          tree.subjects(verb).some(({ index }) => index > opening.index && index < verb.index),
      );
      const main = clause && tree.governor(clause);
      const auxiliary = main && tree.children(main, 'aux').find(({ xpos }) => xpos === 'MD');
      const [subject] = main ? tree.subjects(main) : [];
      if (!clause || !auxiliary || !subject || clause.index > auxiliary.index || auxiliary.index > subject.index)
        continue;
      for (const word of [limit, opening])
        if (word.head === main.index) tree.attach(word, clause, word === limit ? 'advmod' : 'mark');
    }
  },
};

const NOMINAL = /^(?:DET|NOUN|PROPN|PRON|ADJ|NUM)$/;
const REACH = 12;
const SIGN = /^[,.;:!?–—]$/;

/** "would have signed *had the clause been dropped*", "would lift it *were Chile to pay*": the verb before its subject opens a condition, with no comma before it. */
export const conditionsBehindInverted: TreeRepair = {
  name: 'inverted condition read as a verb of its own',
  example: 'Iceland would have signed had the clause on cod been struck out.',
  apply(tree) {
    for (const inverted of tree.tokens) {
      if (!/^(?:had|were)$/i.test(inverted.text) || !NOMINAL.test(tree.tokens[inverted.index + 1]?.upos ?? ''))
        continue;
      if (SIGN.test(tree.tokens[inverted.index - 1]?.text ?? ',')) continue;
      const main = tree.tokens.findLast(
        (verb) =>
          verb.upos === 'VERB' &&
          verb.index < inverted.index &&
          !verb.rel.startsWith('acl') &&
          tree.subjects(verb).some(({ index }) => index < verb.index) &&
          tree.children(verb, 'aux').some(({ text }) => /^(?:would|could|might|['’]d)$/i.test(text)),
      );
      const clause = main && predicateBehind(tree, inverted);
      const subject = clause && subjectBetween(tree, inverted, clause);
      if (!clause || !subject || clause === main) continue;
      // "it would sign and Peru had its men withdrawn": with a subject before it, the verb is in its place
      if ([inverted, clause].some((verb) => tree.subjects(verb).some(({ index }) => index < inverted.index))) continue;
      if (!tree.attach(clause, main, 'advcl')) continue;
      for (const word of tree.children(inverted)) tree.attach(word, clause, word.rel);
      tree.attachSubject(subject, clause);
      tree.attach(inverted, clause, 'aux');
      inverted.upos = 'AUX';
    }
  },
};

/** "had the clause been *dropped*", "were Chile to *pay*": the participle or the infinitive, where no sign comes first. */
function predicateBehind(tree: EditableTree, inverted: EditableToken): EditableToken | undefined {
  const run = tree.tokens.slice(inverted.index + 2, inverted.index + REACH);
  const sign = run.findIndex(({ text }) => SIGN.test(text));
  const words = sign < 0 ? run : run.slice(0, sign);
  const to = words.findIndex(({ xpos }) => xpos === 'TO');
  if (/^were$/i.test(inverted.text) && to >= 0) return words.slice(to + 1).find(({ xpos }) => xpos === 'VB');
  return words.find(({ xpos, lemma, rel }) => xpos === 'VBN' && lemma !== 'be' && !/^(?:amod|acl)/.test(rel));
}
