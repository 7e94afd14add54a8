import type { Sentence, Token } from '../language/sentence.ts';
import type { PartyTable } from '../parties/partyFinder.ts';
import { possessorOf } from './arguments.ts';
import { type Candidate, type HolderReference, PLAINLY_STATED } from './candidate.ts';
import { cases } from './clause.ts';
import { itemOf, type ListItem } from './listItems.ts';
import { partiesAt } from './references.ts';
import type { StanceType } from './stance.ts';

/** "yes to a toll": an answer and what it is given to. */
interface Answered {
  word: Token;
  stance: StanceType;
  item: ListItem;
  /** Indexes of its first and last word. */
  first: number;
  last: number;
}

export const ANSWER = /^(?:yes|no)$/i;
const LINK = /^(?:[,;]|and|but|–|—)$/i;
const MESSAGES = /^(?:message|answer|reply|response|verdict|line|position|slogan)$/;

/**
 * "said no to a tunnel, yes to a toll": each answer has what it is given to, whatever the tree hangs on the verb.
 *
 * @param stated what the verb of saying states
 */
export function withYesAndNo(sentence: Sentence, stated: readonly Candidate[]): Candidate[] {
  const answers = answersIn(sentence);
  if (answers.length < 2) return [...stated];
  const saying = stated.find(
    ({ cue, at }) => cue.includes(answers[0].word) || sentence.governor(answers[0].word) === at,
  );
  if (!saying) return [...stated];
  const others = stated.filter(
    ({ at, content }) =>
      at !== saying.at && !answers.some(({ first, last }) => content.head.index >= first && content.head.index <= last),
  );
  const same = stated.filter(({ at, content }) => at === saying.at && content === saying.content);
  return [
    ...others,
    ...same.flatMap((one) =>
      answers.map(({ item, stance, word }) => ({
        ...one,
        stance,
        content: { ...item.content, slot: 'to' },
        cue: [one.at, word],
      })),
    ),
  ];
}

/** "Yes to a toll, no to a tunnel: that is the message of Lima": whose message it is stands behind the colon. */
export function yesAndNoRule(sentence: Sentence, parties: PartyTable): Candidate[] {
  const answers = answersIn(sentence);
  const colon = sentence.tokens.findIndex(({ text }) => text === ':');
  if (colon < 0 || answers[0]?.word.index !== 0 || answers.some(({ last }) => last > colon)) return [];
  const message = sentence.tokens.find(({ index, lemma }) => index > colon && MESSAGES.test(lemma));
  const holders = message ? sendersOf(sentence, parties, message) : [];
  return holders.flatMap((holder) =>
    answers.map(({ item, stance, word }) => ({
      sentence,
      holder,
      stance,
      content: item.content,
      cue: [word, message!],
      at: word,
      rule: 'fragment:yes',
      family: 'fragment',
      speech: true,
      ...PLAINLY_STATED,
    })),
  );
}

/** Whose message it is: "Lima's message", "the message of Lima", "the message that Lima's minister took to Geneva". */
function sendersOf(sentence: Sentence, parties: PartyTable, message: Token): HolderReference[] {
  const clause = sentence.child(message, 'acl:relcl');
  const owner =
    possessorOf(sentence, message) ??
    sentence.children(message, 'nmod').find((child) => /^(?:of|from)$/.test(cases(sentence, child)[0] ?? '')) ??
    (clause && sentence.child(clause, 'nsubj'));
  return owner ? partiesAt(sentence, parties, owner) : [];
}

export const stanceOfAnswer = ({ text }: Token): StanceType => (/^yes$/i.test(text) ? 'supports' : 'opposes');

/** The answers of a sentence, each with the words between its "to" and the next sign or answer. */
function answersIn(sentence: Sentence): Answered[] {
  const { tokens } = sentence;
  const found: Answered[] = [];
  for (const word of tokens) {
    if (!ANSWER.test(word.text) || !/^to$/i.test(tokens[word.index + 1]?.text ?? '')) continue;
    const first = word.index + 2;
    const end = tokens.findIndex(
      ({ index, text, upos }) =>
        index > first &&
        ((upos === 'PUNCT' && text !== '-') || (LINK.test(text) && ANSWER.test(tokens[index + 1]?.text ?? ''))),
    );
    const last = (end < 0 ? tokens.length : end) - 1;
    const item = itemOf(sentence, tokens.slice(first, last + 1));
    if (!item) continue;
    found.push({ word, stance: stanceOfAnswer(word), item, first, last });
  }
  return found;
}
