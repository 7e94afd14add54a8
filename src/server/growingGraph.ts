import type { Document } from '../documents/document.ts';
import { writeWhole } from '../documents/writeWhole.ts';
import { buildGraph } from '../graph/buildGraph.ts';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import { mergeGraphs } from '../graph/mergeGraphs.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { formatOfPath } from '../rdf/formats.ts';
import { SparqlStore } from '../rdf/sparqlStore.ts';
import { writeRdf, writeRdfTo } from '../rdf/writeRdf.ts';
import type { Extraction } from '../stances/extractor.ts';
import { type GraphFile, loadedGraph } from './graphFile.ts';
import type { GraphSource, LoadedGraph } from './graphSource.ts';
import { noteKept } from './keptDocuments.ts';

/**
 * The graph of a file with documents that were added while it was served. They live in memory until they are kept: an analyst who
 * tries a text must not find it in the file that colleagues and reports rest on, and one who wants it there says so.
 */
export class GrowingGraph implements GraphSource {
  readonly file: GraphFile;
  private added: { document: Document; extraction: Extraction; knowledge: Knowledge }[] = [];
  private grown: { from: LoadedGraph; documents: number; loading: Promise<LoadedGraph> } | null = null;

  constructor(file: GraphFile) {
    this.file = file;
  }

  /** Number of documents that the file does not hold. */
  get unkept(): number {
    return this.added.length;
  }

  async load(): Promise<LoadedGraph> {
    const from = await this.file.load();
    const documents = this.added.length;
    if (documents === 0) return from;
    if (this.grown?.from === from && this.grown.documents === documents) return this.grown.loading;
    const outdated = this.grown?.loading;
    const loading = this.grow(from.graph);
    this.grown = { from, documents, loading };
    void outdated?.then(({ store }) => store.closeWhenIdle()).catch(() => undefined);
    return loading;
  }

  /**
   * The document under an id that is free: its own, or with a number behind it. Null if the graph holds the same text under this id.
   * A file of the same name may be another day's, so it never takes the place of the first.
   */
  async named(document: Document): Promise<Document | null> {
    const { documents } = (await this.file.load()).graph;
    const texts = new Map([...documents, ...this.added.map((one) => one.document)].map(({ id, text }) => [id, text]));
    for (let number = 1; ; number += 1) {
      const id = number === 1 ? document.id : `${document.id}-${number}`;
      const text = texts.get(id);
      if (text === undefined) return { ...document, id };
      if (text === document.text) return null;
    }
  }

  add(document: Document, extraction: Extraction, knowledge: Knowledge): void {
    this.added.push({ document, extraction, knowledge });
  }

  /** Takes out again what was added and not kept. */
  forget(): void {
    this.added = [];
    void this.grown?.loading.then(({ store }) => store.closeWhenIdle()).catch(() => undefined);
    this.grown = null;
  }

  /**
   * Writes the graph as it stands to the file.
   *
   * @throws UserError when the file cannot be written; what was added then stays in memory
   */
  async keep(): Promise<void> {
    const kept = this.added.length;
    if (kept === 0) return;
    const { graph } = await this.load();
    const { path, base } = this.file;
    await writeWhole(path, (stream) => writeRdfTo(stream, graph, formatOfPath(path), { base }));
    await noteKept(
      path,
      this.added.slice(0, kept).map(({ document }) => document.id),
    );
    const later = this.added.slice(kept);
    this.forget();
    this.added = later;
  }

  async close(): Promise<void> {
    const grown = await this.grown?.loading.catch(() => null);
    await grown?.store.close();
    await this.file.close();
  }

  private async grow(graph: KnowledgeGraph): Promise<LoadedGraph> {
    const stances = this.added.flatMap(({ extraction }) => extraction.stances);
    const holding = new Set(stances.map(({ partyId }) => partyId));
    const parties = this.added.flatMap(({ extraction }) => extraction.parties).filter(({ id }) => holding.has(id));
    const documents = this.added.map(({ document }) => document);
    const [{ knowledge }] = this.added;
    const whole = mergeGraphs(graph, buildGraph({ documents, stances, knowledge, parties }));
    const text = await writeRdf(whole, 'trig', { base: this.file.base });
    return loadedGraph(whole, new SparqlStore(text, 'trig', this.file.base));
  }
}
