import type { Model } from './model.ts';
import { type Pair, pairId, type Scene, totals } from './pairs.ts';
import { type Contrast, type ContrastGroup, grouped, type Relation } from './sideBySide.ts';
import { tiesOf } from './ties.ts';
import { type Couple, select, type ViewState } from './view.ts';

/** To compare every party of a crowd with every other takes a second; those that clash most are among the busiest. */
const BUSIEST = 30;

/** The two parties to begin with: those that clash on most demands, or else the two of whom most is said; null where there are no two. */
export function firstCouple(model: Model, scene: Scene): Couple | null {
  const sums = totals(scene, 'party');
  const parties = [...scene.parties].sort((a, b) => (sums.get(b.id) ?? 0) - (sums.get(a.id) ?? 0)).slice(0, BUSIEST);
  const busy = new Set(parties.map(({ id }) => id));
  const stances = scene.stances.filter(({ partyId }) => busy.has(partyId));
  const [strongest] = tiesOf(model, { ...scene, stances }).sort(
    (a, b) => b.clash.length - a.clash.length || b.agree.length - a.agree.length,
  );
  if (strongest) return [strongest.party, strongest.other];
  const [left, right] = parties;
  return right === undefined ? null : [left.id, right.id];
}

/** Compares two parties and selects them, so that network and evidence show them, too; the same one twice is a swap of places. */
export function compareParties(view: ViewState, before: Couple, [left, right]: Couple): ViewState {
  const [party, other] = left === right ? [before[1], before[0]] : [left, right];
  return select(view, { kind: 'tie', party, other });
}

/** Every demand that one of two parties speaks about, by whether they clash, agree, leave it open, or one is silent. */
export function twoParties(model: Model, scene: Scene, [left, right]: Couple): ContrastGroup<Pair>[] {
  const ties = tiesOf(model, scene, [left, right]);
  const clash = new Set(ties.flatMap((tie) => tie.clash));
  const agree = new Set(ties.flatMap((tie) => tie.agree));
  const contrasts = scene.rows.flatMap((row): Contrast<Pair>[] => {
    const own = scene.pairById.get(pairId(left, row.id)) ?? null;
    const theirs = scene.pairById.get(pairId(right, row.id)) ?? null;
    if (own === null && theirs === null) return [];
    const statements = (own?.stances.length ?? 0) + (theirs?.stances.length ?? 0);
    const relationOf = (): Relation => {
      if (clash.has(row.id)) return 'clash';
      if (agree.has(row.id)) return 'agree';
      if (own === null) return 'right';
      return theirs === null ? 'left' : 'open';
    };
    return [{ id: row.id, relation: relationOf(), left: own, right: theirs, statements }];
  });
  return grouped(contrasts);
}
