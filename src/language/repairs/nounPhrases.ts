import type { EditableToken, EditableTree } from '../treeEdit.ts';
import { calendarNames, occasionNouns, timeNouns } from './repairWords.ts';

/** One of several noun phrases in a row: its words and the one that governs them. */
export interface Phrase {
  first: number;
  last: number;
  head: EditableToken;
  /** "On *Monday* Peru", "in the first *round* Peru": what the tree joined to it from the left. */
  occasion: EditableToken | null;
}

/** Phrases in a row with the conjunction before the last of them. */
export interface Enumeration {
  phrases: Phrase[];
  conjunction: EditableToken | null;
}

const NOMINAL = /^(?:DET|ADJ|NOUN|PROPN|NUM)$/;
const HEAD = /^(?:NOUN|PROPN)$/;
const MOST_PHRASES = 12;

/** Phrases in a row that end right before `end`; after a preposition only with `isOblique`. */
export function enumerationBefore(tree: EditableTree, end: number, isOblique = false): Enumeration | null {
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
  if (!isOblique && phrases.length && !opensClause(tree, phrases[0])) phrases.shift();
  if (!phrases.length || phrases.length > 1 !== (conjunction !== null)) return null;
  return phrases.length > 1 || phrases[0].occasion ? { phrases, conjunction } : null;
}

/** A row begins where a clause may: behind a preposition or a verb ("rejected *the plan*, Chile and Kenya agreed") its first phrase belongs to that. */
function opensClause(tree: EditableTree, { first, occasion }: Phrase): boolean {
  const before = tree.tokens[first - 1];
  return (
    occasion !== null ||
    !before ||
    isOccasion(tree, before.index) ||
    /^(?:PUNCT|SCONJ|CCONJ|ADV|INTJ)$/.test(before.upos)
  );
}

/** The noun phrase that ends right before `end`; a time that the tree joins to a name is cut off ("On Monday | Peru"). */
export function phraseBefore(tree: EditableTree, end: number): Phrase | null {
  let first = end;
  while (first > 0 && belongsToPhrase(tree, first - 1, end) && !(first < end && opensAnother(tree, first))) first--;
  if (first === end) return null;
  let occasion: EditableToken | null = null;
  for (let index = end - 2; index >= first && !occasion; index--)
    if (isOccasion(tree, index)) {
      first = index + 1;
      occasion = tree.tokens[index];
    }
  const head = joinedHead(tree, first, end);
  if (!head || !HEAD.test(head.upos)) return null;
  // Two phrases side by side ("the ban | Norway"): the nearer one counts.
  const tops = tree.tokens.slice(first, end).filter((token) => token !== head && isTop(token, first, end));
  if (tops.length > 0) first = Math.max(first, Math.min(tree.span(head)[0], head.index));
  const before = tree.tokens[first - 1];
  if (!occasion && before && isOccasion(tree, before.index) && tree.isBelow(before, head)) occasion = before;
  return tops.some(({ index }) => index >= first) ? null : { first, last: end - 1, head, occasion };
}

const isTop = ({ head }: EditableToken, first: number, end: number): boolean => head < first || head >= end;

/** The last word that is governed from outside; the parts of a name ("Costa | Rica") that the tree put asunder are joined to it. */
function joinedHead(tree: EditableTree, first: number, end: number): EditableToken | undefined {
  const tops = tree.tokens.slice(first, end).filter((token) => isTop(token, first, end));
  const head = tops[tops.length - 1];
  for (let at = tops.length - 2; at >= 0; at--) {
    const part = tops[at];
    if (part.upos !== 'PROPN' || head.upos !== 'PROPN' || part.index !== tops[at + 1].index - 1) break;
    if (!tree.attach(part, head, 'compound')) break;
  }
  return head;
}

/** Before an article another phrase has ended ("for Kenya | the quota"), unless the two are one ("all the states", "the heads of the parties"). */
function opensAnother(tree: EditableTree, first: number): boolean {
  const before = tree.tokens[first - 1];
  return /^(?:the|an?)$/i.test(tree.tokens[first]?.text ?? '') && before.upos !== 'DET' && before.text !== 'of';
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

/** Index behind the noun phrase that begins at `start`. */
export function phraseEnd(tree: EditableTree, start: number): number {
  let end = start;
  while (end < tree.tokens.length && (NOMINAL.test(tree.tokens[end].upos) || tree.tokens[end].xpos === 'POS')) end++;
  return end;
}

/** The noun whose phrase ends with `token`. */
export function topOf(tree: EditableTree, token: EditableToken | undefined, end: number): EditableToken | null {
  let top = token;
  for (
    let above = top && tree.governor(top);
    top && above && above.index < end && HEAD.test(above.upos) && /^(?:compound|flat|nmod:poss|case)/.test(top.rel);
  )
    [top, above] = [above, tree.governor(above)];
  return top && HEAD.test(top.upos) ? top : null;
}
