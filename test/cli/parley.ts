import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

export const MAIN = resolve(__dirname, '..', '..', 'dist', 'cli', 'main.js');

export interface Result {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the command in a process of its own, as a shell would. */
export function parley(
  args: readonly string[],
  options: { cwd?: string; input?: string; env?: object } = {},
): Promise<Result> {
  return new Promise((done, fail) => {
    const env = { ...process.env, NO_COLOR: '', FORCE_COLOR: '', ...options.env };
    const child = spawn(process.execPath, [MAIN, ...args], { cwd: options.cwd, env });
    const result: Result = { code: null, stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (chunk) => (result.stdout += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk) => (result.stderr += chunk));
    child.on('error', fail);
    child.on('close', (code) => done({ ...result, code }));
    child.stdin.on('error', () => {});
    child.stdin.end(options.input ?? '');
  });
}
