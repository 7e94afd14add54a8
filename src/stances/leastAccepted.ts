import type { Sentence, Token } from '../language/sentence.ts';
import type { Candidate } from './candidate.ts';
import { EXCEPTING, FALLING_SHORT } from './lexicon/leastAccepted.ts';
import { itemOf } from './listItems.ts';
import type { StanceType } from './stance.ts';

/** Where the words of what is named behind such an "anything" end. */
const END = /^(?:[,;:.!?”"–—]|and|while|whereas|because|if|until|unless|when)$/i;

/**
 * "rejects anything short of the full ward", "refuses anything but a recount": what is named is the least that is asked. "would accept
 * anything but a levy": it is what is refused. Other candidates stay as they are.
 */
export function withLeastAccepted(sentence: Sentence, candidates: readonly Candidate[]): Candidate[] {
  return candidates.map((candidate) => {
    const { head, slot } = candidate.content;
    // "anything less than a recall is unacceptable" is refused as it stands
    const named = /^anything$/i.test(head.text) && slot !== 'subj' ? namedBehind(sentence, head) : null;
    const stance = named && turned(candidate, named.marker);
    if (!named || !stance) return candidate;
    return {
      ...candidate,
      stance,
      content: named.content,
      cue: [...candidate.cue, head],
      rule: `${candidate.rule} anything ${named.marker}`,
    };
  });
}

/** What is felt about the thing named; null where the words do not tell. */
function turned({ stance, rule }: Candidate, marker: string): StanceType | null {
  // "will not settle for anything less"
  const refused = stance === 'opposes' || (stance === 'demands' && rule.startsWith('idiom:not'));
  if (refused) return FALLING_SHORT.has(marker) || EXCEPTING.has(marker) ? 'demands' : null;
  return (stance === 'supports' || stance === 'demands') && EXCEPTING.has(marker) ? 'opposes' : null;
}

/** The words behind "anything" and the marker they come with. */
function namedBehind(sentence: Sentence, { index }: Token) {
  const behind = sentence.tokens.slice(index + 1);
  for (const length of [2, 1]) {
    const marker = behind
      .slice(0, length)
      .map(({ text }) => text.toLowerCase())
      .join(' ');
    if (!FALLING_SHORT.has(marker) && !EXCEPTING.has(marker)) continue;
    const rest = behind.slice(length);
    const end = rest.findIndex(({ text }) => END.test(text));
    const item = itemOf(sentence, end < 0 ? rest : rest.slice(0, end));
    return item && !item.negative ? { marker, content: item.content } : null;
  }
  return null;
}
