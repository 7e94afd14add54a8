import fc from 'fast-check';
import type { Quad } from 'n3';
import { RDF_FORMATS } from '../../src/rdf/formats.ts';
import { parseRdf } from '../../src/rdf/parseRdf.ts';
import { readQuads, readRdf } from '../../src/rdf/readRdf.ts';
import { writeRdf } from '../../src/rdf/writeRdf.ts';
import { arbitraryGraph } from './arbitraryGraph.ts';

/** What somebody writes in an editor: own prefixes, relative IRIs, blank nodes, any order, only what cannot be worked out. */
const BY_HAND = `
@base <https://w3id.org/parley/> .
@prefix p: <ns#> .
@prefix : <party/> .
@prefix what: <demand/> .
@prefix s: <http://schema.org/> .
@prefix sch: <https://schema.org/> .
@prefix l: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix prov: <http://www.w3.org/ns/prov#> .
@prefix oa: <http://www.w3.org/ns/oa#> .

# The stance comes first, and is nobody's IRI.
[] a p:Stance ;
  p:stanceType p:Opposing ;
  p:demand what:fishing-quota ;
  p:party :norway ;
  prov:wasDerivedFrom <document/fish> ;
  oa:hasTarget [ oa:hasSelector [ oa:exact "rejects the quota" ], [ oa:start 10 ; oa:end 27 ] ] .

[ a p:Stance ;
  p:stanceType p:Supporting ;
  p:holder [ l:label "Minister Ek" ] ;
  p:demand what:fishing-quota ;
  p:party <party/sweden> ;
  p:quote "welcomes it" ;
  prov:wasDerivedFrom <document/fish> ] .

<document/fish> a p:Document ; sch:text "🇳🇴 Norway rejects the quota. Sweden welcomes it." .
:norway a p:Party .
:sweden a p:Party ; l:label "Sverige"@sv , "Sweden"@en ; p:partyKind "state" .
what:fishing-quota a p:Demand .
`;

test('Turtle written by hand is a graph: what was left out is worked out', async () => {
  const graph = await readRdf(BY_HAND, 'turtle', { source: 'mine.ttl' });
  expect(graph.parties.map(({ id, label, kind }) => [id, label, kind])).toEqual([
    ['norway', 'norway', 'group'],
    ['sweden', 'Sweden', 'state'],
  ]);
  expect(graph.demands.map(({ id, label, issue }) => [id, label, issue])).toEqual([
    ['fishing-quota', 'fishing-quota', null],
  ]);
  const [text] = graph.documents.map((document) => document.text);
  expect(
    graph.stances.map(({ holder, party, stance, attribution, start, end }) => [
      holder,
      party,
      stance,
      attribution,
      text.slice(start, end),
    ]),
  ).toEqual([
    ['norway', 'norway', 'opposes', 'self', 'rejects the quota'],
    ['Minister Ek', 'Sweden', 'supports', 'self', 'welcomes it'],
  ]);
  expect(graph.edges.map(({ party, demand, counts }) => [party, demand, counts.opposes, counts.supports])).toEqual([
    ['norway', 'fishing-quota', 1, 0],
    ['sweden', 'fishing-quota', 0, 1],
  ]);
  const places = [...graph.parties, ...graph.demands].map(({ x, y }) => `${x} ${y}`);
  expect(new Set(places).size).toBe(places.length);
});

test.each(RDF_FORMATS)('what was written by hand comes back from %s unchanged', async (format) => {
  const graph = await readRdf(BY_HAND, 'turtle');
  const text = await writeRdf(graph, format);
  expect(await readRdf(text, format)).toEqual(graph);
});

test.each([
  ['p:party :norway ;', '', /mine\.ttl: the stance \S+ has no parley:party/],
  ['p:stanceType p:Opposing ;', 'p:stanceType p:Hating ;', /has no parley:stanceType/],
  ['oa:exact "rejects the quota"', '', /has no parley:quote/],
  ['"rejects the quota"', '"accepts the quota"', /does not stand in fish at/],
  ['oa:start 10', 'oa:start "eleven"', /oa:start of .* is "eleven", not a number/],
  [':norway a p:Party .', '', /names the party "norway", which the graph does not describe/],
  ['what:fishing-quota a p:Demand .', '', /names the demand "fishing-quota", which the graph does not describe/],
  ['p:partyKind "state"', 'p:partyKind "kingdom"', /"kingdom" is no kind of party/],
  ['what:fishing-quota a p:Demand .', 'what:fishing-quota a p:Demand', /mine\.ttl, line \d+: not valid Turtle/],
  ['@prefix p: <ns#> .', '', /mine\.ttl, line \d+: not valid Turtle \(.*p:/],
])('%s → %s: the message says what is wrong, and where', async (before, after, message) => {
  const edited = BY_HAND.replace(before, after);
  expect(edited).not.toBe(BY_HAND);
  await expect(readRdf(edited, 'turtle', { source: 'mine.ttl' })).rejects.toThrow(message);
});

test('the order of statements tells nothing', async () => {
  const property = fc.asyncProperty(arbitraryGraph, fc.integer(), async (graph, seed) => {
    const quads = await parseRdf(await writeRdf(graph, 'nquads'), 'nquads');
    const shuffled = [...quads].sort((a, b) => rank(a, seed) - rank(b, seed));
    expect(readQuads(shuffled, 'shuffled')).toEqual(graph);
  });
  await fc.assert(property, { numRuns: 15 });
});

function rank({ subject, predicate, object }: Quad, seed: number): number {
  let hash = seed | 0;
  for (const character of subject.value + predicate.value + object.value)
    hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  return hash;
}

test.each([
  ['lists', `{"@id": "http://example.org/a", "http://example.org/b": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
  ['objects', `${'{"http://example.org/b": '.repeat(50_000)}"x"${'}'.repeat(50_000)}`],
])('JSON-LD of %s nested beyond reading is refused in words', async (_what, text) => {
  await expect(readRdf(text, 'jsonld', { source: 'deep.jsonld' })).rejects.toThrow(
    /^deep\.jsonld: this JSON-LD is nested too deeply$/,
  );
});
