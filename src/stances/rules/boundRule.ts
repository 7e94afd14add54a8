import type { Sentence, Token } from '../../language/sentence.ts';
import type { PartyMention, PartyTable } from '../../parties/partyFinder.ts';
import { type Candidate, PLAINLY_STATED } from '../candidate.ts';
import { isQuestion } from '../clause.ts';
import { type Content, clause } from '../content.ts';
import { BOUNDS, type Bound, CARRIERS } from '../lexicon/bounds.ts';
import { itemOf } from '../listItems.ts';
import { mentionOpening } from '../references.ts';
import { isSpeechVerb } from '../speech.ts';

const CLAUSE_END = /^(?:[,;:.!?”"–—]|and|but|while|whereas)$/i;
const DENIAL = /^(?:not|never|n['’]t|hardly)$/i;
/** How many words may stand between the party and its verb ("would be prepared to pay"). */
const REACH = 6;

/** A party and its verb behind the words of the bound: "the most | Peru would offer". */
interface Bounding {
  bound: Bound;
  mention: PartyMention;
  verb: Token;
  /** Indices of its first word and of the token behind its last. */
  first: number;
  end: number;
}

/**
 * "Nine per cent is the most Peru would offer", "The least Peru will accept is a lease", "Ten is as far as Peru can go", "All Peru asks is that
 * the flights resume": the thing on the other side of the copula. Read from the words, for trees take the party and "the most" for one phrase.
 */
export function boundRule(sentence: Sentence, parties: PartyTable): Candidate[] {
  if (isQuestion(sentence)) return [];
  return sentence.tokens.flatMap(({ index }) => {
    const found = boundingAt(sentence, parties, index);
    const content = found && (thingBehind(sentence, found) ?? thingBefore(sentence, found));
    if (!found || !content) return [];
    const { bound, mention, verb, first, end } = found;
    return mention.holders.map((holder) => ({
      ...PLAINLY_STATED,
      sentence,
      holder: { holder, mention, token: sentence.tokens[mention.head] },
      stance: bound.stance,
      content,
      cue: sentence.tokens.slice(first, end),
      at: verb,
      rule: `bound:${verb.lemma}`,
      family: 'idiom',
      speech: false,
    }));
  });
}

function boundingAt(sentence: Sentence, parties: PartyTable, first: number): Bounding | null {
  for (const length of [3, 2, 1]) {
    const said = sentence.tokens.slice(first, first + length).map(({ text }) => `${text.toLowerCase()} `);
    const bounds = BOUNDS.filter(({ words }) => words.test(said.join('')));
    const at = first + length;
    const mention = bounds.length ? mentionOpening(sentence, parties, at, at + 1) : undefined;
    if (!mention?.holders.length) continue;
    const behind = sentence.tokens.slice(mention.last + 1, mention.last + 1 + REACH);
    for (const bound of bounds) {
      const place = behind.findIndex(({ upos, lemma }) => upos === 'VERB' && bound.verbs.has(lemma.toLowerCase()));
      const between = behind.slice(0, Math.max(place, 0));
      if (place < 0 || between.some(({ text }) => DENIAL.test(text) || CLAUSE_END.test(text))) continue;
      if (
        bound.carried &&
        !between.some(({ lemma, text }) => CARRIERS.has(lemma.toLowerCase()) || /^['’]d$/.test(text))
      )
        continue;
      return { bound, mention, verb: behind[place], first, end: endOf(sentence, behind[place]) };
    }
  }
  return null;
}

/** "would settle | for", "is prepared to agree | to": the index behind the verb and the preposition it leaves behind. */
function endOf({ tokens }: Sentence, { index }: Token): number {
  const next = tokens[index + 1];
  return next && /^(?:for|to|with|on)$/i.test(next.text) ? index + 2 : index + 1;
}

const isCopula = (token: Token | undefined): boolean =>
  token !== undefined && token.lemma === 'be' && /^(?:is|are|was|were|be)$/i.test(token.text);

/** "The most Peru would offer is | nine per cent", "… was | that the flights resume". */
function thingBehind(sentence: Sentence, { end }: Bounding): Content | null {
  const copula = /^(?:would|will)$/i.test(sentence.tokens[end]?.text ?? '') ? end + 1 : end;
  if (!isCopula(sentence.tokens[copula])) return null;
  const behind = sentence.tokens.slice(copula + 1);
  const that = /^that$/i.test(behind[0]?.text ?? '');
  const stop = behind.findIndex(({ text }) => /^[;.!?”"–—]$/.test(text) || (!that && CLAUSE_END.test(text)));
  const words = behind.slice(that ? 1 : 0, stop < 0 ? undefined : stop);
  const head = words.find((word) => {
    const governor = sentence.governor(word);
    return word.upos !== 'PUNCT' && (governor === undefined || !words.includes(governor));
  });
  if (that) return head ? { ...clause(sentence, head, 'that', null), words } : null;
  return contentOf(sentence, words);
}

/** "Nine per cent is | the most Peru would offer", "said ten would be | as far as it could go". */
function thingBefore(sentence: Sentence, { first, end }: Bounding): Content | null {
  const after = sentence.tokens[end];
  if (after && !CLAUSE_END.test(after.text) && !/^(?:in|at|on|for|this|next|said)$/i.test(after.text)) return null;
  if (!isCopula(sentence.tokens[first - 1])) return null;
  const modal = /^(?:would|will|can|could)$/i.test(sentence.tokens[first - 2]?.text ?? '');
  const before = sentence.tokens.slice(0, modal ? first - 2 : first - 1);
  const start = before.findLastIndex(
    (token) => CLAUSE_END.test(token.text) || /^that$/i.test(token.text) || isSpeechVerb(token),
  );
  return contentOf(sentence, before.slice(start + 1));
}

/** A thing one could have; "this", "it" and "the talks were" name none. */
function contentOf(sentence: Sentence, words: readonly Token[]): Content | null {
  const item = itemOf(sentence, words);
  return item && !item.negative && item.content.head.upos !== 'PRON' ? { ...item.content, slot: 'obj' } : null;
}
