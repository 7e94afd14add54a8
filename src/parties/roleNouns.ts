import type { Sentence, Token } from '../language/sentence.ts';
import { isTitleNoun } from './nameRuns.ts';
import type { Mention } from './reading.ts';
import { isPluralNoun, roleAt } from './roleReading.ts';
import { isCapitalised } from './spelling.ts';

/** Role nouns that the sentence puts beside a name: title in front, apposition on either side, predicate. */
export function roleNounsOf(sentence: Sentence, mention: Mention): Token[] {
  const { tokens } = sentence;
  const start = mention.nameFirst ?? mention.first;
  const first = behindTitles(tokens, start);
  const found: Token[] = [];
  const consider = (token: Token | undefined): void => {
    if (!token || found.includes(token) || (token.index >= start && token.index <= mention.last)) return;
    if (!isPluralNoun(token) && roleAt(sentence, token)) found.push(token);
  };
  const head = tokens[mention.head];
  const governor = sentence.governor(head);
  consider(tokens[start - 1]);
  if (first < start) consider(tokens[first - 1]);
  consider(officeOf(tokens, start));
  const afterComma = tokens[first - 1]?.text === ',';
  // "…, its head, Ana Lund, said" is an apposition, "…, Ana Lund said" a new clause
  const closed = /^[,.;:)–—?!]$/.test(tokens[mention.last + 1]?.text ?? '.');
  if (governor && (head.rel === 'appos' || head.rel.startsWith('flat')) && (!afterComma || closed)) consider(governor);
  consider(describedBefore(sentence, head));
  if (afterComma && closed) consider(roleBeforeComma(sentence, first - 2));
  for (const child of sentence.children(head, 'appos', 'nmod:desc', 'compound'))
    if (!standsBehindAnother(sentence, mention, child)) consider(child);
  if (governor && head.rel === 'nsubj' && sentence.child(governor, 'cop') && governor.upos === 'NOUN')
    consider(governor);
  // "the company's lawyer is Howard Blum"
  if (sentence.child(head, 'cop')) consider(sentence.child(head, 'nsubj'));
  if (/^[,(]$/.test(tokens[mention.last + 1]?.text ?? '')) consider(roleAfterComma(sentence, mention.last + 2));
  for (const noun of sharedRole(sentence, mention)) if (!found.includes(noun)) found.push(noun);
  return found;
}

/** "Ana Lund, Peru's president, and Jon Ek, | the rebel commander,": what stands right behind the second name is said of that one. */
function standsBehindAnother(sentence: Sentence, mention: Mention, { index, rel }: Token): boolean {
  if (rel !== 'appos') return false;
  return sentence
    .children(sentence.tokens[mention.head], 'conj')
    .some((other) => other.upos === 'PROPN' && other.index > mention.last && other.index < index);
}

/** "the envoy, | the jurist Ana Lund", "its negotiator, | a hydrologist named Ana Lund": the role that another description parts from the name. */
function describedBefore(sentence: Sentence, head: Token): Token | undefined {
  const above = sentence.governor(head);
  const isCalled = above !== undefined && /^(?:named|called)$/.test(above.text) && /^(?:xcomp|obj)$/.test(head.rel);
  const noun = isCalled ? sentence.governor(above) : head.rel === 'appos' ? above : undefined;
  if (noun?.upos !== 'NOUN') return undefined;
  const role = noun.rel === 'appos' ? sentence.governor(noun) : undefined;
  return isCalled && !(role && roleAt(sentence, role)) ? noun : role;
}

/** "| Secretary of State Ana Lund", "| Vice-president for education Jon Ek": the title whose field stands between it and the name. */
function officeOf(tokens: readonly Token[], first: number): Token | undefined {
  let at = first - 1;
  while (at > first - 4 && /^(?:NOUN|PROPN)$/.test(tokens[at]?.upos ?? '')) at -= 1;
  const title = tokens[at - 1];
  if (at === first - 1 || !title || !isCapitalised(title.text)) return undefined;
  const isFor = tokens[at]?.text === 'for' && !isCapitalised(tokens[at + 1].text);
  return isFor || (tokens[at]?.text === 'of' && isCapitalised(tokens[at + 1].text)) ? title : undefined;
}

/** Where the courtesy or rank begins that stands before a name: "its leader, | Colonel Ana Lund". */
function behindTitles(tokens: readonly Token[], first: number): number {
  let start = first;
  while (
    start > 0 &&
    isCapitalised(tokens[start - 1].text) &&
    isTitleNoun(tokens[start - 1]) &&
    tokens[start - 2]?.text === ','
  )
    start -= 1;
  return start;
}

/** "Ana Lund and Jon Ek, | the chairs of the board,", "their two leaders, | Ana Lund and Jon Ek": the plural role of those who are named together. */
function sharedRole(sentence: Sentence, mention: Mention): Token[] {
  const head = sentence.tokens[mention.head];
  const first = head.rel === 'conj' ? sentence.governor(head) : head;
  if (!first) return [];
  const named = [first, ...sentence.children(first, 'conj')];
  if (named.length < 2) return [];
  const before = first.rel === 'appos' ? sentence.governor(first) : undefined;
  if (before && before.index < first.index && isPluralNoun(before)) return [before];
  const end = Math.max(mention.last, ...named.map((token) => token.index));
  const after = sentence.tokens.findIndex((token) => token.index > end && token.text === ',');
  if (after < 0 || after > end + 3) return [];
  const noun = roleAfterComma(sentence, after + 1);
  return noun && isPluralNoun(noun) ? [noun] : [];
}

/** "its minister of agriculture, | Ana Lund": the role noun of the phrase that ends before the comma. */
function roleBeforeComma(sentence: Sentence, end: number): Token | undefined {
  for (let index = end; index >= Math.max(0, end - 6); index--) {
    const token = sentence.tokens[index];
    if (roleAt(sentence, token)) return token;
    if (/^(VERB|AUX|SCONJ|CCONJ|PRON)$/.test(token.upos) || /^[,;:]$/.test(token.text)) return undefined;
  }
  return undefined;
}

/** "Ana Lund, | the longest-serving member of the board": the first role noun of the phrase behind the comma. */
function roleAfterComma(sentence: Sentence, start: number): Token | undefined {
  for (let index = start; index < Math.min(sentence.tokens.length, start + 10); index++) {
    const token = sentence.tokens[index];
    if (/^(VERB|AUX)$/.test(token.upos) || /^(,|;|\(|\)|who|which|and)$/.test(token.text)) return undefined;
    const next = sentence.tokens[index + 1];
    if (roleAt(sentence, token) && next?.text !== '-' && !(next && roleAt(sentence, next) && next.upos === 'NOUN'))
      return token;
  }
  return undefined;
}
