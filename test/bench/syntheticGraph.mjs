// A graph of any size for the benchmarks of the RDF side: made up, deterministic, with the names that the competency queries ask for.

const PARTIES = ['russia', 'ukraine', 'united-states', 'european-union', 'united-kingdom', 'france', 'turkey', 'china'];
const DEMANDS = [
  'nato-exclusion',
  'ceasefire-30-day',
  'ceasefire-full',
  'us-military-aid',
  'sanctions-lifting',
  'peacekeepers',
];
const STANCES = ['demands', 'supports', 'conditional', 'noncommittal', 'opposes'];
const POLARITY = { demands: 'pro', supports: 'pro', conditional: 'mixed', noncommittal: 'neutral', opposes: 'con' };
const FILLER =
  'The delegations met for the third day, and neither side would say in public what had been put on the table overnight. ';

/** Whole numbers below a limit, the same ones on every run (mulberry32). */
function dice(seed) {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

const pad = (number) => String(number).padStart(2, '0');
const words = (id) => id.replaceAll('-', ' ');

/**
 * A graph with the given number of statements: 40 in each document, 60 parties, 400 demands in 12 issues.
 *
 * @returns {import('../../src/graph/knowledgeGraph.ts').KnowledgeGraph} without edges, which RDF does not hold
 */
export function syntheticGraph(stances, seed = 1) {
  const roll = dice(seed);
  const place = () => (roll(200_000) - 100_000) / 100;
  const parties = Array.from({ length: 60 }, (_, at) => {
    const id = PARTIES[at] ?? `party-${at}`;
    const holders = [`${words(id)} spokesman`, `${words(id)} minister`];
    return { id, label: words(id), kind: at % 5 ? 'state' : 'organisation', holders, x: place(), y: place() };
  });
  const issues = Array.from({ length: 12 }, (_, at) => ({ id: `issue-${at}`, label: `Issue ${at}` }));
  const ids = Array.from({ length: 400 }, (_, at) => DEMANDS[at] ?? `demand-${at}`);
  const demands = ids.map((id, at) => {
    const contrary = at >= 6 && at % 2 === 0 ? ids[at + 1] : null;
    const label = words(id);
    const altLabels = [`the ${label}`];
    return { id, label, altLabels, definition: null, issue: `issue-${at % 12}`, contrary, x: place(), y: place() };
  });
  const documents = [];
  const found = [];
  while (found.length < stances) {
    const number = documents.length;
    const date = `${2022 + (number % 4)}-${pad(1 + (number % 12))}-${pad(1 + (number % 28))}`;
    const doc = `doc-${String(number).padStart(6, '0')}`;
    let text = '';
    for (let row = 0; row < 40 && found.length < stances; row++) {
      const party = parties[roll(parties.length)];
      const other = parties[roll(parties.length)];
      // A third of the statements are about the few demands that everybody speaks of, as in real corpora.
      const demand = roll(3) ? demands[roll(demands.length)] : demands[roll(DEMANDS.length)];
      const stance = STANCES[roll(STANCES.length)];
      const holder = roll(3) ? party.label : party.holders[roll(2)];
      const condition = stance === 'conditional' ? `once the ${demands[roll(demands.length)].label} is agreed` : null;
      const quote = `${holder} ${stance} the ${demand.label} ${condition ?? ''}, “${number}.${row}”.`;
      const start = text.length;
      text += `${quote} ${FILLER}`;
      found.push({
        id: `s${number.toString(36)}-${row}`,
        doc,
        holder,
        party: party.label,
        partyId: party.id,
        stance,
        polarity: POLARITY[stance],
        demand: demand.id,
        demandLabel: demand.label,
        demandText: `the ${demand.label}`,
        addressee: roll(4) ? null : other.label,
        attribution: ['self', 'self', 'author', other.label][roll(4)],
        condition,
        quote,
        start,
        end: start + quote.length,
        confidence: (50 + roll(50)) / 100,
        date,
        rule: 'synthetic',
        resolutions: roll(5) ? [] : [{ text: 'it', start, end: start + 2, refersTo: party.label }],
      });
    }
    const publisher = `Outlet ${number % 25}`;
    const url = `https://example.org/news/${number}`;
    documents.push({ id: doc, title: `Day ${number} of the talks`, date, publisher, url, language: 'en', text });
  }
  return { parties, issues, demands, documents, stances: found, edges: [] };
}
