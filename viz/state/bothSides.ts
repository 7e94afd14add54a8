import type { Polarity, Stance } from '../../src/stances/stance.ts';
import type { Model } from './model.ts';
import { pairId } from './pairs.ts';
import { polarityTowards } from './polarity.ts';

/**
 * The statements of those who said no about a demand and also yes, or yes on a condition, a yes to the contrary being a no: all that
 * can tell a change of position or a disagreement, and little of a large graph.
 */
export function onBothSides(model: Model, stances: readonly Stance[]): Stance[] {
  const groups = new Map<string, { sides: Set<Polarity>; stances: Stance[] }>();
  const first = new Map<string, string>();
  for (const { id, contrary } of model.graph.demands)
    if (contrary !== null && model.demands.has(contrary) && !first.has(id)) {
      const name = first.get(contrary) ?? id;
      first.set(id, name).set(contrary, name);
    }
  for (const stance of stances) {
    const name = first.get(stance.demand) ?? stance.demand;
    const key = pairId(stance.partyId, name);
    const group = groups.get(key) ?? { sides: new Set(), stances: [] };
    groups.set(key, group);
    group.sides.add(polarityTowards(stance.stance, stance.demand !== name));
    group.stances.push(stance);
  }
  const turned = [...groups.values()].filter(
    ({ sides }) => sides.has('con') && (sides.has('pro') || sides.has('mixed')),
  );
  return turned.flatMap((group) => group.stances);
}
