import type { Sentence, Token } from '../../language/sentence.ts';
import type { PartyTable } from '../../parties/partyFinder.ts';
import { type Candidate, type HolderReference, PLAINLY_STATED } from '../candidate.ts';
import { itemOf, type ListItem } from '../listItems.ts';
import { partiesAt } from '../references.ts';
import { isSpeechVerb, speakersOf } from '../speech.ts';
import type { StanceType } from '../stance.ts';
import { isHeard, type Voice } from '../voice.ts';
import { ANSWER, stanceOfAnswer } from '../yesAndNo.ts';

/** "loans | no": a thing and the answer behind it. */
interface Answered {
  item: ListItem;
  answer: Token;
  stance: StanceType;
}

const QUOTE = /^["'“”‘’„«»]$/;

/**
 * "Grants yes, says Oslo, loans no", "stored at home, yes; shipped abroad, no": things with their answers behind them, one yes and one no at
 * the least, for a single one may be what somebody heard.
 *
 * @param voice who speaks, where the sentence itself does not tell
 */
export function pairedAnswerRule(sentence: Sentence, parties: PartyTable, voice: Voice | null): Candidate[] {
  const answered = sentence.tokens.flatMap((answer) => answeredBy(sentence, answer) ?? []);
  if (new Set(answered.map(({ stance }) => stance)).size < 2) return [];
  const speakers = speakersIn(sentence, parties, answered);
  const holders = speakers.length ? speakers : isHeard(voice, sentence) ? voice.holders : [];
  return holders.flatMap((holder) =>
    answered.map(({ item, answer, stance }) => ({
      sentence,
      holder: { ...holder, token: item.content.head },
      stance,
      content: item.content,
      cue: [answer],
      at: item.content.head,
      rule: 'answer:paired',
      family: 'answer',
      speech: true,
      ...PLAINLY_STATED,
    })),
  );
}

/** The words between the last sign and an answer that ends its piece of the sentence, as a thing. */
function answeredBy(sentence: Sentence, answer: Token): Answered | null {
  const { tokens } = sentence;
  const next = tokens[answer.index + 1];
  if (!ANSWER.test(answer.text) || (next && next.upos !== 'PUNCT')) return null;
  const last = tokens[answer.index - 1]?.text === ',' ? answer.index - 2 : answer.index - 1;
  let first = last + 1;
  while (first > 0 && !endsPiece(tokens[first - 1])) first--;
  const words = tokens.slice(first, last + 1).filter(({ text }, at) => at > 0 || !/^(?:and|but)$/i.test(text));
  const item = itemOf(sentence, words);
  if (!item || item.negative || words.some(isSpeechVerb)) return null;
  return { item, answer, stance: stanceOfAnswer(answer) };
}

const endsPiece = ({ text, upos }: Token): boolean => (upos === 'PUNCT' && text !== '-') || QUOTE.test(text);

/** Who says it, by the words beside the verb of saying or by the quotation around it. */
function speakersIn(sentence: Sentence, parties: PartyTable, [{ item }]: readonly Answered[]): HolderReference[] {
  const verb = sentence.tokens.find(isSpeechVerb);
  const beside = verb ? [...runFrom(sentence, verb.index, 1), ...runFrom(sentence, verb.index, -1)] : [];
  const named = beside.map((token) => partiesAt(sentence, parties, token)).find((found) => found.length > 0);
  return named ?? speakersOf(sentence, parties, item.content.head);
}

/** The words from a place up to the next sign, in one direction. */
function runFrom({ tokens }: Sentence, from: number, step: 1 | -1): Token[] {
  const run: Token[] = [];
  for (let at = from + step; tokens[at] && tokens[at].upos !== 'PUNCT'; at += step) run.push(tokens[at]);
  return run;
}
