import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import { dereference, outerSubject } from './arguments.ts';
import { isBehindComma, isSaidOfSubject, isVerbal } from './clause.ts';
import type { Content } from './content.ts';
import { shareObject } from './coordinateDemands.ts';
import { isSetAside } from './denials.ts';
import { looseComplement } from './looseComplements.ts';

const LONGEST_DEMAND = 28;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;
/** Relations of the words that tell which thing a noun means. */
const TELLING = ['det', 'amod', 'nummod', 'compound', 'nmod', 'flat', 'fixed'];
const EDGE = /^[\s,;:.!?'"“”‘’()[\]–—-]+$/;

/** Tokens of the demand's words: the content's subtree without what belongs to the frame around it. */
export function contentTokens(
  sentence: Sentence,
  content: Content,
  leftOut: readonly Token[] = [],
  at?: Token,
): Token[] {
  const { head } = content;
  const conjuncts = sentence.children(head, 'conj');
  // "What Oslo asks for is that the levy be dropped": the outer subject and its copula are no part of the clause.
  const what = sentence.child(head, 'nsubj:outer');
  const outer = what && /^(what|all)$/i.test(what.lemma) ? what : outerSubject(sentence, head);
  const outerEnd = outer ? (sentence.child(head, 'mark')?.index ?? -1) : -1;
  const pruned = (child: Token): boolean => {
    if (leftOut.includes(child) || child.rel === 'discourse' || child.rel === 'vocative') return true;
    if (isRelation(child.rel, 'parataxis') || isContrast(sentence, child) || isSource(sentence, child)) return true;
    if (isAsClause(sentence, child) || isViewBefore(sentence, child, head)) return true;
    if (child === outer || (outer && sentence.governor(child) === head && child.index < outerEnd)) return true;
    if (sentence.governor(child) !== head) return false;
    if (conjuncts.includes(child) && isSeparate(sentence, content, child)) return true;
    if (
      (isRelation(child.rel, 'case') &&
        !isRate(sentence, child) &&
        !isWithin(sentence, head, child) &&
        // "that the levy be *on* the agenda": the preposition says what holds of the subject
        !(content.kind === 'clause' && isSaidOfSubject(sentence, head))) ||
      (isRelation(child.rel, 'mark') && child.index < head.index && !isBehindSubject(sentence, content, child))
    )
      return true;
    // "he, too, was | against | letting the gas through"
    if (/^(?:nsubj(?::outer)?|aux|cop|advmod|obl|advcl)$/.test(child.rel) && isBeforePreposition(sentence, child, head))
      return true;
    if (isBeforeBeing(sentence, child, head)) return true;
    if ((isRelation(child.rel, 'acl') || child.rel === 'advcl:relcl') && isBehindComma(sentence, child)) return true;
    if (
      isRelation(child.rel, 'acl') &&
      sentence.subtree(child).some((token) => token === at || leftOut.includes(token))
    )
      return true;
    if (
      content.kind === 'clause' &&
      isRelation(child.rel, 'advcl') &&
      child.index > head.index &&
      isBehindComma(sentence, child)
    )
      return true;
    return (
      content.kind === 'nominal' &&
      isVerbal(head) === false &&
      (child.rel === 'cop' || isRelation(child.rel, 'nsubj') || isOfBeing(sentence, head, child))
    );
  };
  const skipped = new Set(leftOut);
  let tokens = (content.words ?? sentence.subtree(head, pruned)).filter((token) => !skipped.has(token));
  if (content.kind === 'nominal' && !content.words) tokens.push(...looseComplement(sentence, content));
  const { from } = content;
  // "called *on* Congress to pass it"
  const isMarker = (child: Token) => sentence.governor(child) === from && isRelation(child.rel, 'case');
  // "urged the sides to disarm | and | leave": before what the one addressed stands for both
  if (from && isRelation(head.rel, 'conj')) tokens = withoutLink(sentence, head, tokens);
  if (from) tokens = [...sentence.subtree(from, isMarker).filter((token) => !skipped.has(token)), ...tokens];
  tokens = [...new Set(tokens)].sort((a, b) => a.index - b.index);
  tokens = withNounFor(sentence, content, withoutStrayCommas(tokens));
  // "called | that | a trap": a pronoun, whatever the tree takes it for
  const pointing = tokens.length === 1 && tokens[0] === content.words?.[0];
  while (!pointing && tokens.length && (EDGE.test(tokens[0].text) || ['cc', 'mark', 'fixed'].includes(tokens[0].rel)))
    tokens.shift();
  // "said | Monday | it would sign"
  if (tokens.length > 1 && content.kind === 'clause' && WEEKDAY.test(tokens[0].text) && tokens[0].head === head.index)
    tokens.shift();
  while (
    tokens.length &&
    (EDGE.test(tokens.at(-1)!.text) ||
      tokens.at(-1)!.rel === 'cc' ||
      (tokens.length > 1 && tokens.at(-1)!.rel === 'case') ||
      isRelativizer(tokens.at(-1)!))
  )
    tokens.pop();
  tokens = withoutNextClause(sentence, head, tokens);
  if (tokens.length > LONGEST_DEMAND) {
    const at = Math.max(0, Math.min(tokens.indexOf(head) - 4, tokens.length - LONGEST_DEMAND));
    tokens = tokens.slice(at, at + LONGEST_DEMAND);
  }
  return tokens;
}

/** "favours another session; | the Americans, …, kept silent": behind a semicolon with a verb of its own something else begins. */
function withoutNextClause(sentence: Sentence, head: Token, tokens: Token[]): Token[] {
  const sign = tokens.find(({ text, index }) => text === ';' && index > head.index);
  if (!sign) return tokens;
  const behind = sentence.tokens.slice(sign.index + 1);
  const end = behind.findIndex(({ text }) => /^[;.]$/.test(text));
  const finite = behind.slice(0, end < 0 ? behind.length : end).some(({ xpos }) => /^(?:VBD|VBZ|VBP|MD)$/.test(xpos));
  return finite ? tokens.filter(({ index }) => index < sign.index) : tokens;
}

/** The words of a conjunct without the comma, the "and" or the "as well as" before it. */
function withoutLink(sentence: Sentence, conjunct: Token, tokens: readonly Token[]): Token[] {
  const links = sentence
    .children(conjunct, 'cc', 'punct')
    .filter(({ index }) => index < conjunct.index)
    .flatMap((link) => sentence.subtree(link));
  return tokens.filter((token) => !links.includes(token));
}

/** "the toll, | said Chile, | has to go": the signs around what was left out go with it. */
const withoutStrayCommas = (tokens: readonly Token[]): Token[] =>
  tokens.filter(
    ({ upos, text, index }, at) =>
      upos !== 'PUNCT' ||
      !/^[,–—"”“]$/.test(text) ||
      ((tokens[at - 1]?.index ?? index - 1) === index - 1 && (tokens[at + 1]?.index ?? index + 1) === index + 1),
  );

/** True for what stands before the preposition of a gerund: it belongs to the clause around it. */
const isBeforePreposition = (sentence: Sentence, child: Token, head: Token): boolean =>
  head.xpos === 'VBG' &&
  sentence.children(head, 'mark').some(({ text, index }) => /^(?:against|for)$/i.test(text) && child.index < index);

/** "is | not | against the quota", "is | no longer | for it": said of the being for or against, before the preposition. */
const isOfBeing = (sentence: Sentence, head: Token, child: Token): boolean =>
  sentence.child(head, 'cop') !== undefined &&
  isRelation(child.rel, 'advmod') &&
  (/^(?:not|n['’]t)$/i.test(child.text) ||
    sentence.children(head, 'case').some(({ text, index }) => /^(?:against|for)$/i.test(text) && child.index < index));

/** "Oslo, *having read the text*, is | for a freeze", "*after a debate*, it is | against it": said of the one who is for or against it. */
const isBeforeBeing = (sentence: Sentence, child: Token, head: Token): boolean =>
  child.head === head.index &&
  /^(?:advcl|obl|acl)/.test(child.rel) &&
  sentence
    .children(head, 'cop')
    .some(({ index }) => child.index < index && /^(?:for|against)$/i.test(nextPreposition(sentence, head, index)));

/** The preposition of a noun phrase behind its copula, or nothing. */
const nextPreposition = (sentence: Sentence, head: Token, copula: number): string =>
  sentence.children(head, 'case').find(({ index }) => index > copula)?.text ?? '';

/** "…, as Oslo had asked", "as demanded by Oslo": who wants what the clause says is no part of it. */
const isAsClause = (sentence: Sentence, clause: Token): boolean =>
  isRelation(clause.rel, 'advcl') &&
  // "so long | as the others are told"
  !/^(?:long|soon|far|much)$/i.test(sentence.governor(clause)?.text ?? '') &&
  // "pass the bill | as it stands"
  !/^(?:be|stand|exist|do|see|like|please|choose)$/.test(clause.lemma) &&
  sentence.children(clause, 'mark').some(({ text }) => /^as$/i.test(text)) &&
  sentence.child(clause, 'nsubj', 'obl:agent') !== undefined;

/** "*For Oslo* | anything over a tenth is too much": whose view it is, which the tree gave to the noun behind. */
const isViewBefore = (sentence: Sentence, child: Token, head: Token): boolean =>
  isRelation(child.rel, 'nmod') &&
  child.head === head.index &&
  child.index < head.index &&
  /^(?:for|to)$/i.test(sentence.tokens[sentence.span(child)[0]].text);

/** "…, according to the minister". */
const isSource = (sentence: Sentence, phrase: Token): boolean =>
  sentence.children(phrase, 'case').some(({ text }) => /^according$/i.test(text));

/** "…, while the rebels demanded a truce": what another does meanwhile, wherever the tree hung it. */
function isContrast(sentence: Sentence, clause: Token): boolean {
  return (
    isRelation(clause.rel, 'advcl') &&
    /^(?:while|whereas)$/i.test(sentence.tokens[sentence.span(clause)[0]].text) &&
    isBehindComma(sentence, clause)
  );
}

/** "time | to | study the draft": the "to" between the subject of an infinitive and its verb. */
function isBehindSubject(sentence: Sentence, { head, from }: Content, mark: Token): boolean {
  const subjects = [...sentence.children(head, 'nsubj'), ...(from ? [from] : [])];
  return mark.text === 'to' && subjects.some(({ index }) => index < mark.index);
}

const isRelativizer = (token: Token): boolean =>
  /^(?:WDT|WP)$/.test(token.xpos) && /^(?:which|that|who|whom)$/i.test(token.text);

/**
 * "the mission, | which | Oslo wants gone": the noun in place of the relative pronoun that the words begin with. Before a bare infinitive
 * ("a treaty | which | Oslo refused to sign") the pronoun is left out, for its noun is added behind the verb (`nounOfGap`).
 */
function withNounFor(sentence: Sentence, { head, kind }: Content, tokens: readonly Token[]): Token[] {
  const [first, ...rest] = tokens;
  if (!first || !isRelativizer(first) || rest.length === 0) return [...tokens];
  const noun = dereference(sentence, first);
  if (noun === first || noun.upos === 'PRON') return [...tokens];
  const bare = kind === 'clause' && isRelation(head.rel, 'xcomp') && !sentence.child(head, 'nsubj');
  if (bare && sentence.governor(first) === head) return rest;
  return [...nounPhrase(sentence, noun).filter((token) => token.index < first.index), ...rest];
}

/** The words of a noun that tell which thing it is, without clauses, prepositions and what it is said of. */
export function nounPhrase(sentence: Sentence, noun: Token): Token[] {
  return sentence.subtree(
    noun,
    (child) => child.head === noun.index && !TELLING.some((relation) => isRelation(child.rel, relation)),
  );
}

/** "an all-for-all exchange": a preposition behind other words of the phrase is one of them. */
function isWithin(sentence: Sentence, head: Token, marker: Token): boolean {
  if (/^(?:least|most)$/.test(sentence.tokens[marker.index + 1]?.text ?? '')) return true;
  // "the toll is what Oslo objects | to": left behind, it is no word of the phrase
  const [first] = sentence.span(head);
  if (marker.index > head.index && !isWhole(sentence, head, first, marker.index)) return false;
  // "its objection is | to the deadline": the subject of a predicate noun is no part of its phrase
  return sentence
    .subtree(
      head,
      (child) =>
        sentence.governor(child) === head && (isRelation(child.rel, 'nsubj') || isBeforeBeing(sentence, child, head)),
    )
    .some(({ index, upos }) => index < marker.index && /^(?:DET|NOUN|PROPN|NUM|ADJ)$/.test(upos));
}

/** True if all words from `first` up to `end` are below the head. */
const isWhole = (sentence: Sentence, head: Token, first: number, end: number): boolean =>
  sentence.tokens.slice(first, end).every((token) => token === head || sentence.ancestors(token).includes(head));

/** "8 per cent": not a preposition before the phrase but a word inside it. */
function isRate(sentence: Sentence, marker: Token): boolean {
  return /^(?:per|a)$/i.test(marker.text) && sentence.tokens[marker.index - 1]?.upos === 'NUM';
}

function isSeparate(sentence: Sentence, content: Content, conjunct: Token): boolean {
  if (shareObject(sentence, content.head, conjunct)) return false;
  if (content.kind === 'clause') return true;
  // "is against the quota | and wants more money": said of the same subject, by a verb of its own
  if (isVerbal(conjunct) && conjunct.xpos !== 'VBG' && sentence.child(content.head, 'cop', 'nsubj')) return true;
  return (
    sentence.child(conjunct, 'case', 'det', 'nmod', 'acl', 'nummod') !== undefined || isSetAside(sentence, content.head)
  );
}

/** What an auxiliary is called without the "n't" that it has lost its ending to. */
const SPLIT_AUXILIARIES: Readonly<Record<string, string>> = { wo: 'will', ca: 'can', sha: 'shall' };

/** Words of the document: the tokens joined with the spacing of the text, gaps closed with one space; "will" for the "wo" of a "won't" cut. */
export function wordsOf(text: string, tokens: readonly Token[]): string {
  let words = '';
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    const split = SPLIT_AUXILIARIES[token.text.toLowerCase()];
    if (before)
      words += before.index === token.index - 1 ? text.slice(before.end, token.start).replace(/\s+/g, ' ') : ' ';
    const whole = !split || tokens[index + 1]?.index === token.index + 1;
    words += whole ? text.slice(token.start, token.end) : split;
  });
  return words
    .replace(/[“”"]/g, '')
    .replace(/[\s,;–—]+$/, '')
    .trim();
}

/** Smallest run of whole tokens that covers all of `tokens`, as offsets into the document. */
export function coveringSpan(sentence: Sentence, tokens: readonly Token[]): { start: number; end: number } {
  let first = Math.min(...tokens.map((token) => token.index));
  let last = Math.max(...tokens.map((token) => token.index));
  while (first < last && /^[\s,;:.–—)\]]+$/.test(sentence.tokens[first].text)) first++;
  while (last > first && /^[\s,;:–—([]+$/.test(sentence.tokens[last].text)) last--;
  return { start: sentence.tokens[first].start, end: sentence.tokens[last].end };
}
