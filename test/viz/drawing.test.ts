import fc from 'fast-check';
import { emphasise } from '../../viz/drawing/emphasis.ts';
import { makeFigure } from '../../viz/drawing/figure.ts';
import { ellipsise, forcedNames, placeLabels, twoLines } from '../../viz/drawing/labels.ts';
import { layoutByIssue, layoutStored } from '../../viz/drawing/layout.ts';
import { nearestSegment } from '../../viz/drawing/nearest.ts';
import { mix, type Palette } from '../../viz/drawing/palette.ts';
import { separate } from '../../viz/drawing/separate.ts';
import { toCsv } from '../../viz/files/csv.ts';
import { escapeXml, toSvg } from '../../viz/files/svg.ts';
import { makeModel } from '../../viz/state/model.ts';
import { demandKey, partyKey } from '../../viz/state/net.ts';
import { netOfDemands } from '../../viz/state/nets.ts';
import { makeScene } from '../../viz/state/pairs.ts';
import { moveInGrid } from '../../viz/ui/gridKeys.ts';
import { visibleSlice } from '../../viz/ui/visibleSlice.ts';
import { sampleGraph } from '../graph/sampleGraph.ts';
import { emptyGraph, manyGraph } from './manyGraph.ts';

const palette: Palette = {
  paper: '#ffffff',
  ink: '#000000',
  soft: '#555555',
  marker: '#ffdd00',
  polarity: { pro: '#0072b2', con: '#d55e00', mixed: '#b8629a', neutral: '#767676' },
  issues: ['#111111', '#222222'],
};
const box = { width: 600, height: 700 };
const graphs = { seeds: sampleGraph(), many: manyGraph(40, 260, 900), empty: emptyGraph() };
const prepared = Object.entries(graphs).map(([name, graph]) => {
  const model = makeModel(graph);
  const scene = makeScene(model, graph.stances, true);
  return [name, { model, scene, net: netOfDemands(scene) }] as const;
});

describe.each(prepared)('layout of %s', (_, { model, scene, net }) => {
  test.each([
    ['by issue', () => layoutByIssue(net, model.issues, box)],
    ['as stored', () => layoutStored(net, box)],
  ])('%s: every node has its place inside the box, the same each time', (_name, lay) => {
    const { places } = lay();
    expect([...places.keys()].sort()).toEqual(
      [...scene.parties.map(({ id }) => partyKey(id)), ...scene.rows.map(({ id }) => demandKey(id))].sort(),
    );
    for (const { x, y } of places.values()) expect(x > 0 && x < box.width && y > 0 && y < box.height).toBe(true);
    expect(lay()).toEqual({ ...lay(), places });
  });
});

test('bodies with room for all end up apart', () => {
  const body = fc.record({
    x: fc.integer({ min: 0, max: 1000 }),
    y: fc.integer({ min: 0, max: 1000 }),
    halfWidth: fc.integer({ min: 1, max: 25 }),
    halfHeight: fc.integer({ min: 1, max: 15 }),
  });
  fc.assert(
    fc.property(fc.array(body, { maxLength: 8 }), (bodies) => {
      separate(bodies, { left: 0, right: 1000, top: 0, bottom: 1000 });
      bodies.forEach((a, i) => {
        for (const b of bodies.slice(i + 1))
          expect(
            Math.abs(a.x - b.x) >= a.halfWidth + b.halfWidth || Math.abs(a.y - b.y) >= a.halfHeight + b.halfHeight,
          ).toBe(true);
      });
    }),
    { numRuns: 50 },
  );
});

describe('labels', () => {
  const wish = (id: string, x: number, must = false) => ({
    id,
    x,
    y: 0,
    radius: 5,
    width: 60,
    height: 12,
    anchors: ['right', 'left', 'below', 'above'] as const,
    must,
  });

  test('never cover one another or a node', () => {
    const position = fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 400 }) });
    fc.assert(
      fc.property(fc.array(position, { maxLength: 40 }), (spots) => {
        const wishes = spots.map((spot, index) => ({ ...wish(`${index}`, 0), ...spot }));
        const placed = placeLabels(wishes);
        const apart = (a: { left: number; top: number }, b: { left: number; top: number }) =>
          Math.abs(a.left - b.left) >= 60 || Math.abs(a.top - b.top) >= 12;
        placed.forEach((a, i) => {
          for (const b of placed.slice(i + 1)) expect(apart(a, b)).toBe(true);
          for (const { x, y } of spots)
            expect(a.left >= x + 5 || a.left + 60 <= x - 5 || a.top >= y + 5 || a.top + 12 <= y - 5).toBe(true);
        });
      }),
      { numRuns: 100 },
    );
  });

  test('names do not touch side by side', () => {
    const beside = (x: number) => ({ ...wish(`${x}`, x), anchors: ['below' as const] });
    expect(placeLabels([beside(0), beside(62)])).toHaveLength(1);
    expect(placeLabels([beside(0), beside(64)])).toHaveLength(2);
  });

  test('of a crowd fewer parties are named by force than of a few', () => {
    expect(forcedNames(14)).toBe(14);
    expect(forcedNames(40)).toBeLessThan(forcedNames(14));
  });

  test('what must be named is named even without room', () => {
    const crowd = Array.from({ length: 30 }, (_, index) => wish(`${index}`, index * 4));
    const placed = placeLabels([...crowd, wish('last', 60, true)]).map(({ id }) => id);
    expect(placed).toContain('last');
    expect(placed.length).toBeLessThan(30);
  });

  test.each([
    ['Ceasefire', 18, ['Ceasefire']],
    ['Security guarantees for Ukraine', 18, ['Security', 'guarantees for…']],
    ['Donaudampfschifffahrt', 12, ['Donaudampfs…']],
  ])('%s in lines of %i: %j', (text, most, lines) => {
    expect(twoLines(text, most)).toEqual(lines);
  });

  test('an ellipsis never makes it longer than asked', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 2, max: 30 }), (text, most) => {
        expect(ellipsise(text, most).length).toBeLessThanOrEqual(Math.max(most, 1));
      }),
    );
  });
});

test('a click near a line takes the nearest', () => {
  const line = (id: string, y: number) => ({ id, from: { x: 0, y }, to: { x: 100, y }, width: 2 });
  expect(nearestSegment({ x: 50, y: 4 }, [line('a', 0), line('b', 10)])).toBe('a');
  expect(nearestSegment({ x: 50, y: 30 }, [line('a', 0), line('b', 10)])).toBeNull();
  expect(nearestSegment({ x: 120, y: 0 }, [line('a', 0)])).toBeNull();
});

test('colours mix by channel', () => {
  expect([mix('#000000', '#ffffff', 0.5), mix('#0072b2', '#ffffff', 0), mix('#0072b2', '#ffffff', 1)]).toEqual([
    '#808080',
    '#0072b2',
    '#ffffff',
  ]);
});

test('a selection lights its neighbourhood', () => {
  const { scene, net } = prepared[0][1];
  const lit = emphasise(net, scene, { kind: 'party', party: 'ukraine' });
  expect(lit?.edges.size).toBe(scene.pairs.filter(({ party }) => party === 'ukraine').length);
  expect(lit?.nodes.has(partyKey('ukraine'))).toBe(true);
  expect(lit?.nodes.has(partyKey('russia'))).toBe(false);
  expect(emphasise(net, scene, null)).toBeNull();
});

test.each([
  ['ArrowDown', false, { row: 2, column: 1 }],
  ['ArrowLeft', false, { row: 1, column: 0 }],
  ['ArrowUp', false, { row: 0, column: 1 }],
  ['End', false, { row: 1, column: 4 }],
  ['End', true, { row: 5, column: 4 }],
  ['Home', true, { row: 0, column: 0 }],
  ['PageDown', false, { row: 5, column: 1 }],
  ['a', false, null],
])('%s (ctrl: %s) in the grid leads to %j', (key, ctrlKey, to) => {
  expect(moveInGrid({ key, ctrlKey }, { row: 1, column: 1 }, { rows: 5, columns: 4 })).toEqual(to);
});

test('the rendered rows cover what is seen, wherever one scrolls', () => {
  fc.assert(
    fc.property(fc.nat(100_000), fc.integer({ min: 1, max: 2000 }), fc.nat(3000), (scrollTop, height, count) => {
      const { from, to } = visibleSlice(scrollTop, height, 36, count);
      expect(from >= 0 && from <= count && to <= count).toBe(true);
      const first = Math.floor(scrollTop / 36);
      if (first < count)
        expect(from <= first && to >= Math.min(count, Math.ceil((scrollTop + height) / 36))).toBe(true);
    }),
  );
});

describe('files', () => {
  const { model, scene, net } = prepared[0][1];

  test('the SVG names every party and escapes what it is given', () => {
    const figure = makeFigure(model, net, layoutByIssue(net, model.issues, box), palette, box);
    const svg = toSvg(figure, palette, 'A <title> & "more"');
    expect(svg).toContain('<title>A &lt;title&gt; &amp; &quot;more&quot;</title>');
    for (const party of scene.parties) expect(svg).toContain(`>${party.label}</text>`);
    expect(svg.match(/<line /g)).toHaveLength(scene.pairs.length);
    expect(escapeXml('\u0000a\u001f')).toBe('a');
  });

  test('the CSV quotes what needs it and disarms formulas', () => {
    const [stance] = model.graph.stances;
    const csv = toCsv([{ ...stance, quote: '=HYPERLINK("x")\nno', condition: null, holder: 'A, B' }]);
    const [head, ...body] = csv.split('\r\n');
    expect(head.startsWith('doc,holder,party,stance')).toBe(true);
    expect(body.join('\r\n')).toContain('"\'=HYPERLINK(""x"")\nno"');
    expect(body.join('\r\n')).toContain('"A, B"');
  });
});
