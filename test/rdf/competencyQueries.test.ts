import type { KnowledgeGraph } from '../../src/graph/knowledgeGraph.ts';
import { ask } from '../../src/questions/ask.ts';
import { EXAMPLE_QUESTIONS } from '../../src/questions/question.ts';
import { competencyQueries, competencyQuery } from '../../src/rdf/competencyQueries.ts';
import { SparqlStore } from '../../src/rdf/sparqlStore.ts';
import { writeRdf } from '../../src/rdf/writeRdf.ts';
import type { Stance } from '../../src/stances/stance.ts';
import { sampleGraph } from '../graph/sampleGraph.ts';
import { sampleGraph as smallGraph } from '../questions/sampleGraph.ts';

const seeds = sampleGraph();
type Row = Record<string, string | undefined>;

let store: SparqlStore;
beforeAll(async () => {
  store = new SparqlStore(await writeRdf(seeds, 'trig'), 'trig');
});
afterAll(() => store.close());

async function rowsOf(name: string, asked = store): Promise<Row[]> {
  const { query } = await competencyQuery(name);
  const { body } = await asked.query(query);
  const { results } = JSON.parse(body) as { results: { bindings: Record<string, { value: string }>[] } };
  return results.bindings.map((row) =>
    Object.fromEntries(Object.entries(row).map(([column, { value }]) => [column, value])),
  );
}

const different = (rows: Row[], ...columns: string[]): string[] =>
  [...new Set(rows.map((row) => columns.map((column) => row[column] ?? '-').join(' | ')))].sort();

test('each file begins with its question and is answered', async () => {
  const queries = await competencyQueries();
  expect(queries.length).toBeGreaterThanOrEqual(11);
  for (const { name, question, notes } of queries) {
    expect(question).toMatch(/\?$/);
    expect(notes.length).toBeGreaterThan(0);
    await expect(rowsOf(name)).resolves.toBeInstanceOf(Array);
  }
});

test('each question is understood as it stands, and answered from the same statements', async () => {
  for (const { name, question } of await competencyQueries()) {
    const { positions } = ask(seeds, question);
    const found = new Set(positions.flatMap(({ statements }) => statements.map(({ quote }) => quote)));
    const rows = await rowsOf(name);
    const quotes = rows.flatMap((row) =>
      [row.quote, row.forQuote, row.againstQuote, row.earlierQuote, row.laterQuote].filter(
        (quote) => quote !== undefined,
      ),
    );
    expect({ name, empty: rows.length === 0 }).toEqual({ name, empty: positions.length === 0 });
    expect({ name, unknown: quotes.filter((quote) => !found.has(quote)) }).toEqual({ name, unknown: [] });
  }
});

const three = 'Russia, Ukraine, United States';

test.each<[string, string[], string[]]>([
  ['who-opposes-a-demand', ['party', 'holder'], ['Ukraine | Ukraine', 'Ukraine | Volodymyr Zelenskyy']],
  [
    'what-divides-two-parties',
    ['for', 'against', 'demand'],
    [
      'Russia | Ukraine | Demilitarisation',
      'Russia | Ukraine | Kursk withdrawal',
      'Russia | Ukraine | Military aid halt',
      'Russia | Ukraine | NATO exclusion',
      'Russia | Ukraine | Settlement before ceasefire',
      'Russia | Ukraine | Territorial concession',
      'Ukraine | Russia | Ceasefire 30 day',
      'Ukraine | Russia | Foreign troops',
      'Ukraine | Russia | Lasting peace',
      'Ukraine | Russia | Military aid',
      'Ukraine | Russia | NATO membership',
      'Ukraine | Russia | Territorial integrity',
    ],
  ],
  [
    'common-ground-of-two-parties',
    ['demand', 'both'],
    [
      'Bilateral normalisation | are for it',
      'Ceasefire 30 day | are for it',
      'Energy strike halt | are for it',
      'Further talks | are for it',
      'Lasting peace | are for it',
      'Monitoring | are for it',
      'NATO exclusion | are for it',
      'Territorial concession | are for it',
    ],
  ],
  ['parties-that-never-spoke', ['party'], ['European Union', 'European countries', 'United Kingdom']],
  ['documents-that-disagree', ['party', 'demand'], ['Russia | Ceasefire 30 day', 'Russia | Lasting peace']],
  ['positions-that-changed', ['party'], []],
  ['positions-known-from-others', ['party'], []],
  ['evidence-for-an-edge', ['polarity', 'start', 'end'], ['con | 3274 | 3362']],
])('%s on the seeds', async (name, columns, expected) => {
  expect(different(await rowsOf(name), ...columns)).toEqual(expected);
});

test('demands nobody opposes on the seeds, most parties first', async () => {
  const rows = await rowsOf('demands-nobody-opposes');
  // SPARQL leaves the order within GROUP_CONCAT to the engine.
  const firstRows = rows.slice(0, 3).map((row) => ({ ...row, for: String(row.for).split(', ').sort().join(', ') }));
  expect(firstRows).toEqual(
    ['Energy strike halt', 'Further talks', 'Monitoring'].map((demand) => ({ demand, parties: '3', for: three })),
  );
});

test('conditions on the seeds: the words, and who sets them', async () => {
  const rows = await rowsOf('conditions-on-a-demand');
  expect(different(rows, 'party')).toEqual(['Russia', 'Ukraine', 'United States']);
  expect(rows.map(({ condition }) => condition)).toContain('contingent upon Russian compliance');
});

test('what a party demands of whom on the seeds', async () => {
  const rows = await rowsOf('what-a-party-demands-of-whom');
  expect(different(rows, 'demand', 'addressee')).toEqual(
    expect.arrayContaining(['Kursk withdrawal | Ukraine', 'Further talks | United States', 'NATO exclusion | Ukraine']),
  );
});

/** The small graph with a statement of its own in place of some. */
function changed(edit: (stance: Stance) => Partial<Stance>): KnowledgeGraph {
  const graph = smallGraph();
  return { ...graph, stances: graph.stances.map((stance) => ({ ...stance, ...edit(stance) })) };
}

async function ofGraph(graph: KnowledgeGraph, name: string): Promise<Row[]> {
  const other = new SparqlStore(await writeRdf(graph, 'trig'), 'trig');
  const rows = await rowsOf(name, other);
  await other.close();
  return rows;
}

const LATER = changed(({ id, partyId, demand, stance }) =>
  partyId === 'ukraine' && demand === 'prisoner-exchange'
    ? { date: '2025-03-01' }
    : partyId === 'russia' && demand === 'prisoner-exchange'
      ? { date: '2025-03-09', partyId: 'ukraine', party: 'Ukraine', stance: 'opposes', polarity: 'con' }
      : { date: id === 's0' ? '2025-01-01' : '2025-02-01', stance },
);

test('a position that turned is told with both days', async () => {
  const rows = await ofGraph(LATER, 'positions-that-changed');
  expect(different(rows, 'party', 'demand', 'before', 'since')).toEqual([
    'Ukraine | Exchange of prisoners of war | pro | 2025-03-09',
  ]);
  expect(ask(LATER, 'which positions changed?').positions.map(({ stance }) => stance)).toEqual(['supports', 'opposes']);
});

test('a refusal that softens to a condition is told as parley ask tells it', async () => {
  const softened = changed(({ partyId, demand }) =>
    partyId === 'ukraine' && demand === 'prisoner-exchange'
      ? { date: '2025-03-01', stance: 'opposes', polarity: 'con' }
      : partyId === 'russia' && demand === 'prisoner-exchange'
        ? { date: '2025-03-09', partyId: 'ukraine', party: 'Ukraine', stance: 'conditional', polarity: 'mixed' }
        : { date: '2025-01-01' },
  );
  const rows = await ofGraph(softened, 'positions-that-changed');
  expect(different(rows, 'party', 'before', 'since')).toEqual(['Ukraine | con | 2025-03-09']);
  const { positions } = ask(softened, 'which positions changed?');
  expect(positions.map(({ stance }) => stance)).toEqual(['opposes', 'conditional']);
});

test('a day on which a party is said to be on both sides is no turn', async () => {
  const sameDay = changed(({ partyId, demand }) =>
    demand === 'prisoner-exchange' && partyId === 'russia'
      ? { date: '2025-03-01', partyId: 'ukraine', party: 'Ukraine', stance: 'opposes', polarity: 'con' }
      : { date: '2025-03-01' },
  );
  expect(await ofGraph(sameDay, 'positions-that-changed')).toEqual([]);
  expect(ask(sameDay, 'which positions changed?').positions).toEqual([]);
});

test('a position known from somebody else only is told with who says so', async () => {
  const graph = changed(({ partyId }) => ({ attribution: partyId === 'ukraine' ? 'United States' : 'self' }));
  const rows = await ofGraph(graph, 'positions-known-from-others');
  expect(different(rows, 'party', 'saidBy')).toEqual(['Ukraine | United States']);
  const { positions } = ask(graph, 'whose positions are known only from somebody else?');
  expect(new Set(positions.map(({ party }) => party.label))).toEqual(new Set(['Ukraine']));
  expect(positions.length).toBe(new Set(rows.map(({ demand }) => demand)).size);
});

test('an unknown name lists the known ones', async () => {
  await expect(competencyQuery('who-knows')).rejects.toMatchObject({
    hint: expect.stringContaining('who-opposes-a-demand'),
  });
});

test('a graph with another base is asked under that base', async () => {
  const base = 'https://example.org/talks/';
  const other = await writeRdf(smallGraph(), 'trig', { base });
  const { query } = await competencyQuery('who-opposes-a-demand', base);
  const elsewhere = new SparqlStore(other, 'trig', base);
  const { body } = await elsewhere.query(query);
  await elsewhere.close();
  const parties = JSON.parse(body).results.bindings.map((row: { party: { value: string } }) => row.party.value);
  expect(new Set(parties)).toEqual(new Set(['Ukraine', 'European Union']));
});

test('the questions of the queries are among the examples that ask offers, in kind', async () => {
  const kinds = new Set(EXAMPLE_QUESTIONS.map((question) => ask(smallGraph(), question).question.kind));
  for (const { question } of await competencyQueries())
    expect(kinds).toContain(ask(smallGraph(), question).question.kind);
});
