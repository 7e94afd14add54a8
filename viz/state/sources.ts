import { sourceDisagreements } from '../../src/questions/sources.ts';
import type { Stance } from '../../src/stances/stance.ts';
import { onBothSides } from './bothSides.ts';
import type { Model } from './model.ts';
import { makeScene, type Pair, pairId, type Scene } from './pairs.ts';
import { type Contrast, type ContrastGroup, grouped, type Relation } from './sideBySide.ts';
import type { Couple } from './view.ts';

/** What one document says about a party and a demand. */
export interface Report {
  doc: string;
  pair: Pair;
}

/** A party and a demand that several documents speak about. */
export interface Coverage {
  /** Id of the pair. */
  id: string;
  party: string;
  demand: string;
  /** Whether one document gives it as for, and another as against. */
  disagree: boolean;
  /** Most statements first. */
  reports: Report[];
  statements: number;
}

/** Pairs that two of the documents in these statements give differently, as `parley ask` tells it. */
export function disagreements(model: Model, scene: Scene, stances: readonly Stance[]): Set<string> {
  const found = sourceDisagreements({ ...model.graph, stances: onBothSides(model, stances) });
  return new Set(
    found.flatMap(({ party, pro, con }) =>
      [...pro, ...con].map(({ demand }) => pairId(party.id, scene.rowOf.get(demand.id)?.id ?? demand.id)),
    ),
  );
}

/** What each document says, told like the shown statements: with contraries folded or apart. */
function pairsByDocument(model: Model, scene: Scene, fold: boolean): Map<string, Map<string, Pair>> {
  const stances = new Map<string, Stance[]>();
  for (const stance of scene.stances) {
    const own = stances.get(stance.doc);
    if (own) own.push(stance);
    else stances.set(stance.doc, [stance]);
  }
  return new Map([...stances].map(([doc, own]) => [doc, makeScene(model, own, fold).pairById]));
}

/** Everything that two or more documents say about the same party and demand: disagreements first, then what most documents tell. */
export function allSources(model: Model, scene: Scene, fold: boolean): Coverage[] {
  const byPair = new Map<string, Report[]>();
  for (const [doc, pairs] of pairsByDocument(model, scene, fold))
    for (const [id, pair] of pairs) {
      const reports = byPair.get(id);
      if (reports) reports.push({ doc, pair });
      else byPair.set(id, [{ doc, pair }]);
    }
  const disputed = disagreements(model, scene, scene.stances);
  return [...byPair]
    .filter(([, reports]) => reports.length > 1)
    .map(([id, reports]): Coverage => {
      const { party, demand } = reports[0].pair;
      const statements = reports.reduce((sum, { pair }) => sum + pair.stances.length, 0);
      reports.sort((a, b) => b.pair.stances.length - a.pair.stances.length || (a.doc < b.doc ? -1 : 1));
      return { id, party, demand, disagree: disputed.has(id), reports, statements };
    })
    .sort(
      (a, b) =>
        Number(b.disagree) - Number(a.disagree) ||
        b.reports.length - a.reports.length ||
        b.statements - a.statements ||
        (a.id < b.id ? -1 : 1),
    );
}

const sameSide = (a: Pair, b: Pair) => (a.counts.pro > 0 && b.counts.pro > 0) || (a.counts.con > 0 && b.counts.con > 0);

/** Two documents side by side: every party and demand that one of them speaks about. */
export function twoSources(model: Model, scene: Scene, fold: boolean, [left, right]: Couple): ContrastGroup<Pair>[] {
  const byDocument = pairsByDocument(model, scene, fold);
  const [own, theirs] = [left, right].map((doc) => byDocument.get(doc) ?? new Map<string, Pair>());
  const disputed = disagreements(
    model,
    scene,
    scene.stances.filter(({ doc }) => doc === left || doc === right),
  );
  const contrasts = [...new Set([...own.keys(), ...theirs.keys()])].map((id): Contrast<Pair> => {
    const [a, b] = [own.get(id) ?? null, theirs.get(id) ?? null];
    const relationOf = (): Relation => {
      if (a === null) return 'right';
      if (b === null) return 'left';
      if (disputed.has(id)) return 'clash';
      return sameSide(a, b) ? 'agree' : 'open';
    };
    const statements = (a?.stances.length ?? 0) + (b?.stances.length ?? 0);
    return { id, relation: relationOf(), left: a, right: b, statements };
  });
  return grouped(contrasts);
}

/** What hundreds of documents report tells too little about two of them to weigh every couple. */
const MOST_REPORTS = 40;

/** The two documents to begin with: those that tell most about the same; null where there are no two. */
export function firstSources(model: Model, scene: Scene, fold: boolean): Couple | null {
  const counts = new Map<string, { couple: Couple; shared: number }>();
  for (const { disagree, reports } of allSources(model, scene, fold))
    reports.slice(0, MOST_REPORTS).forEach(({ doc }, at) => {
      for (const { doc: other } of reports.slice(at + 1, MOST_REPORTS)) {
        const couple = doc < other ? ([doc, other] as const) : ([other, doc] as const);
        const key = couple.join(' ');
        const shared = (counts.get(key)?.shared ?? 0) + (disagree ? 100 : 1);
        counts.set(key, { couple, shared });
      }
    });
  const [most] = [...counts.values()].sort((a, b) => b.shared - a.shared);
  if (most) return most.couple;
  const [left, right] = model.graph.documents;
  return right === undefined ? null : [left.id, right.id];
}
