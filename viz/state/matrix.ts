import type { PartyNode } from '../../src/graph/knowledgeGraph.ts';
import type { DemandRow, Model } from './model.ts';
import { type Pair, pairId, type Scene, totals } from './pairs.ts';
import type { MatrixOrder } from './view.ts';

export interface RowGroup {
  /** Heading above the rows; null where the order mixes the issues. */
  label: string | null;
  rows: DemandRow[];
}

export interface Matrix {
  columns: PartyNode[];
  groups: RowGroup[];
  /** Statements of the busiest cell: what the strongest tint stands for. */
  most: number;
}

const SCORE = { pro: 1, con: -1, mixed: 0.4, split: 0, neutral: 0 } as const;

function byName(a: { label: string }, b: { label: string }): number {
  return a.label.localeCompare(b.label, 'en');
}

/** Cosine of two sparse vectors; 0 where one is empty. */
function cosine(a: Map<string, number>, b: Map<string, number>): number {
  let dot = 0;
  for (const [key, value] of a) dot += value * (b.get(key) ?? 0);
  const norm = (vector: Map<string, number>) => Math.sqrt([...vector.values()].reduce((sum, x) => sum + x * x, 0));
  const length = norm(a) * norm(b);
  return length === 0 ? 0 : dot / length;
}

/**
 * Orders items so that neighbours are alike: starts from the busiest and always appends the one most like the last
 * three placed (a greedy seriation, enough to make blocs show at this size).
 */
export function seriate(ids: string[], vectors: Map<string, Map<string, number>>): string[] {
  const left = [...ids];
  const placed: string[] = [];
  while (left.length > 0) {
    const recent = placed.slice(-3);
    let best = 0;
    let bestScore = Number.NEGATIVE_INFINITY;
    left.forEach((id, index) => {
      const vector = vectors.get(id) ?? new Map();
      const likeness = recent.reduce((sum, other) => sum + cosine(vector, vectors.get(other) ?? new Map()), 0);
      const score = placed.length === 0 ? -index : likeness - index * 1e-6;
      if (score > bestScore) {
        best = index;
        bestScore = score;
      }
    });
    placed.push(...left.splice(best, 1));
  }
  return placed;
}

function vectorsBy(scene: Scene, by: 'party' | 'demand'): Map<string, Map<string, number>> {
  const other = by === 'party' ? 'demand' : 'party';
  const vectors = new Map<string, Map<string, number>>();
  for (const pair of scene.pairs) {
    const vector = vectors.get(pair[by]) ?? new Map<string, number>();
    vector.set(pair[other], SCORE[pair.verdict]);
    vectors.set(pair[by], vector);
  }
  return vectors;
}

function ordered<T extends { id: string; label: string }>(
  items: T[],
  order: MatrixOrder,
  scene: Scene,
  by: 'party' | 'demand',
): T[] {
  if (order === 'name') return [...items].sort(byName);
  const sums = totals(scene, by);
  const byCount = [...items].sort((a, b) => (sums.get(b.id) ?? 0) - (sums.get(a.id) ?? 0) || byName(a, b));
  if (order !== 'similarity') return byCount;
  const found = new Map(items.map((item) => [item.id, item]));
  const ids = seriate(
    byCount.map((item) => item.id),
    vectorsBy(scene, by),
  );
  return ids.map((id) => found.get(id)).filter((item): item is T => item !== undefined);
}

/** Columns and rows in the chosen order; by issue, the rows stand under their issues and the busiest comes first. */
export function makeMatrix(model: Model, scene: Scene, order: MatrixOrder): Matrix {
  const rows = ordered(scene.rows, order, scene, 'demand');
  const columns = ordered(scene.parties, order, scene, 'party');
  const groups: RowGroup[] =
    order === 'issue'
      ? model.issues.map((issue) => ({ label: issue.label, rows: rows.filter((row) => row.issue.id === issue.id) }))
      : [{ label: null, rows }];
  return {
    columns,
    groups: groups.filter((group) => group.rows.length > 0),
    most: scene.pairs.reduce((most, pair) => Math.max(most, pair.stances.length), 0),
  };
}

export function cellAt(scene: Scene, column: PartyNode, row: DemandRow): Pair | undefined {
  return scene.pairById.get(pairId(column.id, row.id));
}

/** How strong a cell is tinted, 1 to 3: one statement, two or three, four and more. */
export function weightOf(pair: Pair): 1 | 2 | 3 {
  if (pair.stances.length >= 4) return 3;
  return pair.stances.length >= 2 ? 2 : 1;
}
