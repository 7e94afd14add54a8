import { toCsv } from '../../src/exports/csv.ts';
import { buildGraph } from '../../src/graph/buildGraph.ts';
import { mergeGraphs } from '../../src/graph/mergeGraphs.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/loadKnowledge.ts';
import { readRdf } from '../../src/rdf/readRdf.ts';
import { validateRdf } from '../../src/rdf/validate.ts';
import { writeRdf } from '../../src/rdf/writeRdf.ts';
import { createExtractor, type Extractor } from '../../src/stances/extractor.ts';

const REPORT = `Norway demanded a quota of 40,000 tonnes on Monday as the fishing talks opened in a hall above the old customs house.
Iceland rejects any quota below the catch of last year, its minister of fisheries told the reporters who waited on the stairs.
The delegations ate separately, and the interpreters were sent home before the coffee came. The harbour below lay under fog.
A second round is planned for the first week of May, when the science on the herring stock is expected to be out at last.`;

const note = (id: string, text: string, date: string) => ({
  id,
  text,
  date,
  title: null,
  publisher: null,
  url: null,
  language: 'en',
});
const AGENCY = note('agency', REPORT, '2025-03-01');
const SHORTENED = note(
  'shortened',
  `Fog over the fishing talks\n\n${REPORT.split('\n').slice(0, 3).join('\n')}`,
  '2025-03-02',
);
const LONGER = note('longer', `${REPORT}\nGreenland supports the quota that Norway demanded.`, '2025-03-02');
const OWN = note('own', 'Norway demanded a quota of 40,000 tonnes on Monday.', '2025-03-02');
const REVISED = note('revised', REPORT.replace('40,000', '60,000'), '2025-03-03');

let extractor: Extractor;
let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await loadKnowledge();
  extractor = await createExtractor({ knowledge });
});

const graphOf = (documents: readonly ReturnType<typeof note>[], keepDuplicates = false) =>
  buildGraph({
    documents,
    stances: documents.flatMap((document) => extractor.extract(document).stances),
    knowledge,
    keepDuplicates,
  });
const rows = (graph: ReturnType<typeof graphOf>) =>
  graph.stances.map(({ doc, party, stance, alsoIn }) => [doc, party, stance, ...(alsoIn ?? [])].join(' '));

test('what copies say counts once, with all its sources; what only one says is its own', () => {
  const graph = graphOf([SHORTENED, OWN, LONGER, AGENCY]);
  expect(rows(graph)).toEqual([
    'agency Norway demands longer shortened',
    'agency Iceland opposes longer shortened',
    'longer Greenland supports',
    'longer Norway demands',
    'own Norway demands',
  ]);
  expect(graph.documents.map(({ id, copyOf }) => [id, copyOf])).toEqual([
    ['agency', undefined],
    ['longer', 'agency'],
    ['own', undefined],
    ['shortened', 'agency'],
  ]);
});

test('another number is another statement', () => {
  expect(rows(graphOf([AGENCY, REVISED])).filter((row) => row.includes('Norway'))).toEqual([
    'agency Norway demands',
    'revised Norway demands',
  ]);
});

test('on demand each document counts for itself', () => {
  expect(rows(graphOf([AGENCY, SHORTENED], true))).toHaveLength(4);
});

test('graphs that are merged are folded as if they had been built together', () => {
  expect(mergeGraphs(graphOf([AGENCY, OWN]), graphOf([SHORTENED]))).toEqual(graphOf([AGENCY, OWN, SHORTENED]));
  expect(mergeGraphs(graphOf([LONGER, SHORTENED]), graphOf([AGENCY])).stances).toEqual(
    graphOf([AGENCY, LONGER, SHORTENED]).stances,
  );
});

test.each(['trig', 'turtle', 'jsonld'] as const)(
  '%s holds sources and copies, and conforms to the shapes',
  async (format) => {
    const graph = graphOf([SHORTENED, LONGER, AGENCY]);
    const text = await writeRdf(graph, format);
    expect(await readRdf(text, format)).toEqual(graph);
    expect((await validateRdf(text, format)).results).toEqual([]);
  },
);

test('the table of statements names the further sources', () => {
  expect(toCsv(graphOf([SHORTENED, LONGER, AGENCY]))).toMatch(/,alsoIn\n.*,longer shortened\n/);
});
