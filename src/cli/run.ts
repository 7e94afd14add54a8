import { CommanderError } from 'commander';
import { UserError } from '../documents/userError.ts';
import { repeatFileOptions } from './commonOptions.ts';
import { heedClosedPipes } from './output.ts';
import { createProgram } from './program.ts';

/** What every command may end with. */
export type ExitCode = 0 | 1 | 2;

/**
 * Runs one command line (without `node` and the script) and returns the exit code: 0 done, 1 some documents could
 * not be read and the others are done, 2 the command could not be carried out. A user's mistake is told on standard
 * error in words; only with PARLEY_DEBUG set does an error of the program itself show its stack.
 */
export async function run(args: readonly string[]): Promise<ExitCode> {
  heedClosedPipes();
  let exitCode: ExitCode = 0;
  const program = createProgram((code) => {
    exitCode = code;
  });
  try {
    if (!args.length) program.outputHelp();
    else await program.parseAsync(repeatFileOptions(args), { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof UserError) {
      process.stderr.write(`parley: ${error.message}\n${error.hint ? `${error.hint}\n` : ''}`);
      return error.exitCode;
    }
    process.stderr.write(`parley: ${unexpected(error)}\n`);
    return 2;
  }
}

function unexpected(error: unknown): string {
  if (process.env.PARLEY_DEBUG) return String(error instanceof Error ? error.stack : error);
  const message = error instanceof Error ? error.message : String(error);
  return `this should not have happened: ${message}\nSet PARLEY_DEBUG=1 to see where, and please report it`;
}
