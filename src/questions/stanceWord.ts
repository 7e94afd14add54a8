import { UserError } from '../documents/userError.ts';
import { STANCE_TYPES, type StanceType } from '../stances/stance.ts';
import { STANCE_WORDS } from './stanceWords.ts';

/** Each word with its inflections, longest first, so that "insist on" is tried before "insist". */
const FORMS: readonly (readonly [string, StanceType])[] = STANCE_TYPES.flatMap((stance) =>
  [stance, ...STANCE_WORDS[stance]].flatMap((word) => inflect(word).map((form) => [form, stance] as const)),
).sort((a, b) => b[0].length - a[0].length);

/** The stance a word stands for: `opposes`, `oppose`, `rejected`, `against`; null for any other word. */
export function parseStance(word: string): StanceType | null {
  const wanted = word.trim().toLowerCase();
  return FORMS.find(([form]) => form === wanted)?.[1] ?? null;
}

/**
 * @throws UserError naming the five stances
 */
export function requireStance(word: string): StanceType {
  const stance = parseStance(word);
  if (stance) return stance;
  throw new UserError(`"${word}" is not a stance`, { hint: `Use one of: ${STANCE_TYPES.join(', ')}` });
}

/** The stance that a phrase begins with, and what follows it. */
export function leadingStance(phrase: string): { stance: StanceType; rest: string } | null {
  const text = phrase.trim();
  const lower = text.toLowerCase();
  for (const [form, stance] of FORMS)
    if (lower === form || lower.startsWith(`${form} `)) return { stance, rest: text.slice(form.length).trim() };
  return null;
}

function inflect(word: string): string[] {
  const [verb, ...rest] = word.split(' ');
  const tail = rest.length ? ` ${rest.join(' ')}` : '';
  if (verb === 'be') return ['is', 'are', 'was', 'were', 'be'].map((form) => form + tail).concat(tail.trim());
  const stem = verb.replace(/e$/, '');
  const forms = [verb, `${verb}s`, `${stem}ed`, `${verb.endsWith('ee') ? verb : stem}ing`];
  if (verb === 'seek') forms.push('sought');
  return forms.map((form) => form + tail);
}
