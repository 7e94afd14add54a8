import type { DemandNode, KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import { slug } from '../knowledge/iriTail.ts';
import type { Stance } from '../stances/stance.ts';
import { compare } from './positions.ts';

export interface DraftOptions {
  /** What the negotiation is called ("Fisheries talks"). */
  name: string;
  /** Demands with fewer statements are left out. */
  minimum?: number;
}

/**
 * A draft codebook from the demands that no scheme names yet: Turtle for an analyst to sort, rename and cut. Each
 * open demand becomes a `parley:Demand` with a wording made of its key words, under one issue, most stated first;
 * a comment tells who spoke of it.
 */
export function draftScheme(graph: KnowledgeGraph, { name, minimum = 1 }: DraftOptions): string {
  const statements = new Map<string, Stance[]>();
  for (const stance of graph.stances) statements.set(stance.demand, [...(statements.get(stance.demand) ?? []), stance]);
  const open = graph.demands
    .filter(({ id }) => id.startsWith('open:') && (statements.get(id)?.length ?? 0) >= minimum)
    .sort((a, b) => statements.get(b.id)!.length - statements.get(a.id)!.length || compare(a.id, b.id));
  const scheme = `scheme:${slug(name)}`;
  return `${[
    HEADER,
    `${scheme} a skos:ConceptScheme ;\n  skos:prefLabel ${literal(name)}@en .`,
    `issue:unsorted a parley:Issue, skos:Concept ;\n  skos:prefLabel "Unsorted"@en ;\n  skos:topConceptOf ${scheme} .`,
    ...open.map((demand) => describe(demand, scheme, statements.get(demand.id)!)),
  ].join('\n\n')}\n`;
}

const HEADER = `# A draft: sort the demands under issues, merge those that are the same, give them better labels and wordings, name
# contraries (parley:contrary). ontology/schemes/ukraine-2025.ttl shows a finished one. Then: parley build --scheme THIS
@prefix parley: <https://w3id.org/parley/ns#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix scheme: <https://w3id.org/parley/scheme/> .
@prefix issue: <https://w3id.org/parley/issue/> .
@prefix demand: <https://w3id.org/parley/demand/> .`;

function describe(demand: DemandNode, scheme: string, stances: readonly Stance[]): string {
  const notation = demand.id.slice('open:'.length);
  const speakers = [...new Set(stances.map(({ party, stance }) => `${party} ${stance}`))].sort(compare);
  const alternatives = [...new Set(stances.map(({ demandText }) => oneLine(demandText)))]
    .filter((text) => text && text !== demand.label)
    .sort(compare)
    .slice(0, 3);
  return `# ${stances.length}: ${oneLine(speakers.join(', '))}
demand:${notation} a parley:Demand, skos:Concept ;
  skos:notation ${literal(notation)} ;
  skos:prefLabel ${literal(oneLine(demand.label))}@en ;
${alternatives.length ? `  skos:altLabel ${alternatives.map((text) => `${literal(text)}@en`).join(', ')} ;\n` : ''}  skos:broader issue:unsorted ;
  skos:inScheme ${scheme} ;
  parley:wording ${literal(notation.replace(/-/g, ' '))} .`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** JSON's escapes are Turtle's. */
const literal = (text: string): string => JSON.stringify(text);
