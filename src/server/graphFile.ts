import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { UserError } from '../documents/userError.ts';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import { formatOfPath } from '../rdf/formats.ts';
import { readRdf } from '../rdf/readRdf.ts';
import { SparqlStore } from '../rdf/sparqlStore.ts';
import type { GraphSource, LoadedGraph } from './graphSource.ts';

const HINTS: Readonly<Record<string, string>> = {
  EACCES: 'allow reading it: chmod +r FILE',
  EISDIR: 'that is a folder: name a file with -g FILE',
};

/** What is served of a graph, ready to be sent. */
export function loadedGraph(graph: KnowledgeGraph, store: SparqlStore): LoadedGraph {
  const json = JSON.stringify(graph);
  const tag = `"${createHash('sha256').update(json).digest('base64url').slice(0, 22)}"`;
  return { graph, json, tag, store };
}

/** A graph file that is read again when it has changed on disk, and only then. */
export class GraphFile implements GraphSource {
  readonly path: string;
  readonly base: string | undefined;
  private stamp = '';
  private loaded: Promise<LoadedGraph> | null = null;

  /** @param base where the IRIs of the graph begin */
  constructor(path: string, base?: string) {
    this.path = path;
    this.base = base;
  }

  /**
   * The graph as the file holds it now. Callers at the same time share one reading.
   *
   * @throws UserError when the file is missing or holds no graph; the next call tries again
   */
  async load(): Promise<LoadedGraph> {
    const stamp = await this.currentStamp();
    if (this.loaded && stamp === this.stamp) return this.loaded;
    this.stamp = stamp;
    const outdated = this.loaded;
    const loading = this.read();
    this.loaded = loading;
    loading.catch(() => {
      if (this.loaded === loading) this.loaded = null;
    });
    void outdated?.then(({ store }) => store.closeWhenIdle()).catch(() => undefined);
    return loading;
  }

  /** Ends the index of the graph, if there is one. */
  async close(): Promise<void> {
    const loaded = await this.loaded?.catch(() => null);
    await loaded?.store.close();
  }

  private async currentStamp(): Promise<string> {
    try {
      const { mtimeMs, size, ino } = await stat(this.path);
      return `${mtimeMs} ${size} ${ino}`;
    } catch (cause) {
      throw new UserError(`${this.path}: the graph cannot be read`, { hint: 'make it with "parley build"', cause });
    }
  }

  private async read(): Promise<LoadedGraph> {
    const text = await readFile(this.path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
      const hint = HINTS[cause.code ?? ''] ?? 'name a file with -g FILE';
      throw new UserError(`${this.path}: the graph cannot be read (${cause.code ?? cause.message})`, { hint, cause });
    });
    const format = formatOfPath(this.path);
    const graph = await readRdf(text, format, { source: this.path });
    return loadedGraph(graph, new SparqlStore(text, format, this.base));
  }
}
