import { DataFactory, type NamedNode } from 'n3';
import type { StanceType } from '../stances/stance.ts';

export const NAMESPACES = {
  parley: 'https://w3id.org/parley/ns#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  org: 'http://www.w3.org/ns/org#',
  schema: 'https://schema.org/',
  dcterms: 'http://purl.org/dc/terms/',
} as const;

/** Written on the software of a graph; graphs of another major version are not read. The same as `owl:versionInfo` in ontology/parley.ttl. */
export const VOCABULARY_VERSION = '1';

export type Namespace = keyof typeof NAMESPACES;

const made = new Map<string, NamedNode>();

/** The node of a term written with its prefix: `term('parley:holder')`. */
export function term(name: `${Namespace}:${string}`): NamedNode {
  let node = made.get(name);
  if (!node) {
    const colon = name.indexOf(':');
    node = DataFactory.namedNode(NAMESPACES[name.slice(0, colon) as Namespace] + name.slice(colon + 1));
    made.set(name, node);
  }
  return node;
}

/** The individual that `parley:stanceType` points to. */
export const STANCE_CLASS: Readonly<Record<StanceType, NamedNode>> = {
  demands: term('parley:Demanding'),
  supports: term('parley:Supporting'),
  conditional: term('parley:Conditional'),
  noncommittal: term('parley:Noncommittal'),
  opposes: term('parley:Opposing'),
};

/** The direct property from a party to a demand. */
export const STANCE_PROPERTY: Readonly<Record<StanceType, NamedNode>> = {
  demands: term('parley:demands'),
  supports: term('parley:supports'),
  conditional: term('parley:acceptsConditionally'),
  noncommittal: term('parley:isNoncommittalOn'),
  opposes: term('parley:opposes'),
};

export const ATTRIBUTION = {
  self: term('parley:BySelf'),
  author: term('parley:ByAuthor'),
  other: term('parley:ByThirdParty'),
} as const;
