import type { Command } from 'commander';
import type { Columns } from '../../documents/fields.ts';
import { type CommonOptions, columnsOption, DEFAULT_GRAPH, workersOption } from '../commonOptions.ts';
import { Messages } from '../messages.ts';
import type { SetExitCode } from '../program.ts';

const AFTER = `
PATH is a file (.txt .md .html .pdf .docx .eml .jsonl .csv .tsv .zip .gz), a folder with all below it, a quoted pattern,
or - for standard input; without one, the five articles that ship with Parley are read. The ending of FILE tells the format: .trig .ttl .nt .nq .jsonld.
What is found is kept in .FILE.cache: the next build reads only documents that are new or changed.

  parley build                              the seed articles -> parley.trig
  parley build news/ "2025/**/*.md" -o talks.trig
  parley build corpus.jsonl --scheme mine.ttl --parties who.ttl
  pdftotext report.pdf - | parley build - -o report.ttl`;

export function addBuildCommand(program: Command, setExitCode: SetExitCode): void {
  program
    .command('build')
    .summary('read documents, write the graph')
    .description('Reads documents and writes the graph of who wants what, each statement with its sentence.')
    .argument('[path...]', 'what to read (default: the seed articles)')
    .option('-o, --output <file>', 'where to write the graph', DEFAULT_GRAPH)
    .option('--no-cache', 'read every document anew, and keep nothing for the next build')
    .option('--keep-duplicates', 'count what near-duplicate documents say once for each of them')
    .addOption(columnsOption())
    .addOption(workersOption())
    .addHelpText('after', AFTER)
    .action(async (paths: string[], _, command: Command) => {
      const options = command.optsWithGlobals<
        CommonOptions & {
          output: string;
          workers?: number;
          cache: boolean;
          keepDuplicates?: boolean;
          columns?: Columns;
        }
      >();
      const messages = new Messages(options.quiet);
      const [{ buildFile }, { seedsFolder }] = await Promise.all([
        import('../buildFile.ts'),
        import('../seedsFolder.ts'),
      ]);
      await buildFile(paths.length ? paths : [seedsFolder()], options.output, options, messages);
      if (messages.leftOut) setExitCode(1);
    });
}
