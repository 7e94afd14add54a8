import { changes } from '../../src/questions/changes.ts';
import { POLARITY, type StanceType } from '../../src/stances/stance.ts';
import { makeModel } from '../../viz/state/model.ts';
import { netOfDemands } from '../../viz/state/nets.ts';
import { makeScene } from '../../viz/state/pairs.ts';
import { markTurns, TURNED, turnMarks, turnsByPair, turnsOf } from '../../viz/state/turns.ts';
import { sampleGraph } from '../graph/sampleGraph.ts';
import { datedGraph } from './datedGraph.ts';

const graph = datedGraph(sampleGraph(), '2025-02-24', 26);
const model = makeModel(graph);
const scene = makeScene(model, graph.stances, true);

/** A graph in which Russia takes these stances on these demands and days, and nobody says anything else. */
function said(...statements: [demand: string, stance: StanceType, date: string | null][]) {
  const [first] = graph.stances;
  const stances = statements.map(([demand, stance, date], index) => ({
    ...first,
    id: `said-${index}`,
    partyId: 'russia',
    demand,
    stance,
    polarity: POLARITY[stance],
    date,
  }));
  const own = makeModel({ ...graph, stances });
  return { folded: turnsOf(own, makeScene(own, stances, true)), apart: turnsOf(own, makeScene(own, stances, false)) };
}

test('they are the changes that parley ask tells, newest first', () => {
  const turns = turnsOf(model, scene);
  const asked = changes(graph).map(({ party, since }) => [party.id, since]);
  expect(turns.map(({ party, since }) => [party, since])).toEqual(asked.reverse());
  expect(turns.length).toBeGreaterThan(0);
});

test('their lines of the network are marked, and no others', () => {
  const turns = turnsOf(model, scene);
  const net = markTurns(netOfDemands(scene), turns);
  const marked = net.edges.filter(({ word }) => word === TURNED.word).map(({ id }) => id);
  expect(new Set(marked)).toEqual(new Set(turnsByPair(turns).keys()));
  expect(marked.length).toBeLessThan(net.edges.length);
});

test('before and after hold their statements, the newest of the old ones first', () => {
  const { folded } = said(
    ['nato-exclusion', 'demands', '2025-01-01'],
    ['nato-exclusion', 'supports', '2025-01-05'],
    ['nato-exclusion', 'opposes', '2025-02-01'],
    ['nato-exclusion', 'opposes', '2025-03-01'],
  );
  expect(folded).toMatchObject([{ party: 'russia', before: 'pro', after: 'con', since: '2025-02-01' }]);
  expect(folded[0].old.map(({ id }) => id)).toEqual(['said-1', 'said-0']);
  expect(folded[0].fresh.map(({ id }) => id)).toEqual(['said-2']);
});

test('a yes to the contrary is a change, told towards the row in which it is marked', () => {
  const { folded, apart } = said(
    ['nato-exclusion', 'demands', '2025-01-01'],
    ['nato-exclusion', 'demands', '2025-01-02'],
    ['nato-membership', 'supports', '2025-02-01'],
  );
  expect(folded).toMatchObject([{ demand: 'nato-exclusion', before: 'pro', after: 'con' }]);
  expect(apart).toMatchObject([{ demand: 'nato-membership', before: 'con', after: 'pro' }]);
});

test('what has no date, or takes no side, is no change', () => {
  expect(said(['nato-exclusion', 'demands', null], ['nato-exclusion', 'opposes', '2025-02-01']).folded).toEqual([]);
  expect(
    said(['nato-exclusion', 'demands', '2025-01-01'], ['nato-exclusion', 'conditional', '2025-02-01']).folded,
  ).toEqual([]);
});

test('a refusal that becomes a condition is a change, and so is a condition that becomes a refusal', () => {
  const { folded } = said(
    ['nato-exclusion', 'opposes', '2025-01-01'],
    ['nato-exclusion', 'conditional', '2025-02-01'],
    ['nato-exclusion', 'supports', '2025-02-10'],
    ['nato-exclusion', 'opposes', '2025-03-01'],
  );
  expect(folded).toMatchObject([
    { before: 'pro', after: 'con', since: '2025-03-01' },
    { before: 'con', after: 'mixed', since: '2025-02-01' },
  ]);
});

test('on a day with a condition and a plain yes, the position is for', () => {
  const { folded } = said(
    ['nato-exclusion', 'opposes', '2025-01-01'],
    ['nato-exclusion', 'supports', '2025-02-01'],
    ['nato-exclusion', 'conditional', '2025-02-01'],
  );
  expect(folded).toMatchObject([{ before: 'con', after: 'pro', since: '2025-02-01' }]);
});

test('marks are by cell, and one where they would lie on one another', () => {
  const turns = turnsOf(model, scene);
  expect([...turnsByPair(turns).values()].flat()).toHaveLength(turns.length);
  const days = said(
    ['nato-exclusion', 'demands', '2025-01-01'],
    ['nato-exclusion', 'opposes', '2025-01-02'],
    ['nato-exclusion', 'demands', '2025-01-03'],
    ['nato-exclusion', 'opposes', '2025-01-09'],
  ).folded;
  const at = ({ since }: { since: string }) => Number(since.slice(8)) * 10;
  expect(turnMarks(days, at, 24).map(({ at: place, turns: own }) => [place, own.length])).toEqual([
    [20, 2],
    [90, 1],
  ]);
});
