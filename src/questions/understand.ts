import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import { findDemandByPhrase, requireDemand } from './findDemand.ts';
import { findParty, type PartyAliases, requireParty } from './findParty.ts';
import { PATTERNS_ON_POSITIONS } from './patternsOnPositions.ts';
import { PATTERNS_ON_SOURCES } from './patternsOnSources.ts';
import type { Question } from './question.ts';
import type { Names } from './questionPattern.ts';

/**
 * Understands a plain English question about the graph.
 *
 * @returns the question, or null if it is of no kind that Parley can answer
 * @throws UserError if the kind is clear but a party or demand in it is not known
 */
export function understand(graph: KnowledgeGraph, text: string, aliases?: PartyAliases): Question | null {
  const question = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\s?.!]+$/, '');
  const names: Names = {
    party: (name) => requireParty(findParty(graph, name, aliases), name),
    demand: (name) => requireDemand(findDemandByPhrase(graph, unquote(name)), unquote(name)),
    isParty: (name) => 'party' in findParty(graph, name, aliases),
    isDemand: (name) => 'demand' in findDemandByPhrase(graph, unquote(name)),
  };
  for (const { wording, read } of [...PATTERNS_ON_SOURCES, ...PATTERNS_ON_POSITIONS]) {
    const parts = new RegExp(wording, 'i').exec(question);
    const found = parts && read(parts.slice(1), names);
    if (found) return found;
  }
  return null;
}

const unquote = (name: string): string => name.replace(/^["'“‘«]+|["'”’»]+$/g, '');
