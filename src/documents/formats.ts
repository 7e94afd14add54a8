/** How a file is read. */
export type DocumentFormat = 'text' | 'markdown' | 'jsonl';

/** Endings that a folder is searched for, without the dot. */
export const FORMAT_BY_ENDING: Readonly<Record<string, DocumentFormat>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
};

/** Endings that are refused when a file is named, each with the way out. */
export const REFUSED_ENDINGS: Readonly<Record<string, string>> = {
  pdf: 'Convert it to text first: pdftotext -layout FILE.pdf FILE.txt',
  doc: 'Save it as plain text first',
  docx: 'Convert it to Markdown first: pandoc FILE.docx -o FILE.md',
  odt: 'Convert it to Markdown first: pandoc FILE.odt -o FILE.md',
  rtf: 'Save it as plain text first',
  html: 'Convert it to Markdown first: pandoc FILE.html -t gfm -o FILE.md',
  htm: 'Convert it to Markdown first: pandoc FILE.htm -t gfm -o FILE.md',
  csv: 'Convert it to JSON Lines, one record with a "text" a line',
  json: 'Write one JSON record with a "text" a line and name the file FILE.jsonl',
};

/** Ending of a path in lower case, without the dot; empty if there is none. */
export function endingOf(path: string): string {
  return /[^/\\]\.([a-z0-9]+)$/i.exec(path)?.[1].toLowerCase() ?? '';
}

/** File name without folder and ending: the id of a document. */
export function idOf(path: string): string {
  const name = path.replace(/[/\\]+$/, '').replace(/^.*[/\\]/, '');
  return endingOf(name) ? name.slice(0, name.lastIndexOf('.')) : name;
}
