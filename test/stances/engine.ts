import type { Document } from '../../src/documents/document.ts';
import { loadKnowledge } from '../../src/knowledge/loadKnowledge.ts';
import { createExtractor, type Extractor } from '../../src/stances/extractor.ts';

let engine: Promise<Extractor> | undefined;

/** The extractor with the knowledge that ships with Parley, made once a test file. */
export function extractor(): Promise<Extractor> {
  engine ??= loadKnowledge({}).then((knowledge) => createExtractor({ knowledge }));
  return engine;
}

export function document(text: string, id = 'test'): Document {
  return { id, text, title: null, date: null, publisher: null, url: null, language: 'en' };
}
