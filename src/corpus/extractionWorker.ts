import { parentPort, workerData } from 'node:worker_threads';
import type { Document } from '../documents/document.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { createExtractor, type Extraction } from '../stances/extractor.ts';

/** What a worker thread says: once that it has loaded all it needs, then the answer to each document. */
export type WorkerAnswer = { ready: true } | { extraction: Extraction } | { error: string };

/** Body of a worker thread of `ExtractionPool`: one document in, one answer out. */
const { knowledge } = workerData as { knowledge: Knowledge };
const ready = createExtractor({ knowledge });

void ready.then(() => parentPort!.postMessage({ ready: true } satisfies WorkerAnswer));

parentPort!.on('message', async (document: Document) => {
  const extractor = await ready;
  let answer: WorkerAnswer;
  try {
    answer = { extraction: extractor.extract(document) };
  } catch (error) {
    answer = { error: error instanceof Error ? error.message : String(error) };
  }
  parentPort!.postMessage(answer);
});
