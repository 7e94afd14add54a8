import { readFile, stat } from 'node:fs/promises';
import { decodeText } from './decodeText.ts';
import type { Document } from './document.ts';
import { type DocumentProblem, describeProblem } from './documentProblem.ts';
import { findFiles, STANDARD_INPUT } from './findFiles.ts';
import { type DocumentFormat, endingOf, FORMAT_BY_ENDING, idOf, REFUSED_ENDINGS } from './formats.ts';
import { looksLikeJsonLines, parseJsonLines } from './jsonLines.ts';
import { guessLanguage, isEnglish, languageName } from './language.ts';
import { createManifestCache } from './manifest.ts';
import { parseMarkdown } from './markdown.ts';
import { mergeMetadata, NO_METADATA } from './metadata.ts';
import { UserError } from './userError.ts';

export interface ReadOptions {
  /** Told of each thing that could not be read; without it the first document left out is thrown as a `UserError`. */
  onError?(problem: DocumentProblem): void;
  /** Where `-` reads from; the process's standard input unless given. */
  input?: AsyncIterable<Uint8Array>;
}

type Report = (problem: DocumentProblem) => void;

/** Node's longest string is twice this; a text of that size is no document. */
const LARGEST_FILE = 256 * 1024 * 1024;

/**
 * Reads documents from files (plain text, Markdown, JSON Lines), folders, globs and `-` for standard input.
 *
 * The text of a plain file is its content without a byte order mark, of a Markdown file its prose without markup, of
 * a JSON record its `text`. Metadata comes from the file itself, then from a `manifest.json` beside it. A document
 * that is empty, binary, unreadable, not English, or has the id of an earlier one is left out and reported.
 *
 * @throws UserError for the first document left out, if there is no `onError`
 * @example
 * for await (const document of readDocuments(['articles/'], { onError: console.error })) console.log(document.id);
 */
export async function* readDocuments(paths: readonly string[], options: ReadOptions = {}): AsyncGenerator<Document> {
  const report: Report = options.onError ?? throwProblem;
  const manifestFor = createManifestCache(report);
  const sources = new Map<string, string>();
  for (const path of await findFiles(paths, report)) {
    const source = path === STANDARD_INPUT ? 'standard input' : path;
    const content = await readContent(path, source, options.input, report);
    if (content === null) continue;
    const manifest = path === STANDARD_INPUT ? null : await manifestFor(path);
    for (const { document: read, line } of parse(content, path, source, report)) {
      const known = manifest?.get(read.id);
      const document = known ? { ...read, ...mergeMetadata(read, known) } : read;
      const refusal = refuse(document) ?? duplicate(document.id, sources);
      if (refusal) {
        report({ source, ...(line === undefined ? {} : { line }), ...refusal, leftOut: true });
        continue;
      }
      sources.set(document.id, line === undefined ? source : `${source}:${line}`);
      yield { ...document, language: document.language ?? guessLanguage(document.text) };
    }
  }
}

async function readContent(
  path: string,
  source: string,
  input: ReadOptions['input'],
  report: Report,
): Promise<string | null> {
  const refuse = (message: string, hint: string): null => {
    report({ source, message, hint, leftOut: true });
    return null;
  };
  const ending = path === STANDARD_INPUT ? '' : endingOf(path);
  if (REFUSED_ENDINGS[ending]) return refuse(`.${ending} files are not read yet`, REFUSED_ENDINGS[ending]);
  let bytes: Uint8Array;
  try {
    if (path === STANDARD_INPUT) bytes = await collect(input ?? process.stdin);
    else if ((await stat(path)).size > LARGEST_FILE)
      return refuse('this file is larger than 256 MB', 'Split it into smaller files');
    else bytes = await readFile(path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return refuse(
      `this file cannot be read (${code ?? message})`,
      code === 'EACCES' ? 'Allow reading it: chmod +r FILE' : 'Check the file',
    );
  }
  const decoded = decodeText(bytes);
  return 'text' in decoded ? decoded.text : refuse(decoded.reason, decoded.hint);
}

function* parse(
  content: string,
  path: string,
  source: string,
  report: Report,
): Generator<{ document: Document; line?: number }> {
  const id = path === STANDARD_INPUT ? 'stdin' : idOf(path);
  const format = formatOf(path, content);
  if (format === 'jsonl') {
    if (content.trim()) yield* parseJsonLines(content, source, id, report);
    else report({ source, message: 'this file is empty', hint: 'Write {"text": "…"} on each line', leftOut: true });
  } else if (format === 'markdown') {
    const { text, metadata, complaints } = parseMarkdown(content);
    for (const message of complaints) report({ source, message, leftOut: false });
    yield { document: { id, text, ...metadata } };
  } else yield { document: { id, text: content, ...NO_METADATA } };
}

function formatOf(path: string, content: string): DocumentFormat {
  if (path === STANDARD_INPUT) return looksLikeJsonLines(content) ? 'jsonl' : 'text';
  return FORMAT_BY_ENDING[endingOf(path)] ?? 'text';
}

type Refusal = Pick<DocumentProblem, 'message' | 'hint'>;

function refuse(document: Document): Refusal | null {
  if (!/[\p{L}\p{N}]/u.test(document.text))
    return { message: 'there is no text in it', hint: 'Leave it out, or fill it' };
  const declared = document.language;
  if (declared !== null)
    return isEnglish(declared) ? null : { message: `its language is given as ${languageName(declared)}`, hint: ONLY };
  const guess = guessLanguage(document.text);
  if (guess === null || isEnglish(guess)) return null;
  return {
    message: `the text seems to be in ${languageName(guess)}`,
    hint: `${ONLY}. If it is English, say so: "language": "en" in a manifest.json or JSON record`,
  };
}

const ONLY = 'Parley reads English only: give a translation';

function duplicate(id: string, sources: ReadonlyMap<string, string>): Refusal | null {
  const first = sources.get(id);
  if (first === undefined) return null;
  return { message: `its id "${id}" is already that of ${first}`, hint: 'Rename the file, or give another "id"' };
}

function throwProblem(problem: DocumentProblem): void {
  if (!problem.leftOut) return;
  const { hint, ...rest } = problem;
  throw new UserError(describeProblem(rest), { hint, exitCode: 1 });
}

async function collect(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}
