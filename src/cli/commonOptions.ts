import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Columns, FIELDS, type Field } from '../documents/fields.ts';

/** Options that every command takes. */
export interface CommonOptions {
  scheme?: string[];
  parties?: string[];
  /** Where instance IRIs begin; the RDF room has the default. */
  base?: string;
  quiet?: boolean;
}

export const DEFAULT_GRAPH = 'parley.trig';

const collect = (value: string, earlier: string[] | undefined): string[] => [...(earlier ?? []), value];

export function addCommonOptions(program: Command): void {
  program
    .option('--scheme <file...>', 'codebooks of your own (Turtle), besides those that ship with Parley')
    .option('--parties <file...>', 'registries of parties of your own (Turtle)')
    .option('--base <iri>', 'where the IRIs of the graph begin (default: https://w3id.org/parley/)')
    .option('-q, --quiet', 'no progress and no summary on standard error');
  for (const option of program.options) if (option.variadic) option.argParser(collect).variadic = false;
}

export function addGraphOption(command: Command): Command {
  return command.option('-g, --graph <file>', 'the graph to read', DEFAULT_GRAPH);
}

/** The result does not depend on it. */
export function workersOption(): Option {
  return new Option('--workers <number>', 'threads that read documents (default: one per core)').argParser((value) => {
    const number = Number(value);
    if (/^\d+$/.test(value) && number >= 1 && number <= 256) return number;
    throw new InvalidArgumentError('It must be a number from 1 to 256.');
  });
}

/** `text=Body,title=Headline`: which column of a table, or field of a record, holds what. */
export function columnsOption(): Option {
  return new Option(
    '--columns <list>',
    'columns of tables: text=Body,title=Headline (default: the usual names)',
  ).argParser((value) => {
    const columns: Columns = {};
    for (const pair of value.split(',')) {
      const at = pair.indexOf('=');
      const field = pair.slice(0, at).trim() as Field;
      const name = pair.slice(at + 1).trim();
      if (at < 0 || !name || !FIELDS.includes(field))
        throw new InvalidArgumentError(
          `Write text=NAME; besides text there are ${FIELDS.filter((f) => f !== 'text').join(', ')}.`,
        );
      columns[field] = name;
    }
    return columns;
  });
}

export type TableFormat = 'table' | 'json' | 'csv';

export function addFormatOption(command: Command, formats: readonly string[] = ['table', 'json', 'csv']): Command {
  return command.addOption(
    new Option('--format <format>', 'how to print the result').choices(formats).default(formats[0]),
  );
}

const FILE_OPTIONS = new Set(['--scheme', '--parties']);
const FILE_LIST_ENDS_AT = /^-/;
const KNOWLEDGE_FILE = /\.(?:ttl|turtle|n3|nt|nq|trig)$/i;

/**
 * Lets `--scheme a.ttl b.ttl docs/` mean two schemes and a folder: each Turtle file after such an option belongs to
 * it, anything else to the command. Commander's own lists would swallow `docs/`.
 */
export function repeatFileOptions(args: readonly string[]): string[] {
  const expanded: string[] = [];
  for (let at = 0; at < args.length; at++) {
    expanded.push(args[at]);
    if (args[at] === '--') return [...expanded, ...args.slice(at + 1)];
    if (!FILE_OPTIONS.has(args[at]) || at + 1 >= args.length) continue;
    expanded.push(args[++at]);
    while (at + 1 < args.length && !FILE_LIST_ENDS_AT.test(args[at + 1]) && KNOWLEDGE_FILE.test(args[at + 1]))
      expanded.push(expanded.at(-2)!, args[++at]);
  }
  return expanded;
}
