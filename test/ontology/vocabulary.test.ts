import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser, type Quad } from 'n3';
import { packagePath } from '../../src/documents/packagePath.ts';
import { PARLEY_TERMS } from '../../src/knowledge/vocabulary.ts';
import { readRdf } from '../../src/rdf/readRdf.ts';
import { validateRdf } from '../../src/rdf/validate.ts';
import { NAMESPACES, VOCABULARY_VERSION } from '../../src/rdf/vocabulary.ts';
import { writeRdf } from '../../src/rdf/writeRdf.ts';
import { sampleGraph } from '../graph/sampleGraph.ts';

const NS = 'https://w3id.org/parley/ns#';
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';

function turtleFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? turtleFiles(join(folder, entry.name))
      : entry.name.endsWith('.ttl')
        ? [join(folder, entry.name)]
        : [],
  );
}

const parse = (text: string): Quad[] => new Parser().parse(text);
const ontology = parse(readFileSync(packagePath('ontology', 'parley.ttl'), 'utf8'));
const declared = new Set(ontology.map(({ subject }) => subject.value).filter((iri) => iri.startsWith(NS)));
const terms = (quads: Quad[]): string[] =>
  [
    ...new Set(
      quads.flatMap(({ subject, predicate, object }) => [
        subject.value,
        predicate.value,
        object.termType === 'NamedNode' ? object.value : '',
      ]),
    ),
  ].filter((iri) => iri.startsWith(NS) && iri !== NS);

test.each(turtleFiles(packagePath('ontology')).map((path) => [path.slice(packagePath().length), path]))(
  '%s uses declared terms only',
  (_, path) => {
    expect(terms(parse(readFileSync(path, 'utf8'))).filter((term) => !declared.has(term))).toEqual([]);
  },
);

test('every export uses declared terms only', async () => {
  const nquads = await writeRdf(sampleGraph(), 'nquads');
  expect(terms(new Parser({ format: 'N-Quads' }).parse(nquads)).filter((term) => !declared.has(term))).toEqual([]);
});

test.each([...declared].sort())('%s has a label and a comment; a property has domain and range', (iri) => {
  const of = (predicate: string): string[] =>
    ontology
      .filter((quad) => quad.subject.value === iri && quad.predicate.value === predicate)
      .map(({ object }) => object.value);
  expect(of(`${RDFS}label`)).toHaveLength(1);
  expect(of(`${RDFS}comment`)).toHaveLength(1);
  const isProperty = of('http://www.w3.org/1999/02/22-rdf-syntax-ns#type').some((type) => type.endsWith('#Property'));
  expect(of(`${RDFS}domain`)).toHaveLength(isProperty ? 1 : 0);
  expect(of(`${RDFS}range`)).toHaveLength(isProperty ? 1 : 0);
});

test('an export keeps to the shapes', async () => {
  const report = await validateRdf(await writeRdf(sampleGraph(), 'trig'), 'trig');
  expect(report.results).toEqual([]);
  expect(report.conforms).toBe(true);
});

test.each([
  [/parley:confidence [\d.]+/, 'parley:confidence 7.5', 'the confidence must be a decimal from 0 to 1'],
  [/parley:stanceType parley:\w+/, 'parley:stanceType parley:Liking', 'the stance type must be one of'],
  [/parley:quote "[^\n]*" ?;/, '', 'a stance needs the words that say so'],
])('a graph in which %s was spoilt is found out', async (pattern, replacement, message) => {
  const turtle = await writeRdf(sampleGraph(), 'turtle');
  expect(turtle).toMatch(pattern);
  const report = await validateRdf(turtle.replace(pattern, replacement), 'turtle');
  expect(report.conforms).toBe(false);
  expect(report.results.map((result) => result.message).join('\n')).toContain(message);
});

test('no term is declared that neither graphs, shapes nor knowledge files use', async () => {
  const graph = sampleGraph();
  const [first] = graph.stances;
  const [demand] = graph.demands.filter(({ label }) => label.includes(' '));
  Object.assign(first, {
    condition: `if there is ${demand.label}`,
    demandLabel: 'another label',
    party: 'another name',
  });
  const written = new Parser({ format: 'N-Quads' }).parse(await writeRdf(graph, 'nquads'));
  const files = turtleFiles(packagePath('ontology')).filter((path) => !path.endsWith('parley.ttl'));
  const read = Object.values(PARLEY_TERMS);
  const used = new Set([
    ...read,
    ...terms([...written, ...files.flatMap((path) => parse(readFileSync(path, 'utf8')))]),
  ]);
  const above = ontology.filter(({ predicate }) => /#(?:subPropertyOf|range|type)$/.test(predicate.value));
  for (const { subject, object } of above) if (used.has(subject.value)) used.add(object.value);
  expect([...declared].filter((iri) => iri !== NS && !used.has(iri))).toEqual([]);
});

test('the vocabulary is aligned with the vocabularies it builds on', () => {
  const aligned = ontology
    .filter(({ predicate }) => /#(?:subClassOf|subPropertyOf|seeAlso)$/.test(predicate.value))
    .map(({ object }) => object.value);
  for (const prefix of ['prov', 'oa', 'skos', 'org', 'foaf', 'schema'] as const)
    expect(aligned.filter((iri) => iri.startsWith(NAMESPACES[prefix]) && iri !== NAMESPACES[prefix])).not.toEqual([]);
});

describe('version', () => {
  const versions = (quads: Quad[], predicate: string) =>
    quads.filter((quad) => quad.predicate.value === predicate).map(({ object }) => object.value);

  test('the vocabulary and every graph state the version that readers expect', async () => {
    const turtle = await writeRdf(sampleGraph(), 'turtle');
    expect(versions(ontology, 'http://www.w3.org/2002/07/owl#versionInfo')).toEqual([VOCABULARY_VERSION]);
    expect(versions(parse(turtle), `${NS}vocabularyVersion`)).toEqual([VOCABULARY_VERSION]);
  });

  const stated = `parley:vocabularyVersion "${VOCABULARY_VERSION}"`;
  const reading = async (replacement: string) =>
    readRdf((await writeRdf(sampleGraph(), 'turtle')).replace(stated, replacement), 'turtle', { source: 'old.ttl' });

  test.each(['2', '0.9', '12', 'draft'])('a graph of version %s is refused, with what to do', async (version) => {
    await expect(reading(`parley:vocabularyVersion "${version}"`)).rejects.toMatchObject({
      name: 'UserError',
      message: `old.ttl: written with vocabulary version ${version}, this Parley reads 1; build it again`,
      hint: expect.stringContaining('parley build'),
    });
  });

  test.each(['parley:vocabularyVersion "1.4"', 'rdfs:comment "no version"'])(
    'a graph with %s is read',
    async (words) => {
      expect((await reading(words)).stances).toHaveLength(sampleGraph().stances.length);
    },
  );
});
