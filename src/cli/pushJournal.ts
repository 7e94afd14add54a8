import { appendFile, readFile, rm } from 'node:fs/promises';
import { UserError } from '../documents/userError.ts';

/**
 * What a push has brought over so far, one line a named graph, in a file beside the graph. It is there only between a push that was
 * interrupted and the one that ends it.
 */
export class PushJournal {
  readonly path: string;
  private readonly endpoint: string;
  private readonly onFull: (error: NodeJS.ErrnoException) => void;
  private full = false;
  /** Whether the last line was cut off, so that the next one must not be added to it. */
  private torn = false;

  /**
   * @param endpoint entries of other endpoints in the file are passed over
   * @param onFull told once, if nothing can be written down: the push goes on, and would begin anew after an interruption
   */
  constructor(graphPath: string, endpoint: string, onFull: (error: NodeJS.ErrnoException) => void) {
    this.path = `${graphPath}.push.jsonl`;
    this.endpoint = endpoint;
    this.onFull = onFull;
  }

  /** Hash by named graph. A line that was cut off by the interruption does not count. */
  async read(): Promise<Map<string, string>> {
    const text = await readFile(this.path, 'utf8').catch(() => '');
    const lines = text.split('\n');
    this.torn = lines.pop() !== '';
    const done = new Map<string, string>();
    for (const line of lines) {
      const entry = parseEntry(line);
      if (entry?.endpoint === this.endpoint) done.set(entry.graph, entry.hash);
    }
    return done;
  }

  async add(graph: string, hash: string): Promise<void> {
    if (this.full) return;
    const line = `${JSON.stringify({ endpoint: this.endpoint, graph, hash })}\n`;
    try {
      await appendFile(this.path, this.torn ? `\n${line}` : line);
      this.torn = false;
    } catch (error) {
      this.full = true;
      this.onFull(error as NodeJS.ErrnoException);
    }
  }

  /** @throws UserError if it stays, and would keep the next push from sending what it names */
  async remove(): Promise<void> {
    await rm(this.path, { force: true }).catch((error: NodeJS.ErrnoException) => {
      throw new UserError(`all is sent, but ${this.path} cannot be removed (${error.code ?? error.message})`, {
        hint: 'Remove it: the next push would pass over what it names',
        cause: error,
      });
    });
  }
}

function parseEntry(line: string): { endpoint: string; graph: string; hash: string } | null {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
