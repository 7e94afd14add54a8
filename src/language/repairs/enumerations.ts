import type { EditableToken, EditableTree, TreeRepair } from '../treeEdit.ts';
import { calendarNames, occasionNouns, timeNouns } from './repairWords.ts';

/** One of several noun phrases in a row: its words and the one that governs them. */
interface Phrase {
  first: number;
  last: number;
  head: EditableToken;
  /** "On *Monday* Peru", "in the first *round* Peru": what the tree joined to it from the left. */
  occasion: EditableToken | null;
}

/** Phrases in a row with the conjunction before the last of them. */
interface Enumeration {
  phrases: Phrase[];
  conjunction: EditableToken | null;
}

const NOMINAL = /^(?:DET|ADJ|NOUN|PROPN|NUM)$/;
const HEAD = /^(?:NOUN|PROPN)$/;
const FINITE = /^(?:VB[DPZ]|MD)$/;
const MOST_PHRASES = 12;

/**
 * "On Monday Peru, the EU and Kenya rejected it", "Peru as well as Kenya rejects it": those who stand before a finite verb are its subjects. The
 * tree often takes the first for a time or a place and a later one for an aside.
 */
export const enumeratedSubjects: TreeRepair = {
  name: 'subjects in a row of which some are read as something else',
  example: 'On Monday Saudi Arabia and the Arab League called for a review of the levy.',
  apply(tree) {
    for (const finite of tree.tokens) {
      if (!FINITE.test(finite.xpos)) continue;
      const predicate = /^(?:aux|cop)/.test(finite.rel) ? tree.governor(finite) : finite;
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
      join(tree, row, predicate, subjects[0]?.rel ?? (tree.child(predicate, 'aux:pass') ? 'nsubj:pass' : 'nsubj'));
    }
  },
};

/** Adverbs and auxiliaries may stand between subject and verb: "Peru and Kenya | also | firmly reject it". */
function startOfPredicate(tree: EditableTree, finite: EditableToken): number {
  let start = finite.index;
  while (start > 0 && tree.tokens[start - 1].upos === 'ADV' && tree.tokens[start - 1].rel === 'advmod') start--;
  return start;
}

function enumerationBefore(tree: EditableTree, end: number): Enumeration | null {
  const phrases: Phrase[] = [];
  let conjunction: EditableToken | null = null;
  for (let at = end; phrases.length < MOST_PHRASES; ) {
    const phrase = phraseBefore(tree, at);
    if (!phrase) break;
    phrases.unshift(phrase);
    const joint = jointBefore(tree, phrase.first, conjunction !== null);
    if (!joint) break;
    conjunction ??= joint.conjunction;
    at = joint.from;
  }
  // What follows a preposition belongs to that: "in Peru, Chile and Kenya agreed".
  if (phrases.length && tree.tokens[phrases[0].first - 1]?.upos === 'ADP') phrases.shift();
  if (!phrases.length || phrases.length > 1 !== (conjunction !== null)) return null;
  return phrases.length > 1 || phrases[0].occasion ? { phrases, conjunction } : null;
}

/** The noun phrase that ends right before `end`; a time that the tree joins to a name is cut off ("On Monday | Peru"). */
function phraseBefore(tree: EditableTree, end: number): Phrase | null {
  let first = end;
  while (first > 0 && belongsToPhrase(tree, first - 1, end)) first--;
  if (first === end) return null;
  let occasion: EditableToken | null = null;
  for (let index = end - 2; index >= first && !occasion; index--)
    if (isOccasion(tree, index)) {
      first = index + 1;
      occasion = tree.tokens[index];
    }
  const head = headOf(tree, first, end);
  if (!head || !HEAD.test(head.upos)) return null;
  // Two phrases side by side ("the ban | Norway"): the nearer one counts.
  const tops = tree.tokens.slice(first, end).filter((token) => token !== head && isTop(token, first, end));
  if (tops.length > 0) first = Math.max(first, Math.min(tree.span(head)[0], head.index));
  return tops.some(({ index }) => index >= first) ? null : { first, last: end - 1, head, occasion };
}

const isTop = ({ head }: EditableToken, first: number, end: number): boolean => head < first || head >= end;

/** The last word that is governed from outside; the parts of a name ("Costa | Rica") that the tree put asunder are joined to it. */
function headOf(tree: EditableTree, first: number, end: number): EditableToken | undefined {
  const tops = tree.tokens.slice(first, end).filter((token) => isTop(token, first, end));
  const head = tops[tops.length - 1];
  for (let at = tops.length - 2; at >= 0; at--) {
    const part = tops[at];
    if (part.upos !== 'PROPN' || head.upos !== 'PROPN' || part.index !== tops[at + 1].index - 1) break;
    if (!tree.attach(part, head, 'compound')) break;
  }
  return head;
}

function belongsToPhrase(tree: EditableTree, index: number, end: number): boolean {
  const token = tree.tokens[index];
  if (token.xpos === 'POS') return true;
  if (token.text === 'of' && index + 1 < end) return true;
  return NOMINAL.test(token.upos) && !/^(?:both|either|neither)$/i.test(token.text);
}

/** "On *Monday* Peru", "in the first *round* Peru", with the preposition before it. */
function isOccasion(tree: EditableTree, index: number): boolean {
  const { text, lemma, upos } = tree.tokens[index];
  const isTime =
    calendarNames.has(text) || (/^(?:NOUN|ADJ)$/.test(upos) && (timeNouns.has(lemma) || occasionNouns.has(lemma)));
  const next = tree.tokens[index + 1];
  if (!isTime || !(next.upos === 'PROPN' || next.upos === 'DET')) return false;
  for (let before = index - 1; before >= Math.max(0, index - 4); before--) {
    if (tree.tokens[before].upos === 'ADP') return true;
    if (!NOMINAL.test(tree.tokens[before].upos)) return false;
  }
  return false;
}

/** What joins the phrase that begins at `start` to one before it: a comma, or a conjunction with or without commas and an adverb. */
function jointBefore(
  tree: EditableTree,
  start: number,
  isListed: boolean,
): { from: number; conjunction: EditableToken | null } | null {
  const form = (index: number) => tree.tokens[index]?.text.toLowerCase();
  let at = start;
  if (form(at - 1) === 'both' || form(at - 1) === 'either') return null;
  if (isListed) return form(at - 1) === ',' ? { from: at - 1, conjunction: null } : null;
  // "and, more quietly, Kenya"
  if (form(at - 1) === ',') {
    let adverb = at - 2;
    while (adverb > 0 && tree.tokens[adverb].upos === 'ADV') adverb--;
    if (adverb < at - 2 && form(adverb) === ',' && form(adverb - 1) === 'and') at = adverb;
  }
  if (form(at - 1) === 'and' || form(at - 1) === 'or' || form(at - 1) === '&') {
    const from = form(at - 2) === ',' ? at - 2 : at - 1;
    return { from, conjunction: tree.tokens[at - 1] };
  }
  if (form(at - 1) === 'as' && form(at - 2) === 'well' && form(at - 3) === 'as')
    return { from: form(at - 4) === ',' ? at - 4 : at - 3, conjunction: tree.tokens[at - 3] };
  if (form(at - 1) === 'with' && /^(?:together|along)$/.test(form(at - 2) ?? ''))
    return { from: form(at - 3) === ',' ? at - 3 : at - 2, conjunction: tree.tokens[at - 2] };
  return null;
}

function isSound(tree: EditableTree, { phrases, conjunction }: Enumeration, predicate: EditableToken): boolean {
  const [first, ...others] = phrases.map(({ head }) => head);
  if (phrases[0].occasion && tree.isBelow(phrases[0].occasion, first)) return false;
  if (!tree.subjects(predicate).includes(first)) return false;
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
  example: 'For Kenya, the Netherlands and Uganda the quota is unacceptable.',
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
