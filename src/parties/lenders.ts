import type { Entity } from './entity.ts';
import type { Reading } from './reading.ts';

const FUND = 'imf';
const BANK = 'world-bank';

/**
 * "the Fund" and, beside it, "the Bank", which debtors and creditors call so without a name: the IMF and the World Bank, where the text
 * names no other fund or bank; null for every other noun.
 *
 * @param noun as the text writes it
 */
export function lenderCalled(reading: Reading, noun: string): Entity | null {
  if (noun !== 'Fund' && noun !== 'Bank') return null;
  const { text } = reading.document;
  const id = noun === 'Fund' ? FUND : BANK;
  if (noun === 'Bank' && !/\b[Tt]he Fund\b|\bIMF\b|\bInternational Monetary Fund\b/.test(text)) return null;
  const named = reading.store.entities.some(
    (entity) => entity.names.size > 0 && entity.registered?.id !== id && entity.hasWord(noun.toLowerCase()),
  );
  const party = reading.registry.byId.get(id);
  return named || !party ? null : reading.store.registered(party);
}
