import { foldAccents, matchesQuery } from './search.ts';

/** How two that are compared stand to each other; `open` where both speak and at least one takes no side. */
export type Relation = 'clash' | 'agree' | 'open' | 'left' | 'right';

/** One line of a comparison: what stands on either side, null where that side is silent. */
export interface Contrast<T> {
  id: string;
  relation: Relation;
  left: T | null;
  right: T | null;
  statements: number;
}

export interface ContrastGroup<T> {
  relation: Relation;
  contrasts: Contrast<T>[];
}

/** Where they clash first, then where they agree, then what is open, and what only one speaks about last. */
export const RELATIONS: readonly Relation[] = ['clash', 'agree', 'open', 'left', 'right'];

/** Contrasts by relation, those with most statements first; relations without any are left out. */
export function grouped<T>(contrasts: readonly Contrast<T>[]): ContrastGroup<T>[] {
  return RELATIONS.map((relation) => ({
    relation,
    contrasts: contrasts
      .filter((contrast) => contrast.relation === relation)
      .sort((a, b) => b.statements - a.statements || (a.id < b.id ? -1 : 1)),
  })).filter(({ contrasts: found }) => found.length > 0);
}

/** The items of a list with every word of the query in their names, accents and capitals apart. */
export function findIn<T>(items: readonly T[], query: string, namesOf: (item: T) => readonly string[]): T[] {
  const wanted = foldAccents(query.trim());
  if (wanted === '') return [...items];
  return items.filter((item) => matchesQuery(foldAccents(namesOf(item).join(' \n ')), wanted));
}
