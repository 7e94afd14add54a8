import type { Sentence, Token } from '../language/sentence.ts';
import type { Quotations } from './quotations.ts';
import type { Mention, Reading } from './reading.ts';
import { PRONOUNS } from './vocabulary/pronouns.ts';
import { SPEECH_VERBS } from './vocabulary/speech.ts';
import { mentionOfWord } from './wordMention.ts';

/** Who says the words at a place: the owner of the quotation, of the transcript's turn, or of the whole text. */
export function speakerOf(
  reading: Reading,
  quotations: Quotations,
  labels: ReadonlyMap<number, Mention | null>,
  sentence: Sentence,
  token: Token,
): Mention | null {
  const quote = quotations.at(token.start);
  if (quote?.speaker) return quote.speaker;
  const label = labels.get(sentence.paragraph);
  if (label !== undefined) return label;
  return reading.author ? mentionOfWord(sentence, token, 'first-person', [reading.author], 0.7) : null;
}

/** Resolves "I", "we", "us", "our" throughout the document. */
export function readFirstPersons(
  reading: Reading,
  quotations: Quotations,
  labels: ReadonlyMap<number, Mention | null>,
): void {
  for (const sentence of reading.document.sentences)
    for (const token of sentence.tokens) {
      const features = PRONOUNS.get(token.text.toLowerCase());
      if (!features?.kind.startsWith('first') || token.upos !== 'PRON') continue;
      if (token.text === 'US' || reading.at(sentence.index, token.index)) continue;
      const speaker =
        speakerOf(reading, quotations, labels, sentence, token) ?? reportingSubject(quotations, sentence, token);
      if (!speaker?.entities.length) continue;
      const certainty = Math.min(0.85, speaker.certainty);
      reading.add(mentionOfWord(sentence, token, 'first-person', speaker.entities, certainty));
    }
}

/** Free direct speech: "we will not go first, she told reporters". */
function reportingSubject(quotations: Quotations, sentence: Sentence, token: Token): Mention | null {
  let best: Mention | null = null;
  for (const verb of sentence.tokens) {
    if (verb.upos !== 'VERB' || !SPEECH_VERBS.has(verb.lemma.toLowerCase())) continue;
    const subject = quotations.subjectOf(sentence, verb);
    if (subject && (subject.last < token.index || !best || verb.index > token.index)) best ??= subject;
  }
  return best;
}
