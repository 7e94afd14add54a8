/** How a file is read. */
export type DocumentFormat =
  | 'text'
  | 'markdown'
  | 'html'
  | 'pdf'
  | 'email'
  | 'jsonl'
  | 'json'
  | 'csv'
  | 'tsv'
  | 'zip'
  | 'gzip';

/** Endings that a folder or an archive is searched for, without the dot. */
export const FORMAT_BY_ENDING: Readonly<Record<string, DocumentFormat>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  pdf: 'pdf',
  docx: 'zip',
  eml: 'email',
  mht: 'email',
  mhtml: 'email',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  csv: 'csv',
  tsv: 'tsv',
  zip: 'zip',
  gz: 'gzip',
};

/** Endings that are read when a file is named; in a folder they are more often settings than documents. */
export const FORMAT_BY_ENDING_IF_NAMED: Readonly<Record<string, DocumentFormat>> = { json: 'json' };

/** Endings of documents that are not read, each with the way out. */
export const REFUSED_ENDINGS: Readonly<Record<string, string>> = {
  doc: 'Save it as DOCX first',
  odt: 'Save it as DOCX or PDF first',
  rtf: 'Save it as DOCX or PDF first',
  xls: 'Save it as CSV first',
  xlsx: 'Save it as CSV first',
  ods: 'Save it as CSV first',
  ppt: 'Save it as PDF first',
  pptx: 'Save it as PDF first',
  epub: 'Convert it to Markdown first: pandoc FILE.epub -o FILE.md',
  tar: 'Unpack it first: tar -xf FILE, or make it a ZIP',
  tgz: 'Unpack it first: tar -xzf FILE, or make it a ZIP',
  rar: 'Unpack it first, or make it a ZIP',
  '7z': 'Unpack it first, or make it a ZIP',
  xz: 'Unpack it first: unxz FILE',
  bz2: 'Unpack it first: bunzip2 FILE',
  zst: 'Unpack it first: unzstd FILE',
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
