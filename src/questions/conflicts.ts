import type { DemandNode, KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import { POLARITY, type Polarity } from '../stances/stance.ts';
import { contrariesOf } from './findDemand.ts';
import { byWeight, compare, flip, type Position, positions } from './positions.ts';

/** All positions on one demand, those on its contraries counted the other way round. */
export interface FoldedDemand {
  demand: DemandNode;
  pro: Position[];
  con: Position[];
  mixed: Position[];
  neutral: Position[];
}

/**
 * Positions by demand, each demand together with its contraries under the one that has more statements.
 * Demands without a statement do not appear; most statements first.
 */
export function foldedDemands(graph: KnowledgeGraph): FoldedDemand[] {
  const all = positions(graph);
  const weight = new Map<string, number>();
  for (const { demand, statements } of all) weight.set(demand.id, (weight.get(demand.id) ?? 0) + statements.length);
  const weightOf = (id: string): number => weight.get(id) ?? 0;
  const ranked = graph.demands
    .filter((demand) => weightOf(demand.id) > 0)
    .sort((a, b) => weightOf(b.id) - weightOf(a.id) || compare(a.id, b.id));

  const byDemand = new Map<string, Position[]>();
  for (const position of all) {
    const own = byDemand.get(position.demand.id);
    if (own) own.push(position);
    else byDemand.set(position.demand.id, [position]);
  }
  const folded: FoldedDemand[] = [];
  const done = new Set<string>();
  for (const demand of ranked) {
    if (done.has(demand.id)) continue;
    const contraries = contrariesOf(graph, demand.id).filter((id) => !done.has(id));
    done.add(demand.id);
    for (const id of contraries) done.add(id);
    const group: FoldedDemand = { demand, pro: [], con: [], mixed: [], neutral: [] };
    for (const position of [demand.id, ...contraries].flatMap((id) => byDemand.get(id) ?? []).sort(byWeight)) {
      if (position.demand.id === demand.id) group[POLARITY[position.stance]].push(position);
      else group[flip(POLARITY[position.stance])].push({ ...position, contraryOf: demand });
    }
    folded.push(group);
  }
  return folded;
}

/** Demands that one party is for and another against, contraries folded; most statements first. */
export function conflicts(graph: KnowledgeGraph): FoldedDemand[] {
  return foldedDemands(graph).filter(({ pro, con }) => pro.some((a) => con.some((b) => a.party.id !== b.party.id)));
}

/** Demands that someone is for and nobody against. */
export function unopposed(graph: KnowledgeGraph): FoldedDemand[] {
  return foldedDemands(graph).filter(({ pro, con }) => pro.length > 0 && con.length === 0);
}

/** Where two parties meet: demands both are for or both against (`agree`), or one for and the other against. */
export function compareParties(
  graph: KnowledgeGraph,
  a: string,
  b: string,
  want: 'agree' | 'disagree',
): FoldedDemand[] {
  const takes = (group: FoldedDemand, party: string, polarity: Polarity): boolean =>
    group[polarity].some((position) => position.party.id === party);
  return foldedDemands(graph)
    .filter((group) =>
      (['pro', 'con'] as const).some(
        (side) => takes(group, a, side) && takes(group, b, want === 'agree' ? side : flip(side)),
      ),
    )
    .map((group) => {
      const ofBoth = (list: Position[]): Position[] => list.filter(({ party }) => party.id === a || party.id === b);
      return {
        demand: group.demand,
        pro: ofBoth(group.pro),
        con: ofBoth(group.con),
        mixed: ofBoth(group.mixed),
        neutral: ofBoth(group.neutral),
      };
    });
}
