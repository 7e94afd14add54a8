import type { Sentence, Token } from '../../language/sentence.ts';
import type { PartyTable } from '../../parties/partyFinder.ts';
import { possessorOf } from '../arguments.ts';
import { type Candidate, PLAINLY_STATED } from '../candidate.ts';
import { cases } from '../clause.ts';
import { nominal } from '../content.ts';
import { REPLIES } from '../lexicon/fragments.ts';
import { partiesAt } from '../references.ts';
import type { StanceType } from '../stance.ts';

const STANCES: ReadonlyMap<string, StanceType> = new Map([
  ['no', 'opposes'],
  ['nay', 'opposes'],
  ['never', 'opposes'],
  ['yes', 'supports'],
]);

/** "Oslo's answer to the offer was a flat no": a noun of answering, what is answered, a copula and the answer. */
export function replyRule(sentence: Sentence, parties: PartyTable): Candidate[] {
  return sentence.tokens.flatMap((noun) => {
    if (!REPLIES.has(noun.lemma.toLowerCase())) return [];
    const asked = sentence
      .children(noun, 'nmod', 'obl')
      .find((child) => /^(?:to|on)$/.test(cases(sentence, child)[0] ?? ''));
    const owner = possessorOf(sentence, noun) ?? fromWhom(sentence, noun);
    const answer = answerBehind(sentence, asked ?? noun) ?? answerAtColon(sentence, noun);
    if (!owner || !answer) return [];
    return partiesAt(sentence, parties, owner).map((holder) => ({
      sentence,
      holder,
      stance: STANCES.get(answer.text.toLowerCase())!,
      content: asked ? nominal(asked, 'obj') : nominal(answer, 'echo'),
      cue: [noun, answer],
      at: answer,
      rule: 'reply:noun',
      family: 'noun',
      speech: true,
      ...PLAINLY_STATED,
    }));
  });
}

const fromWhom = (sentence: Sentence, noun: Token): Token | undefined =>
  sentence.children(noun, 'nmod').find((child) => /^(?:of|from)$/.test(cases(sentence, child)[0] ?? ''));

/** The "no" or "yes" at the end of the clause, with nothing between it and the copula but words that colour it. */
function answerBehind(sentence: Sentence, asked: Token): Token | undefined {
  const copula = sentence.tokens.find(
    ({ index, lemma, upos }) => index > asked.index && upos === 'AUX' && lemma === 'be',
  );
  if (!copula) return undefined;
  const run = sentence.tokens.slice(copula.index + 1);
  const at = run.findIndex(({ text }) => STANCES.has(text.toLowerCase()));
  const coloured = run.slice(0, Math.max(at, 0)).every(({ upos }) => /^(?:DET|ADJ|ADV|PUNCT)$/.test(upos));
  const after = run[at + 1];
  return at >= 0 && coloured && (after === undefined || after.upos === 'PUNCT') ? run[at] : undefined;
}

/** "Oslo's answer took one word: no." */
function answerAtColon({ tokens }: Sentence, noun: Token): Token | undefined {
  const colon = tokens.find(({ index, text }) => index > noun.index && text === ':');
  const answer = tokens.find(({ index, upos }) => colon !== undefined && index > colon.index && upos !== 'PUNCT');
  const after = answer && tokens[answer.index + 1];
  return answer && STANCES.has(answer.text.toLowerCase()) && (!after || after.upos === 'PUNCT') ? answer : undefined;
}
