import { type Command, Option } from 'commander';
import { addFormatOption, addGraphOption, type CommonOptions, type TableFormat } from '../commonOptions.ts';

/** Where the query comes from, and what it is asked of. */
export interface SparqlCommandOptions extends CommonOptions {
  graph: string;
  format: TableFormat;
  file?: string;
  named?: string;
  list?: boolean;
  endpoint?: string[];
}

const AFTER = `
The usual prefixes are known without being declared: parley: party: demand: document: skos: prov: oa: schema: rdfs: xsd:
CONSTRUCT and DESCRIBE give Turtle, ASK gives true or false.

  parley sparql "SELECT ?party WHERE { ?party parley:opposes demand:nato-exclusion }"
  parley sparql --list                        the questions that Parley brings queries for
  parley sparql --named demands-nobody-opposes
  parley sparql -f query.rq --format csv
  parley sparql --endpoint http://localhost:3030/talks/sparql -f query.rq

Several --endpoint are asked as one, with Comunica (npm install @comunica/query-sparql@4). Name and password come from
PARLEY_ENDPOINT_USER and PARLEY_ENDPOINT_PASSWORD, a bearer token from PARLEY_ENDPOINT_TOKEN.`;

const collect = (value: string, earlier: string[] | undefined): string[] => [...(earlier ?? []), value];

export function addSparqlCommand(program: Command): void {
  const command = program
    .command('sparql')
    .summary('ask the graph in SPARQL 1.1')
    .description('Answers a SPARQL 1.1 query over the graph, or over remote endpoints.')
    .argument('[query]', 'the query')
    .addOption(new Option('-f, --file <file>', 'read the query from a file, or - for standard input'))
    .addOption(new Option('-n, --named <name>', 'one of the queries that Parley brings along').conflicts('file'))
    .option('--list', 'list those queries with their questions')
    .option('--endpoint <url>', 'ask this endpoint instead of the graph file; may be repeated', collect)
    .addHelpText('after', AFTER)
    .action(async (query: string | undefined, _, command: Command) => {
      const options = command.optsWithGlobals<SparqlCommandOptions>();
      const { answerSparql } = await import('../answerSparql.ts');
      await answerSparql(query, options);
    });
  addFormatOption(addGraphOption(command));
}
