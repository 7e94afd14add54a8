import type { Scene } from './pairs.ts';
import type { Selection } from './view.ts';

/** Parties that a selection names: none, one or two. */
export function partiesIn(selection: Selection): string[] {
  if (selection.kind === 'demand' || selection.kind === 'issue') return [];
  return selection.kind === 'tie' ? [selection.party, selection.other] : [selection.party];
}

/** Row of the demand that a selection names; null where it names none. */
export function rowIn(scene: Pick<Scene, 'rowOf'>, selection: Selection): string | null {
  if (selection.kind !== 'demand' && selection.kind !== 'pair') return null;
  return scene.rowOf.get(selection.demand)?.id ?? selection.demand;
}

/** Issue that a selection names; null where it names none. */
export function issueIn(selection: Selection): string | null {
  return selection.kind === 'issue' || selection.kind === 'topic' ? selection.issue : null;
}
