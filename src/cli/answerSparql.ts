import { readFile } from 'node:fs/promises';
import { text as consumeText } from 'node:stream/consumers';
import { UserError } from '../documents/userError.ts';
import { formatOfPath } from '../rdf/formats.ts';
import { querySparql } from '../rdf/sparql.ts';
import { RESULT_TYPES } from '../rdf/sparqlQuery.ts';
import type { CommonOptions, TableFormat } from './commonOptions.ts';
import { print } from './output.ts';
import { readGraphText } from './readGraph.ts';
import { formatTable } from './table.ts';

interface SparqlJson {
  head: { vars?: string[] };
  boolean?: boolean;
  results?: { bindings: Record<string, { value: string; type: string }>[] };
}

/** Answers the query of the command line, of a file or of standard input, and prints the result. */
export async function answerSparql(
  query: string | undefined,
  options: CommonOptions & { graph: string; format: TableFormat; file?: string },
): Promise<void> {
  const text = await queryText(query, options.file);
  const graph = await readGraphText(options.graph);
  const results = options.format === 'csv' ? RESULT_TYPES.csv : RESULT_TYPES.json;
  const answer = await querySparql(graph, formatOfPath(options.graph), text, {
    base: options.base,
    accept: { results, graph: 'text/turtle' },
  });
  if (answer.mediaType !== RESULT_TYPES.json || options.format === 'json') return print(answer.body);
  const { head, boolean, results: found } = JSON.parse(answer.body) as SparqlJson;
  if (boolean !== undefined) return print(String(boolean));
  const columns = head.vars ?? [];
  const rows = (found?.bindings ?? []).map((row) => columns.map((name) => row[name]?.value ?? ''));
  print(
    rows.length
      ? formatTable(
          columns.map((title) => ({ title, grow: 1 })),
          rows,
        )
      : 'Nothing matches the query.',
  );
}

async function queryText(query: string | undefined, file: string | undefined): Promise<string> {
  if (file === undefined) {
    if (query?.trim()) return query;
    throw new UserError('there is no query', { hint: 'give it in quotes, or in a file with -f FILE', exitCode: 2 });
  }
  try {
    return file === '-' ? await consumeText(process.stdin) : await readFile(file, 'utf8');
  } catch (cause) {
    throw new UserError(`the query file ${file} cannot be read`, {
      hint: 'name an existing file, or - for standard input',
      cause,
      exitCode: 2,
    });
  }
}
