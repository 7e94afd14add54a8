import { byteOrderMark, decodeAs } from './encoding.ts';
import { type Columns, findColumns } from './fields.ts';
import {
  type DocumentFormat,
  endingOf,
  FORMAT_BY_ENDING,
  FORMAT_BY_ENDING_IF_NAMED,
  REFUSED_ENDINGS,
} from './formats.ts';
import { Unreadable } from './unreadable.ts';

/** Bytes from the beginning of a file that tell its format. */
export const ENOUGH_FOR_FORMAT = 64 * 1024;

/**
 * The format of a file: what its first bytes say beyond doubt, whatever its name; else what its ending says; else what its text
 * looks like.
 *
 * @param name null where there is none, as for standard input
 * @throws Unreadable for a format that is known and not read
 */
export function detectFormat(name: string | null, head: Uint8Array, columns?: Columns): DocumentFormat {
  const signed = SIGNATURES.find(({ at = 0, bytes }) => startsWith(head, bytes, at));
  if (signed?.format) return signed.format;
  if (signed) throw new Unreadable(`this is ${signed.what}`, REFUSED_ENDINGS[signed.like] ?? ONLY_TEXT);
  // Some programs write a line of their own before the signature.
  if (latin(head.subarray(0, 1024)).includes('%PDF-')) return 'pdf';

  const ending = name === null ? '' : endingOf(name);
  const text = decodeAs(byteOrderMark(head) ?? 'utf-8', head.subarray(0, 8192));
  const named = FORMAT_BY_ENDING[ending] ?? FORMAT_BY_ENDING_IF_NAMED[ending];
  const isPage = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body)[\s>]/i.test(
    text,
  );
  if (isPage && named !== 'email') return 'html';
  if (named === 'json') return looksLikeJsonLines(head) && /\n\s*\{/.test(text) ? 'jsonl' : 'json';
  // An ending that promises bytes which are not there lies: the text decides.
  if (named && !BINARY_FORMATS.has(named)) return named;
  if (REFUSED_ENDINGS[ending]) throw new Unreadable(`.${ending} files are not read`, REFUSED_ENDINGS[ending]);
  if (name !== null && !named && ending) return 'text';
  if (looksLikeJsonLines(head)) return 'jsonl';
  if (looksLikeEmail(text)) return 'email';
  return tableFormat(text, columns) ?? 'text';
}

const BINARY_FORMATS = new Set<DocumentFormat>(['pdf', 'zip', 'gzip']);
const ONLY_TEXT = 'Give text, or a format that Parley reads';

interface Signature {
  bytes: string;
  at?: number;
  format?: DocumentFormat;
  /** Where it is not read: what it is, and an ending for which there is a way out. */
  what?: string;
  like: string;
}

/** First bytes of files, as Latin-1. */
const SIGNATURES: readonly Signature[] = [
  { bytes: '%PDF-', format: 'pdf', like: 'pdf' },
  { bytes: 'PK\x03\x04', format: 'zip', like: 'zip' },
  { bytes: 'PK\x05\x06', format: 'zip', like: 'zip' },
  { bytes: '\x1f\x8b', format: 'gzip', like: 'gz' },
  { bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', what: 'a file of an old Office program', like: 'doc' },
  { bytes: '{\\rtf', what: 'an RTF file', like: 'rtf' },
  { bytes: 'Rar!\x1a\x07', what: 'a RAR archive', like: 'rar' },
  { bytes: "7z\xbc\xaf'\x1c", what: 'a 7z archive', like: '7z' },
  { bytes: '\xfd7zXZ\x00', what: 'packed by xz', like: 'xz' },
  { bytes: 'BZh', what: 'packed by bzip2', like: 'bz2' },
  { bytes: '\x28\xb5\x2f\xfd', what: 'packed by zstd', like: 'zst' },
  { bytes: 'ustar', at: 257, what: 'a tar archive', like: 'tar' },
  { bytes: '\x89PNG', what: 'a picture', like: '' },
  { bytes: '\xff\xd8\xff', what: 'a picture', like: '' },
  { bytes: 'GIF8', what: 'a picture', like: '' },
];

function startsWith(head: Uint8Array, bytes: string, at: number): boolean {
  for (let index = 0; index < bytes.length; index++) if (head[at + index] !== bytes.charCodeAt(index)) return false;
  return true;
}

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** True if the first line that is not blank is a JSON record with a text, or begins one that is longer than the head. */
function looksLikeJsonLines(head: Uint8Array): boolean {
  const text = decodeAs(byteOrderMark(head) ?? 'utf-8', head).trimStart();
  if (!text.startsWith('{')) return false;
  const end = text.indexOf('\n');
  if (end < 0 && head.length >= ENOUGH_FOR_FORMAT) return /^\{\s*"[^"\\]{1,40}"\s*:/.test(text);
  try {
    const record = JSON.parse(end < 0 ? text : text.slice(0, end));
    return typeof record === 'object' && findColumns(Object.keys(record)).text !== undefined;
  } catch {
    return false;
  }
}

/** True if the text begins with the header of a message: two lines of known names at least. */
function looksLikeEmail(text: string): boolean {
  const header = text.split(/\r?\n\r?\n/, 1)[0];
  const names = header.match(
    /^(?:from|to|date|subject|received|return-path|message-id|mime-version|delivered-to|content-type):/gim,
  );
  return /^[A-Za-z-]+:/.test(text) && new Set(names?.map((name) => name.toLowerCase())).size >= 3;
}

/** A table if the first line names a text and something else. */
function tableFormat(text: string, columns?: Columns): DocumentFormat | null {
  const first = text.replace(/^\s+/, '').split(/\r?\n/, 1)[0];
  for (const [delimiter, format] of [
    ['\t', 'tsv'],
    [',', 'csv'],
    [';', 'csv'],
  ] as const) {
    const names = first.split(delimiter).map((name) => name.replace(/^\s*"?|"?\s*$/g, ''));
    if (names.length < 2 || names.length > 200 || names.some((name) => name.length > 60)) continue;
    const found = findColumns(names, columns);
    if (found.text && Object.keys(found).length >= 2) return format;
  }
  return null;
}
