import type { EditableToken, EditableTree, TreeRepair } from '../treeEdit.ts';
import { dispositions, interposedPhrases } from './repairWords.ts';

const LONGEST_PHRASE = 7;

/** "has for years opposed", "had in vain urged": the phrase between the two parts of the verb makes no main verb of the first. */
export const partedPerfects: TreeRepair = {
  name: 'auxiliary of a perfect read as a main verb before a phrase',
  example: 'Lima has for decades refused a cap on exports.',
  apply(tree) {
    for (const have of tree.tokens) {
      if (have.lemma !== 'have' || !/^VB[DPZ]$/.test(have.xpos)) continue;
      // "has, for the second time, rejected"
      if (have.rel === 'aux') have.upos = 'AUX';
      const verb = participleBehind(tree, have);
      if (!verb) continue;
      if (verb.head === have.index || have.head !== verb.index) takeOver(tree, verb, have, 'aux');
      have.upos = 'AUX';
      verb.xpos = 'VBN';
      for (const noun of tree.children(verb, 'nsubj'))
        if (noun.index > have.index && noun.index < verb.index && tree.child(noun, 'case')) noun.rel = 'obl';
    }
  },
};

/** "is for the moment opposed", "is in principle willing": the phrase is no predicate. */
export const partedPredicates: TreeRepair = {
  name: 'phrase between copula and predicate read as the predicate',
  example: 'Peru is in principle willing to accept the toll.',
  apply(tree) {
    for (const noun of tree.tokens) {
      const copula = tree.child(noun, 'cop');
      const predicate = tree.tokens[noun.index + 1];
      if (!copula || noun.upos !== 'NOUN' || predicate?.head !== noun.index || predicate.rel !== 'acl') continue;
      if (!/^(?:JJ|VBN|VBD|VBG)$/.test(predicate.xpos) || tree.child(predicate, 'mark')) continue;
      const phrase = tree.between(copula.index + 1, noun.index + 1).join(' ');
      if (!interposedPhrases.has(phrase)) continue;
      takeOver(tree, predicate, noun, 'obl');
      // "is at the same time asking": a progressive
      if (predicate.xpos === 'VBG') copula.rel = 'aux';
    }
  },
};

/** "Peru would, if Chile paid, readmit them": the subject is that of the verb, not of its auxiliary. */
export const subjectsOfAuxiliaries: TreeRepair = {
  name: 'subject given to an auxiliary that a condition parts from its verb',
  example: 'Peru would, if Chile apologised, readmit the inspectors.',
  apply(tree) {
    for (const auxiliary of tree.tokens) {
      const verb = tree.governor(auxiliary);
      if (auxiliary.rel !== 'aux' || !verb || verb.index < auxiliary.index || tree.subjects(verb).length > 0) continue;
      const subject = tree.subjects(auxiliary).find(({ index }) => index < auxiliary.index);
      if (!subject || tree.tokens[auxiliary.index + 1]?.text !== ',' || !tree.attachSubject(subject, verb)) continue;
      if (auxiliary.xpos === 'MD' && verb.xpos === 'VBP') verb.xpos = 'VB';
    }
  },
};

/** "is willing, provided that Chile pays, | to sign": what one is willing to do, not what for. */
export const infinitivesBehindConditions: TreeRepair = {
  name: 'infinitive of an adjective read as a purpose behind a condition',
  example: 'Chile is willing, provided that Peru shares the loss, to resume payments.',
  apply(tree) {
    for (const clause of tree.tokens) {
      let adjective = tree.governor(clause);
      // "as long as Peru pays, | to sign": the tree may give it to the condition
      while (adjective && /^(?:advcl|advmod)$/.test(adjective.rel)) adjective = tree.governor(adjective);
      if (clause.rel !== 'advcl' || !adjective || !dispositions.has(adjective.text.toLowerCase())) continue;
      const [first] = tree.span(clause);
      const parted = tree.tokens[adjective.index + 1]?.text === ',' && tree.tokens[first - 1]?.text === ',';
      if (!parted || !tree.hasTo(clause) || clause.index < adjective.index || tree.child(adjective, 'xcomp')) continue;
      tree.attach(clause, adjective, 'xcomp');
    }
  },
};

/** The participle that a phrase parts from `have`: "has | for the second time | turned down", not "has in stock goods made abroad". */
function participleBehind(tree: EditableTree, have: EditableToken): EditableToken | null {
  if (tree.tokens[have.index + 1]?.upos !== 'ADP') return null;
  if (tree.children(have, 'obj').some(({ index }) => index > have.index)) return null;
  for (let index = have.index + 2; index <= have.index + LONGEST_PHRASE; index++) {
    const token = tree.tokens[index];
    if (!token || /^(?:PUNCT|SCONJ|CCONJ|AUX|PART)$/.test(token.upos)) return null;
    if (token.upos !== 'VERB') continue;
    return /^VB[ND]$/.test(token.xpos) && /^(?:NOUN|NUM|PROPN|ADV|ADJ)$/.test(tree.tokens[index - 1].upos)
      ? token
      : null;
  }
  return null;
}

/** Puts `verb` in the place of `former`, which becomes its dependant; what hung on `former` outside its own phrase hangs on `verb`. */
function takeOver(tree: EditableTree, verb: EditableToken, former: EditableToken, relation: string): void {
  const own = relation === 'obl' ? ['case', 'det', 'amod', 'compound', 'nmod:poss', 'nummod'] : [];
  const moved = tree.children(former).filter((child) => child !== verb && !own.some((rel) => child.rel === rel));
  const below = tree.isBelow(verb, former);
  if (below) {
    verb.head = former.head;
    verb.rel = former.rel;
    former.head = verb.index;
    former.rel = relation;
  } else if (!tree.attach(former, verb, relation)) return;
  for (const child of moved) {
    if (/^nsubj/.test(child.rel) && child.index < former.index) tree.attachSubject(child, verb);
    else tree.attach(child, verb, child.rel);
  }
}
