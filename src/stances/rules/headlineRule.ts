import type { Sentence, Token } from '../../language/sentence.ts';
import type { PartyTable } from '../../parties/partyFinder.ts';
import { type Candidate, PLAINLY_STATED } from '../candidate.ts';
import { isQuestion } from '../clause.ts';
import { HEADLINE_SIDES, type HeadlineSide, LONGEST_HEADLINE_SIDE } from '../lexicon/headlineSides.ts';
import { MEASURE_NOUNS } from '../lexicon/receptions.ts';
import { itemOf } from '../listItems.ts';
import { namesProposal } from '../proposals.ts';
import { mentionOpening } from '../references.ts';

const FINITE = /^(?:VBZ|VBP|VBD|MD)$/;
const SIDES = new Map(HEADLINE_SIDES.map((side) => [side.words, side]));

/**
 * "Peru against new border levy", "Verdi open to longer contract": a headline that is a name, a side and a thing. No verb and no stop at its
 * end tell it from the phrase of a longer sentence.
 */
export function headlineRule(sentence: Sentence, parties: PartyTable): Candidate[] {
  const { tokens } = sentence;
  const last = tokens[tokens.length - 1];
  if (isQuestion(sentence) || last.upos === 'PUNCT') return [];
  const mention = mentionOpening(sentence, parties, 0, 1);
  const found = mention && mention.form !== 'pronoun' ? sideFrom(sentence, mention.last + 1) : null;
  if (!mention || !found) return [];
  const { side, first } = found;
  const rest = tokens.slice(first);
  if (rest.some(({ xpos, upos }) => FINITE.test(xpos) || upos === 'PUNCT')) return [];
  const item = itemOf(sentence, rest);
  if (!item || item.negative || !(namesProposal(sentence, item.content.head) || isMeasure(item.content.head)))
    return [];
  return mention.holders.map((holder) => ({
    ...PLAINLY_STATED,
    sentence,
    holder: { holder, mention, token: tokens[mention.head] },
    stance: side.stance,
    content: item.content,
    cue: tokens.slice(mention.last + 1, first),
    at: tokens[mention.last + 1],
    rule: 'headline:side',
    family: 'answer',
    speech: false,
  }));
}

const isMeasure = ({ lemma }: Token): boolean => MEASURE_NOUNS.has(lemma.toLowerCase());

/** The longest side that begins at a word, and the index behind it. */
function sideFrom({ tokens }: Sentence, from: number): { side: HeadlineSide; first: number } | null {
  for (let length = LONGEST_HEADLINE_SIDE; length > 0; length--) {
    const words = tokens.slice(from, from + length).map(({ text }) => text.toLowerCase());
    const side = SIDES.get(words.join(' '));
    if (side && tokens.length > from + length) return { side, first: from + length };
  }
  return null;
}
