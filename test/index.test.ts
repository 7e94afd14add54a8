import { resolve } from 'node:path';
import {
  ask,
  buildGraph,
  createExtractor,
  type Document,
  loadKnowledge,
  readDocuments,
  readRdf,
  type Stance,
  toTurtle,
} from '../src/index.ts';

test('the library does what the README says: documents, stances, graph, Turtle, an answer', async () => {
  const knowledge = await loadKnowledge();
  const extractor = await createExtractor({ knowledge });
  const documents: Document[] = [];
  const stances: Stance[] = [];
  for await (const document of readDocuments([resolve(__dirname, '..', 'seeds')])) {
    documents.push(document);
    stances.push(...extractor.extract(document).stances);
  }
  const graph = buildGraph({ documents, stances, knowledge });
  expect(graph.documents).toHaveLength(5);
  expect(await readRdf(await toTurtle(graph), 'turtle')).toEqual(graph);
  const { positions } = ask(graph, 'who opposes foreign troops?');
  expect(positions.map(({ party }) => party.label)).toContain('Russia');
});
