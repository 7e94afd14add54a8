import type { Token } from '../language/sentence.ts';
import type { Run } from './nameRuns.ts';
import type { RegistryIndex } from './registryIndex.ts';
import { isCapitalised } from './spelling.ts';
import { CAMPAIGNING_PEOPLE, CAUSES } from './vocabulary/organisationNames.ts';

/** Longest cause looked at, in tokens ("Safe and Affordable Housing"). */
const LONGEST = 5;

/**
 * "Families for Schools", "Doctors for Peace", "Mothers against Drunk Driving": people and, in capitals, what they stand up for make the name of a
 * body. A registered name behind the preposition is somebody's for whom they work ("Workers for Vostok walked out").
 */
export function causeRun(tokens: readonly Token[], at: number, registry: RegistryIndex): Run | null {
  const [people, preposition, first] = tokens.slice(at, at + 3);
  if (!first || !isCapitalised(people.text) || !CAMPAIGNING_PEOPLE.has(people.text.toLowerCase())) return null;
  if (!/^(?:for|against)$/i.test(preposition.text) || !isCapitalised(first.text)) return null;
  let last = at + 2;
  while (last < at + 1 + LONGEST && continues(tokens, last + 1)) last += tokens[last + 1].text === 'and' ? 2 : 1;
  const cause = tokens.slice(at + 2, last + 1);
  if (cause.some(({ text }) => registry.find(text).some(({ party }) => party.kind === 'state'))) return null;
  return cause.some(({ text }) => CAUSES.has(text.toLowerCase())) ? { first: at, last } : null;
}

/** Is this another word of the cause, or an "and" with one behind it? */
function continues(tokens: readonly Token[], at: number): boolean {
  const [word, next] = tokens.slice(at, at + 2);
  if (!word) return false;
  const capital = isCapitalised(word.text) && /^(?:NOUN|PROPN|ADJ|VERB)$/.test(word.upos);
  return (
    capital ||
    (word.text === 'and' && next !== undefined && CAUSES.has(next.text.toLowerCase()) && isCapitalised(next.text))
  );
}
