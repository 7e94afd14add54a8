import { toTurtle as ownTurtle } from '../../src/index.ts';
import { readRdf } from '../../src/rdf/readRdf.ts';
import type { Palette } from '../../viz/drawing/palette.ts';
import { toMatrixSvg } from '../../viz/files/matrixSvg.ts';
import { toTurtle } from '../../viz/files/turtle.ts';
import { shownStances } from '../../viz/state/filtering.ts';
import { makeMatrix } from '../../viz/state/matrix.ts';
import { makeModel } from '../../viz/state/model.ts';
import { makeScene } from '../../viz/state/pairs.ts';
import { shownGraph } from '../../viz/state/shownGraph.ts';
import { NO_FILTERS } from '../../viz/state/view.ts';
import { sampleGraph } from '../graph/sampleGraph.ts';

const graph = sampleGraph();
const model = makeModel(graph);
const PALETTE: Palette = {
  paper: '#ffffff',
  ink: '#000000',
  soft: '#555555',
  marker: '#ffff00',
  polarity: { pro: '#0000ff', con: '#ff0000', mixed: '#800080', neutral: '#808080' },
  issues: ['#008000'],
};

describe('the graph of what is shown', () => {
  test('of everything it is the whole graph', () => {
    expect(shownGraph(graph, shownStances(model, NO_FILTERS))).toBe(graph);
  });

  test.each([
    ['a party', { parties: ['ukraine'] }],
    ['a stance', { stances: ['opposes'] as const }],
    ['a document', { documents: [graph.documents[1].id] }],
    ['nothing', { query: 'zzzz' }],
  ])('of %s it holds what these statements need, and survives Turtle', async (_, change) => {
    const filters = { ...NO_FILTERS, ...change, stances: [...('stances' in change ? change.stances : [])] };
    const shown = shownStances(model, filters);
    const part = shownGraph(graph, shown);
    expect(part.stances).toEqual(shown);
    expect(new Set(part.parties.map(({ id }) => id))).toEqual(new Set(shown.map(({ partyId }) => partyId)));
    expect(new Set(part.documents.map(({ id }) => id))).toEqual(new Set(shown.map(({ doc }) => doc)));
    const back = await readRdf(await toTurtle(part), 'turtle');
    expect(back.stances.map(({ id }) => id).sort()).toEqual(shown.map(({ id }) => id).sort());
  });
});

test('the page writes the Turtle that the command line writes', async () => {
  expect(await toTurtle(graph)).toBe(await ownTurtle(graph));
  const base = 'https://example.org/talks';
  expect(await toTurtle(graph, base)).toBe(await ownTurtle(graph, { base }));
});

describe('the matrix as a drawing', () => {
  const scene = makeScene(model, graph.stances, true);
  const svg = toMatrixSvg(makeMatrix(model, scene, 'issue'), scene, PALETTE, 'Parties & demands');

  test('every row, every party and every cell is there', () => {
    for (const { label } of scene.parties) expect(svg).toContain(`>${label}</text>`);
    for (const { label } of scene.rows) expect(svg).toContain(label.slice(0, 20));
    expect(svg.match(/rx="3"/g)).toHaveLength(scene.pairs.length);
    expect(svg).toContain('<title>Parties &amp; demands</title>');
  });

  test('names of hostile documents are escaped', () => {
    const parties = graph.parties.map((party) => ({ ...party, label: `<script>"${party.label}"&\u0000` }));
    const hostile = makeModel({ ...graph, parties });
    const drawn = makeScene(hostile, graph.stances, true);
    const text = toMatrixSvg(makeMatrix(hostile, drawn, 'name'), drawn, PALETTE, '<title>');
    expect(text).not.toContain('<script');
    expect(text).not.toContain('\u0000');
  });

  test('a matrix without rows is still a drawing', () => {
    const none = makeScene(model, [], true);
    expect(toMatrixSvg(makeMatrix(model, none, 'issue'), none, PALETTE, 'none')).toMatch(/^<svg .*<\/svg>\n$/s);
  });
});
