import type { DemandNode, KnowledgeGraph, PartyNode } from '../graph/knowledgeGraph.ts';
import type { Polarity, Stance, StanceType } from '../stances/stance.ts';
import { contrariesOf } from './findDemand.ts';

/** A party's stance on a demand with the statements that say so. */
export interface Position {
  party: PartyNode;
  stance: StanceType;
  /** The demand the statements are about. */
  demand: DemandNode;
  /** The demand asked about, where the statements are about its contrary; else null. */
  contraryOf: DemandNode | null;
  /** In document order, at least one. */
  statements: Stance[];
}

/** Every position of the graph: one for each party, demand and stance, parties with most statements first. */
export function positions(graph: KnowledgeGraph): Position[] {
  const parties = new Map(graph.parties.map((party) => [party.id, party]));
  const demands = new Map(graph.demands.map((demand) => [demand.id, demand]));
  const groups = new Map<string, Position>();
  for (const statement of graph.stances) {
    const key = JSON.stringify([statement.partyId, statement.demand, statement.stance]);
    const party = parties.get(statement.partyId);
    const demand = demands.get(statement.demand);
    if (!party || !demand) continue;
    const group = groups.get(key);
    if (group) group.statements.push(statement);
    else groups.set(key, { party, stance: statement.stance, demand, contraryOf: null, statements: [statement] });
  }
  return [...groups.values()].sort(byWeight);
}

/** Most statements first, then by names, so that the order is the same on every run. */
export function byWeight(a: Position, b: Position): number {
  return (
    b.statements.length - a.statements.length ||
    compare(a.party.label, b.party.label) ||
    compare(a.demand.id, b.demand.id) ||
    compare(a.stance, b.stance)
  );
}

/** Stances that answer "who STANCE demand": a party that demands a thing supports it, too. */
const ANSWERED_BY: Readonly<Record<StanceType, readonly StanceType[]>> = {
  demands: ['demands'],
  supports: ['supports', 'demands'],
  conditional: ['conditional'],
  noncommittal: ['noncommittal'],
  opposes: ['opposes'],
};

/** Stances on the contrary that say the same: to oppose it is to support the demand, and the reverse. */
const ANSWERED_BY_CONTRARY: Readonly<Record<StanceType, readonly StanceType[]>> = {
  demands: [],
  supports: ['opposes'],
  conditional: [],
  noncommittal: [],
  opposes: ['supports', 'demands'],
};

/**
 * Who takes a stance on a demand. Statements about a contrary of the demand answer as well; such a position has
 * `contraryOf` set. Direct statements come first.
 */
export function whoHolds(graph: KnowledgeGraph, stance: StanceType, demand: DemandNode): Position[] {
  const contraries = new Set(contrariesOf(graph, demand.id));
  const all = positions(graph);
  return [
    ...all.filter((found) => found.demand.id === demand.id && ANSWERED_BY[stance].includes(found.stance)),
    ...all
      .filter((found) => contraries.has(found.demand.id) && ANSWERED_BY_CONTRARY[stance].includes(found.stance))
      .map((found) => ({ ...found, contraryOf: demand })),
  ];
}

/** `pro` and `con` change places on the contrary; `mixed` and `neutral` do not. */
export function flip(polarity: Polarity): Polarity {
  return polarity === 'pro' ? 'con' : polarity === 'con' ? 'pro' : polarity;
}

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
