import { isUtf8 } from 'node:buffer';
import { byteOrderMark, decodeAs } from './encoding.ts';

/** What the bytes of a file are: text, or the reason why they are not. */
export type Decoded = { text: string } | { reason: string; hint: string };

const BINARY = { reason: 'this is not text but binary data', hint: 'Give text, or a format that Parley reads' };

/**
 * Decodes the bytes of a text file: in the encoding given (see `detectEncoding`), else UTF-8, or UTF-16 with a byte order mark.
 * The mark is dropped, so a text has the same offsets with and without it; line endings and quotation marks stay as they are.
 */
export function decodeText(bytes: Uint8Array, encoding = byteOrderMark(bytes) ?? 'utf-8'): Decoded {
  // Other encodings have a character for most bytes, and those without become U+FFFD; UTF-8 says for sure what is wrong.
  if (encoding === 'utf-8' && !isUtf8(bytes)) {
    if (bytes.includes(0)) return BINARY;
    return {
      reason: `the text is not UTF-8 (near byte ${invalidByte(bytes)})`,
      hint: 'Save it as UTF-8, or drop such bytes: iconv -c -f UTF-8 -t UTF-8 OLD > NEW',
    };
  }
  const text = decodeAs(encoding, bytes);
  return looksBinary(text) ? BINARY : { text };
}

/** Control characters other than tab, line feed, form feed and carriage return do not occur in prose. */
function looksBinary(text: string): boolean {
  let controls = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0) return true;
    if (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) controls++;
  }
  return controls > text.length / 50;
}

/** Offset of a byte that no UTF-8 text can have there, or of the one before it, found by halving. */
function invalidByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isUtf8Prefix(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function isUtf8Prefix(bytes: Uint8Array): boolean {
  try {
    // `stream` allows a character that is cut in two at the end.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
