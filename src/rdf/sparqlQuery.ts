import { Parser as SparqlParser, type SparqlQuery } from 'sparqljs';
import { UserError } from '../documents/userError.ts';
import { DEFAULT_BASE, PATHS } from './iris.ts';
import { NAMESPACES } from './vocabulary.ts';

export const RESULT_TYPES = {
  json: 'application/sparql-results+json',
  xml: 'application/sparql-results+xml',
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
} as const;

const SYNTAX_HINT = 'see https://www.w3.org/TR/sparql11-query/ for the syntax';

/** Prefixes that a query may use without declaring them: the vocabularies of the graph, and its instances. */
export function knownPrefixes(base = DEFAULT_BASE): Record<string, string> {
  const instances = ['party', 'demand', 'issue', 'document', 'stance'] as const;
  return { ...NAMESPACES, ...Object.fromEntries(instances.map((kind) => [kind, base + PATHS[kind]])) };
}

/** The query after PREFIX lines for the known prefixes, except those that it declares itself. */
export function withPrefixes(query: string, base = DEFAULT_BASE): string {
  const lines = Object.entries(knownPrefixes(base))
    .filter(([prefix]) => !new RegExp(`\\bprefix\\s+${prefix}:`, 'i').test(query))
    .map(([prefix, iri]) => `PREFIX ${prefix}: <${iri}>`);
  return `${lines.join(' ')} ${query}`;
}

/**
 * SELECT and ASK give results, CONSTRUCT and DESCRIBE a graph; an update is refused by the caller. Prefixes must be declared.
 *
 * @throws UserError with the parser's message for a malformed query
 */
export function queryForm(query: string, base = DEFAULT_BASE): 'results' | 'graph' | 'update' {
  let parsed: SparqlQuery;
  try {
    parsed = new SparqlParser({ baseIRI: base }).parse(query);
  } catch (cause) {
    throw cannotAnswer((cause as Error).message, cause);
  }
  if (parsed.type === 'update') return 'update';
  return parsed.queryType === 'CONSTRUCT' || parsed.queryType === 'DESCRIBE' ? 'graph' : 'results';
}

/** Brackets in brackets: deeper than people and tools write, and than parsers can bear. */
const DEEPEST = 100;
/** What holds brackets that nest nothing (comments, IRIs, strings), or a bracket. */
const BRACKETS = /#[^\n]*|<[^<>"{}|^`\\\s]*>|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|[([{}\])]/g;

/**
 * Refuses a query whose brackets nest too deep: the parser's time grows with the square of their depth, and oxigraph's stack ends.
 *
 * @throws UserError
 */
export function requireShallow(query: string): void {
  let depth = 0;
  for (const [sign] of query.matchAll(BRACKETS)) {
    if (sign === '(' || sign === '[' || sign === '{') depth++;
    else if (sign === ')' || sign === ']' || sign === '}') depth--;
    if (depth > DEEPEST)
      throw new UserError(`the query cannot be answered: its brackets nest deeper than ${DEEPEST}`, {
        hint: 'write it with fewer groups in groups',
      });
  }
}

export function cannotAnswer(problem: string, cause?: unknown): UserError {
  // The parser repeats the line and draws an arrow below it, which counts our own prefixes in.
  const words = problem.replace(/\s*\n[^\n]*\n\s*-*\^\s*\n?/, ' ').trim();
  return new UserError(`the query cannot be answered: ${words}`, { hint: SYNTAX_HINT, cause });
}
