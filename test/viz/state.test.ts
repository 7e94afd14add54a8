import { STANCE_TYPES } from '../../src/stances/stance.ts';
import { choiceCounts, shownStances, suggestions } from '../../viz/state/filtering.ts';
import { fromHash, toHash } from '../../viz/state/hash.ts';
import { cellAt, makeMatrix, seriate } from '../../viz/state/matrix.ts';
import { makeModel } from '../../viz/state/model.ts';
import { makeScene, pairId } from '../../viz/state/pairs.ts';
import { polarityTowards, verdictOf } from '../../viz/state/polarity.ts';
import { commonGround, stickingPoints } from '../../viz/state/rankings.ts';
import {
  activeFilters,
  clearFilters,
  INITIAL_VIEW,
  NO_FILTERS,
  openDocument,
  select,
  setFilters,
  toggleFilter,
  type ViewState,
} from '../../viz/state/view.ts';
import { sampleGraph } from '../graph/sampleGraph.ts';

const graph = sampleGraph();
const model = makeModel(graph);
const folded = makeScene(model, graph.stances, true);
const apart = makeScene(model, graph.stances, false);

describe('filters', () => {
  test('no filter shows everything', () => {
    expect(shownStances(model, NO_FILTERS)).toEqual(graph.stances);
  });

  test.each([
    ['stances', ['opposes']],
    ['parties', ['russia', 'ukraine']],
    ['issues', ['security']],
    ['attributions', ['third']],
    ['documents', [graph.documents[0].id]],
  ] as const)('%s = %j keeps just these, and the counts say how many', (name, values) => {
    const filters = { ...NO_FILTERS, [name]: [...values] };
    const shown = shownStances(model, filters);
    const counts = choiceCounts(model, filters, name);
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.length).toBeLessThan(graph.stances.length);
    expect(shown.length).toBe(values.reduce((sum, value) => sum + (counts.get(value) ?? 0), 0));
  });

  test('a statement that copies carry is found by each of them', () => {
    const [first, ...others] = graph.stances;
    const copied = makeModel({
      ...graph,
      documents: [...graph.documents, { ...graph.documents[0], id: 'copy', copyOf: first.doc }],
      stances: [{ ...first, alsoIn: ['copy'] }, ...others],
    });
    const filters = { ...NO_FILTERS, documents: ['copy'] };
    expect(shownStances(copied, filters).map(({ id }) => id)).toEqual([first.id]);
    expect(choiceCounts(copied, filters, 'documents').get('copy')).toBe(1);
    expect(choiceCounts(copied, filters, 'documents').get(first.doc)).toBe(
      choiceCounts(model, NO_FILTERS, 'documents').get(first.doc),
    );
  });

  test('filters compose', () => {
    const shown = shownStances(model, { ...NO_FILTERS, stances: ['opposes'], parties: ['ukraine'] });
    expect(shown.map((stance) => [stance.stance, stance.partyId])).toEqual(shown.map(() => ['opposes', 'ukraine']));
    expect(shown.length).toBeGreaterThan(0);
  });

  test('confidence and day are lower and closed bounds', () => {
    expect(
      shownStances(model, { ...NO_FILTERS, minConfidence: 0.9 }).every(({ confidence }) => confidence >= 0.9),
    ).toBe(true);
    const day = shownStances(model, { ...NO_FILTERS, from: '2025-03-18', to: '2025-03-18' });
    expect(new Set(day.map(({ date }) => date))).toEqual(new Set(['2025-03-18']));
  });

  test.each(['zelenskyy', 'ZELENSKYY', 'Zelénskyy', 'zelenskyy  ceasefire'])('"%s" finds Zelenskyy', (query) => {
    expect(shownStances(model, { ...NO_FILTERS, query }).length).toBeGreaterThan(0);
  });

  test('words are looked for in the quote', () => {
    const [stance] = shownStances(model, { ...NO_FILTERS, query: 'memorandum nowhere' });
    expect(stance).toBeUndefined();
    const quoted = shownStances(model, { ...NO_FILTERS, query: 'soldier deaths' });
    expect(quoted.map(({ quote }) => quote).join()).toContain('soldier deaths');
  });

  test('suggestions know other names', () => {
    expect(suggestions(model, 'outside nato')[0]).toMatchObject({ id: 'nato-exclusion', via: 'Ukraine outside NATO' });
    expect(suggestions(model, 'russ')[0]).toMatchObject({ kind: 'party', id: 'russia', via: null });
    expect(suggestions(model, '  ')).toEqual([]);
  });
});

describe('view', () => {
  test('toggling twice is as before', () => {
    const once = toggleFilter(INITIAL_VIEW, 'stances', 'opposes');
    expect(once.filters.stances).toEqual(['opposes']);
    expect(toggleFilter(once, 'stances', 'opposes')).toEqual(INITIAL_VIEW);
  });

  test('active filters are counted and cleared at once', () => {
    const filtered = setFilters(toggleFilter(INITIAL_VIEW, 'parties', 'russia'), { minConfidence: 0.5, query: 'x' });
    expect(activeFilters(filtered.filters)).toBe(3);
    expect(clearFilters(filtered)).toEqual(INITIAL_VIEW);
  });

  test('a new selection closes the document unless it comes from there', () => {
    const reading = openDocument(INITIAL_VIEW, 'a', null);
    expect(select(reading, { kind: 'party', party: 'russia' }).reading).toBeNull();
    expect(select(reading, { kind: 'party', party: 'russia' }, true).reading).toEqual({ doc: 'a', stance: null });
  });

  const { doc, id } = graph.stances[0];
  test.each<[string, ViewState]>([
    ['the first view', INITIAL_VIEW],
    ['a pair', { ...INITIAL_VIEW, selection: { kind: 'pair', party: 'russia', demand: 'nato-exclusion' } }],
    ['an open document', { ...INITIAL_VIEW, reading: { doc, stance: id } }],
    [
      'everything else',
      {
        ...INITIAL_VIEW,
        selection: { kind: 'demand', demand: 'nato-exclusion' },
        filters: {
          stances: ['opposes', 'demands'],
          parties: ['russia'],
          issues: ['security'],
          demands: ['nato-exclusion'],
          documents: [doc],
          attributions: ['third', 'self'],
          minConfidence: 0.35,
          from: '2025-03-17',
          to: '2025-03-19',
          undated: 'shown',
          query: 'a & b = "c"',
        },
        fold: false,
        order: 'similarity',
        layout: 'issue',
        pane: 'matrix',
        time: 'folded',
        norm: 'jaccard',
        theme: 'dark',
      },
    ],
  ])('%s survives the address', (_, view) => {
    expect(fromHash(`#${toHash(view)}`, model)).toEqual(view);
  });

  test.each([
    '#party=nobody&stances=shouts&confidence=7&order=?&from=soon&doc=x',
    '#%',
    '#parties=%E0%A4%A',
    '#a=<script>',
  ])('an address with nonsense (%s) gives the first view', (hash) => {
    expect(fromHash(hash, model)).toEqual(INITIAL_VIEW);
  });
});

describe('pairs', () => {
  test('every stance stands in exactly one pair', () => {
    for (const scene of [folded, apart])
      expect(scene.pairs.flatMap((pair) => pair.stances.map((stance) => stance.id)).sort()).toEqual(
        graph.stances.map((stance) => stance.id).sort(),
      );
  });

  test('a contrary is folded into its row and turned round', () => {
    const row = folded.rowOf.get('nato-membership');
    expect(row?.id).toBe('nato-exclusion');
    const pair = folded.pairById.get(pairId('ukraine', 'nato-exclusion'));
    expect(pair).toMatchObject({ verdict: 'con', viaContrary: true });
    expect(apart.rowOf.get('nato-membership')?.id).toBe('nato-membership');
    expect(apart.rows.every((one) => one.contrary === null)).toBe(true);
  });

  test.each(STANCE_TYPES)('turning %s round twice gives it back', (stance) => {
    const there = polarityTowards(stance, true);
    expect({ pro: 'con', con: 'pro', mixed: 'mixed', neutral: 'neutral' }[there]).toBe(polarityTowards(stance, false));
  });

  test.each([
    [{ pro: 2, mixed: 0, neutral: 0, con: 0 }, 'pro'],
    [{ pro: 1, mixed: 0, neutral: 3, con: 1 }, 'split'],
    [{ pro: 1, mixed: 1, neutral: 0, con: 0 }, 'mixed'],
    [{ pro: 0, mixed: 0, neutral: 1, con: 1 }, 'con'],
    [{ pro: 0, mixed: 0, neutral: 1, con: 0 }, 'neutral'],
  ])('%j is %s', (counts, verdict) => {
    expect(verdictOf(counts)).toBe(verdict);
  });

  test('sticking points have both sides, common ground one', () => {
    const clashes = stickingPoints(folded);
    expect(clashes.map(({ row }) => row.id)).toEqual(
      expect.arrayContaining(['nato-exclusion', 'territorial-concession']),
    );
    for (const { con, pro, mixed } of clashes) expect(con.length > 0 && pro.length + mixed.length > 0).toBe(true);
    const agreed = commonGround(folded);
    expect(agreed.length).toBeGreaterThan(0);
    for (const { con, pro } of agreed) expect([con.length, pro.length > 0]).toEqual([0, true]);
  });
});

describe('matrix', () => {
  test.each(['issue', 'similarity', 'count', 'name'] as const)('the order %s keeps all rows and columns', (order) => {
    const { columns, groups } = makeMatrix(model, folded, order);
    expect(columns.map(({ id }) => id).sort()).toEqual(folded.parties.map(({ id }) => id).sort());
    expect(
      groups
        .flatMap(({ rows }) => rows)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(folded.rows.map(({ id }) => id).sort());
  });

  test('a cell is empty where nothing was said', () => {
    const { columns, groups } = makeMatrix(model, folded, 'issue');
    const cells = groups.flatMap(({ rows }) =>
      rows.flatMap((row) => columns.map((column) => cellAt(folded, column, row))),
    );
    expect(cells.filter(Boolean)).toHaveLength(folded.pairs.length);
    expect(cells.length).toBeGreaterThan(folded.pairs.length);
  });

  test('seriation puts the alike together', () => {
    const vector = (x: number, y: number) =>
      new Map([
        ['x', x],
        ['y', y],
      ]);
    const vectors = new Map([
      ['a', vector(1, -1)],
      ['b', vector(-1, 1)],
      ['c', vector(1, -1)],
      ['d', vector(-1, 1)],
    ]);
    expect(seriate(['a', 'b', 'c', 'd'], vectors)).toEqual(['a', 'c', 'b', 'd']);
  });
});
