import { detectFormat, ENOUGH_FOR_FORMAT } from './detectFormat.ts';
import type { DocumentFormat } from './formats.ts';
import type { Context, FoundDocument, Reader } from './readers/reader.ts';
import { peek, type Source } from './source.ts';
import { Unreadable } from './unreadable.ts';

/** Each reader with its libraries is loaded when the first file of its kind is met. */
const READERS: Readonly<Record<DocumentFormat, () => Promise<Reader>>> = {
  text: async () => (await import('./readers/text.ts')).readText,
  markdown: async () => (await import('./readers/markdown.ts')).readMarkdown,
  jsonl: async () => (await import('./readers/jsonLines.ts')).readJsonLines,
  json: async () => (await import('./readers/json.ts')).readJson,
  csv: async () => (await import('./readers/csv.ts')).readCsv,
  tsv: async () => (await import('./readers/csv.ts')).readTsv,
  html: async () => (await import('./readers/html.ts')).readHtml,
  pdf: async () => (await import('./readers/pdf.ts')).readPdf,
  email: async () => (await import('./readers/email.ts')).readEmail,
  zip: async () => (await import('./readers/zip.ts')).readZip,
  gzip: async () => (await import('./readers/gzip.ts')).readGzip,
};

/** The documents of a file, of whatever format; what cannot be read is reported. */
export async function* readSource(source: Source, context: Context): AsyncGenerator<FoundDocument> {
  let close: (() => Promise<void>) | undefined;
  try {
    const { head, bytes, ...peeked } = await peek(source, ENOUGH_FOR_FORMAT);
    close = peeked.close;
    const load = READERS[detectFormat(source.name, head, context.columns)];
    yield* (await load())({ ...source, bytes }, context);
  } catch (error) {
    const { message, hint } = complaint(error);
    context.report({ source: source.label, message, hint, leftOut: true });
  } finally {
    await close?.();
  }
}

function complaint(error: unknown): { message: string; hint: string } {
  if (error instanceof Unreadable) return error;
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (!code || !syscall) throw error;
  const hint = code === 'EACCES' ? 'Allow reading it: chmod +r FILE' : 'Check the file';
  return { message: `this file cannot be read (${code})`, hint };
}
