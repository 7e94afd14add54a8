import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

/** A SPARQL store that runs in a process of its own; see `store.mjs`. */
export class StoreProcess {
  readonly url: string;
  private readonly child: ChildProcess;

  private constructor(child: ChildProcess, port: string) {
    this.child = child;
    this.url = `http://127.0.0.1:${port}`;
  }

  static async start(env: Record<string, string> = {}): Promise<StoreProcess> {
    const child = spawn(process.execPath, [join(__dirname, 'store.mjs')], { env: { ...process.env, ...env } });
    child.stderr!.pipe(process.stderr);
    const port = await new Promise<string>((resolve, reject) => {
      child.stdout!.setEncoding('utf8').once('data', (line) => resolve(String(line).trim()));
      child.once('exit', (code) => reject(new Error(`the store ended with ${code}`)));
    });
    return new StoreProcess(child, port);
  }

  /** Rows of a SELECT, each value as its text. */
  async select(query: string): Promise<Record<string, string>[]> {
    const response = await fetch(`${this.url}/sparql?query=${encodeURIComponent(query)}`);
    const { results } = (await response.json()) as { results: { bindings: Record<string, { value: string }>[] } };
    return results.bindings.map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, { value }]) => [name, value])),
    );
  }

  /** Lets so many writes through, then refuses; no number lets all through again. */
  async failAfter(writes?: number): Promise<void> {
    await fetch(`${this.url}/fail-after`, { method: 'POST', body: writes === undefined ? '' : String(writes) });
  }

  /** As new. */
  async clear(): Promise<void> {
    await fetch(`${this.url}/clear`, { method: 'POST' });
  }

  stop(): Promise<void> {
    return new Promise((resolve) => {
      this.child.once('exit', () => resolve());
      this.child.kill('SIGKILL');
    });
  }
}
