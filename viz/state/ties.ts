import { type Normalisation, partyTies } from '../../src/graph/projection.ts';
import type { Model } from './model.ts';
import type { Scene } from './pairs.ts';

/** Two parties and the rows on which they agree or clash, as `parley projection` counts them. */
export interface PartyTie {
  party: string;
  other: string;
  agree: string[];
  clash: string[];
  /** Weights of agreement and conflict, divided as the reader chose. */
  weights: { agree: number; clash: number };
}

/**
 * Agreement and conflict in the shown statements.
 *
 * @param only two parties to look at; all of them without
 * @param normalisation what the weights are divided by
 */
export function tiesOf(
  model: Model,
  scene: Scene,
  only?: readonly [string, string],
  normalisation: Normalisation = 'none',
): PartyTie[] {
  const { demands } = model.graph;
  const stances = only ? scene.stances.filter(({ partyId }) => only.includes(partyId)) : scene.stances;
  // Two contraries count as one demand even where the reader shows them apart, so a tie may stand for both their rows.
  const known = new Map<string, readonly string[]>();
  const rowsOfOne = (notation: string): readonly string[] => {
    let rows = known.get(notation);
    if (rows === undefined) {
      const either = [notation, model.demands.get(notation)?.contrary ?? notation];
      rows = [...new Set(either.flatMap((id) => scene.rowOf.get(id)?.id ?? []))];
      known.set(notation, rows);
    }
    return rows;
  };
  const rowsOf = (notations: string[]) => notations.flatMap(rowsOfOne);
  return partyTies({ stances, demands }, normalisation)
    .filter(({ a, b }) => model.parties.has(a) && model.parties.has(b))
    .map(({ a, b, agree, disagree, congruence, conflict }) => ({
      party: a,
      other: b,
      agree: rowsOf(agree),
      clash: rowsOf(disagree),
      weights: { agree: congruence, clash: conflict },
    }));
}
