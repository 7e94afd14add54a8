import { selectedPairs } from '../state/evidence.ts';
import { demandKey, partyKey, type Scene } from '../state/pairs.ts';
import type { Selection } from '../state/view.ts';

/** What stands out; the rest of the picture steps back. */
export interface Emphasis {
  nodes: Set<string>;
  pairs: Set<string>;
}

/** The neighbourhood of a selection: a node with all its lines and their other ends, or one line with both ends. */
export function emphasise(scene: Scene, selection: Selection | null): Emphasis | null {
  if (selection === null) return null;
  const pairs = selectedPairs(scene, selection);
  const nodes = new Set<string>();
  if (selection.kind !== 'demand') nodes.add(partyKey(selection.party));
  if (selection.kind !== 'party') nodes.add(demandKey(scene.rowOf.get(selection.demand)?.id ?? selection.demand));
  for (const pair of pairs) {
    nodes.add(partyKey(pair.party));
    nodes.add(demandKey(pair.demand));
  }
  return { nodes, pairs: new Set(pairs.map((pair) => pair.id)) };
}
