import { readFile } from 'node:fs/promises';
import { text as consumeText } from 'node:stream/consumers';
import { UserError } from '../documents/userError.ts';
import { competencyQueries, competencyQuery } from '../rdf/competencyQueries.ts';
import { formatOfPath, MEDIA_TYPES } from '../rdf/formats.ts';
import type { RemoteOptions } from '../rdf/remote/remoteQuery.ts';
import { querySparql } from '../rdf/sparql.ts';
import { RESULT_TYPES } from '../rdf/sparqlQuery.ts';
import type { SparqlAnswer } from '../rdf/sparqlStore.ts';
import type { SparqlCommandOptions } from './commands/sparql.ts';
import { print, printJson } from './output.ts';
import { readGraphText } from './readGraph.ts';
import { formatCsv, formatTable } from './table.ts';

interface SparqlJson {
  head: { vars?: string[] };
  boolean?: boolean;
  results?: { bindings: Record<string, { value: string; type: string }>[] };
}

/** Answers the query of the command line, of a file or of standard input, and prints the result. */
export async function answerSparql(query: string | undefined, options: SparqlCommandOptions): Promise<void> {
  if (options.list) return listQueries(options);
  const text = await queryText(query, options);
  const results = options.format === 'csv' ? RESULT_TYPES.csv : RESULT_TYPES.json;
  const accept = { results, graph: MEDIA_TYPES.turtle };
  const answer = options.endpoint?.length
    ? await askEndpoints(options.endpoint, text, { base: options.base, accept })
    : await querySparql(await readGraphText(options.graph), formatOfPath(options.graph), text, {
        base: options.base,
        accept,
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

async function listQueries({ format, base }: SparqlCommandOptions): Promise<void> {
  const queries = await competencyQueries(base);
  if (format === 'json') return printJson(queries);
  const rows = queries.map(({ name, question }) => [name, question]);
  if (format === 'csv') return print(formatCsv(['name', 'question'], rows));
  print(formatTable([{ title: 'Name' }, { title: 'Question', grow: 1 }], rows, { ruled: false }));
}

async function askEndpoints(
  addresses: readonly string[],
  query: string,
  options: RemoteOptions,
): Promise<SparqlAnswer> {
  const [{ authorizationFromEnvironment, checkEndpoint }, { queryEndpoint, queryFederation }] = await Promise.all([
    import('../rdf/remote/endpoint.ts'),
    import('../rdf/remote/remoteQuery.ts'),
  ]);
  const endpoints = addresses.map(checkEndpoint);
  const authorization = authorizationFromEnvironment(process.env);
  return endpoints.length > 1
    ? queryFederation(endpoints, query, options, { authorization })
    : queryEndpoint(endpoints[0], query, options, { authorization });
}

async function queryText(query: string | undefined, { file, named, base }: SparqlCommandOptions): Promise<string> {
  if (named !== undefined) return (await competencyQuery(named, base)).query;
  if (file === undefined) {
    if (query?.trim()) return query;
    throw new UserError('there is no query', {
      hint: 'give it in quotes, in a file with -f FILE, or by name with -n NAME (see --list)',
      exitCode: 2,
    });
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
