import { stringify } from 'csv-stringify/sync';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import { STANCE_TYPES, STATEMENT_FIELDS } from '../stances/stance.ts';

const STATEMENT_COLUMNS = ['id', ...STATEMENT_FIELDS, 'alsoIn'] as const;

/** Quotes come from documents that nobody vouches for: a text that a spreadsheet would take for a formula is marked as text. */
export const SAFE_CSV = { escape_formulas: true } as const;

/** One statement a row, comma separated with a header (RFC 4180), for spreadsheets and R. */
export function toCsv(graph: KnowledgeGraph): string {
  return stringify(
    graph.stances.map((stance) =>
      STATEMENT_COLUMNS.map((column) =>
        column === 'alsoIn' ? (stance.alsoIn ?? []).join(' ') : (stance[column] ?? ''),
      ),
    ),
    { header: true, ...SAFE_CSV, columns: [...STATEMENT_COLUMNS] },
  );
}

/** Parties and demands, one a row. */
export function nodesToCsv(graph: KnowledgeGraph): string {
  const rows = [
    ...graph.parties.map(({ id, label, kind }) => [id, label, 'party', kind, '']),
    ...graph.demands.map(({ id, label, issue }) => [id, label, 'demand', '', issue ?? '']),
  ];
  return stringify(rows, { header: true, ...SAFE_CSV, columns: ['id', 'label', 'kind', 'partyKind', 'issue'] });
}

/** One row a pair of party and demand, with the number of statements of each stance. */
export function edgesToCsv(graph: KnowledgeGraph): string {
  return stringify(
    graph.edges.map(({ party, demand, counts }) => [party, demand, ...STANCE_TYPES.map((type) => counts[type])]),
    { header: true, ...SAFE_CSV, columns: ['party', 'demand', ...STANCE_TYPES] },
  );
}

/**
 * The statement table that users of Discourse Network Analyzer know: person, organisation, concept, agreement (1 or 0), date, text,
 * start, stop. Noncommittal and conditional statements have no agreement there and leave the column empty.
 */
export function toDiscourseNetworkCsv(graph: KnowledgeGraph): string {
  const agreement = { pro: '1', con: '0', mixed: '', neutral: '' } as const;
  return stringify(
    graph.stances.map(({ holder, party, demandLabel, polarity, date, quote, start, end }) => [
      holder,
      party,
      demandLabel,
      agreement[polarity],
      date ?? '',
      quote,
      start,
      end,
    ]),
    {
      header: true,
      ...SAFE_CSV,
      columns: ['person', 'organization', 'concept', 'agreement', 'date', 'text', 'start', 'stop'],
    },
  );
}

/** The tables that can be written as CSV. */
export const CSV_TABLES = {
  statements: toCsv,
  nodes: nodesToCsv,
  edges: edgesToCsv,
  dna: toDiscourseNetworkCsv,
} as const;

export type CsvTable = keyof typeof CSV_TABLES;
