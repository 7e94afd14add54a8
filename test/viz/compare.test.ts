import { compareParties as comparedByQuestions } from '../../src/questions/conflicts.ts';
import { sourceDisagreements } from '../../src/questions/sources.ts';
import { fromHash, toHash } from '../../viz/state/hash.ts';
import { makeModel } from '../../viz/state/model.ts';
import { makeScene } from '../../viz/state/pairs.ts';
import { newestQuotes } from '../../viz/state/quotes.ts';
import { type ContrastGroup, findIn, RELATIONS } from '../../viz/state/sideBySide.ts';
import { allSources, firstSources, twoSources } from '../../viz/state/sources.ts';
import { compareParties, firstCouple, twoParties } from '../../viz/state/versus.ts';
import { compareSources, INITIAL_VIEW, select, showPane, type ViewState } from '../../viz/state/view.ts';
import { sampleGraph } from '../graph/sampleGraph.ts';

const graph = sampleGraph();
const model = makeModel(graph);
const scene = makeScene(model, graph.stances, true);
const ids = (groups: ContrastGroup<unknown>[], relation: string) =>
  groups.find((group) => group.relation === relation)?.contrasts.map(({ id }) => id) ?? [];

describe('two parties', () => {
  const groups = twoParties(model, scene, ['russia', 'ukraine']);

  test('clash where parley ask says that they disagree', () => {
    const rows = comparedByQuestions(graph, 'russia', 'ukraine', 'disagree').map(({ demand }) => demand.id);
    expect(ids(groups, 'clash').sort()).toEqual(rows.map((row) => scene.rowOf.get(row)?.id).sort());
    expect(rows.length).toBeGreaterThan(3);
  });

  test('every demand of either stands once, and silence is a side of its own', () => {
    const all = groups.flatMap(({ contrasts }) => contrasts);
    const heard = scene.pairs.filter(({ party }) => party === 'russia' || party === 'ukraine');
    expect(all.map(({ id }) => id).sort()).toEqual([...new Set(heard.map(({ demand }) => demand))].sort());
    for (const { relation, left, right } of all) {
      expect(left === null).toBe(relation === 'right');
      expect(right === null).toBe(relation === 'left');
    }
    expect(groups.map(({ relation }) => relation)).toEqual(
      RELATIONS.filter((relation) => ids(groups, relation).length > 0),
    );
  });

  test('swapped, left and right change places and nothing else', () => {
    const swapped = twoParties(model, scene, ['ukraine', 'russia']);
    expect(ids(swapped, 'left')).toEqual(ids(groups, 'right'));
    expect(ids(swapped, 'clash')).toEqual(ids(groups, 'clash'));
  });

  test('filters leave what is shown', () => {
    const few = makeScene(
      model,
      graph.stances.filter(({ demand }) => demand === 'nato-exclusion'),
      true,
    );
    expect(twoParties(model, few, ['russia', 'ukraine']).flatMap(({ contrasts }) => contrasts)).toHaveLength(1);
  });

  test('the two that clash most come first; a graph of one party has no two', () => {
    expect(firstCouple(model, scene)).toEqual(['russia', 'ukraine']);
    const alone = graph.stances.filter(({ partyId }) => partyId === 'russia');
    expect(firstCouple(model, makeScene(model, alone, true))).toBeNull();
  });

  test('comparing selects both, and the same party twice changes places', () => {
    const view = compareParties(INITIAL_VIEW, ['russia', 'ukraine'], ['united-states', 'ukraine']);
    expect(view.selection).toEqual({ kind: 'tie', party: 'united-states', other: 'ukraine' });
    expect(view.versus).toEqual(['united-states', 'ukraine']);
    expect(compareParties(view, ['united-states', 'ukraine'], ['ukraine', 'ukraine']).versus).toEqual([
      'ukraine',
      'united-states',
    ]);
  });
});

describe('sources', () => {
  const all = allSources(model, scene, true);

  test('the same that parley ask calls disagreements of sources are marked, and stand first', () => {
    const marked = all.filter(({ disagree }) => disagree);
    const asked = sourceDisagreements(graph).map(({ party, demand }) => [party.id, scene.rowOf.get(demand.id)?.id]);
    expect(marked.map(({ party, demand }) => [party, demand]).sort()).toEqual(asked.sort());
    expect(marked.length).toBeGreaterThan(0);
    expect(all.slice(0, marked.length)).toEqual(marked);
  });

  test('every place has two documents or more, and all their statements', () => {
    for (const { id, reports, statements } of all) {
      expect(new Set(reports.map(({ doc }) => doc)).size).toBe(reports.length);
      expect(reports.length).toBeGreaterThan(1);
      expect(statements).toBe(scene.pairById.get(id)?.stances.length);
      for (const { doc, pair } of reports) expect(pair.stances.every((stance) => stance.doc === doc)).toBe(true);
    }
  });

  test('side by side, the two that tell most about the same', () => {
    const couple = firstSources(model, scene, true);
    if (couple === null) throw new Error('the sample has several documents');
    const groups = twoSources(model, scene, true, couple);
    expect(ids(groups, 'clash').length).toBeGreaterThan(0);
    const statements = groups
      .flatMap(({ contrasts }) => contrasts)
      .reduce((sum, contrast) => sum + contrast.statements, 0);
    expect(statements).toBe(graph.stances.filter(({ doc }) => couple.includes(doc)).length);
  });
});

test('of a party that said both, the newest words of either side stand for it', () => {
  for (const pair of scene.pairs) {
    const quotes = newestQuotes(model, pair);
    expect(quotes.map(({ verdict }) => verdict)).toEqual(pair.verdict === 'split' ? ['pro', 'con'] : [pair.verdict]);
  }
});

test('where conditions stand beside a clear yes or no, a clash quotes that, too', () => {
  const pair = scene.pairById.get('ukraine ceasefire-30-day');
  if (!pair) throw new Error('the sample has Ukraine on the ceasefire');
  expect([pair.verdict, pair.counts.pro > 0]).toEqual(['mixed', true]);
  expect(newestQuotes(model, pair, true).map(({ verdict }) => verdict)).toEqual(['mixed', 'pro']);
});

test('lists are narrowed by all words, without regard to accents and capitals', () => {
  const names = ['Zelenský on Kursk', 'Putin on Kursk'];
  expect(findIn(names, ' kursk  zelensky', (name) => [name])).toEqual([names[0]]);
  expect(findIn(names, '', (name) => [name])).toEqual(names);
});

test.each<ViewState>([
  showPane({ ...INITIAL_VIEW, versus: ['ukraine', 'russia'] }, 'parties'),
  select(INITIAL_VIEW, { kind: 'tie', party: 'ukraine', other: 'russia' }),
  compareSources(showPane(INITIAL_VIEW, 'sources'), [graph.documents[1].id, graph.documents[0].id]),
  { ...showPane(INITIAL_VIEW, 'findings', 'changes'), find: 'lasting, peace', list: 'whole' },
])('the address keeps what is compared (%#)', (view) => {
  expect(fromHash(toHash(view), model)).toEqual(view);
});

test('an address that names no two known parties or documents compares none', () => {
  const view = fromHash('#pane=parties&versus=russia,atlantis&sources=nowhere', model);
  expect([view.pane, view.versus, view.sources]).toEqual(['parties', null, null]);
});

test('another view begins at the start of its list', () => {
  const view = showPane({ ...INITIAL_VIEW, find: 'kursk', list: 'whole' }, 'findings', 'common');
  expect([view.pane, view.findings, view.find, view.list]).toEqual(['findings', 'common', '', 'start']);
});
