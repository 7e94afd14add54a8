import type { Sentence, Token } from '../language/sentence.ts';
import type { Mention, Reading } from './reading.ts';
import { mentionOfWord } from './wordMention.ts';

/** How the words behind "close to" are read. */
type Inner = (token: Token) => Mention | null;

/**
 * "People close to the premier", "those around the prime minister": they say what the one in their midst thinks.
 *
 * @param inner reads a description that stands behind
 */
export function resolveEntourage(reading: Reading, sentence: Sentence, token: Token, inner: Inner): Mention | null {
  if (!/^(?:those|people|men|circle|entourage|advisers|advisors|allies|aides|officials)$/i.test(token.text))
    return null;
  if (!/^nsubj/.test(token.rel)) return null;
  const centre = centreOf(sentence, token);
  if (!centre || centre.index > token.index + 6) return null;
  const mention = reading.at(sentence.index, centre.index) ?? inner(centre);
  const [entity, other] = mention?.entities ?? [];
  if (!entity || other) return null;
  return mentionOfWord(sentence, token, 'description', [entity.party], 0.7);
}

/** The one whom they are around or close to. */
function centreOf(sentence: Sentence, token: Token): Token | undefined {
  const around = sentence
    .children(token, 'nmod', 'obl')
    .find((child) => /^(?:around|near)$/i.test(sentence.child(child, 'case')?.text ?? ''));
  const close = sentence
    .children(token, 'amod', 'acl')
    .find(({ text, index }) => text === 'close' && index > token.index);
  return around ?? (close && sentence.child(close, 'obl', 'nmod'));
}
