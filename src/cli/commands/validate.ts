import type { Command } from 'commander';
import { addGraphOption, type CommonOptions } from '../commonOptions.ts';
import type { SetExitCode } from '../program.ts';

const AFTER = `
Checks the graph against ontology/shapes.ttl, and that each quote stands at its offsets in its document. Exit code 1 if
something is wrong.

  parley validate
  parley validate -g talks.trig`;

export function addValidateCommand(program: Command, setExitCode: SetExitCode): void {
  const command = program
    .command('validate')
    .summary('check a graph against the SHACL shapes')
    .description('Checks a graph: does it keep to the shapes, does each quote stand where it says?')
    .addHelpText('after', AFTER)
    .action(async (_, command: Command) => {
      const options = command.optsWithGlobals<CommonOptions & { graph: string }>();
      const { validateFile } = await import('../validateFile.ts');
      if (!(await validateFile(options.graph, options))) setExitCode(1);
    });
  addGraphOption(command);
}
