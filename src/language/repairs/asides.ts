import { type EditableToken, type EditableTree, type LemmaOf, type TreeRepair, tagAsVerb } from '../treeEdit.ts';
import { asideVerbs } from './repairWords.ts';

const PHRASE_WORD = /^(?:DET|ADJ|NOUN|PROPN|PRON)$/;
const LONGEST_PHRASE = 6;

/** "The tax must go, Verdi demands, and the bonus must stay": a noun phrase cannot stand there alone; its last word is the verb. */
export function asidesAsNouns(lemma: LemmaOf): TreeRepair {
  return {
    name: 'interposed verb of speech tagged as a noun',
    example: 'The tax must go, Verdi demands, and the bonus must stay.',
    apply(tree) {
      for (const token of tree.tokens) {
        if (token.upos !== 'NOUN' || token.head < 0 || !asideVerbs.has(token.lemma.toLowerCase())) continue;
        const phrase = phraseBefore(tree, token);
        const above = phrase && clauseAround(tree, phrase[0], token);
        if (!phrase || !above || !agrees(phrase, token)) continue;
        const subject = phrase.find(({ head }) => !phrase.some(({ index }) => index === head)) ?? phrase[0];
        tagAsVerb(token, token.xpos === 'NNS' ? 'VBZ' : 'VBP', lemma);
        if (!tree.attach(token, above, 'parataxis')) continue;
        for (const child of tree.children(token).filter((one) => phrase.includes(one) && one !== subject))
          tree.attach(child, subject, child.rel);
        tree.attach(subject, token, 'nsubj');
      }
    },
  };
}

/** The words between a comma and the verb, if they are a noun phrase and the verb closes the aside. */
function phraseBefore(tree: EditableTree, verb: EditableToken): EditableToken[] | null {
  const after = tree.tokens[verb.index + 1];
  if (after && !/^[,.;–—”"]$/.test(after.text)) return null;
  for (let index = verb.index - 1; index >= Math.max(1, verb.index - LONGEST_PHRASE); index--) {
    const token = tree.tokens[index];
    if (/^[,–—”"’]$/.test(token.text))
      return index === verb.index - 1 ? null : tree.tokens.slice(index + 1, verb.index);
    if (!PHRASE_WORD.test(token.upos)) return null;
  }
  return null;
}

/** The verb of the clause around the aside: one that begins before it, or the one whose subject it follows. */
function clauseAround(tree: EditableTree, first: EditableToken, verb: EditableToken): EditableToken | undefined {
  for (let at = tree.governor(verb); at; at = tree.governor(at)) {
    const begun = at.index < first.index || tree.subjects(at).some(({ index }) => index < first.index);
    if (begun && (at.upos === 'VERB' || tree.child(at, 'cop', 'nsubj'))) return at;
  }
  return undefined;
}

/** "Verdi demands", "the unions demand": number of the noun before it, so that "a tax, new demands, …" stays a list. */
function agrees(phrase: readonly EditableToken[], verb: EditableToken): boolean {
  const subject = phrase[phrase.length - 1];
  if (!/^(?:NOUN|PROPN|PRON)$/.test(subject.upos)) return false;
  const plural = /^NNP?S$/.test(subject.xpos) || /^(?:they|we|both)$/i.test(subject.text);
  const determined = subject.upos !== 'NOUN' || phrase.length > 1;
  return determined && (verb.xpos === 'NNS' ? !plural : plural);
}
