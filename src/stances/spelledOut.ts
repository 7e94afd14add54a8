import type { Sentence, Token } from '../language/sentence.ts';
import type { Candidate } from './candidate.ts';
import { SUMS_UP, TELLS_WHAT_IT_IS } from './lexicon/spelledOut.ts';
import { isStatement, itemOf, type ListItem, partsBetween } from './listItems.ts';
import { contentTokens } from './phrases.ts';
import { flip } from './polarity.ts';
import { undergoing } from './smallClauseSeries.ts';

const FINITE = /^(?:VBZ|VBP|VBD|MD)$/;

/**
 * "insists on restraint: no new subsidies", "wants elections: a date, a neutral commission, and observers": behind a colon the thing that is
 * wanted or offered is spelled out, and each item is wanted or offered too. Returns the candidates with their words cut at the colon,
 * followed by one statement on each item.
 */
export function withSpelledOut(sentence: Sentence, candidates: readonly Candidate[]): Candidate[] {
  const colon = sentence.tokens.find(({ text }) => text === ':');
  if (!colon) return [...candidates];
  const items: Candidate[] = [];
  const kept = candidates.flatMap((candidate) => {
    if (!/^(?:demands|supports)$/.test(candidate.stance) || !endsAt(sentence, candidate, colon)) return [candidate];
    const listed = itemsBehind(sentence, colon, candidate);
    if (!listed.length) return [candidate];
    for (const { content, negative } of listed)
      items.push({
        ...candidate,
        stance: negative ? flip(candidate.stance) : candidate.stance,
        content,
        rule: 'list:spelled-out',
        addressee: null,
        leftOut: [],
      });
    // "promises something else: a levy on fortunes"
    if (/^(?:something|thing)$/i.test(candidate.content.head.text)) return [];
    const words = contentTokens(sentence, candidate.content, candidate.leftOut, candidate.at);
    return [
      {
        ...candidate,
        content: { ...candidate.content, from: null, words: words.filter(({ index }) => index < colon.index) },
      },
    ];
  });
  return [...kept, ...items];
}

/** Whether nothing but the thing itself and the words of the predicate stands between its noun and the colon. */
function endsAt(sentence: Sentence, { content, cue }: Candidate, colon: Token): boolean {
  const { head } = content;
  if ((content.kind !== 'nominal' && content.slot !== 'obj-done') || head.index > colon.index) return false;
  return sentence.tokens
    .slice(head.index + 1, colon.index)
    .every(
      (token) =>
        !FINITE.test(token.xpos) &&
        (cue.includes(token) || token.upos === 'DET' || sentence.ancestors(token).includes(head)),
    );
}

/** The items, if all that stands behind the colon are things or acts that could be granted. */
function itemsBehind(sentence: Sentence, colon: Token, { content }: Candidate): ListItem[] {
  const end = sentence.tokens.findIndex(({ text, index }) => index > colon.index && /^[–—:”"]$/.test(text));
  const parts = partsBetween(sentence, colon.index + 1, (end < 0 ? sentence.tokens.length : end) - 1);
  const items = parts.map((part) => spelledItem(sentence, part)).filter((item): item is ListItem => item !== null);
  if (items.length < parts.length || items.some(isRemark)) return [];
  const sums = SUMS_UP.has(content.head.lemma.toLowerCase());
  return items.length > 1 || sums || items[0]?.negative ? items : [];
}

/** "the hostages freed", "a road for flour", "no penalties"; null for what states something by itself. */
function spelledItem(sentence: Sentence, part: Token[]): ListItem | null {
  const undergone = undergoing(sentence, part, true);
  if (undergone) return { content: undergone, negative: false, denial: [] };
  return isStatement(sentence, part) ? null : itemOf(sentence, part);
}

/** "a symbol of hope", "too dear": what the thing is called. */
function isRemark({ content, negative }: ListItem): boolean {
  const { head } = content;
  if (TELLS_WHAT_IT_IS.has(head.lemma.toLowerCase()) || head.upos === 'PRON') return true;
  const named = content.kind === 'nominal' && head.upos !== 'NOUN' && head.upos !== 'NUM';
  return named && !negative;
}
