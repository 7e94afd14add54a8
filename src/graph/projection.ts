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
  const ids = [...sides.keys()].sort(compareText);
  const edges: ProjectionEdge[] = [];
  for (const [index, a] of ids.entries())
    for (const b of ids.slice(index + 1)) {
      const [left, right] = [sides.get(a)!, sides.get(b)!];
      const agree = [...left].filter((side) => right.has(side));
      const disagree = [...left].filter((side) => right.has(otherSide(side)));
      const count = { congruence: agree.length, conflict: disagree.length, subtract: agree.length - disagree.length }[
        kind
      ];
      const both = new Set([...left, ...right]).size;
      const divisor = {
        none: 1,
        average: (left.size + right.size) / 2,
        cosine: Math.sqrt(left.size * right.size),
        jaccard: both,
      }[normalisation];
      const weight = Math.round((count / divisor) * 10_000) / 10_000;
      if (weight !== 0) edges.push({ a, b, weight, agree: demandsOf(agree), disagree: demandsOf(disagree) });
    }
  edges.sort(
    (one, two) => Math.abs(two.weight) - Math.abs(one.weight) || compareText(one.a, two.a) || compareText(one.b, two.b),
  );
  return { kind, normalisation, parties: graph.parties.filter(({ id }) => sides.has(id)), edges };
}

/** By party, the sides it takes: `+demand` or `-demand`, the contrary of a demand turned round. */
function sidesOfParties(graph: KnowledgeGraph): Map<string, Set<string>> {
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
function foldContraries(graph: KnowledgeGraph): Map<string, { notation: string; turned: boolean }> {
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
