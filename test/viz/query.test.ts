import { fromHash, toHash } from '../../viz/query/address.ts';
import { QueryProblem } from '../../viz/query/answer.ts';
import { prefixed, targetOf } from '../../viz/query/names.ts';
import { turtleParts } from '../../viz/query/turtle.ts';

const prefixes = {
  parley: 'https://w3id.org/parley/ns#',
  demand: 'https://w3id.org/parley/demand/',
  party: 'https://w3id.org/parley/party/',
  schema: 'https://schema.org/',
};
const NATO = 'https://w3id.org/parley/demand/nato-exclusion';

test.each([
  [NATO, 'demand:nato-exclusion'],
  ['https://w3id.org/parley/ns#Stance', 'parley:Stance'],
  ['https://w3id.org/parley/demand/open/a-truce', null],
  ['https://w3id.org/parley/demand/', null],
  ['https://w3id.org/parley/demand/ends.', null],
  ['https://example.org/x', null],
])('%s is shortened to %s', (iri, name) => {
  expect(prefixed(iri, prefixes)).toBe(name);
});

test.each([
  ['https://w3id.org/parley/ns#Stance', { kind: 'term', href: 'ns#Stance' }],
  [NATO, { kind: 'node', href: `?DESCRIBE <${NATO}>` }],
  ['https://w3id.org/parley/evidence/1', { kind: 'node', href: '?DESCRIBE <https://w3id.org/parley/evidence/1>' }],
  ['https://example.org/x', { kind: 'web', href: 'https://example.org/x' }],
  ['javascript:alert(1)', null],
  ['urn:x', null],
])('%s leads to %j', (iri, target) => {
  expect(targetOf(iri, prefixes, (query) => `?${query}`)).toEqual(target);
});

test('IRIs of Turtle are told from texts that look like them', () => {
  const turtle = `<${NATO}> <https://schema.org/text> "say <https://schema.org/x> \\" <b>" , """two\n<https://e.org/y>""" .`;
  const parts = turtleParts(turtle, prefixes);
  expect(parts.filter(({ iri }) => iri).map(({ text }) => text)).toEqual(['demand:nato-exclusion', 'schema:text']);
  expect(parts.map(({ text }) => text).join('')).toBe(
    `@prefix demand: <https://w3id.org/parley/demand/> .\n@prefix schema: <https://schema.org/> .\n\n${turtle
      .replace(`<${NATO}>`, 'demand:nato-exclusion')
      .replace('<https://schema.org/text>', 'schema:text')}`,
  );
});

test.each([
  [{ query: 'ASK { ?s ?p "a+b & c#d" }', theme: 'auto' }],
  [{ query: '# Ünï\nSELECT *', theme: 'dark' }],
  [{ query: null, theme: 'light' }],
  [{ query: null, theme: 'auto' }],
] as const)('the address gives %j back', (address) => {
  expect(toHash(address)).not.toMatch(/[\s+]/);
  expect(fromHash(`#${toHash(address)}`)).toEqual(address);
});

test.each([
  [
    "the query cannot be answered: Parse error on line 2: Expecting 'a', 'b', got ';'",
    'ASK',
    2,
    "Parse error on line 2: got ';'",
  ],
  ['the query cannot be answered: Unknown prefix: foo', 'SELECT *\n{ ?s foo:x ?o }', 2, 'Unknown prefix: foo'],
  ['the query cannot be answered: error at 3:7: expected x', 'ASK', 3, 'error at 3:7: expected x'],
  ['too many queries are waiting; ask again later', 'ASK', null, 'too many queries are waiting; ask again later'],
])('%s', (words, query, line, message) => {
  expect(new QueryProblem(words, query)).toMatchObject({ line, message });
});
