import type { Sentence, Token } from '../../language/sentence.ts';
import type { PartyTable } from '../../parties/partyFinder.ts';
import { actorOf } from '../arguments.ts';
import { type Candidate, type HolderReference, PLAINLY_STATED } from '../candidate.ts';
import { nominal } from '../content.ts';
import { flip } from '../polarity.ts';
import type { Asked } from '../questions.ts';
import { partiesAt } from '../references.ts';
import { isSpeechVerb } from '../speech.ts';
import type { StanceType } from '../stance.ts';

const MODAL = /^(?:will|would|wo|could|can|ca|should|must|['’]ll|['’]d)$/i;
const ON_CONDITION = /^(?:if|provided|providing|unless)$/i;
/** Words that open an answer before its pronoun. */
const OPENERS = /^(?:[“"‘,]|yes|no|that|of|course|indeed|and|but)$/i;

/**
 * Answers that only take up the modal of the question or of the request: "Should the toll rise? Oslo said that it should", "Could Oslo live with a cap? It could,
 * the minister said, so long as …".
 */
export function shortAnswerRule(sentence: Sentence, parties: PartyTable, asked: Asked | null): Candidate[] {
  if (!asked || asked.sentence.index !== sentence.index - 1) return [];
  for (const modal of sentence.tokens) {
    if (!MODAL.test(modal.text)) continue;
    // "asked Oslo to sign. It must": what others say of the one who was asked
    if (asked.subjects.length > 0 && /^(?:should|must)$/i.test(modal.text)) continue;
    const pronoun = sentence.tokens[modal.index - 1];
    if (pronoun?.upos !== 'PRON' || !/^(?:it|they|he|she|we|i|this|that)$/i.test(pronoun.text)) continue;
    const denied = /^(?:not|n['’]t)$/i.test(sentence.tokens[modal.index + 1]?.text ?? '');
    const next = sentence.tokens[modal.index + (denied ? 2 : 1)];
    if (next && next.upos !== 'PUNCT' && !ON_CONDITION.test(next.text)) continue;
    const speakers = speakersOf(sentence, parties, pronoun, asked);
    const stance = stanceOf(sentence, modal, denied);
    const told = stance === 'conditional' ? sentence.tokens.slice(modal.index + 1).filter(isWord) : [];
    return speakers
      .filter(
        ({ holder }) =>
          asked.subjects.length === 0 || asked.subjects.some((one) => one.holder.partyId === holder.partyId),
      )
      .map((holder) => ({
        sentence,
        holder,
        stance: asked.turned ? flip(stance) : stance,
        content: nominal(modal, 'echo'),
        cue: [pronoun, modal, ...told],
        at: modal,
        rule: 'answer:modal',
        family: 'answer',
        speech: true,
        ...PLAINLY_STATED,
      }));
  }
  return [];
}

const isWord = ({ upos }: Token): boolean => upos !== 'PUNCT';

/** Who answers: the one reported as saying it ("Oslo said that | it should"), else the one asked, meant by the pronoun that opens the sentence. */
function speakersOf(sentence: Sentence, parties: PartyTable, pronoun: Token, asked: Asked): HolderReference[] {
  const before = sentence.tokens.slice(0, pronoun.index).findLast(({ text }) => !OPENERS.test(text));
  if (!before) return asked.subjects.map((one) => ({ ...one, token: pronoun }));
  const verb = sentence.tokens.slice(0, pronoun.index).findLast((token) => isSpeechVerb(token));
  const actor = verb && actorOf(sentence, verb);
  return actor ? partiesAt(sentence, parties, actor) : [];
}

/** "It could, so long as …" accepts on a condition. */
function stanceOf(sentence: Sentence, modal: Token, denied: boolean): StanceType {
  if (denied) return 'opposes';
  const behind = sentence.tokens.slice(modal.index + 1);
  const conditioned = behind.some(
    ({ text }, at) =>
      ON_CONDITION.test(text) ||
      (/^(?:so|as)$/i.test(text) && /^long$/i.test(behind[at + 1]?.text ?? '')) ||
      (/^on$/i.test(text) && /^condition$/i.test(behind[at + 1]?.text ?? '')),
  );
  return conditioned ? 'conditional' : 'supports';
}
