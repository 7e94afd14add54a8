import type { AddingEvent } from '../../src/server/adding.ts';

/** A file that the reader dropped on the page, and what became of it. */
export interface AddedFile {
  name: string;
  state: 'waiting' | 'reading' | 'done';
  documents: { id: string; title: string | null; statements: number }[];
  problems: string[];
}

export function waitingFile(name: string): AddedFile {
  return { name, state: 'waiting', documents: [], problems: [] };
}

/** What the server tells of a file, noted. */
export function noteEvent(file: AddedFile, event: AddingEvent): AddedFile {
  if (event.kind === 'end') return { ...file, state: 'done' };
  if (event.kind === 'problem') return { ...file, problems: [...file.problems, event.message] };
  const { id, title, statements } = event;
  return { ...file, documents: [...file.documents, { id, title, statements }] };
}

/** A file that the server refused, or during which it stopped answering. */
export function failFile(file: AddedFile, reason: string): AddedFile {
  return { ...file, state: 'done', problems: [...file.problems, `${file.name}: ${reason}`] };
}

const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;

/** `3 documents with 14 statements`. */
export function foundInWords(files: readonly AddedFile[]): string {
  const documents = files.flatMap((file) => file.documents);
  const statements = documents.reduce((sum, document) => sum + document.statements, 0);
  return `${count(documents.length, 'document')} with ${count(statements, 'statement')}`;
}

/** Where it stands, for the line that is read out: empty before the first file. */
export function progressInWords(files: readonly AddedFile[]): string {
  if (files.length === 0) return '';
  const at = files.findIndex(({ state }) => state === 'reading');
  const found = foundInWords(files);
  if (at >= 0) return `Reading ${files[at].name}, file ${at + 1} of ${files.length}: ${found} so far`;
  if (files.some(({ state }) => state === 'waiting')) return `Waiting to read ${count(files.length, 'file')}`;
  const problems = files.reduce((sum, file) => sum + file.problems.length, 0);
  return `Added ${found}${problems === 0 ? '' : `; ${count(problems, 'problem')}, told below`}`;
}
