import { CONFIDENCE_LEVELS, confidenceWord } from '../../viz/state/confidence.ts';
import { confidenceCounts, shownStances } from '../../viz/state/filtering.ts';
import { makeModel } from '../../viz/state/model.ts';
import { remedies, restrictions } from '../../viz/state/remedies.ts';
import { activeFilters, type Filters, NO_FILTERS } from '../../viz/state/view.ts';
import { sampleGraph } from '../graph/sampleGraph.ts';

const graph = sampleGraph();
const model = makeModel(graph);

const all: Filters = {
  stances: ['opposes'],
  parties: ['ukraine'],
  issues: ['security'],
  demands: ['nato-exclusion', 'ceasefire-30-day'],
  documents: [graph.documents[0].id],
  attributions: ['third'],
  minConfidence: 0.8,
  from: '2025-03-18',
  to: null,
  undated: 'hidden',
  query: ' nato ',
};

describe('what restricts', () => {
  test('every active filter is named, and dropping it leaves the others', () => {
    const found = restrictions(model, all);
    expect(found).toHaveLength(activeFilters(all));
    expect(found.map(({ label }) => label)).toEqual([
      'Search: “nato”',
      'Stance: opposes',
      'Party: Ukraine',
      'Demand: 2 chosen',
      'Issue: Security',
      expect.stringMatching(/^Document: /),
      'Said by: somebody else',
      'Confidence: 0.80 or more (very likely)',
      'Time: from 18 March 2025 without the undated',
    ]);
    for (const { without } of found) expect(activeFilters(without)).toBe(activeFilters(all) - 1);
    expect(restrictions(model, NO_FILTERS)).toEqual([]);
  });

  test('a remedy says what it brings back, the best first', () => {
    const filters: Filters = { ...NO_FILTERS, parties: ['ukraine'], query: 'zzzz' };
    expect(remedies(model, filters).map(({ name, count }) => [name, count])).toEqual([
      ['query', shownStances(model, { ...filters, query: '' }).length],
    ]);
    const hopeless: Filters = { ...filters, minConfidence: 1, issues: [] };
    expect(remedies(model, hopeless)).toEqual([]);
  });
});

describe('confidence', () => {
  test.each([
    [0.97, 'almost certain'],
    [0.8, 'very likely'],
    [0.79, 'likely'],
    [0.5, 'even chance'],
    [0.2, 'unlikely'],
    [0, 'very unlikely'],
  ])('%d is %s', (confidence, word) => {
    expect(confidenceWord(confidence)).toBe(word);
  });

  test('a count beside each bound, whatever bound is chosen', () => {
    const bounds = CONFIDENCE_LEVELS.map(({ least }) => least);
    const counts = confidenceCounts(model, { ...NO_FILTERS, minConfidence: 0.9 }, bounds);
    expect(counts).toEqual(bounds.map((bound) => graph.stances.filter((one) => one.confidence >= bound).length));
  });
});
