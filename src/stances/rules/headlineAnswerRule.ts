import type { Sentence } from '../../language/sentence.ts';
import type { PartyTable } from '../../parties/partyFinder.ts';
import { type Candidate, PLAINLY_STATED } from '../candidate.ts';
import { isQuestion, isVerbal } from '../clause.ts';
import { ANSWERS, EXCLAMATIONS } from '../lexicon/answers.ts';
import { itemOf } from '../listItems.ts';
import { mentionOpening } from '../references.ts';

/** "Peru on new tariff: ‘unacceptable’", "Verdi on pay offer: no way": a headline that is a name, a topic and what the one says of the other. */
export function headlineAnswerRule(sentence: Sentence, parties: PartyTable): Candidate[] {
  const { tokens } = sentence;
  const mention = mentionOpening(sentence, parties, 0, 1);
  const colon = tokens.findIndex(({ text }) => text === ':');
  if (isQuestion(sentence) || !mention || mention.form === 'pronoun' || colon < mention.last + 3) return [];
  const preposition = tokens[mention.last + 1];
  const topic = tokens.slice(mention.last + 2, colon);
  if (!/^on$/i.test(preposition.text) || topic.some((word) => isVerbal(word) || word.upos === 'PUNCT')) return [];
  const answer = tokens.slice(colon + 1).filter(({ upos }) => upos !== 'PUNCT');
  const spoken = answer.map(({ text }) => text.toLowerCase()).join(' ');
  const stance = EXCLAMATIONS.get(spoken) ?? ANSWERS.get(spoken);
  const item = stance && stance !== 'conditional' ? itemOf(sentence, topic) : null;
  if (!stance || !item || item.negative) return [];
  return mention.holders.map((holder) => ({
    ...PLAINLY_STATED,
    sentence,
    holder: { holder, mention, token: tokens[mention.head] },
    stance,
    content: item.content,
    cue: answer,
    at: answer[0],
    rule: 'headline:answer',
    family: 'answer',
    speech: true,
  }));
}
