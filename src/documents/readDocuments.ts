import type { Document } from './document.ts';
import { type DocumentProblem, describeProblem } from './documentProblem.ts';
import type { Columns } from './fields.ts';
import { findFiles, STANDARD_INPUT } from './findFiles.ts';
import { guessLanguage, isEnglish, languageName } from './language.ts';
import { LONGEST_TEXT } from './limits.ts';
import { createManifestCache } from './manifest.ts';
import { type Metadata, mergeMetadata, NO_METADATA } from './metadata.ts';
import type { Context, FoundDocument } from './readers/reader.ts';
import { ReadShare } from './readShare.ts';
import { readSource } from './readSource.ts';
import { fileSource, inputSource } from './source.ts';
import { UserError } from './userError.ts';

export interface ReadOptions {
  /** Told of each thing that could not be read; without it the first document left out is thrown as a `UserError`. */
  onError?(problem: DocumentProblem): void;
  /** Where `-` reads from; the process's standard input unless given. */
  input?: AsyncIterable<Uint8Array>;
  /** Names of columns in tables, and of fields in JSON records, where they are not the usual ones. */
  columns?: Columns;
  /**
   * Milliseconds after which a file is given up that needs so long for what takes milliseconds, beside what its size adds; a minute if
   * left out.
   */
  timeoutMs?: number;
  /** Told how many of the files have been read, at the start and after each. */
  onFiles?(done: number, total: number): void;
  /** Told what share of the bytes of all files has been read, 0 to 1, as it grows; not where standard input is among them. */
  onShare?(share: number): void;
}

type Report = (problem: DocumentProblem) => void;

/**
 * Reads documents from files (plain text, Markdown, HTML, PDF, DOCX, e-mail, JSON Lines, CSV and TSV, each also packed as ZIP or gzip),
 * folders, globs and `-` for standard input. What a file is, its content says before its name does.
 *
 * The text of a plain file is its content without a byte order mark, of a marked-up file its prose without markup, of a saved
 * web page its article. Metadata comes from the file itself, then from a `manifest.json` beside it, in its folder or in that of the
 * archive it is packed in, then from one beside the archive. A document that is empty, binary,
 * damaged, too large, not English, or has the id of an earlier one is left out and reported. Nothing a document refers to is fetched.
 *
 * @throws UserError for the first document left out, if there is no `onError`
 * @example
 * for await (const document of readDocuments(['articles/'], { onError: console.error })) console.log(document.id);
 */
export async function* readDocuments(paths: readonly string[], options: ReadOptions = {}): AsyncGenerator<Document> {
  const report: Report = options.onError ?? throwProblem;
  const manifestFor = createManifestCache(report);
  const sources = new Map<string, string>();
  const files = await findFiles(paths, report);
  const share = options.onShare && (await ReadShare.of(files, options.onShare));
  for (const [done, path] of files.entries()) {
    options.onFiles?.(done, files.length);
    const isInput = path === STANDARD_INPUT;
    const whole = isInput ? inputSource(options.input ?? process.stdin) : fileSource(path);
    const source = share ? share.next(whole) : whole;
    const manifest = isInput ? null : await manifestFor(path);
    const { columns, timeoutMs } = options;
    const context: Context = { report, columns, timeoutMs, depth: 0, nested: { bytes: 0 }, read: readSource };
    for await (const found of readSource(source, context)) {
      const { line, source } = found;
      const document = complete(found, manifest?.get(found.document.id));
      const guess = document.language ?? (await guessLanguage(document.text));
      const refusal = refuse(document, guess) ?? duplicate(document.id, sources);
      if (refusal) {
        report({ source, ...(line === undefined ? {} : { line }), ...refusal, leftOut: true });
        continue;
      }
      sources.set(document.id, line === undefined ? source : `${source}:${line}`);
      yield { ...document, language: guess };
    }
  }
  options.onFiles?.(files.length, files.length);
}

function complete({ document, known, guessed }: FoundDocument, beside: Metadata = NO_METADATA): Document {
  const sources = [document, known ?? NO_METADATA, beside, { ...NO_METADATA, ...guessed }];
  return { ...document, ...sources.reduce(mergeMetadata) };
}

type Refusal = Pick<DocumentProblem, 'message' | 'hint'>;

function refuse({ text, language }: Document, guess: string | null): Refusal | null {
  if (!/[\p{L}\p{N}]/u.test(text)) return { message: 'there is no text in it', hint: 'Leave it out, or fill it' };
  if (text.length > LONGEST_TEXT)
    return { message: `its text has more than ${LONGEST_TEXT.toLocaleString('en')} characters`, hint: 'Split it' };
  if (guess === null || isEnglish(guess)) return null;
  if (language !== null) return { message: `its language is given as ${languageName(language)}`, hint: ONLY };
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
