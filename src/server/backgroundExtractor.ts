import { ExtractionPool } from '../corpus/extractionPool.ts';
import type { Document } from '../documents/document.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { loadKnowledge } from '../knowledge/loadKnowledge.ts';
import type { Extraction } from '../stances/extractor.ts';

/** Extracts documents while the server goes on answering. */
export interface BackgroundExtractor {
  knowledge(): Promise<Knowledge>;
  /** @throws UnprocessableDocument if the document takes too long or cannot be processed */
  extract(document: Document): Promise<Extraction>;
  close(): Promise<void>;
}

/** One thread that starts with the first document: most who look at a graph add none. */
export function createBackgroundExtractor(files: { schemes?: string[]; parties?: string[] }): BackgroundExtractor {
  let loading: Promise<{ knowledge: Knowledge; pool: ExtractionPool }> | null = null;
  const ready = () => {
    loading ??= loadKnowledge(files).then((knowledge) => ({ knowledge, pool: new ExtractionPool(knowledge, 1) }));
    return loading;
  };
  return {
    knowledge: async () => (await ready()).knowledge,
    extract: async (document) => (await ready()).pool.extract(document),
    close: async () => (await loading?.catch(() => null))?.pool.close(),
  };
}
