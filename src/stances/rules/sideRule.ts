import type { Sentence, Token } from '../../language/sentence.ts';
import type { PartyMention, PartyTable } from '../../parties/partyFinder.ts';
import { type Candidate, type HolderReference, PLAINLY_STATED } from '../candidate.ts';
import { type Content, nominal } from '../content.ts';
import { REPLIES } from '../lexicon/fragments.ts';
import { CONDITION_BEHIND, LONGEST_SIDE, SIDES } from '../lexicon/sides.ts';
import { mentionOpening } from '../references.ts';
import type { StanceType } from '../stance.ts';
import { standsOn, topicOf } from '../topics.ts';
import { type Utterance, underLabel } from '../utterances.ts';

/** Name of the rule, by which the memory of demands knows what stands under a heading. */
export const NAMED_SIDE = 'side:named';

interface Side {
  stance: StanceType;
  words: Token[];
}

/**
 * Sides that minutes, tables and headlines only name: "Labour: against", "Greens: yes, if the school moves", "Night buses: the union for, the
 * company against", "Poland no, Spain maybe: where the capitals stand on joint debt".
 *
 * @param before the sentence before it, which may be the label
 */
export function sideRule(sentence: Sentence, parties: PartyTable, before: Sentence | undefined): Candidate[] {
  const row = rowOfSides(sentence, parties);
  if (row.length) return row;
  const label = underLabel(sentence, parties, before);
  const said = label?.tokens.filter((token, at) => at > 0 || token.upos !== 'PUNCT');
  const side = said && sideAt(said);
  if (!label || !side || isReply(sentence, label)) return [];
  return label.speakers.map((holder) => candidate(sentence, holder, side, nominal(side.words[0], 'echo')));
}

/** "Peru's answer to the toll: no": what is answered stands in the label. */
const isReply = (sentence: Sentence, { tokens }: Utterance): boolean =>
  sentence.tokens.some((word) => REPLIES.has(word.lemma.toLowerCase()) && !tokens.includes(word));

/** Names with a side each, before or behind the colon that parts them from what they stand on. */
function rowOfSides(sentence: Sentence, parties: PartyTable): Candidate[] {
  const { tokens } = sentence;
  const colon = tokens.findIndex(({ text }) => text === ':');
  if (colon < 1) return [];
  const inFront = sidesOf(sentence, parties, tokens.slice(0, colon));
  const topic = inFront.length ? standsOn(sentence) : topicOf(sentence, headOf(sentence, tokens.slice(0, colon)));
  if (!topic) return [];
  const sides = inFront.length ? inFront : sidesOf(sentence, parties, tokens.slice(colon + 1));
  if (sides.length < 2) return [];
  const content: Content = { ...nominal(topic.head, 'obj'), words: topic.tokens };
  return sides.flatMap(({ mention, side }) =>
    mention.holders.map((holder) =>
      candidate(sentence, { holder, mention, token: tokens[mention.head] }, side, content),
    ),
  );
}

/** Every part between commas a name and its side; none if one part is anything else. */
function sidesOf(
  sentence: Sentence,
  parties: PartyTable,
  tokens: readonly Token[],
): { mention: PartyMention; side: Side }[] {
  const parts: Token[][] = [[]];
  for (const token of tokens)
    if (/^(?:[,;.]|and|but)$/i.test(token.text)) parts.push([]);
    else parts[parts.length - 1].push(token);
  const found = parts
    .filter((part) => part.length > 0)
    .map((part) => {
      const mention = mentionOpening(sentence, parties, part[0].index, part[0].index + 1);
      const behind = mention ? withoutRemark(part.filter(({ index }) => index > mention.last)) : [];
      const side = sideAt(behind);
      return mention && side && side.words.length === behind.length ? { mention, side } : null;
    });
  return found.every((one) => one !== null) ? found : [];
}

/** "Moreno | (union) | for": without what stands in brackets. */
function withoutRemark(words: readonly Token[]): readonly Token[] {
  const close = words.findIndex(({ text }) => text === ')');
  return words[0]?.text === '(' && close > 0 ? words.slice(close + 1) : words;
}

/** The longest run of words that is a side and ends at a sign, a condition or a date. */
function sideAt(words: readonly Token[]): Side | null {
  for (let length = Math.min(LONGEST_SIDE, words.length); length > 0; length--) {
    const run = words.slice(0, length);
    const stance = SIDES.get(run.map(({ text }) => text.toLowerCase()).join(' '));
    const next = words[length];
    if (!stance) continue;
    const waits = stance === 'noncommittal' && /^(?:until|before|pending|for)$/i.test(next?.text ?? '');
    if (next && next.upos !== 'PUNCT' && !CONDITION_BEHIND.test(next.text) && !waits) continue;
    const condition = stance === 'supports' && words.slice(length, length + 2).some(opensCondition);
    return { stance: condition ? 'conditional' : stance, words: [...run] };
  }
  return null;
}

const opensCondition = (token: Token): boolean => CONDITION_BEHIND.test(token.text);

/** The word of the run that hangs on none of the others. */
const headOf = (sentence: Sentence, words: readonly Token[]): Token =>
  words.find((token) => {
    const governor = sentence.governor(token);
    return token.upos !== 'PUNCT' && token.upos !== 'NUM' && (!governor || !words.includes(governor));
  }) ?? words[0];

function candidate(sentence: Sentence, holder: HolderReference, side: Side, content: Content): Candidate {
  return {
    sentence,
    holder: { ...holder, token: holder.mention.sentence === sentence.index ? holder.token : side.words[0] },
    stance: side.stance,
    content,
    cue: side.words,
    at: side.words[0],
    rule: NAMED_SIDE,
    family: 'answer',
    speech: true,
    ...PLAINLY_STATED,
  };
}
