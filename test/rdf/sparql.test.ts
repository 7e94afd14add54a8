import { querySparql } from '../../src/rdf/sparql.ts';
import { queryForm, withPrefixes } from '../../src/rdf/sparqlQuery.ts';
import { QueryStopped, SparqlStore } from '../../src/rdf/sparqlStore.ts';
import { writeRdf } from '../../src/rdf/writeRdf.ts';
import { sampleGraph } from '../graph/sampleGraph.ts';

const graph = sampleGraph();
let trig: string;
beforeAll(async () => {
  trig = await writeRdf(graph, 'trig');
});

test('one line tells which party opposes which demand', async () => {
  const { body } = await querySparql(
    trig,
    'trig',
    'SELECT DISTINCT ?party ?demand WHERE { ?party parley:opposes ?demand }',
  );
  const found = JSON.parse(body).results.bindings.map(
    (row: Record<string, { value: string }>) => `${row.party.value} ${row.demand.value}`,
  );
  const expected = graph.edges
    .filter(({ counts }) => counts.opposes > 0)
    .map(
      ({ party, demand }) =>
        `https://w3id.org/parley/party/${party} https://w3id.org/parley/demand/${demand.replace(':', '/')}`,
    );
  expect(found.sort()).toEqual(expected.sort());
});

test.each([
  ['SELECT (COUNT(DISTINCT ?s) AS ?n) WHERE { ?s a parley:Stance }', 'text/csv', `n\r\n${graph.stances.length}`],
  ['ASK { party:russia parley:demands demand:nato-exclusion }', 'application/sparql-results+json', '"boolean":true'],
  ['ASK { party:russia parley:demands demand:nothing-like-it }', 'application/sparql-results+json', '"boolean":false'],
])('%s', async (query, type, expected) => {
  const { body, mediaType } = await querySparql(trig, 'trig', query, {
    accept: { results: type, graph: 'text/turtle' },
  });
  expect(mediaType).toBe(type);
  expect(body.replace(/\s*:\s*/g, ':')).toContain(expected);
});

test('CONSTRUCT gives a graph', async () => {
  const { body, mediaType } = await querySparql(
    trig,
    'trig',
    'CONSTRUCT { ?p a parley:Party } WHERE { ?p parley:opposes ?d }',
    {
      accept: { results: 'application/sparql-results+json', graph: 'application/n-triples' },
    },
  );
  expect(mediaType).toBe('application/n-triples');
  expect(body).toContain('<https://w3id.org/parley/ns#Party>');
});

test.each([
  ['SELEC ?x WHERE { ?x ?y ?z }', /cannot be answered/],
  ['SELECT ?x WHERE { ?x nowhere:term ?z }', /cannot be answered/],
  ['DELETE WHERE { ?x ?y ?z }', /read-only/],
])('%s is refused with a reason', async (query, message) => {
  await expect(querySparql(trig, 'trig', query)).rejects.toThrow(message);
});

test('a query that does not end is stopped', async () => {
  const endless = 'SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }';
  await expect(querySparql(trig, 'trig', endless, { timeoutMs: 1500 })).rejects.toThrow(/took longer/);
});

describe('a store that is asked many times', () => {
  const store = () => new SparqlStore(trig, 'trig');
  const count = 'SELECT (COUNT(DISTINCT ?s) AS ?n) WHERE { ?s a parley:Stance }';
  const csv = { accept: { results: 'text/csv', graph: 'text/turtle' } };

  test('answers again after a query that was stopped, and after one that was wrong', async () => {
    const opened = store();
    const endless = 'SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }';
    const answers = await Promise.allSettled([
      opened.query(count, csv),
      opened.query(endless, { timeoutMs: 300 }),
      opened.query('SELECT ?x WHERE { ?x nowhere:term ?z }'),
      opened.query(count, csv),
    ]);
    await opened.close();
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled']);
    expect(answers[1]).toMatchObject({ reason: expect.any(QueryStopped) });
    expect(answers[3]).toEqual(answers[0]);
  });

  test('stops at the longest answer allowed', async () => {
    const opened = store();
    await expect(opened.query('SELECT * WHERE { ?s ?p ?o }', { longest: 1000 })).rejects.toThrow(/limit is 1000/);
    await opened.close();
  });

  test('is closed when the queries that wait are answered', async () => {
    const opened = store();
    const answer = opened.query('ASK { ?s ?p ?o }');
    await opened.closeWhenIdle();
    expect((await answer).body).toContain('true');
    await expect(opened.query('ASK {}')).rejects.toThrow(/closed/);
  });

  test('tells that a text is not RDF', async () => {
    const opened = new SparqlStore('this is no Turtle', 'turtle');
    await expect(opened.query('ASK {}')).rejects.toThrow(/cannot be indexed/);
    await opened.close();
  });
});

test.each([
  ['PREFIX a: <http://e/select> CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }', 'graph'],
  ['# insert\nSELECT ?insert WHERE { ?insert a "delete" }', 'results'],
  ['INSERT DATA { <a:a> <a:b> <a:c> }', 'update'],
])('%s is a query of the form %s', (query, form) => {
  expect(queryForm(query)).toBe(form);
});

test('a prefix that the query declares is left to it', () => {
  expect(withPrefixes('PREFIX party: <http://e/> ASK {}')).not.toContain('w3id.org/parley/party/');
});
