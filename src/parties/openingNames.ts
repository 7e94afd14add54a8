import type { Token } from '../language/sentence.ts';
import { isOrganisationWord, isTitleWord, lower, NAMES_OF_CAUSES, nameRun, type Run } from './nameRuns.ts';
import { holdsOpinion } from './openingParticiples.ts';
import type { RegistryIndex } from './registryIndex.ts';
import { isCapitalised } from './spelling.ts';
import { GIVEN_NAMES } from './vocabulary/givenNames.ts';
import { REGION_PREFIX } from './vocabulary/nameSigns.ts';

/**
 * "Allied Ports refused", "Clean Rivers Trust refused": the adjective that opens a sentence belongs to the name behind it, if the text has that name
 * nowhere without it, nor the adjective as a word of its own. A registered name, a title or a person's name is described by it instead ("Angry
 * Teamsters", "Outgoing President", "Veteran Ana Lund").
 */
export function newNameAtOpening(
  tokens: readonly Token[],
  at: number,
  text: string,
  registry: RegistryIndex,
): Run | null {
  const [opening, next] = tokens.slice(at, at + 2);
  if (!next || tokens.slice(0, at).some((token) => /[\p{L}\p{N}]/u.test(token.text))) return null;
  if (isRallying(tokens, { first: at, last: at + 1 }) && !isCapitalised(tokens[at + 2]?.text ?? ''))
    return { first: at, last: at + 1 };
  const run = nameRun(tokens, at + 1, registry, null);
  // "Farmers Alliance demanded it": the plural that stands before the noun for a body has no other words between
  if (run && isCapitalised(opening.text) && isOfPeople(tokens, opening, run)) return { first: at, last: run.last };
  // "Shipping Peru backs the plan"
  if (run?.first === at + 1 && /^\p{Lu}\p{Ll}{2,}ing$/u.test(opening.text) && holdsOpinion(tokens, run.last + 1))
    return { first: at, last: run.last };
  if (!/^(?:ADJ|VERB)$/.test(opening.upos) || /^VB[DZP]?$/.test(opening.xpos) || !isCapitalised(opening.text))
    return null;
  if (
    DESCRIBING.test(opening.text) ||
    isTitleWord(opening) ||
    isTitleWord(next) ||
    (GIVEN_NAMES.has(lower(next)) &&
      !NAMES_OF_CAUSES.test(next.text) &&
      !REGION_PREFIX.test(`${opening.text} ${next.text}`))
  )
    return null;
  if (!run || run.first !== at + 1 || isNamedWithout(tokens, run, opening, text)) return null;
  for (let last = run.last; last >= run.first; last--)
    if (registry.find(text.slice(tokens[run.first].start, tokens[last].end)).length > 0) return null;
  return { first: at, last: run.last };
}

/** "Miners United", "Teachers First": a body of those people, who are not all meant. */
export const isRallying = (tokens: readonly Token[], { first, last }: Run): boolean =>
  last === first + 1 && /^NNP?S$/.test(tokens[first].xpos) && RALLYING.test(tokens[last].text);

const RALLYING = /^(?:United|Unite|First|Together|Forward|Now)$/;

const isOfPeople = (tokens: readonly Token[], opening: Token, { first, last }: Run): boolean =>
  /^NNP?S$/.test(opening.xpos) &&
  opening.rel === 'compound' &&
  // "Workers Party leader Ana Lund": the tree may hang both on the noun behind them
  (opening.head === last || opening.head === tokens[last].head) &&
  first === last &&
  tokens[last].upos === 'PROPN' &&
  isOrganisationWord(tokens[last]);

/** Adjectives that tell where a land is or how it is, and begin no name. */
const DESCRIBING =
  /^(?:Neighbou?ring|Landlocked|Nearby|Tiny|Mountainous|Rich|Poor|Wealthy|Isolated|Reclusive|Embattled)$/;

/** The text has the adjective in small letters, or the name behind another word. */
function isNamedWithout(tokens: readonly Token[], run: Run, opening: Token, text: string): boolean {
  const name = text.slice(tokens[run.first].start, tokens[run.last].end);
  // "in a lower voice" says nothing of Lower Tarn
  if (text.includes(` ${opening.text.toLowerCase()} `) && !REGION_PREFIX.test(`${opening.text} ${name}`)) return true;
  for (let found = text.indexOf(name); found >= 0; found = text.indexOf(name, found + 1))
    if (!text.slice(0, found).endsWith(`${opening.text} `)) return true;
  return false;
}
