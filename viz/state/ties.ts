import { partyTies } from '../../src/graph/projection.ts';
import type { Model } from './model.ts';
import type { Scene } from './pairs.ts';

/** Two parties and the rows on which they agree or clash, as `parley projection` counts them. */
export interface PartyTie {
  party: string;
  other: string;
  agree: string[];
  clash: string[];
}

/**
 * Agreement and conflict in the shown statements.
 *
 * @param only two parties to look at; all of them without
 */
export function tiesOf(model: Model, scene: Scene, only?: readonly [string, string]): PartyTie[] {
  const { demands } = model.graph;
  const stances = only ? scene.stances.filter(({ partyId }) => only.includes(partyId)) : scene.stances;
  // Two contraries count as one demand even where the reader shows them apart, so a tie may stand for both their rows.
  const rowsOf = (notations: string[]) => {
    const rows = new Set<string>();
    for (const notation of notations)
      for (const id of [notation, model.demands.get(notation)?.contrary]) {
        const row = id ? scene.rowOf.get(id) : undefined;
        if (row) rows.add(row.id);
      }
    return [...rows];
  };
  return partyTies({ stances, demands })
    .filter(({ a, b }) => model.parties.has(a) && model.parties.has(b))
    .map(({ a, b, agree, disagree }) => ({ party: a, other: b, agree: rowsOf(agree), clash: rowsOf(disagree) }));
}
