import type { EditableToken, EditableTree, TreeRepair } from '../treeEdit.ts';
import { frontingVerbs, speechVerbs } from './repairWords.ts';

/** "A freeze the comrades refuse", "Arbitration it will not have": what stands before the subject without a preposition is the object. */
export const frontedObjects: TreeRepair = {
  name: 'object before its subject',
  example: 'A cap on fish it will not have.',
  apply(tree) {
    for (const verb of tree.tokens) {
      if (verb.upos !== 'VERB' || tree.child(verb, 'obj', 'ccomp', 'aux:pass', 'nsubj:pass')) continue;
      const subject = tree.subjects(verb).at(-1);
      const fronted = tree.children(verb, 'dislocated', 'nsubj').find(
        (child) =>
          child !== subject &&
          isNounPhrase(child) &&
          // "What Peru expects is that the port close": the subject of the whole, and no object of the clause
          child.rel !== 'nsubj:outer' &&
          child.index < verb.index &&
          !tree.child(child, 'case'),
      );
      if (subject && fronted && standsRightBefore(tree, fronted, subject)) fronted.rel = 'obj';
    }
  },
};

/** "The guards he would send home.": a sentence that looks like a noun with a relative clause has its verb there. */
export const sentencesAsRelatives: TreeRepair = {
  name: 'object before its subject read as a noun with a relative clause',
  example: 'The plan she must drop.',
  apply(tree) {
    const root = tree.tokens.find((token) => token.head < 0);
    if (!root || !isNounPhrase(root) || tree.child(root, 'nsubj', 'cop', 'case', 'parataxis', 'conj')) return;
    const verb = tree.child(root, 'acl:relcl');
    const last = tree.tokens[tree.tokens.length - 1];
    if (verb?.upos !== 'VERB' || last.text !== '.' || tree.child(verb, 'obj', 'ccomp', 'aux:pass', 'mark')) return;
    const [subject] = tree.subjects(verb);
    if (!subject || subject.index > verb.index || !standsRightBefore(tree, root, subject)) return;
    if (tree.span(verb)[1] < last.index - 1) return;
    tree.swap(verb, 'obj');
    tree.attach(last, verb, 'punct');
  },
};

/** "A longer ban Oslo rejects", "The old treaty Tehran does not want": a noun and the name behind it are two phrases. */
export const namesAfterObjects: TreeRepair = {
  name: 'object and subject before the verb read as one phrase',
  example: 'A merger Siemens will oppose.',
  apply(tree) {
    for (const verb of tree.tokens) {
      if (
        verb.upos !== 'VERB' ||
        !frontingVerbs.has(verb.lemma) ||
        tree.child(verb, 'obj', 'ccomp', 'xcomp', 'aux:pass')
      )
        continue;
      const [subject] = tree.subjects(verb);
      if (!subject || subject.index > verb.index) continue;
      const name = nameBefore(tree, verb);
      if (subject.upos === 'NOUN' && name && name.rel === 'appos' && tree.isBelow(name, subject)) {
        subject.rel = 'obj';
        tree.attach(name, verb, 'nsubj');
      } else splitCompound(tree, verb, subject);
    }
  },
};

function splitCompound(tree: EditableTree, verb: EditableToken, name: EditableToken): void {
  const article = tree.child(name, 'det');
  const noun = tree.children(name, 'compound').at(-1);
  if (name.upos !== 'PROPN' || noun?.upos !== 'NOUN' || noun.index !== name.index - 1 || !article) return;
  if (!/^(?:a|an|any|another|this|such|these|those)$/i.test(article.text)) return;
  for (const child of tree.children(name)) if (child.index < noun.index) tree.attach(child, noun, child.rel);
  tree.attach(noun, verb, 'obj');
}

/** The name that stands right before the verb and its auxiliaries, without a comma. */
function nameBefore(tree: EditableTree, verb: EditableToken): EditableToken | null {
  let at = verb.index - 1;
  while (at > 0 && /^(?:AUX|ADV|PART)$/.test(tree.tokens[at].upos)) at--;
  const name = tree.tokens[at];
  const before = name && tree.tokens[tree.span(name)[0] - 1];
  return name?.upos === 'PROPN' && before && before.text !== ',' && before.text !== '(' ? name : null;
}

const isNounPhrase = (token: EditableToken): boolean => /^(?:NOUN|PROPN|PRON|NUM)$/.test(token.upos);

/** No comma between the two: a dislocated phrase that a pronoun takes up again is set off by one. */
function standsRightBefore(tree: EditableTree, fronted: EditableToken, subject: EditableToken): boolean {
  const [first] = tree.span(subject);
  const between = tree.tokens.slice(fronted.index + 1, first);
  return fronted.index < first && between.every((token) => token.text !== ',' && !/^W/.test(token.xpos));
}

/** "asked for them to stay, which Israel opposed": a clause that "which" opens behind a comma is about what was said before. */
export const relativesAsComplements: TreeRepair = {
  name: 'relative clause on a clause read as its complement',
  example: 'Lebanon had asked for them to stay, which Israel opposed.',
  apply(tree) {
    for (const clause of tree.tokens) {
      const above = tree.governor(clause);
      const which = tree.tokens[tree.span(clause)[0]];
      if (!above || above.index > clause.index || which.lemma.toLowerCase() !== 'which') continue;
      if (tree.tokens[which.index - 1]?.text !== ',') continue;
      if (/^(?:ccomp|advcl:relcl|acl:relcl)$/.test(clause.rel) && isAboutDeed(tree, clause, which))
        tree.attach(clause, topBefore(tree, clause, which), 'parataxis');
      else if (clause.rel === 'ccomp' && which.head === clause.index) clause.rel = 'advcl:relcl';
    }
  },
};

/** ", which Peru is ready to do", ", which Peru says is out of the question": it speaks of what was said before as a sentence of its own would. */
function isAboutDeed(tree: EditableTree, clause: EditableToken, which: EditableToken): boolean {
  const verb = tree.governor(which);
  if (!verb || !/^(?:obj|nsubj)/.test(which.rel)) return false;
  if (verb.lemma === 'do' && verb.upos === 'VERB') return true;
  return clause.rel !== 'acl:relcl' && verb !== clause && speechVerbs.has(clause.lemma);
}

/** The highest word above a clause that stands before it. */
function topBefore(tree: EditableTree, clause: EditableToken, which: EditableToken): EditableToken {
  let top = tree.governor(clause)!;
  for (let above = tree.governor(top); above && above.index < which.index; above = tree.governor(above)) top = above;
  return top;
}

/** "a toll on lorries, | which Norway opposes": behind a comma the clause is about the whole phrase, not its last noun. */
export const relativesOfPhrases: TreeRepair = {
  name: 'relative clause behind a comma read with the last noun of a phrase',
  example: 'A toll on lorries, which Norway wants, would cost billions.',
  apply(tree) {
    for (const clause of tree.tokens) {
      const noun = tree.governor(clause);
      const which = tree.tokens[tree.span(clause)[0]];
      if (clause.rel !== 'acl:relcl' || !noun || which?.text !== 'which' || tree.tokens[which.index - 1]?.text !== ',')
        continue;
      if (!/^obj/.test(which.rel) || !/^(?:nmod|obl)$/.test(noun.rel) || noun.index > clause.index) continue;
      const link = tree.child(noun, 'case');
      if (!link || !/^(?:on|of|for|over|against|with|between)$/.test(link.text)) continue;
      const whole = tree.tokens[link.index - 1];
      if (whole?.upos !== 'NOUN' || !(whole.index === noun.head || whole.head === noun.head)) continue;
      const article = tree.child(whole, 'det')?.text.toLowerCase();
      if (article === 'a' || article === 'an') tree.attach(clause, whole, 'acl:relcl');
    }
  },
};

/** "an amendment from the Greens | that would exempt farmers": the clause tells of the text, the name needs no telling. */
export const relativesOfTexts: TreeRepair = {
  name: 'relative clause read with the name of who wrote the text that it is about',
  example: 'An amendment from the Greens that would have exempted farmers from the levy fell.',
  apply(tree) {
    for (const clause of tree.tokens) {
      const name = tree.governor(clause);
      const text = name && tree.governor(name);
      if (clause.rel !== 'acl:relcl' || name?.upos !== 'PROPN' || name.rel !== 'nmod' || text?.upos !== 'NOUN')
        continue;
      const relative = tree.tokens[tree.span(clause)[0]];
      if (!/^(?:that|which)$/.test(relative.text) || !/^nsubj/.test(relative.rel)) continue;
      if (tree.tokens[relative.index - 1].text === ',') continue;
      if (!/^(?:from|by)$/.test(tree.child(name, 'case')?.text ?? '')) continue;
      tree.attach(clause, text, 'acl:relcl');
    }
  },
};
