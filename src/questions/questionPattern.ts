import type { requireDemand } from './findDemand.ts';
import type { requireParty } from './findParty.ts';
import type { Question } from './question.ts';
import { leadingStance } from './stanceWord.ts';

/** A kind of question: how it is worded, and what the parts of the wording mean. */
export interface QuestionPattern {
  /** Tried on the question without its question mark, in any case. */
  wording: RegExp;
  /** Null if the parts do not fit after all. Throws a `UserError` for a party or demand it does not know. */
  read(parts: string[], names: Names): Question | null;
}

/** Looks up what a question names; the first two throw a `UserError` that suggests what is near. */
export interface Names {
  party(name: string): ReturnType<typeof requireParty>;
  demand(name: string): ReturnType<typeof requireDemand>;
  isParty(name: string): boolean;
  isDemand(name: string): boolean;
}

/** "Russia oppose NATO membership" -> party, stance and the rest; the party is the shortest beginning that is one. */
export function splitClause(clause: string, names: Names) {
  const words = clause.split(' ');
  for (let count = 1; count < words.length; count++) {
    const name = words.slice(0, count).join(' ');
    const found = leadingStance(withoutAuxiliary(words.slice(count).join(' ')));
    if (found)
      return { party: names.party(name), stance: found.stance, rest: found.rest, wants: /^want/i.test(words[count]) };
  }
  return null;
}

/** The clause without the auxiliary verb or adverb that it begins with. */
export const withoutAuxiliary = (clause: string): string =>
  clause.replace(/^(?:has|have|had|will|would|could|also|still|currently|does|do|did) /i, '');
