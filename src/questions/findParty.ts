import { UserError } from '../documents/userError.ts';
import type { KnowledgeGraph, PartyNode } from '../graph/knowledgeGraph.ts';
import { nearest } from './nearest.ts';
import { normaliseName } from './normalise.ts';

/** Other names of parties by party id, from a registry; the graph itself knows labels and speakers. */
export type PartyAliases = ReadonlyMap<string, readonly string[]>;

export type PartyMatch = { party: PartyNode } | { suggestions: PartyNode[] };

/**
 * Finds a party by id, label, alias or initials ("US"), or by one who spoke for it ("Vladimir Putin", "Putin"), in
 * any case.
 */
export function findParty(graph: KnowledgeGraph, name: string, aliases: PartyAliases = new Map()): PartyMatch {
  const wanted = normaliseName(name);
  const ways: ((party: PartyNode) => string[])[] = [
    (party) => [party.id, party.label],
    (party) => [...(aliases.get(party.id) ?? [])],
    (party) => party.holders,
    (party) => [initials(party.label)],
    (party) => party.holders.map(lastName),
  ];
  for (const namesOf of ways) {
    const party = graph.parties.find((candidate) =>
      namesOf(candidate).some((other) => normaliseName(other) === wanted),
    );
    if (party && wanted) return { party };
  }
  return { suggestions: nearest(name, graph.parties, (party) => [party.label, ...party.holders]) };
}

/** The party, or an error that names the nearest three. */
export function requireParty(match: PartyMatch, name: string): PartyNode {
  if ('party' in match) return match.party;
  const near = match.suggestions.map((party) => party.label);
  throw new UserError(`no party with a statement in this graph is called "${name}"`, {
    hint: near.length ? `Nearest: ${near.join(', ')}` : 'The graph holds no party; build it from other documents',
  });
}

function initials(label: string): string {
  const words = label.match(/\b\p{Lu}\p{L}*/gu) ?? [];
  return words.length > 1 ? words.map((word) => word[0]).join('') : '';
}

const lastName = (name: string): string => name.split(' ').at(-1) ?? name;
