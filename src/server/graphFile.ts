import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { UserError } from '../documents/userError.ts';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import { formatOfPath, type RdfFormat } from '../rdf/formats.ts';
import { readRdf } from '../rdf/readRdf.ts';

export interface LoadedGraph {
  graph: KnowledgeGraph;
  /** The graph as the page fetches it. */
  json: string;
  /** Changes with the content; an HTTP entity tag. */
  tag: string;
}

/** A graph file that is read again when it has changed on disk, and only then. */
export class GraphFile {
  private readonly path: string;
  private stamp = '';
  private loaded: Promise<LoadedGraph> | null = null;

  constructor(path: string) {
    this.path = path;
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
    const loading = this.read();
    this.loaded = loading;
    loading.catch(() => {
      if (this.loaded === loading) this.loaded = null;
    });
    return loading;
  }

  /** The file's text as it is now, for SPARQL. */
  async source(): Promise<{ text: string; format: RdfFormat }> {
    return { text: await readFile(this.path, 'utf8'), format: formatOfPath(this.path) };
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
    const text = await readFile(this.path, 'utf8');
    const graph = await readRdf(text, formatOfPath(this.path), { source: this.path });
    const json = JSON.stringify(graph);
    return { graph, json, tag: `"${createHash('sha256').update(json).digest('base64url').slice(0, 22)}"` };
  }
}
