import type { Stance } from '../stances/stance.ts';

/** Order by UTF-16 code units: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Sorted copy by a text key. */
export function sortedBy<T>(items: Iterable<T>, key: (item: T) => string): T[] {
  return [...items].sort((a, b) => compareText(key(a), key(b)));
}

/** Sorted copy of distinct texts. */
export function sortedTexts(items: Iterable<string>): string[] {
  return [...new Set(items)].sort(compareText);
}

/** Document order: by document, place in the text, then by what tells two stances at one place apart. */
export function compareStances(a: Stance, b: Stance): number {
  return (
    compareText(a.doc, b.doc) ||
    a.start - b.start ||
    a.end - b.end ||
    compareText(a.partyId, b.partyId) ||
    compareText(a.demand, b.demand) ||
    compareText(a.stance, b.stance) ||
    compareText(a.id, b.id)
  );
}
