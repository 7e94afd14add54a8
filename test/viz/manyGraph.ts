import { stanceEdges } from '../../src/graph/edges.ts';
import type { KnowledgeGraph } from '../../src/graph/knowledgeGraph.ts';
import { POLARITY, STANCE_TYPES, type Stance } from '../../src/stances/stance.ts';

const ISSUES = ['Ceasefire', 'Security', 'Territory', 'Sanctions', 'Prisoners', 'Energy', 'Talks', 'Reconstruction'];
const ACTS = ['Lift', 'Keep', 'Extend', 'Freeze', 'Monitor', 'Recognise', 'Withdraw', 'Fund', 'Suspend', 'Guarantee'];
const THINGS = [
  'the steel tariffs',
  'the eastern corridor',
  'grain exports by sea',
  'the observer mission',
  'prisoner lists',
  'the gas transit agreement',
  'foreign bases',
  'the reconstruction fund',
  'the border crossings',
  'air defence deliveries',
];

/** Numbers from 0 to 1 that are the same on every run (a linear congruential generator). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A made-up graph of any size, with blocs that take like stances; the same arguments give the same graph. */
export function manyGraph(partyCount: number, demandCount: number, stanceCount: number): KnowledgeGraph {
  const roll = dice(partyCount * 31 + demandCount);
  const point = () => ({ x: roll() * 100, y: roll() * 100 });
  const issues = ISSUES.map((label) => ({ id: label.toLowerCase(), label }));
  const parties = Array.from({ length: partyCount }, (_, index) => ({
    id: `party-${index + 1}`,
    label: `Party of the ${['North', 'South', 'Coast', 'Hills', 'Delta'][index % 5]} ${index + 1}`,
    kind: 'state' as const,
    holders: [],
    ...point(),
  }));
  const demands = Array.from({ length: demandCount }, (_, index) => ({
    id: `demand-${index + 1}`,
    label: `${ACTS[index % ACTS.length]} ${THINGS[Math.floor(index / 3) % THINGS.length]} (${index + 1})`,
    altLabels: [],
    definition: null,
    issue: issues[index % issues.length].id,
    contrary: null,
    ...point(),
  }));
  const text = 'The party said so in a statement.';
  const documents = [
    { id: 'made-up', title: 'A made-up text', date: '2025-03-18', publisher: null, url: null, language: 'en', text },
  ];
  const stances = Array.from({ length: stanceCount }, (_, index): Stance => {
    const party = parties[Math.floor(roll() ** 2 * partyCount)];
    const demand = demands[Math.floor(roll() ** 1.4 * demandCount)];
    const bloc = parties.indexOf(party) % 3;
    const leaning = (demands.indexOf(demand) + bloc) % 3 === 0 ? 4 : 0;
    const stance = STANCE_TYPES[roll() < 0.75 ? leaning : Math.floor(roll() * STANCE_TYPES.length)];
    return {
      id: `stance-${index}`,
      doc: 'made-up',
      holder: party.label,
      party: party.label,
      partyId: party.id,
      stance,
      polarity: POLARITY[stance],
      demand: demand.id,
      demandLabel: demand.label,
      demandText: demand.label,
      addressee: null,
      attribution: 'author',
      condition: null,
      quote: text.slice(0, 17),
      start: 0,
      end: 17,
      confidence: 0.8,
      date: `2025-03-${String(1 + Math.floor(roll() * 28)).padStart(2, '0')}`,
      rule: 'made-up',
      resolutions: [],
    };
  });
  return { parties, issues, demands, documents, stances, edges: stanceEdges(stances) };
}

/** A graph without documents, and one that holds a single document of another graph. */
export function emptyGraph(): KnowledgeGraph {
  return { parties: [], issues: [], demands: [], documents: [], stances: [], edges: [] };
}

export function oneDocument(graph: KnowledgeGraph, id: string): KnowledgeGraph {
  const stances = graph.stances.filter((stance) => stance.doc === id);
  const parties = new Set(stances.map((stance) => stance.partyId));
  return {
    ...graph,
    documents: graph.documents.filter((document) => document.id === id),
    parties: graph.parties.filter((party) => parties.has(party.id)),
    stances,
  };
}
