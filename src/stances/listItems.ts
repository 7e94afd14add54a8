import type { Sentence, Token } from '../language/sentence.ts';
import { isVerbal } from './clause.ts';
import type { Content } from './content.ts';

/** One item of a list, as a demand: its words without the "no" that turns it. */
export interface ListItem {
  content: Content;
  /** "no cuts", "not one inch": what the item says no to. */
  negative: boolean;
  /** The words that turn it. */
  denial: Token[];
  /** "in exchange for the rent": the words, without the marker, are what is asked for the rest. */
  inReturn?: true;
}

/** Openings of what only goes on with the item before: relative clauses, examples, participles. */
const GOES_ON =
  /^(?:which|who|whom|whose|where|when|that|if|because|since|although|though|while|as|including|such|like|especially|notably|namely|but|of|whatever|whoever|whichever|however|wherever|whenever)$/i;
const OPENS_ITEM = /^(?:DET|NUM|ADJ|PRON)$/;
const FINITE = /^(?:VBZ|VBP|VBD|MD)$/;
const LONGEST_ITEM = 30;

/**
 * The items of a list that stands between two places of a sentence: parted at semicolons if there are any, else at commas and the last
 * "and". Trees of lists are unsure, so the signs decide.
 *
 * @param first index of the first token
 * @param last index of the last token
 */
export function itemsBetween(sentence: Sentence, first: number, last: number): ListItem[] {
  return partsBetween(sentence, first, last)
    .map((tokens) => itemOf(sentence, tokens))
    .filter((item): item is ListItem => item !== null);
}

/** The runs of tokens that signs part from each other. */
export function partsBetween(sentence: Sentence, first: number, last: number): Token[][] {
  const tokens = sentence.tokens.slice(first, last + 1);
  const semicolons = splitAt(tokens, (token) => token.text === ';');
  if (semicolons.length > 1) return semicolons.map(withoutLinks).filter((part) => part.length > 0);
  const parts: Token[][] = [];
  // "that the road open, that aid flow": each clause an item
  const clauses = /^that$/i.test(tokens.find(({ upos }) => upos !== 'PUNCT')?.text ?? '');
  for (const part of splitAt(tokens, (token) => token.text === ',')) {
    const opening = part.find(({ upos }) => upos !== 'PUNCT');
    const goesOn =
      opening !== undefined &&
      ((GOES_ON.test(opening.text) && !(clauses && /^that$/i.test(opening.text))) ||
        (/^VB[NG]$/.test(opening.xpos) && opening.rel.startsWith('acl')));
    if (goesOn && parts.length) parts[parts.length - 1].push(...part);
    else parts.push(part);
  }
  const tail = parts.pop() ?? [];
  return [...parts, ...atConjunction(tail, parts.length > 0)].map(withoutLinks).filter((part) => part.length > 0);
}

/** "a share of the money and immunity": the last "and" parts two items, unless the tree joins mere modifiers with it. */
function atConjunction(part: Token[], listed: boolean): Token[][] {
  for (let at = part.length - 2; at > 0; at--) {
    const token = part[at];
    if (!/^(?:and|plus)$/i.test(token.text)) continue;
    const next = part[at + 1];
    const alone = part.length - at === 2 || part.slice(at + 1).every(({ upos }) => upos !== 'ADP' && upos !== 'DET');
    const sameForm = /^VB[G]?$/.test(next.xpos) && part[0].xpos === next.xpos;
    const opens =
      OPENS_ITEM.test(next.upos) ||
      sameForm ||
      (alone && (next.xpos === 'NNS' || (listed && next.upos === 'NOUN'))) ||
      next.xpos === 'TO';
    if (opens && part.slice(0, at).some(({ upos }) => upos === 'NOUN' || upos === 'PROPN' || upos === 'VERB'))
      return [part.slice(0, at), part.slice(at + 1)];
    return [part];
  }
  return [part];
}

function splitAt(tokens: readonly Token[], isSeparator: (token: Token) => boolean): Token[][] {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (/^[([]$/.test(token.text)) depth++;
    if (/^[)\]]$/.test(token.text)) depth = Math.max(0, depth - 1);
    if (depth === 0 && isSeparator(token)) parts.push([]);
    else parts[parts.length - 1].push(token);
  }
  return parts;
}

const LINK = /^(?:and|or|plus|then|also|finally|lastly)$/i;
const COUNTING = /^(?:first|second|third|fourth|firstly|secondly|thirdly)$/i;

function withoutLinks(part: readonly Token[]): Token[] {
  let start = 0;
  let end = part.length;
  while (start < end && (part[start].upos === 'PUNCT' || LINK.test(part[start].text))) start++;
  while (end > start && part[end - 1].upos === 'PUNCT') end--;
  return end - start === 1 && COUNTING.test(part[start].text) ? [] : part.slice(start, end);
}

/** A run of words as a demand; null where it states something of its own or is no thing that could be granted. */
export function itemOf(sentence: Sentence, tokens: readonly Token[]): ListItem | null {
  if (tokens.length === 0 || tokens.length > LONGEST_ITEM) return null;
  const marker = returnMarker(tokens);
  if (marker > 0) {
    // "in return for them": nothing that says what
    if (tokens[marker]?.upos === 'PRON') return null;
    const asked = itemOf(sentence, tokens.slice(marker));
    return asked && !asked.negative ? { ...asked, inReturn: true } : null;
  }
  const denial = denialOf(tokens);
  const words = tokens.slice(denial.length);
  const head = headOf(sentence, words);
  if (!head) return null;
  // "no majority votes": behind "no" a plural is a noun, whatever the tag.
  const misread = denial.length > 0 && head.xpos === 'VBZ';
  const clausal = (isVerbal(head) && !misread) || sentence.children(head, 'cop').some((cop) => words.includes(cop));
  const finite = [head, ...sentence.children(head, 'aux', 'cop')].some(
    (one) => words.includes(one) && FINITE.test(one.xpos),
  );
  if (clausal && finite && !isObliging(sentence, head, words)) return null;
  return {
    content: { head, kind: clausal ? 'clause' : 'nominal', slot: 'obj', actor: null, from: null, words },
    negative: denial.length > 0,
    denial,
  };
}

/** How many words "in exchange for", "in return for" take at the beginning; 0 where the words do not begin with them. */
function returnMarker(tokens: readonly Token[]): number {
  const opening = tokens.slice(0, 3).map(({ text }) => text.toLowerCase());
  return /^in (?:exchange|return) for$/.test(opening.join(' ')) ? opening.length : 0;
}

/** "no", "not one", "no more", "never again" before the words. */
function denialOf(tokens: readonly Token[]): Token[] {
  const words = tokens.map(({ text }) => text.toLowerCase());
  if (words[0] === 'no' && (words[1] === 'more' || words[1] === 'further')) return tokens.slice(0, 2);
  if (words[0] === 'no' && words[1] === 'to') return tokens.slice(0, 2);
  if (words[0] === 'never' && words[1] === 'again') return tokens.slice(0, 2);
  return /^(?:no|not|never|neither)$/.test(words[0] ?? '') && words.length > 1 ? tokens.slice(0, 1) : [];
}

/** The word of the run that hangs outside it, nouns and verbs before others. */
function headOf(sentence: Sentence, words: readonly Token[]): Token | null {
  const outer = words.filter((token) => {
    const governor = sentence.governor(token);
    return (governor === undefined || !words.includes(governor)) && token.upos !== 'PUNCT';
  });
  const content = outer.filter(({ upos }) => /^(?:NOUN|VERB|PROPN|NUM|AUX)$/.test(upos));
  const first = words[0];
  if (first && /^VBG?$/.test(first.xpos)) return first;
  return content[0] ?? words.find(({ upos }) => upos === 'NOUN' || upos === 'VERB') ?? null;
}

/** Whether the words state something by themselves: a finite verb that stands in no clause on one of their nouns. */
export function isStatement(sentence: Sentence, words: readonly Token[]): boolean {
  return words.some((token) => {
    if (!FINITE.test(token.xpos)) return false;
    for (let at: Token | undefined = token; at && words.includes(at); at = sentence.governor(at))
      if (at.rel.startsWith('acl') || at.rel === 'advcl') return false;
    return true;
  });
}

/** "must go", "is to leave", "should be paid": what a clause of a list demands. */
function isObliging(sentence: Sentence, head: Token, words: readonly Token[]): boolean {
  if (head.xpos === 'VBP' && words[0] === head) return true;
  if (isSubjunctive(sentence, head, words)) return true;
  const marked = sentence.children(head, 'mark').some((mark) => mark.xpos === 'TO' && words.includes(mark));
  return (
    marked ||
    sentence.children(head, 'aux').some((aux) => words.includes(aux) && /^(?:must|should|shall)$/i.test(aux.text))
  );
}

/** "that the port *hire* more staff", "that measures such as a levy *be* put": behind "that" a plain form with a subject. */
function isSubjunctive(sentence: Sentence, head: Token, words: readonly Token[]): boolean {
  if (!/^that$/i.test(words[0].text)) return false;
  if (words.some((word) => /^be$/i.test(word.text) && !isGoverned(sentence, word))) return true;
  const subject = head.xpos === 'VBP' ? sentence.child(head, 'nsubj') : undefined;
  return subject !== undefined && /^NNP?$/.test(subject.xpos) && !sentence.child(subject, 'conj');
}

/** "may be", "to be": a plain form that a word before it asks for. */
const isGoverned = (sentence: Sentence, be: Token): boolean =>
  sentence.tokens
    .slice(Math.max(0, be.index - GOVERNING_REACH), be.index)
    .some(({ xpos }) => xpos === 'MD' || xpos === 'TO');

const GOVERNING_REACH = 3;
