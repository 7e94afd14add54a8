import type { PartyNode } from '../../src/graph/knowledgeGraph.ts';
import type { Stance } from '../../src/stances/stance.ts';
import type { DemandRow, Model } from './model.ts';
import { noCounts, type PolarityCounts, polarityTowards, type Verdict, verdictOf } from './polarity.ts';

/** What one party said on one row: a cell of the matrix, an edge of the network. */
export interface Pair {
  id: string;
  party: string;
  /** Id of the row. */
  demand: string;
  counts: PolarityCounts;
  verdict: Verdict;
  stances: Stance[];
  /** Whether some of it was said on the contrary demand and turned round. */
  viaContrary: boolean;
}

/** The shown part of the graph, in rows and pairs; network, matrix, lists and files all draw from it. */
export interface Scene {
  parties: PartyNode[];
  rows: DemandRow[];
  pairs: Pair[];
  pairById: Map<string, Pair>;
  /** Row in which a demand is shown, by its notation. */
  rowOf: Map<string, DemandRow>;
  stances: Stance[];
}

export function pairId(party: string, demand: string): string {
  return `${party} ${demand}`;
}

export interface DemandRows {
  rows: DemandRow[];
  rowOf: Map<string, DemandRow>;
}

const rowsOf = new WeakMap<Model, Map<boolean, DemandRows>>();

/** The rows of a model, made once: filters do not change them. */
export function demandRows(model: Model, fold: boolean): DemandRows {
  const own = rowsOf.get(model) ?? new Map<boolean, DemandRows>();
  rowsOf.set(model, own);
  const known = own.get(fold) ?? makeRows(model, fold);
  own.set(fold, known);
  return known;
}

/**
 * Rows for all demands. Of two contraries, the one with more statements in the whole graph names the row, so that filters
 * do not rename rows.
 */
function makeRows(model: Model, fold: boolean): DemandRows {
  const uses = new Map<string, number>();
  for (const stance of model.graph.stances) uses.set(stance.demand, (uses.get(stance.demand) ?? 0) + 1);
  const rows: DemandRow[] = [];
  const rowOf = new Map<string, DemandRow>();
  const byUse = [...model.graph.demands].sort((a, b) => (uses.get(b.id) ?? 0) - (uses.get(a.id) ?? 0));
  for (const demand of byUse) {
    if (rowOf.has(demand.id)) continue;
    const contrary = (fold && demand.contrary && model.demands.get(demand.contrary)) || null;
    const issue = model.issueOf.get(demand.id);
    if (!issue) continue;
    const row: DemandRow = { id: demand.id, label: demand.label, issue, demand, contrary };
    rows.push(row);
    rowOf.set(demand.id, row);
    if (contrary) rowOf.set(contrary.id, row);
  }
  return { rows, rowOf };
}

/** Gathers the shown stances into pairs; parties and rows with nothing to show are left out. */
export function makeScene(model: Model, shown: Stance[], fold: boolean): Scene {
  const { rows, rowOf } = demandRows(model, fold);
  const pairById = new Map<string, Pair>();
  for (const stance of shown) {
    const row = rowOf.get(stance.demand);
    if (!row || !model.parties.has(stance.partyId)) continue;
    const id = pairId(stance.partyId, row.id);
    let pair = pairById.get(id);
    if (!pair) {
      pair = {
        id,
        party: stance.partyId,
        demand: row.id,
        counts: noCounts(),
        verdict: 'neutral',
        stances: [],
        viaContrary: false,
      };
      pairById.set(id, pair);
    }
    const flipped = stance.demand !== row.id;
    pair.stances.push(stance);
    pair.counts[polarityTowards(stance.stance, flipped)] += 1;
    pair.viaContrary ||= flipped;
  }
  const pairs = [...pairById.values()];
  for (const pair of pairs) pair.verdict = verdictOf(pair.counts);
  const usedParties = new Set(pairs.map((pair) => pair.party));
  const usedRows = new Set(pairs.map((pair) => pair.demand));
  return {
    parties: model.graph.parties.filter((party) => usedParties.has(party.id)),
    rows: rows.filter((row) => usedRows.has(row.id)),
    pairs,
    pairById,
    rowOf,
    stances: shown,
  };
}

/** Number of statements by party or by row. */
export function totals(scene: Scene, by: 'party' | 'demand'): Map<string, number> {
  const sums = new Map<string, number>();
  for (const pair of scene.pairs) sums.set(pair[by], (sums.get(pair[by]) ?? 0) + pair.stances.length);
  return sums;
}
