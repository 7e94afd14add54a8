import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser, type Quad } from 'n3';
import { packagePath } from '../../src/documents/packagePath.ts';
import { validateRdf } from '../../src/rdf/validate.ts';
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
