import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { toHtml } from '../../src/exports/html.ts';
import type { KnowledgeGraph } from '../../src/graph/knowledgeGraph.ts';

/** A folder of this test's own, with exported pages in it. */
export class ExplorerFiles {
  readonly folder = mkdtempSync(join(tmpdir(), 'parley-browser-'));

  path(name: string): string {
    return join(this.folder, name);
  }

  /** Writes the graph as an exported page and gives its address. */
  async write(name: string, graph: KnowledgeGraph, options: { base?: string } = {}): Promise<string> {
    const path = this.path(`${name}.html`);
    writeFileSync(path, await toHtml(graph, options));
    return pathToFileURL(path).href;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}
