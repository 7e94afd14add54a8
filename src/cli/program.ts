import { Command } from 'commander';
import { packageVersion } from '../documents/packageVersion.ts';
import { addAskCommand } from './commands/ask.ts';
import { addBuildCommand } from './commands/build.ts';
import { addCollectCommand } from './commands/collect.ts';
import { addConflictsCommand } from './commands/conflicts.ts';
import { addEvaluateCommand } from './commands/evaluate.ts';
import { addExplainCommand } from './commands/explain.ts';
import { addExportCommand } from './commands/export.ts';
import { addExtractCommand } from './commands/extract.ts';
import { addImportCommand } from './commands/import.ts';
import { addMatrixCommand } from './commands/matrix.ts';
import { addProjectionCommand } from './commands/projection.ts';
import { addPushCommand } from './commands/push.ts';
import { addSchemeCommand } from './commands/scheme.ts';
import { addServeCommand } from './commands/serve.ts';
import { addSparqlCommand } from './commands/sparql.ts';
import { addSubmitCommand } from './commands/submit.ts';
import { addValidateCommand } from './commands/validate.ts';
import { addWhoCommand } from './commands/who.ts';
import { addWorkerCommand } from './commands/worker.ts';
import { addCommonOptions } from './commonOptions.ts';
import type { ExitCode } from './run.ts';

/** Tells the exit code of a command that ended without an error. */
export type SetExitCode = (code: ExitCode) => void;

const AFTER = `
Start here:
  parley build                            read the five articles in seeds/, write parley.trig
  parley who opposes nato-exclusion       who says so, and in which words
  parley serve                            look at the network in the browser

With your own documents:
  parley build reports/ --scheme talks.ttl -o talks.trig
  parley ask "where do Norway and Iceland disagree?" -g talks.trig

Exit codes: 0 done; 1 some documents could not be read, the others are done; 2 wrong usage, or it could not be done; 130 and 143 stopped by
Ctrl+C and SIGTERM.
"parley COMMAND --help" tells more about a command.`;

/** The command line: one subcommand a file, each of which loads what it needs only when it runs. */
export function createProgram(setExitCode: SetExitCode): Command {
  const program = new Command('parley')
    .description('Reads documents about a negotiation and tells who wants what, with the sentence behind each answer.')
    .version(packageVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      outputError: (text, write) => write(text.replace(/^error: /, 'parley: ')),
      getOutHelpWidth: () => Math.min(process.stdout.columns ?? 100, 120),
    })
    .showHelpAfterError('"parley --help" lists the commands and options')
    .addHelpText('after', AFTER)
    .exitOverride();
  addCommonOptions(program);
  program.commandsGroup('From documents:');
  addBuildCommand(program, setExitCode);
  addExtractCommand(program, setExitCode);
  addExplainCommand(program);
  program.commandsGroup('From documents, on many machines:');
  addSubmitCommand(program, setExitCode);
  addWorkerCommand(program);
  addCollectCommand(program, setExitCode);
  program.commandsGroup('Answers from a graph:');
  addWhoCommand(program);
  addAskCommand(program);
  addMatrixCommand(program);
  addConflictsCommand(program);
  addProjectionCommand(program);
  addSparqlCommand(program);
  program.commandsGroup('The graph elsewhere:');
  addExportCommand(program);
  addImportCommand(program);
  addPushCommand(program);
  addServeCommand(program, setExitCode);
  program.commandsGroup('Care for it:');
  addValidateCommand(program, setExitCode);
  addEvaluateCommand(program, setExitCode);
  addSchemeCommand(program);
  return program;
}
