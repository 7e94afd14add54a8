import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Document } from '../documents/document.ts';
import type { DocumentProblem } from '../documents/documentProblem.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { createExtractor, type Extraction, type Extractor } from '../stances/extractor.ts';
import type { ExtractionCache } from './extractionCache.ts';
import { ExtractionPool } from './extractionPool.ts';
import { contentKey } from './fingerprint.ts';
import { UnprocessableDocument } from './unprocessableDocument.ts';

/**
 * After so many characters threads are started. Until the first of them has loaded what it needs, this thread goes on alone: threads
 * pay only for what one would work on for longer than that takes.
 */
const WORTH_THREADS = 50_000;
/**
 * Characters of a document that may be worked on in this thread, where it cannot be ended. So little takes seconds, whatever it says: 24
 * CPU-seconds for capitals without end, the slowest of `test/fuzz/extraction.test.ts`.
 */
const MOST_HERE = 150_000;
/** Documents under way per thread: enough that none waits, few enough that memory does not grow with the corpus. */
const AHEAD = 4;

export interface CorpusOptions {
  knowledge: Knowledge;
  /** Threads at most; 1 works in this thread, except on what is long. */
  workers: number;
  /** Milliseconds after which a document is given up in a thread, beside what its length adds; a minute if left out. */
  timeoutMs?: number;
  /** Results of earlier runs, to which new ones are added; none are kept if it is left out. */
  cache?: ExtractionCache;
  /** Told of each document that cannot be processed, which is then left out. */
  onError?: (problem: DocumentProblem) => void;
}

export interface ExtractedDocument {
  document: Document;
  extraction: Extraction;
  /** See `contentKey`. */
  key: string;
  /** Whether an earlier run had found it. */
  kept: boolean;
}

/**
 * Extracts a stream of documents, one after the other or on several threads. Results come in the order of the documents and are
 * the same whatever the number of threads and whatever the cache holds. Only some documents per thread are in memory.
 *
 * @throws UnprocessableDocument for the first document that cannot be processed, if there is no `onError`
 * @example
 * for await (const { document, extraction } of extractCorpus(readDocuments(['news/']), { knowledge, workers: 4 }))
 *   console.log(document.id, extraction.stances.length);
 */
export async function* extractCorpus(
  documents: AsyncIterable<Document>,
  options: CorpusOptions,
): AsyncGenerator<ExtractedDocument> {
  const { knowledge, workers, cache, timeoutMs, onError } = options;
  const pool = new ExtractionPool(knowledge, workers, timeoutMs);
  let own: Promise<Extractor> | null = null;
  let characters = 0;

  const extract = async (document: Document, key: string): Promise<ExtractedDocument> => {
    const found = (await cache?.get(key)) ?? null;
    if (found) return { document, extraction: found, key, kept: true };
    characters += document.text.length;
    if (workers > 1 && characters > WORTH_THREADS) pool.warmUp();
    const elsewhere = document.text.length > MOST_HERE || (workers > 1 && pool.isReady);
    const extraction = await (elsewhere ? pool.extract(document) : here(document));
    await cache?.put(key, extraction);
    return { document, extraction, key, kept: false };
  };
  const here = async (document: Document): Promise<Extraction> => {
    own ??= createExtractor({ knowledge });
    const extractor = await own;
    // Between two documents all others are heard: threads that have become ready, signals that end the process.
    await nextTurn();
    try {
      return extractor.extract(document);
    } catch (error) {
      throw new UnprocessableDocument(document, error instanceof Error ? error.message : String(error));
    }
  };

  const underWay: Promise<ExtractedDocument>[] = [];
  const first = async (): Promise<ExtractedDocument | null> => {
    try {
      return await underWay.shift()!;
    } catch (error) {
      if (!(onError && error instanceof UnprocessableDocument)) throw error;
      onError(error.problem);
      return null;
    }
  };
  try {
    for await (const document of documents) {
      const result = extract(document, contentKey(document));
      // Whoever waits for it gets the error; until then it must not end the process.
      result.catch(() => {});
      underWay.push(result);
      if (underWay.length < (workers > 1 ? AHEAD * workers : 1)) continue;
      const done = await first();
      if (done) yield done;
    }
    while (underWay.length) {
      const done = await first();
      if (done) yield done;
    }
  } finally {
    await pool.close();
  }
}
