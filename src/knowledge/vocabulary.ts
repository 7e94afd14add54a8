/** IRIs of the terms that scheme and registry files are written in. */
const PARLEY = 'https://w3id.org/parley/ns#';
const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const ORG = 'http://www.w3.org/ns/org#';
const FOAF = 'http://xmlns.com/foaf/0.1/';

export const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
export const RDFS_LABEL = 'http://www.w3.org/2000/01/rdf-schema#label';

export const SKOS_TERMS = {
  scheme: `${SKOS}ConceptScheme`,
  prefLabel: `${SKOS}prefLabel`,
  altLabel: `${SKOS}altLabel`,
  definition: `${SKOS}definition`,
  notation: `${SKOS}notation`,
  broader: `${SKOS}broader`,
  inScheme: `${SKOS}inScheme`,
} as const;

export const PARLEY_TERMS = {
  demand: `${PARLEY}Demand`,
  issue: `${PARLEY}Issue`,
  party: `${PARLEY}Party`,
  contrary: `${PARLEY}contrary`,
  wording: `${PARLEY}wording`,
  wordSet: `${PARLEY}wordSet`,
  scope: `${PARLEY}scope`,
  kind: `${PARLEY}partyKind`,
  demonym: `${PARLEY}demonym`,
  metonym: `${PARLEY}metonym`,
  role: `${PARLEY}role`,
  speaksFor: `${PARLEY}speaksFor`,
  country: `${PARLEY}country`,
  ambiguousName: `${PARLEY}ambiguousName`,
} as const;

export const ORG_TERMS = { organization: `${ORG}Organization`, memberOf: `${ORG}memberOf` } as const;
export const FOAF_TERMS = { person: `${FOAF}Person`, gender: `${FOAF}gender` } as const;
