import { UserError } from '../documents/userError.ts';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import { compareParties, conflicts, type FoldedDemand, foldedDemands, unopposed } from './conflicts.ts';
import { contrariesOf } from './findDemand.ts';
import type { PartyAliases } from './findParty.ts';
import { type Position, positions, whoHolds } from './positions.ts';
import { describeQuestion, EXAMPLE_QUESTIONS, type Question } from './question.ts';
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
  }
}

function aboutDemand(graph: KnowledgeGraph, id: string): Position[] {
  const ids = new Set([id, ...contrariesOf(graph, id)]);
  return foldedDemands(graph)
    .filter(({ demand }) => ids.has(demand.id))
    .flatMap(({ pro, mixed, neutral, con }) => [...pro, ...mixed, ...neutral, ...con]);
}

const sides = ({ pro, con }: FoldedDemand): Position[] => [...pro, ...con];
