import type { Token } from '../language/sentence.ts';
import type { RegistryIndex } from './registryIndex.ts';
import { OPINION_VERBS } from './vocabulary/speech.ts';

/**
 * "Echoing Peru, Chile …", "Joining Oslo, …": the capital of a participle is the sentence's, where a state or its capital follows; not in "Shipping
 * Peru backs …", where both together hold an opinion.
 */
export function isOpeningParticiple(tokens: readonly Token[], at: number, registry: RegistryIndex): boolean {
  const [opening, next] = tokens.slice(at, at + 2);
  return (
    at === 0 &&
    /^\p{Lu}\p{Ll}{2,}ing$/u.test(opening.text) &&
    !registry.find(opening.text).length &&
    registry.find(next?.text ?? '').some(({ party }) => party.kind === 'state') &&
    !holdsOpinion(tokens, at + 2)
  );
}

/** Does the name that ends before `at` hold an opinion: "X | backs", "X, the ferries’ lobby, | backs"? */
export function holdsOpinion(tokens: readonly Token[], at: number): boolean {
  const verb = verbBehind(tokens, at);
  return verb !== undefined && /^VB[DZ]$/.test(verb.xpos) && OPINION_VERBS.has(verb.lemma.toLowerCase());
}

/** The word behind a name, or behind what is said of it between commas. */
function verbBehind(tokens: readonly Token[], at: number): Token | undefined {
  if (tokens[at]?.text !== ',') return tokens[at];
  if (!/^(?:the|an?)$/.test(tokens[at + 1]?.text ?? '')) return undefined;
  const close = tokens.findIndex(({ text }, index) => index > at + 1 && text === ',');
  return close > 0 && close < at + 10 ? tokens[close + 1] : undefined;
}
