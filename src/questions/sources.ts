import type { DemandNode, KnowledgeGraph, PartyNode } from '../graph/knowledgeGraph.ts';
import type { Stance } from '../stances/stance.ts';
import { type FoldedDemand, foldedDemands } from './conflicts.ts';
import type { Position } from './positions.ts';

/** What one party says on one demand, statements about the contrary counted the other way round. */
export interface PartyOnDemand {
  party: PartyNode;
  demand: DemandNode;
  pro: Position[];
  con: Position[];
  mixed: Position[];
  neutral: Position[];
}

/** The folded demands taken apart by party: most statements first, parties in the order in which they appear. */
export function partiesOnDemands(graph: KnowledgeGraph): PartyOnDemand[] {
  return foldedDemands(graph).flatMap((group) => {
    const parties = new Map(allPositions(group).map(({ party }) => [party.id, party]));
    return [...parties.values()].map((party) => {
      const own = (list: Position[]) => list.filter((position) => position.party.id === party.id);
      return {
        party,
        demand: group.demand,
        pro: own(group.pro),
        con: own(group.con),
        mixed: own(group.mixed),
        neutral: own(group.neutral),
      };
    });
  });
}

/**
 * Positions of one party on one demand that two documents give differently: one as for, another as against. Two
 * opinions within one document are no disagreement of sources.
 */
export function sourceDisagreements(graph: KnowledgeGraph): PartyOnDemand[] {
  return partiesOnDemands(graph).filter(({ pro, con }) => {
    const [forIt, againstIt] = [documentsOf(pro), documentsOf(con)];
    return [...forIt].some((one) => [...againstIt].some((other) => one !== other));
  });
}

/** Positions for which every statement is the word of a third party about the holder. */
export function knownFromOthers(graph: KnowledgeGraph): Position[] {
  return partiesOnDemands(graph)
    .map(allPositions)
    .filter((all) => all.every(({ statements }) => statements.every(saidByThirdParty)))
    .flat();
}

/** Positions of the parties of whom no statement is their own words. */
export function positionsOfSilentParties(graph: KnowledgeGraph): Position[] {
  const heard = new Set(graph.stances.filter(({ attribution }) => attribution === 'self').map((own) => own.partyId));
  return partiesOnDemands(graph)
    .flatMap(allPositions)
    .filter(({ party }) => !heard.has(party.id));
}

export function allPositions({ pro, mixed, neutral, con }: PartyOnDemand | FoldedDemand): Position[] {
  return [...pro, ...mixed, ...neutral, ...con];
}

const saidByThirdParty = ({ attribution }: Stance): boolean => attribution !== 'self' && attribution !== 'author';

const documentsOf = (positions: readonly Position[]): Set<string> =>
  new Set(positions.flatMap(({ statements }) => statements.map(({ doc }) => doc)));
