import { UserError } from '../documents/userError.ts';
import type { KnowledgeGraph, PartyNode } from '../graph/knowledgeGraph.ts';
import { POLARITY, type Polarity } from '../stances/stance.ts';
import { changes } from './changes.ts';
import { compareParties, conflicts, type FoldedDemand, foldedDemands, unopposed } from './conflicts.ts';
import { contrariesOf } from './findDemand.ts';
import type { PartyAliases } from './findParty.ts';
import { flip, type Position, positions, whoHolds } from './positions.ts';
import { describeQuestion, EXAMPLE_QUESTIONS, type Question } from './question.ts';
import { knownFromOthers, positionsOfSilentParties, sourceDisagreements } from './sources.ts';
import { understand } from './understand.ts';

export interface Answer {
  question: Question;
  /** The question in Parley's own words. */
  understood: string;
  /** The answer, each position with the statements that say so; empty if the documents say nothing. */
  positions: Position[];
}

/**
 * Answers a plain English question from the statements of the graph.
 *
 * @throws UserError if the question is not understood (the hint lists what can be asked), or names a party or demand
 *   that the graph does not know
 */
export function ask(graph: KnowledgeGraph, text: string, aliases?: PartyAliases): Answer {
  const question = understand(graph, text, aliases);
  if (!question)
    throw new UserError(`I do not understand the question "${text}"`, {
      hint: `You can ask:\n${EXAMPLE_QUESTIONS.map((example) => `  ${example}`).join('\n')}`,
    });
  return { question, understood: describeQuestion(question), positions: answer(graph, question) };
}

/** The positions that answer a question. */
export function answer(graph: KnowledgeGraph, question: Question): Position[] {
  switch (question.kind) {
    case 'who':
      return whoHolds(graph, question.stance, question.demand);
    case 'positions':
      return positions(graph).filter(
        ({ party, stance }) => party.id === question.party.id && (!question.stance || stance === question.stance),
      );
    case 'position-on':
      return aboutDemand(graph, question.demand.id).filter(({ party }) => party.id === question.party.id);
    case 'demand':
      return aboutDemand(graph, question.demand.id);
    case 'compare':
      return compareParties(graph, question.a.id, question.b.id, question.want).flatMap(sides);
    case 'unopposed':
      return unopposed(graph).flatMap(({ pro }) => pro);
    case 'conflicts':
      return conflicts(graph).flatMap(sides);
    case 'conditions':
      return positions(graph).filter(
        ({ party, demand, stance }) =>
          stance === 'conditional' &&
          (!question.party || party.id === question.party.id) &&
          (!question.demand || demand.id === question.demand.id),
      );
    case 'demands-of':
      return demandsOf(graph, question.party, question.addressee);
    case 'changes':
      return changes(graph)
        .filter(({ party }) => !question.party || party.id === question.party.id)
        .flatMap(({ before, after }) => [before, after]);
    case 'source-disagreements':
      return sourceDisagreements(graph)
        .filter(({ party }) => !question.party || party.id === question.party.id)
        .flatMap(({ pro, con }) => [...pro, ...con]);
    case 'known-from-others':
      return knownFromOthers(graph).filter(({ party }) => !question.party || party.id === question.party.id);
    case 'never-spoke':
      return positionsOfSilentParties(graph);
    case 'evidence':
      return aboutDemand(graph, question.demand.id).filter(
        ({ party, stance, contraryOf }) =>
          party.id === question.party.id &&
          (!question.stance || POLARITY[stance] === sideAsked(POLARITY[question.stance], contraryOf !== null)),
      );
  }
}

function aboutDemand(graph: KnowledgeGraph, id: string): Position[] {
  const ids = new Set([id, ...contrariesOf(graph, id)]);
  return foldedDemands(graph)
    .filter(({ demand }) => ids.has(demand.id))
    .flatMap(({ pro, mixed, neutral, con }) => [...pro, ...mixed, ...neutral, ...con]);
}

const sideAsked = (polarity: Polarity, onContrary: boolean): Polarity => (onContrary ? flip(polarity) : polarity);

/** Demands of one party with the statements whose addressee is the other party, by its name or one of its speakers. */
function demandsOf(graph: KnowledgeGraph, party: PartyNode, addressee: PartyNode): Position[] {
  const names = new Set([addressee.label, ...addressee.holders]);
  return positions(graph)
    .filter((position) => position.party.id === party.id && position.stance === 'demands')
    .map((position) => ({
      ...position,
      statements: position.statements.filter((statement) => names.has(statement.addressee ?? '')),
    }))
    .filter(({ statements }) => statements.length > 0);
}

const sides = ({ pro, con }: FoldedDemand): Position[] => [...pro, ...con];
