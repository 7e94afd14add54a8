import { attributionChain, inReadingOrder, segments, selectedPairs } from '../../viz/state/evidence.ts';
import { documentLabel, makeModel } from '../../viz/state/model.ts';
import { makeScene } from '../../viz/state/pairs.ts';
import { sampleGraph } from '../graph/sampleGraph.ts';

const graph = sampleGraph();
const model = makeModel(graph);
const folded = makeScene(model, graph.stances, true);
const apart = makeScene(model, graph.stances, false);

describe('evidence', () => {
  test.each(graph.documents.map((document) => [document.id, document] as const))(
    'the runs of %s are its text',
    (_, document) => {
      const runs = segments(document, graph.stances);
      expect(runs.map(({ text }) => text).join('')).toBe(document.text);
      for (const stance of graph.stances.filter(({ doc }) => doc === document.id))
        expect(
          runs
            .filter(({ stances }) => stances.includes(stance.id))
            .map(({ text }) => text)
            .join(''),
        ).toBe(stance.quote);
    },
  );

  test('a demand selects its contrary too where they are folded', () => {
    const selection = { kind: 'demand', demand: 'nato-membership' } as const;
    expect(selectedPairs(model, folded, selection).map(({ party }) => party)).toContain('russia');
    expect(selectedPairs(model, apart, selection).map(({ party }) => party)).not.toContain('russia');
    expect(selectedPairs(model, folded, null)).toEqual([]);
  });

  test('the newest comes first', () => {
    const days = inReadingOrder(model, graph.stances).map(({ date }) => date ?? '');
    expect(days).toEqual([...days].sort().reverse());
  });

  test.each([
    ['somebody else', 'Marco Rubio', ['outlet', 'speaker', 'holder', 'party']],
    ['the party itself', 'self', ['outlet', 'holder', 'party']],
    ['the author', 'author', ['outlet', 'holder', 'party']],
  ])('the chain of attribution when it is told by %s', (_, attribution, roles) => {
    const [first] = graph.stances;
    const published = makeModel({
      ...graph,
      documents: graph.documents.map((document) => ({ ...document, publisher: 'Reuters' })),
    });
    const stance = { ...first, attribution, holder: 'Volodymyr Zelenskyy', party: 'Ukraine' };
    const chain = attributionChain(published, stance);
    expect(chain.map(({ role }) => role)).toEqual(roles);
    expect(chain[0].name).toBe('Reuters');
    expect(chain[chain.length - 1].name).toBe('Ukraine');
  });

  test('the chain names the document where nobody knows the outlet, and a party that speaks once', () => {
    const [first] = graph.stances;
    const stance = { ...first, attribution: 'self', holder: first.party };
    const documents = graph.documents.map((document) => ({ ...document, publisher: null }));
    expect(attributionChain(makeModel({ ...graph, documents }), stance).map(({ role }) => role)).toEqual([
      'document',
      'holder',
    ]);
  });

  test('a document without a title goes by how it begins', () => {
    const document = { ...graph.documents[0], title: null, text: `${'word '.repeat(40)}\nmore` };
    expect(documentLabel(document)).toMatch(/^word .*word…$/);
    expect(documentLabel({ ...document, text: ' ' })).toBe(document.id);
  });
});
