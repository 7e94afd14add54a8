import type { Sentence } from '../language/sentence.ts';
import type { Occurrence } from './occurrences.ts';
import type { StanceType } from './stance.ts';

/**
 * What an entry says with "less" before or behind it: "likes it even less" refuses, "is less keen on it" keeps back; "is less hostile to it"
 * tells nothing, for which null stands. Without such a word, its own stance.
 */
export function lessenedStance(sentence: Sentence, { predicate, head, tokens }: Occurrence): StanceType | null {
  // "was slower to sign than others": it signed
  if (predicate.id === 'adjective:slow' && head.xpos === 'JJR') return null;
  const less = sentence.children(head, 'advmod').find(({ text }) => /^less$/i.test(text));
  if (!less || tokens.includes(less) || !/^(?:adjective|verb)$/.test(predicate.pos)) return predicate.stance;
  const before = sentence.tokens[less.index - 1]?.text ?? '';
  // "is no less keen", "is none the less keen", "is more or less agreed"
  if (/^(?:no|not|the|or|nor)$/i.test(before)) return predicate.stance;
  if (!WANTING.has(predicate.stance)) return null;
  if (/^(?:even|still|ever)$/i.test(before)) return 'opposes';
  return predicate.pos === 'adjective' ? 'noncommittal' : null;
}

const WANTING: ReadonlySet<StanceType> = new Set(['demands', 'supports']);
