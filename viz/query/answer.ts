/** One value of a row, as SPARQL JSON results write it. */
export interface Value {
  type: 'uri' | 'literal' | 'bnode' | 'triple';
  value: unknown;
  datatype?: string;
  'xml:lang'?: string;
}

export interface Rows {
  kind: 'rows';
  columns: string[];
  rows: Record<string, Value | undefined>[];
  /** As the server sent it. */
  body: string;
}

export type Answer = (Rows | { kind: 'truth'; truth: boolean; body: string } | { kind: 'graph'; turtle: string }) & {
  /** Until the last byte came. */
  milliseconds: number;
};

/** Why a query has no answer, and the line of the query where the parser stopped, from 1. */
export class QueryProblem extends Error {
  readonly line: number | null;
  /** What the parser would have taken in that place; long. */
  readonly expected: string | null;

  constructor(words: string, query: string) {
    const [, before, expected, got] = /^([\s\S]*?)\s*Expecting ([\s\S]*), (got [\s\S]*)$/.exec(words) ?? [];
    super((before === undefined ? words : `${before} ${got}`).replace(/^the query cannot be answered: /, ''));
    this.expected = expected ?? null;
    this.line = lineOf(words, query);
  }
}

function lineOf(words: string, query: string): number | null {
  const stated = /\bline (\d+)|\bat (\d+):\d+/.exec(words);
  if (stated) return Number(stated[1] ?? stated[2]);
  const prefix = /Unknown prefix: (\S*)/.exec(words)?.[1];
  if (prefix === undefined) return null;
  const at = query.split('\n').findIndex((line) => line.includes(`${prefix}:`));
  return at < 0 ? null : at + 1;
}

const ACCEPT = 'application/sparql-results+json, text/turtle';

/**
 * Sends a query to the server of this page.
 *
 * @throws QueryProblem with the server's words; the signal's own error when it is stopped
 */
export async function ask(query: string, signal: AbortSignal): Promise<Answer> {
  const started = performance.now();
  const headers = { 'Content-Type': 'application/sparql-query', Accept: ACCEPT };
  const response = await fetch('sparql', { method: 'POST', headers, body: query, signal }).catch((error) => {
    if (signal.aborted) throw error;
    throw new QueryProblem('The server does not answer. Is “parley serve” still running?', query);
  });
  const body = await response.text();
  const milliseconds = performance.now() - started;
  if (!response.ok) throw new QueryProblem(body.trim() || `The server answered ${response.status}.`, query);
  if (response.headers.get('content-type')?.startsWith('text/turtle'))
    return { kind: 'graph', turtle: body, milliseconds };
  const { head, results, boolean } = JSON.parse(body);
  if (typeof boolean === 'boolean') return { kind: 'truth', truth: boolean, body, milliseconds };
  return { kind: 'rows', columns: head.vars ?? [], rows: results.bindings, body, milliseconds };
}
