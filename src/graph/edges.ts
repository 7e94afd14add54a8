import { STANCE_TYPES, type Stance, type StanceType } from '../stances/stance.ts';
import type { StanceEdge } from './knowledgeGraph.ts';
import { compareStances, compareText } from './order.ts';

/** The view edges over `stances`: one per (party, demand), with counts and the ids of its stances in document order. */
export function stanceEdges(stances: readonly Stance[]): StanceEdge[] {
  const edges = new Map<string, StanceEdge>();
  for (const stance of [...stances].sort(compareStances)) {
    const key = JSON.stringify([stance.partyId, stance.demand]);
    if (!edges.has(key))
      edges.set(key, { party: stance.partyId, demand: stance.demand, counts: noCounts(), stances: [] });
    const edge = edges.get(key)!;
    edge.counts[stance.stance] += 1;
    edge.stances.push(stance.id);
  }
  return [...edges.values()].sort((a, b) => compareText(a.party, b.party) || compareText(a.demand, b.demand));
}

function noCounts(): Record<StanceType, number> {
  return Object.fromEntries(STANCE_TYPES.map((type) => [type, 0])) as Record<StanceType, number>;
}

/** Names other than its own under which a party spoke, sorted, by party id. */
export function holdersByParty(stances: readonly Stance[], labels: ReadonlyMap<string, string>): Map<string, string[]> {
  const holders = new Map<string, Set<string>>();
  for (const { partyId, holder } of stances) {
    if (holder === labels.get(partyId)) continue;
    if (!holders.has(partyId)) holders.set(partyId, new Set());
    holders.get(partyId)!.add(holder);
  }
  return new Map([...holders].map(([party, names]) => [party, [...names].sort(compareText)]));
}
