import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

/** The compiled command; see `buildDist`. */
export const MAIN = join(process.env.PARLEY_TEST_DIST!, 'cli', 'main.js');

export interface Result {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface RunOptions {
  cwd?: string;
  input?: string;
  /** Beside those of this process. */
  env?: Readonly<Record<string, string>>;
  /** How large a file may become that the command writes, in blocks of 512 bytes. */
  mostBlocks?: number;
  /** The user that runs it, by number; as root only. */
  uid?: number;
}

const children = new Set<ChildProcess>();
// A process that a failed test leaves behind would keep Jest from ending.
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
});

/** Starts the command in a process of its own, which ends with the test file at the latest. */
export function start(args: readonly string[], options: RunOptions = {}): ChildProcess {
  const env = { ...process.env, NO_COLOR: '', FORCE_COLOR: '', ...options.env };
  const { cwd, uid, mostBlocks } = options;
  const command = [process.execPath, MAIN, ...args];
  const [program, ...rest] =
    mostBlocks === undefined ? command : ['sh', '-c', `ulimit -f ${mostBlocks}; exec "$@"`, 'sh', ...command];
  const child = spawn(program, rest, { cwd, env, uid, gid: uid });
  children.add(child);
  child.once('exit', () => children.delete(child));
  return child;
}

/** Runs the command to its end, as a shell would. */
export function parley(args: readonly string[], options: RunOptions = {}): Promise<Result> {
  return new Promise((done, fail) => {
    const child = start(args, options);
    const result: Result = { code: null, stdout: '', stderr: '' };
    child.stdout!.setEncoding('utf8').on('data', (chunk) => (result.stdout += chunk));
    child.stderr!.setEncoding('utf8').on('data', (chunk) => (result.stderr += chunk));
    child.on('error', fail);
    child.on('close', (code) => done({ ...result, code }));
    child.stdin!.on('error', () => {});
    child.stdin!.end(options.input ?? '');
  });
}
