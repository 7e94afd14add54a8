import type { Sentence } from '../language/sentence.ts';
import type { Entity } from './entity.ts';
import { organisationClass } from './organisationTypes.ts';
import type { Reading } from './reading.ts';
import { TRADES } from './vocabulary/members.ts';

/** Roles, as lemmas, that those who work somewhere give one of their own. */
export const WORKFORCE_ROLES: ReadonlySet<string> = new Set(['steward']);

/** How far back the union, and those who work there, may have been spoken of, in sentences. */
const UNION_REACH = 6;
const TRADE_REACH = 3;

/**
 * "The miners walked out. Nordic Ores offered a bonus. Shop steward Ana Lund refused it": a steward whose union the text does not say speaks
 * for the union near it, else for those who work there, and never for the firm.
 */
export function workforceNear(reading: Reading, sentence: Sentence, before: number): Entity | null {
  const { author } = reading;
  if (author && organisationClass(author) === 'union') return author;
  return (
    lastNamed(reading, sentence, before, UNION_REACH, (entity) => organisationClass(entity) === 'union') ??
    lastNamed(reading, sentence, before, TRADE_REACH, isTrade)
  );
}

/** "the miners", "the hospital's nurses": a group by the word for its trade. */
const isTrade = ({ kind, name }: Entity): boolean => {
  const word = name.toLowerCase().split(' ').at(-1) ?? '';
  return kind === 'group' && TRADES.some((trade) => trade.some((noun) => word === noun || word === `${noun}s`));
};

function lastNamed(
  reading: Reading,
  sentence: Sentence,
  before: number,
  reach: number,
  accept: (entity: Entity) => boolean,
): Entity | null {
  for (let index = sentence.index; index >= Math.max(0, sentence.index - reach); index--) {
    const found = reading.mentions[index]
      .filter(({ last, entities }) => (index < sentence.index || last < before) && entities.length === 1)
      .map(({ entities }) => entities[0])
      .findLast(accept);
    if (found) return found;
  }
  return null;
}
