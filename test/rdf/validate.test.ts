import { DataFactory } from 'n3';
import { NodeIndex } from '../../src/rdf/nodeIndex.ts';
import { validateQuads, validateRdf } from '../../src/rdf/validate.ts';

const { namedNode, literal, quad } = DataFactory;
const PREFIX = '@prefix p: <https://w3id.org/parley/ns#> .\n';
const chain = (length: number, type: string) =>
  PREFIX + Array.from({ length }, (_, at) => `_:b${at} ${type} p:contrary _:b${at + 1} .`).join('\n');

test.each<[string, number, string, { conforms: boolean; cutShort: boolean }]>([
  ['nodes of no class', 3_000, '', { conforms: true, cutShort: false }],
  ['demands without a label, few', 100, 'a p:Demand ;', { conforms: false, cutShort: false }],
  ['demands without a label, many', 3_000, 'a p:Demand ;', { conforms: false, cutShort: true }],
  ['stances without anything', 3_000, 'a p:Stance ;', { conforms: false, cutShort: true }],
])('a chain of blank nodes, %s', async (_, length, type, expected) => {
  const { results, ...rest } = await validateRdf(chain(length, type), 'turtle');
  expect(rest).toEqual(expected);
  // A dozen rules may be broken at each of a thousand nodes.
  expect(results.length).toBeLessThan(20_000);
  if (!expected.cutShort && !expected.conforms) expect(new Set(results.map(({ focus }) => focus)).size).toBe(length);
});

test('many faulty values of one node end the validation, too', async () => {
  const values = Array.from({ length: 3_000 }, (_, at) => `"${at}"`).join(', ');
  const { results, cutShort } = await validateRdf(`${PREFIX}<x:y> a p:Demand ; p:contrary ${values} .`, 'turtle');
  expect(cutShort).toBe(true);
  expect(results.length).toBeLessThan(5_000);
});

test('nothing is sound', async () =>
  expect(await validateQuads([])).toEqual({ conforms: true, results: [], cutShort: false }));

test('the values of a property are kept once, however many there are', () => {
  const [node, property] = [namedNode('x:node'), namedNode('x:property')];
  const of = (at: number) => quad(node, property, literal(String(at), at % 2 ? 'en' : 'de'));
  const once = Array.from({ length: 50 }, (_, at) => of(at));
  const index = new NodeIndex([...once, ...once.slice(0, 30), ...once]);
  expect(index.all(node, property)).toEqual(once.map(({ object }) => object));
  let compared = 0;
  const counting = Array.from({ length: 2_000 }, (_, at) => {
    const { object, ...rest } = quad(node, property, literal(String(at)));
    object.equals = () => {
      compared++;
      return false;
    };
    return { ...rest, subject: node, predicate: property, object } as (typeof once)[number];
  });
  expect(new NodeIndex(counting).all(node, property)).toHaveLength(2_000);
  expect(compared).toBeLessThan(1_000);
});
