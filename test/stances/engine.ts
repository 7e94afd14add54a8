import type { Document } from '../../src/documents/document.ts';
import { loadKnowledge } from '../../src/knowledge/loadKnowledge.ts';
import { createExtractor, type Extractor } from '../../src/stances/extractor.ts';

/** Rules are tested on what they find, however sure it is: the weights of the confidence are fitted anew when documents are added. */
export const ANY_CONFIDENCE = 0.15;

let engine: Promise<Extractor> | undefined;
let rules: Promise<Extractor> | undefined;

/** The extractor with the knowledge that ships with Parley, made once a test file. */
export function extractor(): Promise<Extractor> {
  engine ??= loadKnowledge({}).then((knowledge) => createExtractor({ knowledge }));
  return engine;
}

/** The same, unsure statements included. */
export function unsureExtractor(): Promise<Extractor> {
  rules ??= loadKnowledge({}).then((knowledge) => createExtractor({ knowledge, lowestConfidence: ANY_CONFIDENCE }));
  return rules;
}

export function document(text: string, id = 'test'): Document {
  return { id, text, title: null, date: null, publisher: null, url: null, language: 'en' };
}
