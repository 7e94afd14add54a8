import { appendFile, readFile, rm } from 'node:fs/promises';

/**
 * What a push has brought over so far, one line a named graph, in a file beside the graph. It is there only between a push that was
 * interrupted and the one that ends it.
 */
export class PushJournal {
  readonly path: string;
  private readonly endpoint: string;

  /** @param endpoint entries of other endpoints in the file are passed over */
  constructor(graphPath: string, endpoint: string) {
    this.path = `${graphPath}.push.jsonl`;
    this.endpoint = endpoint;
  }

  /** Hash by named graph. A line that was cut off by the interruption does not count. */
  async read(): Promise<Map<string, string>> {
    const text = await readFile(this.path, 'utf8').catch(() => '');
    const done = new Map<string, string>();
    for (const line of text.split('\n').slice(0, -1)) {
      const entry = parseEntry(line);
      if (entry?.endpoint === this.endpoint) done.set(entry.graph, entry.hash);
    }
    return done;
  }

  async add(graph: string, hash: string): Promise<void> {
    await appendFile(this.path, `${JSON.stringify({ endpoint: this.endpoint, graph, hash })}\n`);
  }

  async remove(): Promise<void> {
    await rm(this.path, { force: true });
  }
}

function parseEntry(line: string): { endpoint: string; graph: string; hash: string } | null {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
