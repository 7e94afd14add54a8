/** The extractor for web pages, from `parley-graph/browser`: the files that Node reads from the package come from URLs here. */

import type { Knowledge } from './knowledge/knowledge.ts';
import { fetched } from './language/modelFiles.browser.ts';
import { createParser as createAnyParser } from './language/parser.ts';
import type { LanguageParser } from './language/sentence.ts';
import { createExtractor as createAnyExtractor, type Extractor } from './stances/extractor.ts';

export type { Document } from './documents/document.ts';
export type { DemandConcept, Issue, Knowledge, RegisteredParty, Scheme } from './knowledge/knowledge.ts';
export type { Extraction } from './stances/extractor.ts';
export type { Stance } from './stances/stance.ts';
export type { Extractor, LanguageParser };

/**
 * The schemes and parties that ship with Parley.
 *
 * @param url of `dist/browser/knowledge.json`
 * @throws Error if it is not there
 */
export async function loadKnowledge(url: string): Promise<Knowledge> {
  return (await fetched(url)).json() as Promise<Knowledge>;
}

/**
 * The tokeniser, which the bundle holds, and the language model.
 *
 * @param folder URL of `src/language/model/`
 * @throws Error if a file is not there or damaged
 */
export const createParser = (folder: string): Promise<LanguageParser> => createAnyParser({ folder });

/**
 * As `createExtractor` of Node: same text, same stances. It works as long as a text takes, so give long ones to a worker.
 *
 * @example
 * const extractor = await createExtractor({
 *   knowledge: await loadKnowledge('/parley/dist/browser/knowledge.json'),
 *   parser: await createParser('/parley/src/language/model/'),
 * });
 */
export const createExtractor = (options: { knowledge: Knowledge; parser: LanguageParser }): Promise<Extractor> =>
  createAnyExtractor(options);
