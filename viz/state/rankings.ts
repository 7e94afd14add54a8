import type { DemandRow } from './model.ts';
import type { Pair, Scene } from './pairs.ts';

export interface Finding {
  row: DemandRow;
  pro: Pair[];
  mixed: Pair[];
  con: Pair[];
  statements: number;
}

const kept = new WeakMap<Scene, Finding[]>();

/** Who is for and against by row, made once a scene: every list asks for it. */
function sides(scene: Scene): Finding[] {
  const known = kept.get(scene) ?? makeSides(scene);
  kept.set(scene, known);
  return known;
}

function makeSides(scene: Scene): Finding[] {
  const pairsOf = new Map<string, Pair[]>();
  for (const pair of scene.pairs) {
    const own = pairsOf.get(pair.demand);
    if (own) own.push(pair);
    else pairsOf.set(pair.demand, [pair]);
  }
  return scene.rows.map((row) => {
    const pairs = (pairsOf.get(row.id) ?? []).sort((a, b) => b.stances.length - a.stances.length);
    return {
      row,
      pro: pairs.filter((pair) => pair.verdict === 'pro'),
      mixed: pairs.filter((pair) => pair.verdict === 'mixed' || pair.verdict === 'split'),
      con: pairs.filter((pair) => pair.verdict === 'con'),
      statements: pairs.reduce((sum, pair) => sum + pair.stances.length, 0),
    };
  });
}

const parties = (finding: Finding) => finding.pro.length + finding.mixed.length + finding.con.length;
const byWeight = (a: Finding, b: Finding) =>
  b.statements - a.statements || a.row.label.localeCompare(b.row.label, 'en');

/**
 * Demands that some back and others oppose, the most evenly split first (the smaller camp counts), then those with more
 * statements. A party that said both stands on neither side.
 */
export function stickingPoints(scene: Scene): Finding[] {
  const camp = (finding: Finding) => Math.min(finding.pro.length + finding.mixed.length, finding.con.length);
  return sides(scene)
    .filter((finding) => finding.con.length > 0 && finding.pro.length + finding.mixed.length > 0)
    .sort((a, b) => camp(b) - camp(a) || byWeight(a, b));
}

/** Demands that at least two parties back and nobody opposes, the widest first; conditions count less than a plain yes. */
export function commonGround(scene: Scene): Finding[] {
  return sides(scene)
    .filter((finding) => finding.con.length === 0 && finding.pro.length >= 1 && parties(finding) >= 2)
    .sort((a, b) => b.pro.length - a.pro.length || b.mixed.length - a.mixed.length || byWeight(a, b));
}
