import { UserError } from '../documents/userError.ts';
import type { DemandNode, KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import { nearest } from './nearest.ts';
import { contentWords, normaliseName } from './normalise.ts';

/** The demand a name stands for, or the three whose names are nearest to it. */
export type DemandMatch = { demand: DemandNode } | { suggestions: DemandNode[] };

/**
 * Finds a demand by notation, label or alternative label, in any case and with or without hyphens; an open demand
 * also without its `open:`.
 */
export function findDemand(graph: KnowledgeGraph, name: string): DemandMatch {
  const wanted = normaliseName(name);
  for (const namesOf of [notations, labels, altLabels]) {
    const demand = graph.demands.find((candidate) =>
      namesOf(candidate).some((other) => normaliseName(other) === wanted),
    );
    if (demand && wanted) return { demand };
  }
  return { suggestions: nearest(name, graph.demands, allNames) };
}

/**
 * As `findDemand`, but takes a phrase as well ("foreign troops", "a 30-day truce"): the one demand that has all
 * its words in one of its names; of several whose names the phrase heads ("the ceasefire", but not "NATO" in "NATO exclusion"), the
 * one that at least twice as many statements are about as any other, for that is what people mean who name no other.
 */
export function findDemandByPhrase(graph: KnowledgeGraph, phrase: string): DemandMatch {
  const exact = findDemand(graph, phrase);
  const words = contentWords(phrase);
  if ('demand' in exact || !words.length) return exact;
  const holding = graph.demands.filter((demand) =>
    allNames(demand).some((name) => {
      const names = new Set(contentWords(name));
      return words.every((word) => names.has(word));
    }),
  );
  if (holding.length === 1) return { demand: holding[0] };
  const headed = holding.filter((demand) => allNames(demand).some((name) => isHead(phrase, name)));
  const weights = headed.map(({ id }) => statementsOn(graph, id));
  const [first = 0, second = 0] = [...weights].sort((x, y) => y - x);
  if (first > 0 && first >= 2 * second) return { demand: headed[weights.indexOf(first)] };
  return holding.length > 1 ? { suggestions: nearest(phrase, holding, allNames) } : exact;
}

/** "ceasefire" heads "30-day ceasefire"; in "settlement before ceasefire" it only depends on what heads the name. */
function isHead(phrase: string, name: string): boolean {
  const [words, whole] = [normaliseName(phrase), ` ${normaliseName(name)}`];
  return whole.endsWith(` ${words}`) && !/ (?:of|to|in|for|from|on|before|with|without|by) /.test(whole);
}

const statementsOn = (graph: KnowledgeGraph, id: string): number =>
  graph.edges.reduce((sum, { demand, stances }) => sum + (demand === id ? stances.length : 0), 0);

/** The demand, or an error that names the nearest three. */
export function requireDemand(match: DemandMatch, name: string): DemandNode {
  if ('demand' in match) return match.demand;
  const near = match.suggestions.map((demand) => `${demand.id} (${demand.label})`);
  throw new UserError(`no demand is called "${name}"`, {
    hint: near.length ? `Nearest: ${near.join(', ')}` : 'The graph holds no demand; build it from other documents',
  });
}

/** Notations of the demands that negate `id`, by its own word or by theirs. */
export function contrariesOf(graph: KnowledgeGraph, id: string): string[] {
  const own = graph.demands.find((demand) => demand.id === id)?.contrary;
  const theirs = graph.demands.filter((demand) => demand.contrary === id).map((demand) => demand.id);
  return [...new Set([...(own ? [own] : []), ...theirs])];
}

const notations = (demand: DemandNode): string[] => [demand.id, demand.id.replace(/^open:/, '')];
const labels = (demand: DemandNode): string[] => [demand.label];
const altLabels = (demand: DemandNode): string[] => demand.altLabels;
const allNames = (demand: DemandNode): string[] => [...notations(demand), demand.label, ...demand.altLabels];
