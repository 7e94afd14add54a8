import { POLARITY } from '../stances/stance.ts';
import type { KnowledgeGraph, PartyNode } from './knowledgeGraph.ts';
import { compareText } from './order.ts';

export const PROJECTIONS = ['congruence', 'conflict', 'subtract'] as const;
export type ProjectionKind = (typeof PROJECTIONS)[number];

export const NORMALISATIONS = ['none', 'average', 'jaccard', 'cosine'] as const;
export type Normalisation = (typeof NORMALISATIONS)[number];

/** Two parties and how much they have in common, or against each other. */
export interface ProjectionEdge {
  /** Ids of the parties, the first before the second in the alphabet. */
  a: string;
  b: string;
  /** Rounded to four decimals. */
  weight: number;
  /** Notations of the demands on which both are for or both against; one of two contraries stands for both. */
  agree: string[];
  /** Notations of the demands that one is for and the other against. */
  disagree: string[];
}

export interface Projection {
  kind: ProjectionKind;
  normalisation: Normalisation;
  /** Parties that are for or against something, in the order of the graph. */
  parties: PartyNode[];
  /** Pairs that share a demand and whose weight is not 0, heaviest first. */
  edges: ProjectionEdge[];
}

/**
 * The network of parties that agree or clash, as discourse network analysis publishes it: the two-mode network of parties and demands,
 * projected on the parties. `congruence` counts the demands on which two parties are both for or both against; `conflict` those that one
 * is for and the other against; `subtract` is the first minus the second. A demand counts once, however often it is stated; a demand and
 * its contrary are one. A party that is said to be on both sides counts on both. Conditional and noncommittal statements take no side.
 *
 * Normalisation divides by the activity of the two parties, the number of sides that each takes: `average` by their mean, `cosine` by
 * the root of their product, `jaccard` by the number of sides that at least one of them takes.
 *
 * Source of the method: P. Leifeld, "Discourse Network Analysis: Policy Debates as Dynamic Networks", in The Oxford Handbook of
 * Political Networks (2017).
 */
export function projectParties(
  graph: KnowledgeGraph,
  kind: ProjectionKind,
  normalisation: Normalisation = 'none',
): Projection {
  const sides = sidesOfParties(graph);
  const edges: ProjectionEdge[] = [];
  for (const { a, b, agree, disagree } of sharedSides(sides)) {
    const [left, right] = [sides.get(a)!, sides.get(b)!];
    const count = { congruence: agree.length, conflict: disagree.length, subtract: agree.length - disagree.length }[
      kind
    ];
    const weight = normalised(count, left, right, normalisation);
    if (weight !== 0) edges.push({ a, b, weight, agree: demandsOf(agree), disagree: demandsOf(disagree) });
  }
  edges.sort(
    (one, two) => Math.abs(two.weight) - Math.abs(one.weight) || compareText(one.a, two.a) || compareText(one.b, two.b),
  );
  return { kind, normalisation, parties: graph.parties.filter(({ id }) => sides.has(id)), edges };
}

/** A count divided by the activity of two parties, rounded to four decimals. */
function normalised(
  count: number,
  left: ReadonlySet<string>,
  right: ReadonlySet<string>,
  normalisation: Normalisation,
): number {
  const divisor = {
    none: () => 1,
    average: () => (left.size + right.size) / 2,
    cosine: () => Math.sqrt(left.size * right.size),
    jaccard: () => new Set([...left, ...right]).size,
  }[normalisation]();
  return Math.round((count / divisor) * 10_000) / 10_000;
}

/** A tie with its weights in both projections. */
export interface WeightedTie extends Tie {
  congruence: number;
  conflict: number;
}

/** Two parties with the demands on which they agree or clash, before anything is counted or divided. */
export type Tie = Omit<ProjectionEdge, 'weight'>;

/**
 * All pairs of parties that agree or clash on something, in the order of the alphabet: what every projection counts.
 *
 * @param graph the statements to count, and the demands for their contraries
 * @param normalisation of the weights, as in `projectParties`
 */
export function partyTies(
  graph: Pick<KnowledgeGraph, 'stances' | 'demands'>,
  normalisation: Normalisation = 'none',
): WeightedTie[] {
  const sides = sidesOfParties(graph);
  return sharedSides(sides)
    .map(({ a, b, agree, disagree }) => {
      const weight = (count: number) => normalised(count, sides.get(a)!, sides.get(b)!, normalisation);
      return {
        a,
        b,
        agree: demandsOf(agree),
        disagree: demandsOf(disagree),
        congruence: weight(agree.length),
        conflict: weight(disagree.length),
      };
    })
    .sort((one, two) => compareText(one.a, two.a) || compareText(one.b, two.b));
}

/** By pair of parties, the sides that both take and those of the first that the second takes the other way round. */
function sharedSides(sides: Map<string, Set<string>>): Tie[] {
  const takers = new Map<string, string[]>();
  for (const party of [...sides.keys()].sort(compareText))
    for (const side of sides.get(party)!) {
      const own = takers.get(side) ?? [];
      takers.set(side, own);
      own.push(party);
    }
  const ties = new Map<string, Map<string, Tie>>();
  const tieOf = (a: string, b: string): Tie => {
    const own = ties.get(a) ?? new Map<string, Tie>();
    ties.set(a, own);
    const tie = own.get(b) ?? { a, b, agree: [], disagree: [] };
    own.set(b, tie);
    return tie;
  };
  for (const [side, parties] of takers) {
    for (const [index, a] of parties.entries()) for (const b of parties.slice(index + 1)) tieOf(a, b).agree.push(side);
    for (const a of parties)
      for (const b of takers.get(otherSide(side)) ?? []) if (compareText(a, b) < 0) tieOf(a, b).disagree.push(side);
  }
  return [...ties.values()].flatMap((own) => [...own.values()]);
}

/** By party, the sides it takes: `+demand` or `-demand`, the contrary of a demand turned round. */
function sidesOfParties(graph: Pick<KnowledgeGraph, 'stances' | 'demands'>): Map<string, Set<string>> {
  const sides = new Map<string, Set<string>>();
  const folded = foldContraries(graph);
  for (const { partyId, demand, stance } of graph.stances) {
    const polarity = POLARITY[stance];
    if (polarity !== 'pro' && polarity !== 'con') continue;
    const { notation, turned } = folded.get(demand) ?? { notation: demand, turned: false };
    const side = `${(polarity === 'pro') !== turned ? '+' : '-'}${notation}`;
    if (!sides.has(partyId)) sides.set(partyId, new Set());
    sides.get(partyId)!.add(side);
  }
  return sides;
}

/** Of two contraries the one that comes first in the graph stands for both. */
function foldContraries(graph: Pick<KnowledgeGraph, 'demands'>): Map<string, { notation: string; turned: boolean }> {
  const folded = new Map<string, { notation: string; turned: boolean }>();
  for (const { id, contrary } of graph.demands) {
    if (!folded.has(id)) folded.set(id, { notation: id, turned: false });
    const { notation, turned } = folded.get(id)!;
    if (contrary !== null && !folded.has(contrary)) folded.set(contrary, { notation, turned: !turned });
  }
  return folded;
}

const otherSide = (side: string): string => `${side.startsWith('+') ? '-' : '+'}${side.slice(1)}`;

const demandsOf = (sides: readonly string[]): string[] =>
  [...new Set(sides.map((side) => side.slice(1)))].sort(compareText);
