import { FINITE } from '../tags.ts';
import type { EditableToken, EditableTree, TreeRepair } from '../treeEdit.ts';
import { type Enumeration, enumerationBefore, phraseBefore, phraseEnd, topOf } from './nounPhrases.ts';

/**
 * "On Monday Peru, the EU and Kenya rejected it", "Peru as well as Kenya rejects it": those who stand before a finite verb are its subjects. The
 * tree often takes the first for a time or a place and a later one for an aside.
 */
export const enumeratedSubjects: TreeRepair = {
  name: 'subjects in a row of which some are read as something else',
  example: 'AOSIS, the Greens and Kenya rejected the quota.',
  apply(tree) {
    for (const finite of tree.tokens) {
      if (!FINITE.test(finite.xpos)) continue;
      const predicate = predicateOf(tree, finite);
      if (
        !predicate ||
        predicate.index < finite.index ||
        !/^(?:VERB|AUX|NOUN|ADJ|PROPN|ADV|PRON)$/.test(predicate.upos)
      )
        continue;
      const row = enumerationBefore(tree, startOfPredicate(tree, finite));
      if (!row || (finite.xpos === 'VBZ' && row.conjunction?.lemma === 'and')) continue;
      if (isSound(tree, row, predicate)) continue;
      const subjects = tree.subjects(predicate);
      if (!subjects.every((subject) => row.phrases.some(({ head }) => head === subject))) continue;
      join(tree, row, predicate, subjects[0]?.rel ?? tree.subjectRelation(predicate));
    }
  },
};

/** What an auxiliary or a copula belongs to; else the verb itself. */
const predicateOf = (tree: EditableTree, finite: EditableToken): EditableToken | undefined =>
  /^(?:aux|cop)/.test(finite.rel) ? tree.governor(finite) : finite;

/** Adverbs and auxiliaries may stand between subject and verb: "Peru and Kenya | also | firmly reject it". */
function startOfPredicate(tree: EditableTree, finite: EditableToken): number {
  let start = finite.index;
  while (start > 0 && tree.tokens[start - 1].upos === 'ADV' && tree.tokens[start - 1].rel === 'advmod') start--;
  return start;
}

function isSound(tree: EditableTree, { phrases, conjunction }: Enumeration, predicate: EditableToken): boolean {
  const [first, ...others] = phrases.map(({ head }) => head);
  if (phrases[0].occasion && tree.isBelow(phrases[0].occasion, first)) return false;
  if (!tree.subjects(predicate).includes(first)) return false;
  // "the presidents *of Chile and Peru*"
  if (
    phrases.some((one) =>
      others.some(
        ({ head, rel }) => rel === 'conj' && head >= one.first && head <= one.last && head !== one.head.index,
      ),
    )
  )
    return true;
  if (conjunction && /^(?:together|along)$/i.test(conjunction.text)) return true;
  return others.every((other) => other.rel === 'conj' && phrases.some(({ head }) => head.index === other.head));
}

function join(
  tree: EditableTree,
  { phrases, conjunction }: Enumeration,
  predicate: EditableToken,
  relation: string,
): void {
  const [first, ...others] = phrases.map(({ head }) => head);
  if (first.head === -1 && predicate.head === first.index) tree.swap(predicate, relation);
  for (const other of others) if (tree.isBelow(first, other)) tree.attach(other, predicate, 'nsubj');
  if (!tree.attach(first, predicate, relation)) return;
  for (const other of others) tree.attach(other, first, 'conj');
  if (conjunction && others.length) tree.attach(conjunction, others[others.length - 1], 'cc');
  const [{ occasion, first: start }] = phrases;
  if (!occasion || !tree.attach(occasion, predicate, 'obl')) return;
  for (const word of tree.children(first))
    if (word.index < start && word !== occasion) tree.attach(word, occasion, word.rel);
}

/**
 * "Peru, the Netherlands and Kenya", "the EU and, more quietly, Chile": a name is not explained by several others, nor by one behind "and". Names of
 * several ("the Big Three, Ford, GM and Stellantis, said") are.
 */
export const enumeratedNames: TreeRepair = {
  name: 'further names of a row read as asides',
  example: 'Japan, Sri Lanka and Norway, for their part, would have the fund scrapped.',
  apply(tree) {
    for (const aside of tree.tokens) {
      const name = tree.governor(aside);
      if (aside.rel !== 'appos' || aside.upos !== 'PROPN' || name?.upos !== 'PROPN' || aside.index < name.index)
        continue;
      if (tree.child(aside, 'cc')) {
        aside.rel = 'conj';
        continue;
      }
      const last =
        tree.children(aside, 'conj').pop() ?? tree.children(name, 'conj').find(({ index }) => index > aside.index);
      if (last?.upos !== 'PROPN' || !tree.child(last, 'cc')) continue;
      if (tree.tokens[tree.span(last)[1] + 1]?.text === ',' && isGroup(tree, name)) continue;
      aside.rel = 'conj';
      for (const other of tree.children(aside, 'conj')) tree.attach(other, name, 'conj');
    }
  },
};

function isGroup(tree: EditableTree, name: EditableToken): boolean {
  return [name, ...tree.children(name)].some(
    ({ xpos, text, lemma }) =>
      xpos === 'NNPS' ||
      xpos === 'CD' ||
      /\d/.test(text) ||
      /^(?:two|three|four|five|six|seven|group|troika|quartet)$/i.test(lemma),
  );
}

/** "the backing of Peru and, more quietly, the EU": an adverb between commas does not part what "and" joins. */
export const namesBehindAdverbs: TreeRepair = {
  name: 'second of two names behind an adverb between commas',
  example: 'Tunis and, more quietly, Chile back the levy.',
  apply(tree) {
    for (const and of tree.tokens) {
      if (and.lemma !== 'and' || tree.tokens[and.index + 1]?.text !== ',') continue;
      let at = and.index + 2;
      while (tree.tokens[at]?.upos === 'ADV') at++;
      if (at === and.index + 2 || tree.tokens[at]?.text !== ',') continue;
      const before = topOf(tree, tree.tokens[and.index - 1], and.index);
      const end = phraseEnd(tree, at + 1);
      const phrase = phraseBefore(tree, end);
      if (!before || !phrase || phrase.first !== at + 1 || phrase.head.head === before.index) continue;
      // a verb behind it has it for its subject
      if (/^(?:VERB|AUX)$/.test(tree.tokens[end]?.upos ?? '')) continue;
      if (tree.attach(phrase.head, before, 'conj')) tree.attach(and, phrase.head, 'cc');
    }
  },
};

/** "For Kenya, the Netherlands and Uganda | the quota is unacceptable": behind the row of names stands the subject. */
export const subjectsBehindRows: TreeRepair = {
  name: 'subject behind a row of names read as an aside to the last of them',
  example: 'For AOSIS, the Netherlands and Kenya the quota is unacceptable.',
  apply(tree) {
    const opening = tree.tokens[0];
    if (!opening || !/^(?:for|to|in)$/i.test(opening.text)) return;
    for (const finite of tree.tokens) {
      if (!FINITE.test(finite.xpos)) continue;
      const predicate = predicateOf(tree, finite);
      const subject = phraseBefore(tree, startOfPredicate(tree, finite));
      if (
        !predicate ||
        !subject ||
        tree.tokens[subject.first].upos !== 'DET' ||
        tree.tokens[subject.first - 1]?.upos !== 'PROPN'
      )
        return;
      const row = enumerationBefore(tree, subject.first, true);
      if (row?.phrases[0].first !== 1) return;
      const [first, ...others] = row.phrases.map(({ head }) => head);
      tree.attachSubject(subject.head, predicate);
      if (!tree.attach(first, predicate, 'obl')) return;
      tree.attach(opening, first, 'case');
      for (const other of others) tree.attach(other, first, 'conj');
      return;
    }
  },
};
