import type { Stance } from '../../src/stances/stance.ts';
import type { Model } from './model.ts';
import { foldAccents, matchesQuery } from './search.ts';
import { type Attribution, type FilterName, type Filters, undatedShown } from './view.ts';

/** A filter that can be left out, to see what it takes away. */
export type Exception = FilterName | 'days' | 'confidence' | 'query';

export function attributionOf(stance: Stance): Attribution {
  return stance.attribution === 'self' || stance.attribution === 'author' ? stance.attribution : 'third';
}

/** The values by which each filter judges a stance: one, but for the documents, of which copies may say the same. */
export function filterValues(model: Model, name: FilterName, stance: Stance): string[] {
  switch (name) {
    case 'stances':
      return [stance.stance];
    case 'parties':
      return [stance.partyId];
    case 'issues':
      return [model.issueOf.get(stance.demand)?.id ?? 'open'];
    case 'demands':
      return [stance.demand];
    case 'documents':
      return [stance.doc, ...(stance.alsoIn ?? [])];
    case 'attributions':
      return [attributionOf(stance)];
  }
}

const NAMES: readonly FilterName[] = ['stances', 'parties', 'issues', 'demands', 'documents', 'attributions'];

/** Day of the statement, or of its document; null where neither gives one. */
export function dayOf(model: Model, stance: Stance): string | null {
  return stance.date ?? model.documents.get(stance.doc)?.date ?? null;
}

function passesDays(model: Model, filters: Filters, stance: Stance): boolean {
  const day = dayOf(model, stance);
  if (day === null) return undatedShown(filters);
  return !(filters.from && day < filters.from) && !(filters.to && day > filters.to);
}

/** What keeps a statement from being shown: nothing, one filter alone, or several. */
type Obstacle = Exception | null | 'several';

/** What filters keep out, kept as long as they are, for every count asks for it. */
interface Sieve {
  /** By the place of the statement in the graph. */
  obstacles: Obstacle[];
  /** What passes, all in all and without one filter. */
  passed: Map<Exception | null, Stance[]>;
}

const sieves = new WeakMap<Model, WeakMap<Filters, Sieve>>();

function sieve(model: Model, filters: Filters): Sieve {
  const own = sieves.get(model) ?? new WeakMap<Filters, Sieve>();
  sieves.set(model, own);
  const known = own.get(filters) ?? { obstacles: obstacles(model, filters), passed: new Map() };
  own.set(filters, known);
  return known;
}

/** All filters in one go over the statements. */
function obstacles(model: Model, filters: Filters): Obstacle[] {
  const query = foldAccents(filters.query.trim());
  const wanted = NAMES.filter((name) => filters[name].length > 0).map(
    (name) => [name, new Set<string>(filters[name])] as const,
  );
  const dated = filters.from !== null || filters.to !== null || !undatedShown(filters);
  return model.graph.stances.map((stance) => {
    let obstacle: Obstacle = null;
    const fails = (name: Exception) => {
      obstacle = obstacle === null ? name : 'several';
    };
    if (stance.confidence < filters.minConfidence) fails('confidence');
    for (const [name, values] of wanted)
      if (!filterValues(model, name, stance).some((value) => values.has(value))) fails(name);
    if (dated && !passesDays(model, filters, stance)) fails('days');
    if (query !== '' && obstacle !== 'several' && !matchesQuery(model.haystack(stance.id), query)) fails('query');
    return obstacle;
  });
}

/**
 * The stances that pass every filter, in the graph's order. The same answer is the same list, and the graph's own where
 * everything passes, so that what is made of it need not be made again.
 *
 * @param except a filter to leave out: what its choices would give
 */
export function shownStances(model: Model, filters: Filters, except: Exception | null = null): Stance[] {
  const { obstacles, passed } = sieve(model, filters);
  const known = passed.get(except);
  if (known) return known;
  const all = model.graph.stances;
  const same = except !== null && !obstacles.includes(except);
  const found = same
    ? shownStances(model, filters)
    : all.filter((_, index) => obstacles[index] === null || obstacles[index] === except);
  const kept = found.length === all.length ? all : found;
  passed.set(except, kept);
  return kept;
}

/** For each choice of a filter, how many statements it would show beside the other filters. */
export function choiceCounts(model: Model, filters: Filters, name: FilterName): Map<string, number> {
  const counts = new Map<string, number>();
  for (const stance of shownStances(model, filters, name)) {
    for (const value of filterValues(model, name, stance)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** For each least confidence, how many statements it would leave beside the other filters. */
export function confidenceCounts(model: Model, filters: Filters, bounds: readonly number[]): number[] {
  const values = shownStances(model, filters, 'confidence').map(({ confidence }) => confidence);
  return bounds.map((bound) => values.filter((value) => value >= bound).length);
}

export interface Suggestion {
  kind: 'party' | 'demand';
  id: string;
  label: string;
  /** The other name that matched, if the label did not. */
  via: string | null;
}

/** Parties and demands with a name that matches, best first: at the start of the name, then within. */
export function suggestions(model: Model, query: string, limit = 8): Suggestion[] {
  const wanted = foldAccents(query.trim());
  if (wanted === '') return [];
  const found: (Suggestion & { rank: number })[] = [];
  const offer = (kind: Suggestion['kind'], id: string, label: string, others: string[]) => {
    const name = [label, ...others].find((candidate) => matchesQuery(foldAccents(candidate), wanted));
    if (name === undefined) return;
    const rank = (foldAccents(name).startsWith(wanted) ? 0 : 2) + (name === label ? 0 : 1);
    found.push({ kind, id, label, via: name === label ? null : name, rank });
  };
  for (const party of model.graph.parties) offer('party', party.id, party.label, party.holders);
  for (const demand of model.graph.demands) offer('demand', demand.id, demand.label, demand.altLabels);
  found.sort((a, b) => a.rank - b.rank || a.label.localeCompare(b.label, 'en'));
  return found.slice(0, limit).map(({ rank, ...suggestion }) => suggestion);
}
