import type { Entity } from './entity.ts';
import type { Reading } from './reading.ts';
import { PORTFOLIOS } from './vocabulary/groups.ts';

/** Roles by which one is a member of a government. */
const MEMBERS =
  /(?:^|[ -])(?:minister|premier|chancellor|undersecretary)$|^(?:foreign|home|defence|defense|health|education|transport|energy|business|culture|environment|trade|justice|labou?r|housing|agriculture|treasury|interior|finance|economy|welfare|pensions) secretary$/;
/** "Regional industry minister Ana Lund". */
const PART = /\b(regional|provincial|cantonal) (?:\p{L}+ )?(?:minister|government|premier|president)\b/iu;
const MINISTRY = /\b(\p{L}+) ministry\b|\bministry of (\p{L}+)\b/giu;
const MINISTER = /\b(\p{L}+) (?:minister|secretary)\b/giu;

/**
 * Who governs in a document that names no state (a region, a dispute whose readers know where they are): "the government", or the ministry of the
 * portfolio where the text speaks of a ministry and of no government.
 *
 * @returns null where the document has a state of its own
 */
export function namelessGovernment(reading: Reading): Entity | null {
  if (reading.mainState) return null;
  const { document } = reading;
  const name = names.get(document) ?? nameIn(document.text);
  names.set(document, name);
  return reading.store.described(name, 'state', null);
}

/** What a document calls those who govern in it, found once: long texts speak of "the government" often. */
const names = new WeakMap<Reading['document'], string>();

function nameIn(text: string): string {
  const isMinistry = /\bministry\b/i.test(text) && !/\bgovernment\b/i.test(text);
  const part = PART.exec(text)?.[1].toLowerCase();
  if (isMinistry) return ministryIn(text);
  return part ? `${part} government` : 'government';
}

/** Is the role one in such a government? */
export const isMemberOfGovernment = (role: string): boolean => MEMBERS.test(role);

/** "health ministry", by what the text calls it or its minister. */
function ministryIn(text: string): string {
  for (const pattern of [MINISTRY, MINISTER])
    for (const [, before, behind] of text.matchAll(pattern)) {
      const field = (before ?? behind).toLowerCase();
      if (PORTFOLIOS.has(field)) return `${field} ministry`;
    }
  return 'ministry';
}
