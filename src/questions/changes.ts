import type { DemandNode, KnowledgeGraph, PartyNode } from '../graph/knowledgeGraph.ts';
import type { Stance } from '../stances/stance.ts';
import { compare, type Position } from './positions.ts';
import { type PartyOnDemand, partiesOnDemands } from './sources.ts';

/** A party that was once against a demand and on a later day for it, outright or on a condition, or the reverse. */
export interface Change {
  party: PartyNode;
  demand: DemandNode;
  /** Position with the statements up to the day before the turn. */
  before: Position;
  /** Position with the statements from the day of the turn on. */
  after: Position;
  /** Day of the first statement of the new position. */
  since: string;
}

interface Dated {
  position: Position;
  statement: Stance;
  side: 'pro' | 'mixed' | 'con';
}

/**
 * Positions that turned from against to for or to conditional, or the reverse, by the dates of the statements: a refusal that softens
 * is what a mediator waits for. A condition set to what a party is for is no turn: it often holds both at once. The turn is the
 * first day on which the party is only on the other side; days on which it stands on both tell nothing. Statements without a date are passed
 * over.
 */
export function changes(graph: KnowledgeGraph): Change[] {
  return partiesOnDemands(graph)
    .flatMap(turnsOf)
    .sort(
      (a, b) =>
        compare(a.since, b.since) || compare(a.party.label, b.party.label) || compare(a.demand.label, b.demand.label),
    );
}

function turnsOf({ party, demand, pro, con, mixed }: PartyOnDemand): Change[] {
  const dated = [...withSide(mixed, 'mixed'), ...withSide(pro, 'pro'), ...withSide(con, 'con')].sort((a, b) =>
    compare(a.statement.date!, b.statement.date!),
  );
  const found: Change[] = [];
  let held: Dated[] = [];
  for (const day of new Set(dated.map(({ statement }) => statement.date!))) {
    const statements = dated.filter(({ statement }) => statement.date === day);
    const sides = new Set(statements.map(({ side }) => side));
    const against = sides.has('con');
    if (against && sides.size > 1) continue;
    const last = held.at(-1);
    if (last && (last.side === 'con') !== against) {
      found.push({ party, demand, before: together(held), after: together(statements), since: day });
      held = [];
    }
    held.push(...statements);
  }
  return found;
}

function withSide(positions: readonly Position[], side: Dated['side']): Dated[] {
  return positions.flatMap((position) =>
    position.statements.filter(({ date }) => date !== null).map((statement) => ({ position, statement, side })),
  );
}

/** The statements under the position that the last of them states. */
function together(statements: readonly Dated[]): Position {
  const { position } = statements.at(-1)!;
  return { ...position, statements: statements.map(({ statement }) => statement) };
}
