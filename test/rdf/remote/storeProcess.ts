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

  /** Lets so many writes through, then answers none; no number lets all through again. */
  async hangAfter(writes?: number): Promise<void> {
    await fetch(`${this.url}/hang-after`, { method: 'POST', body: writes === undefined ? '' : String(writes) });
  }

  /** How many triples each named graph holds. */
  async sizes(): Promise<Record<string, number>> {
    const rows = await this.select('SELECT ?g (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g');
    return Object.fromEntries(rows.map(({ g, n }) => [g, Number(n)]));
  }

  /** All that it holds, in one order. */
  async everything(): Promise<string[]> {
    const rows = await this.select('SELECT ?g ?s ?p ?o WHERE { GRAPH ?g { ?s ?p ?o } }');
    return rows.map(({ g, s, p, o }) => JSON.stringify([g, s, p, o])).sort();
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
