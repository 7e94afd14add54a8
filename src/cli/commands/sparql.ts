import { type Command, Option } from 'commander';
import { addFormatOption, addGraphOption, type CommonOptions, type TableFormat } from '../commonOptions.ts';

const AFTER = `
The usual prefixes are known without being declared: parley: party: demand: document: skos: prov: oa: schema: rdfs: xsd:
CONSTRUCT and DESCRIBE give Turtle, ASK gives true or false.

  parley sparql "SELECT ?party WHERE { ?party parley:opposes demand:nato-exclusion }"
  parley sparql -f query.rq --format csv
  parley sparql -f - < query.rq`;

export function addSparqlCommand(program: Command): void {
  const command = program
    .command('sparql')
    .summary('ask the graph in SPARQL 1.1')
    .description('Answers a SPARQL 1.1 query over the graph.')
    .argument('[query]', 'the query')
    .addOption(new Option('-f, --file <file>', 'read the query from a file, or - for standard input'))
    .addHelpText('after', AFTER)
    .action(async (query: string | undefined, _, command: Command) => {
      const options = command.optsWithGlobals<CommonOptions & { graph: string; format: TableFormat; file?: string }>();
      const { answerSparql } = await import('../answerSparql.ts');
      await answerSparql(query, options);
    });
  addFormatOption(addGraphOption(command));
}
