import { readFile } from 'node:fs/promises';
import { type Literal, Parser, type Term } from 'n3';
import { packagePath } from '../documents/packagePath.ts';
import { compareText } from '../graph/order.ts';
import { NodeIndex } from './nodeIndex.ts';
import { NAMESPACES, term } from './vocabulary.ts';

const OWL = 'http://www.w3.org/2002/07/owl#';

/** Prefixes that the vocabulary and its page use besides those of graphs. */
const PREFIXES = { ...NAMESPACES, owl: OWL } as const;

/** What is said of a term about other terms, in the order in which a reader wants it. */
const RELATIONS = [
  ['subClassOf', 'rdfs:subClassOf'],
  ['subPropertyOf', 'rdfs:subPropertyOf'],
  ['domain', 'rdfs:domain'],
  ['range', 'rdfs:range'],
  ['seeAlso', 'rdfs:seeAlso'],
] as const;

export type TermRelation = (typeof RELATIONS)[number][0];

export interface TermLink {
  iri: string;
  /** With its prefix where one is known: `prov:Agent`. */
  name: string;
}

/** A class, property or individual of `ontology/parley.ttl`. */
export interface VocabularyTerm {
  /** Behind the namespace: `Stance`. */
  name: string;
  iri: string;
  kind: 'class' | 'property' | 'individual';
  /** Classes it is declared as. */
  types: TermLink[];
  label: string;
  comment: string;
  scopeNote: string | null;
  relations: Record<TermRelation, TermLink[]>;
}

export interface Vocabulary {
  iri: string;
  title: string;
  comment: string;
  description: string;
  version: string;
  licence: string;
  /** Classes, properties, individuals; each by name. */
  terms: VocabularyTerm[];
}

/** An IRI with its prefix where one is known, else as it is. */
export function shortName(iri: string): string {
  const known = Object.entries(PREFIXES).find(([, start]) => iri.startsWith(start) && iri.length > start.length);
  return known ? `${known[0]}:${iri.slice(known[1].length)}` : iri;
}

/** The vocabulary as `ontology/parley.ttl` documents it. */
export async function readVocabulary(): Promise<Vocabulary> {
  const quads = new Parser().parse(await readFile(packagePath('ontology', 'parley.ttl'), 'utf8'));
  const index = new NodeIndex(quads);
  const node = (iri: string) => ({ termType: 'NamedNode' as const, value: iri });
  const ontology = node(NAMESPACES.parley);
  const text = (subject: ReturnType<typeof node>, name: Parameters<typeof term>[0]) =>
    index.text(subject, term(name)) ?? '';
  const iris = [...new Set(quads.map(({ subject }) => subject.value))].filter(
    (iri) => iri.startsWith(NAMESPACES.parley) && iri !== NAMESPACES.parley,
  );
  const terms = iris.map((iri): VocabularyTerm => {
    const subject = node(iri);
    const types = index.all(subject, term('rdf:type'));
    const relations = RELATIONS.map(([name, property]) => [name, links(index.all(subject, term(property)))]);
    return {
      name: iri.slice(NAMESPACES.parley.length),
      iri,
      kind: kindOf(types),
      types: links(types),
      label: text(subject, 'rdfs:label'),
      comment: text(subject, 'rdfs:comment'),
      scopeNote: index.text(subject, term('skos:scopeNote')),
      relations: Object.fromEntries(relations) as VocabularyTerm['relations'],
    };
  });
  const owl = (name: string) =>
    (
      quads.find(({ subject, predicate }) => subject.value === ontology.value && predicate.value === OWL + name)
        ?.object as Literal | undefined
    )?.value ?? '';
  return {
    iri: ontology.value,
    title: text(ontology, 'dcterms:title'),
    comment: text(ontology, 'rdfs:comment'),
    description: text(ontology, 'dcterms:description'),
    version: owl('versionInfo'),
    licence: index.link(ontology, term('dcterms:license'))?.value ?? '',
    terms: terms.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || compareText(a.name, b.name)),
  };
}

const KINDS = ['class', 'property', 'individual'] as const;

function kindOf(types: readonly Term[]): VocabularyTerm['kind'] {
  const names = types.map(({ value }) => value);
  if (names.includes(`${OWL}Class`)) return 'class';
  return names.includes(term('rdf:Property').value) ? 'property' : 'individual';
}

function links(terms: readonly Term[]): TermLink[] {
  return terms
    .filter(({ termType }) => termType === 'NamedNode')
    .map(({ value }) => ({ iri: value, name: shortName(value) }));
}
