import type { DemandNode, KnowledgeGraph, PartyNode } from '../../src/graph/knowledgeGraph.ts';
import { POLARITY, STANCE_TYPES, type Stance, type StanceType } from '../../src/stances/stance.ts';

const party = (id: string, label: string, holders: string[] = []): PartyNode => ({
  id,
  label,
  kind: 'state',
  holders: holders.sort(),
  x: 0,
  y: 0,
});

const demand = (id: string, label: string, more: Partial<DemandNode> = {}): DemandNode => ({
  id,
  label,
  altLabels: [],
  definition: null,
  issue: 'security',
  contrary: null,
  x: 0,
  y: 0,
  ...more,
});

const PARTIES = [
  party('russia', 'Russia', ['Vladimir Putin', 'Kremlin']),
  party('ukraine', 'Ukraine', ['Volodymyr Zelenskyy']),
  party('united-states', 'United States', ['Donald Trump']),
  party('european-union', 'European Union'),
];

const DEMANDS = [
  demand('nato-exclusion', 'NATO exclusion of Ukraine', {
    altLabels: ['Ukraine stays out of NATO', 'NATO exclusion'],
    contrary: 'nato-membership',
  }),
  demand('nato-membership', 'NATO membership of Ukraine', {
    altLabels: ['NATO membership'],
    contrary: 'nato-exclusion',
  }),
  demand('ceasefire-30-day', '30-day ceasefire', {
    altLabels: ['truce', 'ceasefire'],
    issue: 'ceasefire',
    contrary: 'settlement-before-ceasefire',
  }),
  demand('settlement-before-ceasefire', 'Settlement before ceasefire', {
    issue: 'ceasefire',
    contrary: 'ceasefire-30-day',
  }),
  demand('foreign-troops', 'Foreign troops in Ukraine', { altLabels: ['peacekeepers'] }),
  demand('prisoner-exchange', 'Exchange of prisoners of war', { issue: 'humanitarian' }),
  demand('open:lift-tariffs-on-steel', 'lift tariffs on steel', { issue: null }),
];

/** party, stance, demand: one statement each, in document order. */
const STATEMENTS: [string, StanceType, string, string?][] = [
  ['russia', 'demands', 'nato-exclusion'],
  ['russia', 'demands', 'nato-exclusion'],
  ['united-states', 'supports', 'nato-exclusion'],
  ['ukraine', 'opposes', 'nato-exclusion'],
  ['european-union', 'supports', 'nato-membership'],
  ['russia', 'conditional', 'ceasefire-30-day', 'if the root causes are removed'],
  ['ukraine', 'supports', 'ceasefire-30-day'],
  ['united-states', 'demands', 'ceasefire-30-day'],
  ['russia', 'opposes', 'foreign-troops'],
  ['ukraine', 'demands', 'foreign-troops'],
  ['ukraine', 'supports', 'prisoner-exchange'],
  ['russia', 'supports', 'prisoner-exchange'],
  ['european-union', 'noncommittal', 'prisoner-exchange'],
  ['european-union', 'demands', 'open:lift-tariffs-on-steel'],
];

const labelOf = (nodes: { id: string; label: string }[], id: string): string =>
  nodes.find((node) => node.id === id)!.label;

/** A small graph with a pair of contraries, a dispute, an agreement, a condition and an open demand. */
export function sampleGraph(): KnowledgeGraph {
  const sentences = STATEMENTS.map(([who, stance, what], index) => `${index}: ${who} ${stance} ${what}.`);
  const text = sentences.join(' ');
  const stances = STATEMENTS.map(([who, stance, what, condition], index): Stance => {
    const quote = sentences[index];
    const start = text.indexOf(quote);
    return {
      id: `s${index}`,
      doc: 'sample',
      holder: labelOf(PARTIES, who),
      party: labelOf(PARTIES, who),
      partyId: who,
      stance,
      polarity: POLARITY[stance],
      demand: what,
      demandLabel: labelOf(DEMANDS, what),
      demandText: what,
      addressee: index === 0 ? 'Ukraine' : null,
      attribution: 'author',
      condition: condition ?? null,
      quote,
      start,
      end: start + quote.length,
      confidence: 0.9,
      date: null,
      rule: 'sample',
      resolutions: [],
    };
  });
  const edges = new Map<string, KnowledgeGraph['edges'][number]>();
  for (const { partyId, demand, stance, id } of stances) {
    const key = `${partyId} ${demand}`;
    const counts = Object.fromEntries(STANCE_TYPES.map((type) => [type, 0])) as Record<StanceType, number>;
    const edge = edges.get(key) ?? { party: partyId, demand, counts, stances: [] };
    edge.counts[stance]++;
    edge.stances.push(id);
    edges.set(key, edge);
  }
  const document = { title: null, date: null, publisher: null, url: null, language: 'en' };
  return {
    parties: PARTIES,
    issues: [
      { id: 'ceasefire', label: 'Ceasefire' },
      { id: 'security', label: 'Security' },
      { id: 'humanitarian', label: 'Humanitarian' },
    ],
    demands: DEMANDS,
    documents: [{ id: 'sample', text, ...document }],
    stances,
    edges: [...edges.values()],
  };
}
