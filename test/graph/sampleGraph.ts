import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '../../src/documents/document.ts';
import { packagePath } from '../../src/documents/packagePath.ts';
import { buildGraph } from '../../src/graph/buildGraph.ts';
import type { KnowledgeGraph } from '../../src/graph/knowledgeGraph.ts';
import { slug } from '../../src/knowledge/iriTail.ts';
import type { DemandConcept, Knowledge, PartyKind, RegisteredParty } from '../../src/knowledge/knowledge.ts';
import { POLARITY, type Stance, type StanceType } from '../../src/stances/stance.ts';

const SEEDS = packagePath('test', 'gold', 'seeds');

interface GoldStatement {
  holder: string;
  party: string;
  stance: StanceType;
  demand: string | null;
  demandText: string;
  addressee: string | null;
  attribution: string;
  condition: string | null;
  quote: string;
}

const ISSUES = { security: 'Security', ceasefire: 'Ceasefire', territory: 'Territory', economy: 'Economy' };
const ISSUE_OF: [RegExp, keyof typeof ISSUES][] = [
  [/nato|military|guarantee|troops|demilitar/, 'security'],
  [/ceasefire|strike|peace|talks|monitoring|exchange/, 'ceasefire'],
  [/territor|kursk|plant/, 'territory'],
  [/sanction|normalis|minerals/, 'economy'],
];
const CONTRARIES = [
  ['settlement-before-ceasefire', 'ceasefire-30-day'],
  ['nato-membership', 'nato-exclusion'],
  ['military-aid', 'military-aid-halt'],
  ['territorial-integrity', 'territorial-concession'],
  ['sanctions-pressure', 'sanctions-relief'],
];
const KINDS: Record<string, PartyKind> = { NATO: 'bloc', 'European Union': 'bloc', Europe: 'group' };

function readGold(): { documents: Document[]; stances: Stance[] } {
  const documents: Document[] = [];
  const stances: Stance[] = [];
  const ids = readdirSync(SEEDS)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -5));
  for (const [at, id] of ids.entries()) {
    const text = readFileSync(join(SEEDS, `${id}.txt`), 'utf8');
    const title = text.slice(0, text.indexOf('\n')) || null;
    const publisher = at % 2 ? null : 'The Courier';
    documents.push({ id, text, title, date: `2025-03-1${7 + (at % 3)}`, publisher, url: null, language: 'en' });
    const { statements } = JSON.parse(readFileSync(join(SEEDS, `${id}.json`), 'utf8')) as {
      statements: GoldStatement[];
    };
    const used = new Map<string, number>();
    for (const row of statements) {
      // A row that repeats another's quote stands for the next place where these words occur.
      const key = JSON.stringify([row.quote, row.party, row.demand]);
      const next = text.indexOf(row.quote, used.get(key) ?? 0);
      const start = next < 0 ? text.indexOf(row.quote) : next;
      used.set(key, start + row.quote.length);
      stances.push(toStance(row, start, documents[at]));
    }
  }
  return { documents, stances };
}

function toStance(row: GoldStatement, start: number, { id: doc, date }: Document): Stance {
  const end = start + row.quote.length;
  const demand = row.demand ?? `open:${slug(row.demandText)}`;
  const key = [doc, start, end, row.holder, row.party, row.stance, demand, row.demandText].join('|');
  const pronoun = /\b(?:He|They|he|they)\b/.exec(row.quote);
  return {
    id: createHash('sha256').update(key).digest('hex').slice(0, 16),
    doc,
    holder: row.holder,
    party: row.party,
    partyId: slug(row.party),
    stance: row.stance,
    polarity: POLARITY[row.stance],
    demand,
    demandLabel: row.demand === null ? row.demandText : labelOf(row.demand),
    demandText: row.demandText,
    addressee: row.addressee,
    attribution: row.attribution,
    condition: row.condition,
    quote: row.quote,
    start,
    end,
    confidence: row.holder === row.party ? 0.9 : 0.75,
    date,
    rule: 'gold',
    resolutions: pronoun
      ? [
          {
            text: pronoun[0],
            start: start + pronoun.index,
            end: start + pronoun.index + pronoun[0].length,
            refersTo: row.holder,
          },
        ]
      : [],
  };
}

function labelOf(notation: string): string {
  const words = notation.replaceAll('-', ' ').replace('nato', 'NATO');
  return words[0].toUpperCase() + words.slice(1);
}

function sampleKnowledge(stances: Stance[]): Knowledge {
  const notations = new Set([...stances.map(({ demand }) => demand), ...CONTRARIES.flat()]);
  const demands = [...notations]
    .filter((notation) => !notation.startsWith('open:'))
    .map(
      (notation): DemandConcept => ({
        notation,
        prefLabel: labelOf(notation),
        altLabels: notation === 'nato-exclusion' ? ['NATO neutrality', 'Ukraine outside NATO'] : [],
        definition: notation === 'nato-exclusion' ? 'Ukraine stays out of NATO.' : null,
        issue: ISSUE_OF.find(([pattern]) => pattern.test(notation))?.[1] ?? null,
        contrary: CONTRARIES.map(([a, b]) => (a === notation ? b : b === notation ? a : null)).find(Boolean) ?? null,
        wordings: [],
      }),
    );
  const parties = [...new Set(stances.map(({ party }) => party))].map(
    (label): RegisteredParty => ({
      id: slug(label),
      label,
      kind: KINDS[label] ?? 'state',
      aliases: [],
      demonyms: [],
      metonyms: [],
      principal: null,
      roles: [],
      memberOf: [],
      gender: null,
    }),
  );
  const issues = Object.entries(ISSUES).map(([id, label]) => ({ id, label }));
  const scheme = { id: 'sample', label: 'Sample', issues, demands, scope: [], wordSets: {} };
  return { schemes: [scheme], parties };
}

/** What `buildGraph` takes, made from the hand-annotated seed articles. */
export function sampleInput(): { documents: Document[]; stances: Stance[]; knowledge: Knowledge } {
  const { documents, stances } = readGold();
  return { documents, stances, knowledge: sampleKnowledge(stances) };
}

let built: KnowledgeGraph | undefined;

/** A realistic graph: the five seed articles with the stances that people found in them. */
export function sampleGraph(): KnowledgeGraph {
  built ??= buildGraph(sampleInput());
  return structuredClone(built);
}
