import { slug } from '../knowledge/iriTail.ts';

export interface OpenDemandCount {
  label: string;
  /** `open:lift-tariffs-on-steel` */
  notation: string;
  count: number;
  /** Sentences that state it. */
  examples: readonly string[];
}

const PREFIXES = `@prefix parley: <https://w3id.org/parley/ns#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix scheme: <https://w3id.org/parley/scheme/> .
@prefix issue: <https://w3id.org/parley/issue/> .
@prefix demand: <https://w3id.org/parley/demand/> .
`;
const MOST_EXAMPLES = 3;
/** A wording of more words would match the one sentence only. */
const WORDING_WORDS = 4;

/**
 * A Turtle scheme from the demands that no scheme named, most frequent first, for an analyst to edit: to merge, rename,
 * sort under issues and give contraries. `loadKnowledge` reads it as it is; each wording asks for the demand's words.
 *
 * @param name last part of the scheme's IRI
 */
export function draftScheme(openDemands: readonly OpenDemandCount[], name = 'draft'): string {
  const ordered = [...openDemands].sort((a, b) => b.count - a.count || (a.notation < b.notation ? -1 : 1));
  const taken = new Set<string>();
  const demands = ordered.map((demand) => {
    const base = slug(demand.notation.replace(/^open:/, ''));
    let notation = base;
    for (let next = 2; taken.has(notation); next++) notation = `${base}-${next}`;
    taken.add(notation);
    return demandTurtle(demand, notation, name);
  });
  return [PREFIXES, header(name), ...demands].join('\n');
}

function header(name: string): string {
  return `# Drafted from the demands that no scheme named, most frequent first. How wordings are written is told in
# src/demands/wording.ts. Rename the scheme, give it a parley:scope, and add issues and contraries (parley:contrary).

scheme:${slug(name)} a skos:ConceptScheme ;
  skos:prefLabel ${literal(name)} .

issue:${slug(name)}-unsorted a parley:Issue, skos:Concept ;
  skos:prefLabel "Unsorted"@en ;
  skos:inScheme scheme:${slug(name)} .
`;
}

function demandTurtle(
  { label, notation: openNotation, count, examples }: OpenDemandCount,
  notation: string,
  name: string,
): string {
  const words = slug(openNotation.replace(/^open:/, ''))
    .split('-')
    .slice(0, WORDING_WORDS);
  const seen = examples.slice(0, MOST_EXAMPLES).map((example) => `#   ${example.replace(/\s+/g, ' ')}`);
  return [
    `# ${count} ${count === 1 ? 'statement' : 'statements'}`,
    ...seen,
    `demand:${notation} a parley:Demand, skos:Concept ;`,
    `  skos:notation ${literal(notation)} ;`,
    `  skos:prefLabel ${literal(label)}@en ;`,
    `  skos:broader issue:${slug(name)}-unsorted ;`,
    `  skos:inScheme scheme:${slug(name)} ;`,
    `  parley:wording ${literal(words.join(' '))} .`,
    '',
  ].join('\n');
}

/** A Turtle string on one line. */
function literal(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim() || 'unnamed';
  return `"${plain.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
