import type { Completion } from '@codemirror/autocomplete';
import type { QueryHelp } from '../../src/server/queryRoutes.ts';

const KEYWORDS = [
  'SELECT',
  'DISTINCT',
  'WHERE',
  'ASK',
  'CONSTRUCT',
  'DESCRIBE',
  'FILTER',
  'FILTER NOT EXISTS',
  'OPTIONAL',
  'UNION',
  'MINUS',
  'VALUES',
  'BIND',
  'GRAPH',
  'GROUP BY',
  'ORDER BY',
  'HAVING',
  'LIMIT',
  'OFFSET',
  'COUNT',
  'PREFIX',
];

/** What the editor offers: terms of the vocabulary with what they mean, prefixes, keywords. */
export function completionsOf({ terms, prefixes }: QueryHelp): Completion[] {
  return [
    ...terms.map(({ name, kind, comment }) => ({ label: `parley:${name}`, type: kind, detail: kind, info: comment })),
    ...Object.entries(prefixes).map(([prefix, iri]) => ({
      label: `${prefix}:`,
      type: 'namespace',
      info: iri,
      boost: -1,
    })),
    ...KEYWORDS.map((label) => ({ label, type: 'keyword', boost: -2 })),
  ];
}
